// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/theme/colors.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/theme/thememanager.h"

#include <QApplication>
#include <QImage>

#include <random>
#include <set>

using namespace kontor::theme;

namespace {

constexpr QRgb tagColors[]{0x0f766e, 0x2563eb, 0x6d28d9, 0xb45309, 0xbe185d, 0xdc2626,
                           0xfacc15, 0x64748b, 0x000000, 0xffffff, 0x15803d, 0x38bdf8};

/// The colour that most of the icon's opaque pixels have.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                return QColor::fromRgb(image.pixel(x, y));
        }
    }
    return {};
}

bool alike(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) <= 2 && qAbs(a.green() - b.green()) <= 2 && qAbs(a.blue() - b.blue()) <= 2;
}

}  // namespace

TEST_CASE("contrast is computed as WCAG defines it", "[theme]")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrastRatio(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrastRatio(QColor(0x767676), Qt::white) == Approx(4.54).margin(0.01));
    CHECK(mixed(Qt::black, Qt::white, 0.0) == QColor(Qt::white));
    CHECK(mixed(Qt::black, Qt::white, 1.0) == QColor(Qt::black));
}

TEST_CASE("a readable colour can be had on every background", "[theme]")
{
    std::mt19937 random(20261122);
    const auto channel = [&random] { return int(random() % 256); };
    for (int i = 0; i < 2000; ++i) {
        const QColor background(channel(), channel(), channel());
        const QColor wanted(channel(), channel(), channel());
        const QColor got = readableOn(wanted, background);
        REQUIRE(contrastRatio(got, background) >= textContrast);
        if (contrastRatio(wanted, background) >= textContrast)
            REQUIRE(got == wanted);
    }
}

TEST_CASE("every text is readable on every surface it stands on", "[theme]")
{
    const Theme &theme = *GENERATE(&Theme::light(), &Theme::dark(), &Theme::contrast());
    const auto ratio = [&theme](ColorRole text, ColorRole surface) {
        return contrastRatio(theme.color(text), theme.color(surface));
    };
    INFO((theme.isDark() ? "dark" : "light") << " " << theme.textRatio());
    CHECK(theme.textRatio() >= (&theme == &Theme::contrast() ? highTextContrast : textContrast));
    for (const ColorRole surface : {ColorRole::Window, ColorRole::Surface, ColorRole::Hover, ColorRole::Selection}) {
        INFO("surface " << int(surface));
        for (const ColorRole text : {ColorRole::Text, ColorRole::Muted, ColorRole::Accent, ColorRole::Overdue,
                                     ColorRole::NothingPlanned, ColorRole::Good}) {
            INFO("text " << int(text));
            CHECK(ratio(text, surface) >= theme.textRatio());
        }
    }
    CHECK(ratio(ColorRole::Text, ColorRole::Navigation) >= theme.textRatio());
    CHECK(ratio(ColorRole::Muted, ColorRole::Navigation) >= theme.textRatio());
    CHECK(ratio(ColorRole::Overdue, ColorRole::Navigation) >= theme.textRatio());
    CHECK(ratio(ColorRole::OnAccent, ColorRole::Accent) >= theme.textRatio());
    CHECK(ratio(ColorRole::OnToast, ColorRole::Toast) >= theme.textRatio());
    CHECK(ratio(ColorRole::ToastAction, ColorRole::Toast) >= theme.textRatio());
    // Marks and the focus need 3:1.
    CHECK(ratio(ColorRole::Accent, ColorRole::Navigation) >= 3.0);
}

TEST_CASE("chips are readable in every colour on every row", "[theme]")
{
    const Theme &theme = *GENERATE(&Theme::light(), &Theme::dark(), &Theme::contrast());
    for (const ColorRole surface : {ColorRole::Surface, ColorRole::Selection, ColorRole::Hover, ColorRole::Window}) {
        for (const QRgb rgb : tagColors) {
            const QColor tag(rgb);
            const ChipColors chip = theme.chip(tag, theme.color(surface));
            INFO(tag.name().toStdString() << " on " << int(surface));
            CHECK(contrastRatio(chip.text, chip.fill) >= theme.textRatio());
        }
    }
}

TEST_CASE("the palette tells which theme it belongs to, and is readable itself", "[theme]")
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark(), &Theme::contrast()}) {
        const QPalette palette = theme->palette();
        CHECK(&Theme::of(palette) == theme);
        const auto ratio = [&palette](QPalette::ColorRole text, QPalette::ColorRole base) {
            return contrastRatio(palette.color(text), palette.color(base));
        };
        CHECK(ratio(QPalette::WindowText, QPalette::Window) >= theme->textRatio());
        CHECK(ratio(QPalette::Text, QPalette::Base) >= theme->textRatio());
        CHECK(ratio(QPalette::ButtonText, QPalette::Button) >= theme->textRatio());
        CHECK(ratio(QPalette::HighlightedText, QPalette::Highlight) >= theme->textRatio());
        CHECK(ratio(QPalette::PlaceholderText, QPalette::Base) >= theme->textRatio());
        CHECK(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= theme->textRatio());
        CHECK(ratio(QPalette::Link, QPalette::Window) >= theme->textRatio());
    }
}

TEST_CASE("a name keeps its colour", "[theme]")
{
    // Fixed values: they must not change with the run, the machine or the theme.
    CHECK(Theme::light().colorForName(QStringLiteral("Bäcker KG"))
          == Theme::dark().colorForName(QStringLiteral("Bäcker KG")));
    std::set<QRgb> colors;
    for (int i = 0; i < 200; ++i)
        colors.insert(Theme::light().colorForName(QStringLiteral("Firma %1").arg(i)).rgb());
    CHECK(colors.size() == 8);
}

TEST_CASE("every bundled icon draws something, in the colour asked for and at every scale", "[theme][icon]")
{
    const QStringList names = iconNames();
    REQUIRE(names.size() > 60);
    for (const QString &name : names) {
        INFO(name.toStdString());
        const QPixmap pixmap = iconPixmap(name, QColor(0x123456), 16, 2.0);
        REQUIRE(pixmap.size() == QSize(32, 32));
        CHECK(pixmap.devicePixelRatio() == 2.0);
        CHECK(alike(inkOf(pixmap), QColor(0x123456)));
    }
}

TEST_CASE("an unknown icon is empty, not a crash", "[theme][icon]")
{
    CHECK(icon(QStringLiteral("no-such-icon")).isNull());
    CHECK(iconPixmap(QStringLiteral("../../etc/passwd"), Qt::black, 16, 1.0).isNull());
    CHECK(icon(QString()).isNull());
    CHECK(iconPixmap(QStringLiteral("users"), Qt::black, 0, 1.0).isNull());
}

TEST_CASE("switching the theme recolours windows and icons that exist already", "[theme][icon]")
{
    ThemeManager manager(*qApp);
    manager.setMode(ThemeManager::Mode::Light);
    const QIcon users = icon(QStringLiteral("users"), ColorRole::Accent);
    CHECK(alike(inkOf(users.pixmap(32)), Theme::light().color(ColorRole::Accent)));
    CHECK(&Theme::of(QApplication::palette()) == &Theme::light());

    int changes = 0;
    QObject::connect(&manager, &ThemeManager::themeChanged, &manager, [&changes] { ++changes; });
    manager.setMode(ThemeManager::Mode::Dark);
    manager.setMode(ThemeManager::Mode::Dark);
    CHECK(changes == 1);
    CHECK(&Theme::of(QApplication::palette()) == &Theme::dark());
    CHECK(alike(inkOf(users.pixmap(32)), Theme::dark().color(ColorRole::Accent)));
    CHECK(alike(inkOf(users.pixmap(QSize(32, 32), QIcon::Disabled)), Theme::dark().disabledText()));

    for (const auto mode : {ThemeManager::Mode::System, ThemeManager::Mode::Light, ThemeManager::Mode::Dark,
                            ThemeManager::Mode::Contrast})
        CHECK(ThemeManager::modeFromName(ThemeManager::modeName(mode)) == mode);
    CHECK(ThemeManager::modeFromName(u"purple") == ThemeManager::Mode::System);
    manager.setMode(ThemeManager::Mode::Light);
}
