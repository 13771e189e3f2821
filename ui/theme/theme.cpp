// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/colors.h"

#include <QApplication>
#include <QFontDatabase>
#include <QWidget>

namespace kontor::theme {
namespace {

constexpr double chipOpacityLight = 0.13;
constexpr double chipOpacityDark = 0.24;

// Same order as ColorRole.
const std::array<QColor, colorRoleCount> lightColors{
    QColor(0xf6f6f3), QColor(0xeeeeea), QColor(0xffffff), QColor(0xf3f3ef), QColor(0x1c1d1b), QColor(0x686a64),
    QColor(0xe2e2dc), QColor(0xcfcfc7), QColor(0x0f6e66), QColor(0xffffff), QColor(0xe1efec), QColor(0xb3261e),
    QColor(0x9a5b00), QColor(0x1f7a3a), QColor(0x24262a), QColor(0xf4f4f2), QColor(0x6fd3c6)};
const std::array<QColor, colorRoleCount> darkColors{
    QColor(0x1a1b1d), QColor(0x151618), QColor(0x212326), QColor(0x26292c), QColor(0xececea), QColor(0xa2a49e),
    QColor(0x33363a), QColor(0x474b50), QColor(0x55bdb0), QColor(0x0c1f1d), QColor(0x203836), QColor(0xf28b82),
    QColor(0xe6b35c), QColor(0x7ccf93), QColor(0x34383d), QColor(0xf1f1ef), QColor(0x7fd8cc)};
const std::array<QColor, colorRoleCount> contrastColors{
    QColor(Qt::black), QColor(Qt::black), QColor(Qt::black), QColor(0x1f1f1f), QColor(0xffffff), QColor(0xdcdcdc),
    QColor(0x8c8c8c), QColor(0xd0d0d0), QColor(0x5fe6d6), QColor(Qt::black), QColor(0x00303a), QColor(0xffa79e),
    QColor(0xffc966), QColor(0x8df58d), QColor(0x1f1f1f), QColor(0xffffff), QColor(0x5fe6d6)};

const std::array<QColor, 8> nameColors{QColor(0x0f766e), QColor(0xb45309), QColor(0xbe185d), QColor(0x2563eb),
                                       QColor(0x6d28d9), QColor(0x15803d), QColor(0x0369a1), QColor(0x64748b)};

void setDisabled(QPalette &palette, const Theme &theme)
{
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, theme.disabledText());
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.color(ColorRole::Border));
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.color(ColorRole::Window));
}

}  // namespace

const Theme &Theme::light()
{
    static const Theme theme(false, textContrast, lightColors);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(true, textContrast, darkColors);
    return theme;
}

const Theme &Theme::contrast()
{
    static const Theme theme(true, highTextContrast, contrastColors);
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    if (relativeLuminance(palette.color(QPalette::Window)) >= 0.2)
        return light();
    // Panels have window colours of their own; the lines stay.
    return palette.color(QPalette::Mid) == contrast().color(ColorRole::Border) ? contrast() : dark();
}

const Theme &Theme::of(const QWidget *widget)
{
    return of(widget ? widget->palette() : QGuiApplication::palette());
}

QColor Theme::disabledText() const
{
    return mixed(color(ColorRole::Muted), color(ColorRole::Window), 0.62);
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(ColorRole::Window));
    palette.setColor(QPalette::WindowText, color(ColorRole::Text));
    palette.setColor(QPalette::Base, color(ColorRole::Surface));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::Hover));
    palette.setColor(QPalette::Text, color(ColorRole::Text));
    palette.setColor(QPalette::Button, color(ColorRole::Surface));
    palette.setColor(QPalette::ButtonText, color(ColorRole::Text));
    palette.setColor(QPalette::BrightText, color(ColorRole::Overdue));
    palette.setColor(QPalette::PlaceholderText, color(ColorRole::Muted));
    palette.setColor(QPalette::Highlight, color(ColorRole::Accent));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::OnAccent));
    palette.setColor(QPalette::Link, color(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, color(ColorRole::Accent));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Toast));
    palette.setColor(QPalette::ToolTipText, color(ColorRole::OnToast));
    palette.setColor(QPalette::Light, color(ColorRole::Surface));
    palette.setColor(QPalette::Midlight, color(ColorRole::Hover));
    palette.setColor(QPalette::Mid, color(ColorRole::Border));
    palette.setColor(QPalette::Dark, color(ColorRole::ControlBorder));
    palette.setColor(QPalette::Shadow, color(ColorRole::ControlBorder));
    setDisabled(palette, *this);
    return palette;
}

ChipColors Theme::chip(const QColor &tag, const QColor &background) const
{
    // High contrast leaves no room for more colour below the text.
    const bool strong = m_dark && m_textRatio < highTextContrast;
    const QColor fill = mixed(tag, background, strong ? chipOpacityDark : chipOpacityLight);
    return {fill, readableOn(tag, fill, m_textRatio)};
}

QColor Theme::colorForName(const QString &name) const
{
    // Not qHash: its seed differs from run to run.
    const quint16 sum = qChecksum(name.toUtf8());
    return nameColors[sum % nameColors.size()];
}

namespace {
constexpr int bodyPixels = 13;
}

QFont applicationFont(int percent)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        font.setFamilies({QStringLiteral("Inter"), font.family()});
    font.setPixelSize(bodyPixels * percent / 100);
    font.setWeight(QFont::Normal);
    return font;
}

QFont textFont(TextStyle style)
{
    QFont font = QApplication::font();
    const int body = font.pixelSize() > 0 ? font.pixelSize() : bodyPixels;
    const auto set = [&font, body](int pixels, QFont::Weight weight) {
        font.setPixelSize(pixels * body / bodyPixels);
        font.setWeight(weight);
    };
    switch (style) {
    case TextStyle::Body: set(13, QFont::Normal); break;
    case TextStyle::BodyMedium: set(13, QFont::Medium); break;
    case TextStyle::BodyStrong: set(13, QFont::DemiBold); break;
    case TextStyle::Small: set(12, QFont::Normal); break;
    case TextStyle::Caption: set(11, QFont::Normal); break;
    case TextStyle::CaptionStrong: set(11, QFont::DemiBold); break;
    case TextStyle::Title: set(19, QFont::DemiBold); break;
    case TextStyle::PageTitle: set(20, QFont::DemiBold); break;
    }
    return font;
}

}  // namespace kontor::theme
