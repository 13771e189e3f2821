// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/keymap.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/pageregistry.h"

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QMouseEvent)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace kontor::shell {

/// The actions of one window: those of the table and one for each page, with the user's shortcuts. GUI thread.
class Actions final : public QObject {
    Q_OBJECT

public:
    /// Registers all actions with `window`, so that their shortcuts work everywhere in it. The registry and the
    /// preferences outlive it.
    Actions(QWidget *window, const PageRegistry &registry, pages::Preferences &preferences);

    /// Null for an unknown id.
    QAction *action(const QString &id) const { return m_actions.value(id); }
    QStringList ids() const { return m_order; }
    QList<pages::ActionInfo> infos() const;

    /// Who does it. An action of a page needs nobody: pageWanted() says so.
    void handle(const QString &id, std::function<void()> handler) { m_handlers.insert(id, std::move(handler)); }
    void trigger(const QString &id);
    /// What is possible now; `ofPage` are the ids that the shown page names.
    void enable(bool fileOpen, const QStringList &ofPage);
    /// Keys of actions that work only where a list has the keyboard work in `list` from now on.
    void addListKeys(QWidget *list, const QString &page);

Q_SIGNALS:
    /// A page is to do this: the one shown if it can, else `home`.
    void pageWanted(const QString &id, const QString &home);
    /// After a handler or a page was asked to do it.
    void triggered(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool goByMouse(const QWidget *widget, const QMouseEvent &event);
    struct Entry {
        QString id;
        QString text;  ///< as in the table, without mnemonic: the action may say more ("Undo: …")
        QString icon;
        QString group;
        QList<QKeySequence> standard;
        Needs needs;
        QString page;
    };
    void add(const ActionSpec &spec);
    void addPage(const PageEntry &page, int number);
    QAction *make(const Entry &entry, const QString &withMnemonic);
    void applyKeys();

    QWidget *m_window;
    pages::Preferences *m_preferences;
    QHash<QString, QAction *> m_actions;
    QHash<QString, std::function<void()>> m_handlers;
    QList<Entry> m_entries;
    QList<QAction *> m_overText;
    QStringList m_order;
};

}  // namespace kontor::shell
