// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace kontor::theme {

enum class ColorRole {
    Window,
    Navigation,
    Surface,  ///< lists, fields, cards
    Hover,
    Text,
    Muted,
    Border,         ///< lines between areas
    ControlBorder,  ///< outlines of fields and buttons
    Accent,
    OnAccent,
    Selection,
    Overdue,
    NothingPlanned,
    Good,  ///< today, done, in step
    Toast,
    OnToast,
    ToastAction,
};
inline constexpr int colorRoleCount = int(ColorRole::ToastAction) + 1;

struct ChipColors {
    QColor fill;
    QColor text;  ///< reaches the theme's textRatio() on the fill
};

/// The colours of one look. Immutable; which one applies is read off a palette, so that a widget, a delegate and an
/// icon always agree with what is around them and no global object is needed. GUI thread.
class Theme {
public:
    static const Theme &light();
    static const Theme &dark();
    /// Light on black: every text reaches 7:1, every line is clearly seen.
    static const Theme &contrast();
    /// The theme to which a palette belongs, judged by its window colour and its lines.
    static const Theme &of(const QPalette &palette);
    static const Theme &of(const QWidget *widget);

    bool isDark() const { return m_dark; }
    /// The contrast that all its texts have at least: 4.5:1, or 7:1.
    double textRatio() const { return m_textRatio; }
    const QColor &color(ColorRole role) const { return m_colors[std::size_t(role)]; }
    QColor disabledText() const;
    /// What QApplication gets.
    QPalette palette() const;
    /// Fill and text of a chip or avatar in the colour `tag`, drawn on `background`.
    ChipColors chip(const QColor &tag, const QColor &background) const;
    /// A colour for something that has none of its own; the same name gives the same colour, on every machine.
    QColor colorForName(const QString &name) const;

private:
    Theme(bool dark, double textRatio, const std::array<QColor, colorRoleCount> &colors)
        : m_dark(dark), m_textRatio(textRatio), m_colors(colors)
    {
    }

    bool m_dark;
    double m_textRatio;
    std::array<QColor, colorRoleCount> m_colors;
};

enum class TextStyle { Body, BodyMedium, BodyStrong, Small, Caption, CaptionStrong, Title, PageTitle };

/// The application's font in one of the sizes of the type scale.
QFont textFont(TextStyle style);
/// Inter where it is installed, else the system's own family; 13 px at 100 per cent.
QFont applicationFont(int percent = 100);

/// The spacing grid and other sizes, in device-independent pixels.
namespace metrics {
inline constexpr int space1 = 4;
inline constexpr int space2 = 8;
inline constexpr int space3 = 12;
inline constexpr int space4 = 16;
inline constexpr int space5 = 24;
inline constexpr int radius = 6;
inline constexpr int control = 32;  ///< height of buttons and fields
inline constexpr int iconSmall = 16;
inline constexpr int iconLarge = 20;
inline constexpr int rowComfortable = 54;
inline constexpr int rowCompact = 30;
}  // namespace metrics

}  // namespace kontor::theme
