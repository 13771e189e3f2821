// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace kontor::widgets {

/// Plain text in a style and colour of the theme; follows a change of theme. GUI thread.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString &text, theme::TextStyle style = theme::TextStyle::Body,
                   theme::ColorRole color = theme::ColorRole::Text, QWidget *parent = nullptr);

    void setColor(theme::ColorRole color);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColor();

    theme::ColorRole m_color;
};

/// The caption above a group of entries: small capitals, muted. GUI thread.
class SectionLabel final : public Label {
    Q_OBJECT

public:
    explicit SectionLabel(const QString &text, QWidget *parent = nullptr);
};

/// One line that is cut off with an ellipsis where it does not fit; the whole text is in the tool tip then. GUI thread.
class ElidedLabel final : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, theme::TextStyle style = theme::TextStyle::Body,
                         theme::ColorRole color = theme::ColorRole::Text, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setColor(theme::ColorRole color);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    theme::TextStyle m_style;
    theme::ColorRole m_color;
};

}  // namespace kontor::widgets
