// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QButtonGroup)

namespace kontor::widgets {

struct PickOption {
    QString key;
    QString name;       ///< for screen readers and as a tool tip
    QColor colour = {};  ///< a filled square
    QString icon = {};   ///< a bundled icon, where there is no colour
};

/// One of several colours or icons, as small buttons that wrap. Arrow keys move. GUI thread.
class PickGrid final : public QWidget {
    Q_OBJECT

public:
    explicit PickGrid(const QList<PickOption> &options, QWidget *parent = nullptr);

    /// Key of the chosen option; empty if none is.
    QString current() const;
    void setCurrent(const QString &key);

Q_SIGNALS:
    void picked(const QString &key);

private:
    QButtonGroup *m_group;
};

}  // namespace kontor::widgets
