// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace kontor::widgets {

/// An area filled with a colour of the theme, with lines at chosen edges or as a rounded card. GUI thread.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(theme::ColorRole fill, QWidget *parent = nullptr);

    /// Thin lines inside the given edges.
    void setLines(Qt::Edges edges);
    /// Rounded corners and a line all around.
    void setCard(bool card);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::ColorRole m_fill;
    Qt::Edges m_lines;
    bool m_card = false;
};

}  // namespace kontor::widgets
