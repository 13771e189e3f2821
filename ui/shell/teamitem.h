// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/teamtext.h"

#include <QAbstractButton>

namespace kontor::shell {

/// How the open file stands with its team, in two lines at the foot of the navigation; pressed, it tells more. GUI thread.
class TeamItem final : public QAbstractButton {
    Q_OBJECT

public:
    explicit TeamItem(QWidget *parent = nullptr);

    /// A line without text: there is no team, and nothing is shown.
    void setLine(const dialogs::TeamLine &line);
    const dialogs::TeamLine &line() const { return m_line; }
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    dialogs::TeamLine m_line;
    bool m_compact = false;
};

}  // namespace kontor::shell
