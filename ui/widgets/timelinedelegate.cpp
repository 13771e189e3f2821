// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelinedelegate.h"

#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace kontor::widgets {

using theme::ColorRole;
using theme::TextStyle;
using theme::Theme;

namespace {

constexpr int sideMargin = 20;
constexpr int headerHeight = 34;
constexpr int leastWidth = 160;

TimelineKind kindOf(const QModelIndex &index)
{
    return TimelineKind(index.data(TimelineRole::Kind).toInt());
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return qMax(leastWidth, view ? view->viewport()->width() : option.rect.width());
}

void paintFile(QPainter &painter, const Theme &theme, const TimelineLayout::FilePiece &piece)
{
    theme::fillRounded(painter, piece.rect, theme.color(ColorRole::Surface), theme.color(ColorRole::Border), theme::metrics::radius);
    const QRect icon(piece.rect.left() + 7, piece.rect.top(), 16, piece.rect.height());
    theme::drawIcon(painter, icon, piece.file.icon, theme.color(ColorRole::Muted), 14);
    const int sizeWidth = QFontMetrics(theme::textFont(TextStyle::Small)).horizontalAdvance(piece.file.size) + 1;
    const QRect text = piece.rect.adjusted(28, 0, -8, 0);
    drawLine(painter, text, piece.file.size, TextStyle::Small, theme.color(ColorRole::Muted), Qt::AlignRight | Qt::AlignVCenter);
    drawLine(painter, text.adjusted(0, 0, -sizeWidth - 6, 0), piece.file.name, TextStyle::Small, theme.color(ColorRole::Text));
}

}  // namespace

TimelineHit TimelineDelegate::hit(const QModelIndex &index, const QRect &row, const QPoint &at) const
{
    if (kindOf(index) == TimelineKind::DayHeader)
        return {};
    return TimelineLayout::of(index, row, m_bodyLines).hit(at);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    if (kindOf(index) == TimelineKind::DayHeader) {
        const QRect text = option.rect.adjusted(sideMargin, headerHeight - 22, -sideMargin, 0);
        drawLine(*painter, text, index.data(TimelineRole::Title).toString(), TextStyle::CaptionStrong,
                 theme.color(ColorRole::Muted));
        return;
    }
    if (index.data(TimelinePartRole::EditorHeight).toInt() > 0)
        return;
    const QRectF row = QRectF(option.rect).adjusted(8, 0, -8, 0);
    if (option.state.testFlag(QStyle::State_Selected))
        theme::fillRounded(*painter, row, theme.color(ColorRole::Selection), {}, theme::metrics::radius);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        theme::fillRounded(*painter, row, theme.color(ColorRole::Hover), {}, theme::metrics::radius);
    paintEntry(*painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        theme::drawFocusRing(*painter, row, theme.color(ColorRole::Accent), theme::metrics::radius - 1);
}

void TimelineDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const TimelineLayout layout = TimelineLayout::of(index, option.rect, m_bodyLines);
    const bool quiet = index.data(TimelinePartRole::Quiet).toBool();
    if (!quiet)
        theme::fillRounded(painter, layout.disc, theme.color(ColorRole::Hover), theme.color(ColorRole::Border), layout.disc.height() / 2.0);
    theme::drawIcon(painter, layout.disc, index.data(TimelineRole::Icon).toString(), theme.color(ColorRole::Muted), 14);
    drawLine(painter, layout.time, index.data(TimelineRole::Time).toString(), TextStyle::Small, theme.color(ColorRole::Muted),
             Qt::AlignRight | Qt::AlignVCenter);
    QRect title = layout.title;
    if (index.data(TimelineRole::Pinned).toBool()) {
        theme::drawIcon(painter, QRect(title.left(), title.top(), 14, title.height()), QStringLiteral("pin"), theme.color(ColorRole::Accent), 13);
        title.setLeft(title.left() + 19);
    }
    drawLine(painter, title, index.data(TimelineRole::Title).toString(), quiet ? TextStyle::Small : TextStyle::BodyMedium,
             theme.color(quiet ? ColorRole::Muted : ColorRole::Text));
    paintPieces(painter, option, layout);
}

void TimelineDelegate::paintPieces(QPainter &painter, const QStyleOptionViewItem &option, const TimelineLayout &layout) const
{
    const Theme &theme = Theme::of(option.palette);
    for (const TimelineLayout::Piece &line : layout.body)
        drawLine(painter, line.rect, line.text, TextStyle::Body, theme.color(ColorRole::Muted));
    drawLine(painter, layout.fold.rect, layout.fold.text, TextStyle::Small, theme.color(ColorRole::Accent));
    if (!layout.people.isEmpty())
        drawLine(painter, layout.peopleLead, TimelineLayout::peopleLeadText(), TextStyle::Small, theme.color(ColorRole::Muted));
    for (const TimelineLayout::Piece &person : layout.people)
        drawLine(painter, person.rect, person.text, TextStyle::Small, theme.color(ColorRole::Accent));
    for (const TimelineLayout::FilePiece &file : layout.files)
        paintFile(painter, theme, file);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (kindOf(index) == TimelineKind::DayHeader)
        return {leastWidth, headerHeight};
    if (const int editor = index.data(TimelinePartRole::EditorHeight).toInt(); editor > 0)
        return {leastWidth, editor};
    return {leastWidth, TimelineLayout::of(index, QRect(0, 0, viewWidth(option), 0), m_bodyLines).height};
}

}  // namespace kontor::widgets
