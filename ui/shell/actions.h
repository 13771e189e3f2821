// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace kontor::shell {

/// What the window can do: each action has an id, a text, an icon and a shortcut, named in one table. GUI thread.
class Actions final : public QObject {
    Q_OBJECT

public:
    /// Registers all actions with `window`, so that their shortcuts work everywhere in it.
    explicit Actions(QWidget *window);

    /// Null for an unknown id.
    QAction *action(const QString &id) const { return m_actions.value(id); }
    QStringList ids() const { return m_order; }
    /// Those that a page may handle: the ids with this prefix are switched on for `enabled` only.
    void enableOnly(const QString &prefix, const QStringList &enabled);

Q_SIGNALS:
    void triggered(const QString &id);

private:
    QHash<QString, QAction *> m_actions;
    QStringList m_order;
};

}  // namespace kontor::shell
