// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

/// Resources of a static library are only there once somebody asks for them, and Qt wants that outside any namespace.
static void loadBundledIcons()
{
    Q_INIT_RESOURCE(kontor_icons);
}

namespace kontor::theme {
namespace {

Q_LOGGING_CATEGORY(lcIcon, "kontor.ui.icon")

QByteArray svgSource(const QString &name)
{
    static const bool loaded = (loadBundledIcons(), true);
    Q_UNUSED(loaded)
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcIcon, "no icon named \"%s\" is bundled", qUtf8Printable(name));
        return {};
    }
    return file.readAll();
}

/// `pixels` in device pixels.
QPixmap rendered(const QString &name, const QColor &color, int pixels, bool filled)
{
    const QString key =
        QStringLiteral("kontor-icon/%1/%2/%3/%4").arg(name, color.name(QColor::HexArgb)).arg(pixels).arg(filled);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = svgSource(name);
    if (svg.isEmpty() || pixels <= 0)
        return {};
    const QByteArray colorName = color.name().toLatin1();
    svg.replace("currentColor", colorName);
    if (filled)
        svg.replace("fill=\"none\"", QByteArray("fill=\"" + colorName + '"'));
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws one bundled icon in the colour that the palette has at that moment.
class PaletteIconEngine final : public QIconEngine {
public:
    PaletteIconEngine(const QString &name, ColorRole off, ColorRole on, bool fillWhenOn)
        : m_name(name), m_off(off), m_on(on), m_fillWhenOn(fillWhenOn)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QRect square(rect.center() - QPoint(side(rect.size()) - 1, side(rect.size()) - 1) / 2,
                           QSize(side(rect.size()), side(rect.size())));
        painter->drawPixmap(square, picture(qRound(side(rect.size()) * ratio), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return picture(side(size), mode, state);
    }

    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }
    QString key() const override { return QStringLiteral("kontor-palette-icon"); }
    bool isNull() override { return false; }

private:
    static int side(const QSize &size) { return qMin(size.width(), size.height()); }

    QPixmap picture(int pixels, QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QGuiApplication::palette();
        const Theme &theme = Theme::of(palette);
        const bool on = state == QIcon::On;
        const QColor color = mode == QIcon::Disabled ? theme.disabledText() : theme.color(on ? m_on : m_off);
        return rendered(m_name, color, pixels, on && m_fillWhenOn);
    }

    QString m_name;
    ColorRole m_off;
    ColorRole m_on;
    bool m_fillWhenOn;
};

QIcon makeIcon(const QString &name, ColorRole off, ColorRole on, bool fillWhenOn)
{
    if (svgSource(name).isEmpty())
        return {};
    return QIcon(new PaletteIconEngine(name, off, on, fillWhenOn));
}

}  // namespace

QIcon icon(const QString &name, ColorRole role)
{
    return makeIcon(name, role, role, false);
}

QIcon toggleIcon(const QString &name, ColorRole off, ColorRole on)
{
    return makeIcon(name, off, on, true);
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal ratio, bool filled)
{
    QPixmap pixmap = rendered(name, color, qRound(size * ratio), filled);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

void drawIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color, int size)
{
    const QPixmap pixmap = iconPixmap(name, color, size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
}

QStringList iconNames()
{
    loadBundledIcons();
    QStringList names;
    const QStringList files =
        QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(4));
    return names;
}

}  // namespace kontor::theme
