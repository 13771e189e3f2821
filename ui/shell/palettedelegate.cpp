// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "ui/itemmodels/palettemodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace kontor::shell {

using itemmodels::PaletteRole;
using theme::ColorRole;
using theme::TextStyle;
using theme::Theme;

namespace {

constexpr int sideMargin = 12;
constexpr int pictureSize = 22;
constexpr int gap = 10;
constexpr int keyHeight = 20;
constexpr int keyPadding = 6;

int advance(TextStyle style, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(theme::textFont(style)).horizontalAdvance(text) + 1;
}

/// Each shortcut as a key cap, from the right. Gives the width used.
int drawKeys(QPainter &painter, const QRect &line, const QString &keys, const Theme &theme, const QColor &background)
{
    int right = line.right() + 1;
    const QStringList texts = keys.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (auto text = texts.crbegin(); text != texts.crend(); ++text) {
        const int wide = qMax(keyHeight, advance(TextStyle::Caption, *text) + 2 * keyPadding);
        const QRect cap(right - wide, line.top() + (line.height() - keyHeight) / 2, wide, keyHeight);
        theme::fillRounded(painter, cap, background, theme.color(ColorRole::ControlBorder), 4);
        widgets::drawLine(painter, cap, *text, TextStyle::Caption, theme.color(ColorRole::Muted), Qt::AlignCenter);
        right -= wide + 4;
    }
    return line.right() + 1 - right;
}

void drawPicture(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme, const QColor &background)
{
    const QString initials = index.data(PaletteRole::Initials).toString();
    const bool firm = index.data(PaletteRole::IsOrganisation).toBool();
    if (initials.isEmpty())
        return theme::drawIcon(painter, rect, index.data(PaletteRole::Icon).toString(), theme.color(ColorRole::Muted));
    widgets::drawAvatar(painter, rect, initials, index.data(Qt::DisplayRole).toString(),
                        firm ? widgets::AvatarKind::Organisation : widgets::AvatarKind::Person, theme, background);
}

}  // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QRect line = option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    const QString title = index.data(Qt::DisplayRole).toString();
    if (index.data(PaletteRole::IsHeading).toBool()) {
        widgets::drawLine(*painter, line.adjusted(0, 6, 0, 0), title, TextStyle::CaptionStrong, theme.color(ColorRole::Muted));
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor background = theme.color(selected ? ColorRole::Selection : ColorRole::Surface);
    if (selected) {
        theme::fillRounded(*painter, option.rect.adjusted(4, 0, -4, 0), background, {}, theme::metrics::radius);
        // The current row is told by a bar as well: colour alone says nothing to some.
        theme::fillRounded(*painter, QRect(option.rect.left() + 4, option.rect.top() + 8, 3, option.rect.height() - 16),
                           theme.color(ColorRole::Accent), {}, 1.5);
    }
    const QRect picture(line.left(), line.top() + (line.height() - pictureSize) / 2, pictureSize, pictureSize);
    drawPicture(*painter, picture, index, theme, background);
    QRect text = line.adjusted(pictureSize + gap, 0, 0, 0);
    text.setRight(text.right() - drawKeys(*painter, line, index.data(PaletteRole::Shortcut).toString(), theme, background) - gap);
    widgets::drawLine(*painter, text, title, TextStyle::BodyMedium, theme.color(ColorRole::Text));
    text.setLeft(text.left() + advance(TextStyle::BodyMedium, title) + gap);
    if (text.width() > 2 * pictureSize)
        widgets::drawLine(*painter, text, index.data(PaletteRole::Detail).toString(), TextStyle::Small, theme.color(ColorRole::Muted));
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, index.data(PaletteRole::IsHeading).toBool() ? headingHeight : rowHeight};
}

}  // namespace kontor::shell
