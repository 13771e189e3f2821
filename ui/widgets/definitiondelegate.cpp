// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/definitiondelegate.h"

#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace kontor::widgets {

using theme::ColorRole;
using theme::TextStyle;
using theme::Theme;

namespace {

constexpr int sideMargin = 14;
constexpr int gap = 12;
constexpr int markSize = 16;
constexpr int rowHeight = 46;

void drawMark(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme)
{
    const QColor colour = index.data(DefinitionRole::Colour).value<QColor>();
    if (colour.isValid())
        theme::fillRounded(painter, rect.adjusted(1, 1, -1, -1), colour, theme.color(ColorRole::Border), 4);
    else
        theme::drawIcon(painter, rect, index.data(DefinitionRole::Icon).toString(), theme.color(ColorRole::Muted));
}

}  // namespace

void DefinitionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, theme.color(selected ? ColorRole::Selection : hovered ? ColorRole::Hover : ColorRole::Surface));
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(ColorRole::Border));
    const QRect content = option.rect.adjusted(sideMargin, 0, -sideMargin, -1);
    drawMark(*painter, QRect(content.left(), content.center().y() - markSize / 2, markSize, markSize), index, theme);
    const QString count = index.data(DefinitionRole::Count).toString();
    const int right = count.isEmpty() ? 0 : QFontMetrics(theme::textFont(TextStyle::Small)).horizontalAdvance(count) + 1;
    drawLine(*painter, QRect(content.right() + 1 - right, content.top(), right, content.height()), count, TextStyle::Small,
             theme.color(ColorRole::Muted), Qt::AlignRight | Qt::AlignVCenter);
    const QRect texts = content.adjusted(markSize + gap, 0, right > 0 ? -right - gap : 0, 0);
    const QString detail = index.data(DefinitionRole::Detail).toString();
    const QRect upper(texts.left(), texts.top() + (detail.isEmpty() ? 0 : 5), texts.width(), detail.isEmpty() ? texts.height() : 19);
    drawLine(*painter, upper, index.data(Qt::DisplayRole).toString(), TextStyle::BodyMedium, theme.color(ColorRole::Text));
    if (!detail.isEmpty())
        drawLine(*painter, QRect(texts.left(), upper.bottom() + 1, texts.width(), 17), detail, TextStyle::Small, theme.color(ColorRole::Muted));
    if (option.state.testFlag(QStyle::State_HasFocus))
        theme::drawFocusRing(*painter, option.rect.adjusted(0, 0, 0, -1), theme.color(ColorRole::Accent), 2);
}

QSize DefinitionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, rowHeight};
}

}  // namespace kontor::widgets
