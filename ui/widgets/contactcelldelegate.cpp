// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contactcelldelegate.h"

#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace kontor::widgets {

using theme::ColorRole;
using theme::TextStyle;
using theme::Theme;

namespace {

constexpr int sideMargin = 8;
constexpr int nameMargin = 14;
constexpr int avatarSize = 20;

QList<model::TextRange> found(const QModelIndex &index, int role)
{
    return index.data(role).value<QList<model::TextRange>>();
}

void paintName(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme, const QColor &background)
{
    const QString name = index.data(ContactRole::Name).toString();
    const QRect avatar(rect.left() + nameMargin, rect.center().y() - avatarSize / 2, avatarSize, avatarSize);
    drawAvatar(painter, avatar, index.data(ContactRole::Initials).toString(), name, AvatarKind(index.data(ContactRole::Kind).toInt()), theme, background);
    const bool starred = index.data(ContactRole::Starred).toBool();
    const bool isPrivate = index.data(ContactRole::Private).toBool();
    const int signs = nameSignsWidth(starred, isPrivate);
    const QRect text(avatar.right() + 9, rect.top(), rect.right() - avatar.right() - 12 - signs, rect.height());
    const int width = QFontMetrics(theme::textFont(TextStyle::BodyMedium)).horizontalAdvance(name) + 1;
    drawFoundLine(painter, text, name, found(index, ContactRole::NameFound), TextStyle::BodyMedium, theme.color(ColorRole::Text), theme, background);
    // Where a search found it, if no column shows that, in what the name leaves.
    if (const QString foundIn = index.data(ContactRole::FoundIn).toString(); !foundIn.isEmpty()) {
        drawFoundLine(painter, text.adjusted(width + signs + 8, 0, 0, 0), foundIn, found(index, ContactRole::FoundInFound), TextStyle::Small,
                      theme.color(ColorRole::Muted), theme, background);
    }
    drawNameSigns(painter, QPoint(text.left() + qMin(width, text.width()) + 5, rect.center().y() - 6), starred, isPrivate, theme);
}

void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &theme, const QColor &background)
{
    const auto cell = ContactCell(index.data(ContactRole::Cell).toInt());
    const QRect content = rect.adjusted(sideMargin, 0, -sideMargin, -1);
    const QString text = index.data().toString();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    switch (cell) {
    case ContactCell::Name: return paintName(painter, rect.adjusted(0, 0, 0, -1), index, theme, background);
    case ContactCell::Tags: drawChips(painter, content, index.data(ContactRole::Tags).value<QList<TagLabel>>(), theme, background); return;
    case ContactCell::NextStep:
        return drawLine(painter, content, text, TextStyle::Body, theme.color(urgencyRole(Urgency(index.data(ContactRole::NextStepUrgency).toInt()))), alignment);
    case ContactCell::Muted: return drawLine(painter, content, text, TextStyle::Body, theme.color(ColorRole::Muted), alignment);
    case ContactCell::Text: break;
    }
    if (alignment.testFlag(Qt::AlignRight))
        return drawLine(painter, content, text, TextStyle::Body, theme.color(ColorRole::Text), alignment);
    drawFoundLine(painter, content, text, found(index, ContactRole::CellFound), TextStyle::Body, theme.color(ColorRole::Text), theme, background);
}

}  // namespace

void ContactCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor background = theme.color(selected ? ColorRole::Selection : ColorRole::Surface);
    // The caption goes through all columns; its words stand in the first.
    const QString caption = index.siblingAtColumn(0).data(ContactRole::Caption).toString();
    const QRect rect = drawCaption(*painter, option.rect, index.column() == 0 || caption.isEmpty() ? caption : QStringLiteral(" "), theme);
    painter->fillRect(rect, background);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorRole::Border));
    if (selected && index.column() == 0)
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.color(ColorRole::Accent));
    painter->save();
    painter->setClipRect(rect);
    if (index.data(ContactRole::Loading).toBool())
        theme::fillRounded(*painter, QRect(rect.left() + nameMargin, rect.center().y() - 4, qMin(120, rect.width() / 2), 8), theme.color(ColorRole::Border), {}, 4);
    else
        paintCell(*painter, rect, index, theme, background);
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus))
        theme::drawFocusRing(*painter, rect.adjusted(0, 0, 0, -1), theme.color(ColorRole::Accent), 2);
}

}  // namespace kontor::widgets
