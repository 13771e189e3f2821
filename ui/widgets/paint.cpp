// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace kontor::widgets {

using theme::ColorRole;
using theme::TextStyle;
using theme::Theme;

namespace {
constexpr int chipPadding = 8;
constexpr int chipGap = 6;
constexpr int narrowestChip = 72;
constexpr int signSize = 12;
constexpr int signStep = 18;
}  // namespace

int chipWidth(const QString &text)
{
    const QFontMetrics metrics(theme::textFont(TextStyle::Caption));
    return qMin(metrics.horizontalAdvance(text) + 2 * chipPadding, chipMaximumWidth);
}

void drawChip(QPainter &painter, const QRect &rect, const TagLabel &tag, const Theme &theme, const QColor &background)
{
    const theme::ChipColors colors = theme.chip(tag.color, background);
    theme::fillRounded(painter, rect, colors.fill, {}, rect.height() / 2.0);
    drawLine(painter, rect.adjusted(chipPadding, 0, -chipPadding + 1, 0), tag.name, TextStyle::Caption, colors.text);
}

int drawChips(QPainter &painter, const QRect &area, const QList<TagLabel> &tags, const Theme &theme,
              const QColor &background)
{
    int x = area.left();
    for (int i = 0; i < tags.size(); ++i) {
        const QString rest = QStringLiteral("+%1").arg(tags.size() - i);
        const bool last = i == tags.size() - 1;
        const int reserve = last ? 0 : chipGap + chipWidth(rest);
        const int room = area.right() + 1 - x - reserve;
        const int wanted = chipWidth(tags[i].name);
        if (room < qMin(wanted, narrowestChip)) {
            if (area.right() + 1 - x >= chipWidth(rest))
                drawLine(painter, QRect(x, area.y(), chipWidth(rest), area.height()), rest, TextStyle::Caption,
                         theme.color(ColorRole::Muted));
            break;
        }
        const QRect chip(x, area.y() + (area.height() - chipHeight) / 2, qMin(wanted, room), chipHeight);
        drawChip(painter, chip, tags[i], theme, background);
        x += chip.width() + chipGap;
    }
    return qMax(0, x - area.left() - chipGap);
}

void drawAvatar(QPainter &painter, const QRect &rect, const QString &initials, const QString &name, AvatarKind kind,
                const Theme &theme, const QColor &background)
{
    const theme::ChipColors colors = theme.chip(theme.colorForName(name), background);
    const qreal radius =
        kind == AvatarKind::Person ? rect.height() / 2.0 : qMin(theme::metrics::radius * 1.0, rect.height() / 5.0);
    theme::fillRounded(painter, rect, colors.fill, {}, radius);
    painter.save();
    QFont font = theme::textFont(TextStyle::CaptionStrong);
    font.setPixelSize(qMax(9, qRound(rect.height() * 0.36)));
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(rect, Qt::AlignCenter, initials.left(2));
    painter.restore();
}

void drawLine(QPainter &painter, const QRect &rect, const QString &text, TextStyle style, const QColor &color,
              Qt::Alignment alignment)
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    const QFont font = theme::textFont(style);
    // Line breaks would make drawText() start a second line outside the rectangle.
    QString line = text;
    line.replace(u'\n', u' ');
    painter.save();
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(line, Qt::ElideRight, rect.width()));
    painter.restore();
}

void drawFoundLine(QPainter &painter, const QRect &rect, const QString &text, const QList<model::TextRange> &found, TextStyle style,
                   const QColor &color, const Theme &theme, const QColor &background)
{
    if (found.isEmpty() || rect.width() <= 0)
        return drawLine(painter, rect, text, style, color);
    QString line = text;
    line.replace(u'\n', u' ');
    const QFont font = theme::textFont(style);
    const QString shown = QFontMetrics(font).elidedText(line, Qt::ElideRight, rect.width());
    // What the ellipsis stands for is not there to be set off.
    const qsizetype kept = shown == line ? shown.size() : shown.size() - 1;
    const theme::ChipColors colors = theme.chip(theme.color(ColorRole::NothingPlanned), background);
    QList<QTextLayout::FormatRange> formats;
    for (const model::TextRange &range : found) {
        QTextLayout::FormatRange format;
        format.start = int(range.start);
        format.length = int(qMin(range.start + range.length, kept) - range.start);
        format.format.setBackground(colors.fill);
        format.format.setForeground(colors.text);
        if (format.length > 0)
            formats << format;
    }
    QTextLayout layout(shown, font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine row = layout.createLine();
    row.setNumColumns(int(shown.size()));
    layout.endLayout();
    painter.save();
    painter.setPen(color);
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - row.height()) / 2));
    painter.restore();
}

QRect drawCaption(QPainter &painter, const QRect &row, const QString &caption, const Theme &theme)
{
    if (caption.isEmpty())
        return row;
    const QRect line(row.left(), row.top(), row.width(), captionHeight);
    painter.fillRect(line, theme.color(ColorRole::Window));
    painter.fillRect(QRect(line.left(), line.bottom(), line.width(), 1), theme.color(ColorRole::Border));
    drawLine(painter, line.adjusted(14, 0, -14, 0), caption, TextStyle::CaptionStrong, theme.color(ColorRole::Muted));
    return row.adjusted(0, captionHeight, 0, 0);
}

QStringList wrappedLines(const QString &text, const QFont &font, int width, int most)
{
    // More than this is never shown, and a mail may be megabytes long.
    constexpr qsizetype considered = 4000;
    QStringList lines;
    const QFontMetrics metrics(font);
    const QStringList paragraphs = text.left(considered).trimmed().split(u'\n');
    for (qsizetype p = 0; p < paragraphs.size() && !text.isEmpty(); ++p) {
        QTextLayout layout(paragraphs[p], font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(1, width));
            const int end = line.textStart() + line.textLength();
            const bool more = end < paragraphs[p].size() || p + 1 < paragraphs.size();
            if (lines.size() + 1 == most && more) {
                const QString rest = paragraphs[p].mid(line.textStart());
                const bool cutHere = end < paragraphs[p].size();
                lines.append(
                    metrics.elidedText(cutHere ? rest : QString(rest + QStringLiteral(" …")), Qt::ElideRight, width));
                layout.endLayout();
                return lines;
            }
            lines.append(paragraphs[p].mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

ColorRole urgencyRole(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Today: return ColorRole::Good;
    case Urgency::Overdue: return ColorRole::Overdue;
    case Urgency::NothingPlanned: return ColorRole::NothingPlanned;
    case Urgency::None:
    case Urgency::Planned: break;
    }
    return ColorRole::Muted;
}

int nameSignsWidth(bool starred, bool isPrivate)
{
    return (int(starred) + int(isPrivate)) * signStep;
}

void drawNameSigns(QPainter &painter, QPoint at, bool starred, bool isPrivate, const theme::Theme &theme)
{
    const auto draw = [&](const char *icon, ColorRole role, bool filled) {
        painter.drawPixmap(at, theme::iconPixmap(QLatin1String(icon), theme.color(role), signSize, painter.device()->devicePixelRatioF(), filled));
        at.rx() += signStep;
    };
    if (starred)
        draw("star", ColorRole::NothingPlanned, true);
    if (isPrivate)
        draw("lock", ColorRole::Muted, false);
}

}  // namespace kontor::widgets
