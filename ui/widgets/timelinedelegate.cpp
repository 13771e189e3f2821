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
constexpr int discSize = 26;
constexpr int textIndent = sideMargin + discSize + 12;
constexpr int headerHeight = 34;
constexpr int topPadding = 8;
constexpr int titleHeight = 19;
constexpr int bodyLineHeight = 18;
constexpr int leastWidth = 160;

bool isHeader(const QModelIndex &index)
{
    return TimelineKind(index.data(TimelineRole::Kind).toInt()) == TimelineKind::DayHeader;
}

QStringList bodyLines(const QModelIndex &index, int rowWidth, int most)
{
    return wrappedLines(index.data(TimelineRole::Body).toString(), theme::textFont(TextStyle::Body),
                        rowWidth - textIndent - sideMargin, most);
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return qMax(leastWidth, view ? view->viewport()->width() : option.rect.width());
}

}  // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    if (isHeader(index)) {
        const QRect text = option.rect.adjusted(sideMargin, headerHeight - 22, -sideMargin, 0);
        drawLine(*painter, text, index.data(TimelineRole::Title).toString(), TextStyle::CaptionStrong,
                 theme.color(ColorRole::Muted));
        return;
    }
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
    const QRect rect = option.rect;
    const QRect disc(rect.left() + sideMargin, rect.top() + topPadding, discSize, discSize);
    theme::fillRounded(painter, disc, theme.color(ColorRole::Hover), theme.color(ColorRole::Border), discSize / 2.0);
    theme::drawIcon(painter, disc, index.data(TimelineRole::Icon).toString(), theme.color(ColorRole::Muted), 14);

    const QString time = index.data(TimelineRole::Time).toString();
    const int timeWidth = QFontMetrics(theme::textFont(TextStyle::Small)).horizontalAdvance(time) + 1;
    const int right = rect.right() + 1 - sideMargin;
    QRect title(rect.left() + textIndent, rect.top() + topPadding, right - rect.left() - textIndent, titleHeight);
    drawLine(painter, title, time, TextStyle::Small, theme.color(ColorRole::Muted), Qt::AlignRight | Qt::AlignVCenter);
    title.setRight(right - timeWidth - 12);
    if (index.data(TimelineRole::Pinned).toBool()) {
        theme::drawIcon(painter, QRect(title.left(), title.top(), 14, titleHeight), QStringLiteral("bookmark"),
                        theme.color(ColorRole::Accent), 13);
        title.setLeft(title.left() + 19);
    }
    drawLine(painter, title, index.data(TimelineRole::Title).toString(), TextStyle::BodyMedium,
             theme.color(ColorRole::Text));

    // Two pixels more than the lines were broken at: layout and measuring round differently.
    QRect line(rect.left() + textIndent, title.bottom() + 1, right - rect.left() - textIndent + 2, bodyLineHeight);
    for (const QString &text : bodyLines(index, rect.width(), m_bodyLines)) {
        drawLine(painter, line, text, TextStyle::Body, theme.color(ColorRole::Muted));
        line.translate(0, bodyLineHeight);
    }
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option);
    if (isHeader(index))
        return {leastWidth, headerHeight};
    const int lines = int(bodyLines(index, width, m_bodyLines).size());
    const int text = titleHeight + lines * bodyLineHeight;
    return {leastWidth, topPadding + qMax(discSize, text) + topPadding};
}

}  // namespace kontor::widgets
