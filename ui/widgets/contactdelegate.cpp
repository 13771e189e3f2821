// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contactdelegate.h"

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
constexpr int barWidth = 3;
constexpr int rightColumnMost = 130;
constexpr int leastForChips = 150;

/// What one row shows, read once from the model, with what is needed to draw it.
struct Row {
    QString name;
    QList<model::TextRange> nameFound;
    QString subtitle;
    QList<model::TextRange> subtitleFound;
    QList<TagLabel> tags;
    QString initials;
    AvatarKind kind;
    QString lastContact;
    QString nextStep;
    ColorRole nextRole;
    bool starred;
    bool isPrivate;
    const Theme &theme;
    QColor background;
};

Row readRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    // Why somebody was found says more than the firm.
    const QString foundIn = index.data(ContactRole::FoundIn).toString();
    const int lower = foundIn.isEmpty() ? ContactRole::SubtitleFound : ContactRole::FoundInFound;
    return Row{index.data(ContactRole::Name).toString(),
               index.data(ContactRole::NameFound).value<QList<model::TextRange>>(),
               foundIn.isEmpty() ? index.data(ContactRole::Subtitle).toString() : foundIn,
               index.data(lower).value<QList<model::TextRange>>(),
               index.data(ContactRole::Tags).value<QList<TagLabel>>(),
               index.data(ContactRole::Initials).toString(),
               AvatarKind(index.data(ContactRole::Kind).toInt()),
               index.data(ContactRole::LastContact).toString(),
               index.data(ContactRole::NextStep).toString(),
               urgencyRole(Urgency(index.data(ContactRole::NextStepUrgency).toInt())),
               index.data(ContactRole::Starred).toBool(),
               index.data(ContactRole::Private).toBool(),
               theme,
               theme.color(selected  ? ColorRole::Selection
                           : hovered ? ColorRole::Hover
                                     : ColorRole::Surface)};
}

int advance(TextStyle style, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(theme::textFont(style)).horizontalAdvance(text) + 1;
}

void drawName(QPainter &painter, const QRect &area, const Row &row)
{
    const int signs = nameSignsWidth(row.starred, row.isPrivate);
    drawFoundLine(painter, area.adjusted(0, 0, -signs, 0), row.name, row.nameFound, TextStyle::BodyMedium, row.theme.color(ColorRole::Text), row.theme,
                  row.background);
    const int x = area.left() + qMin(advance(TextStyle::BodyMedium, row.name), area.width() - signs) + 5;
    drawNameSigns(painter, QPoint(x, area.center().y() - 6), row.starred, row.isPrivate, row.theme);
}

void drawSubtitleAndTags(QPainter &painter, const QRect &area, const Row &row)
{
    if (area.width() < leastForChips && !row.subtitle.isEmpty())
        return drawFoundLine(painter, area, row.subtitle, row.subtitleFound, TextStyle::Small, row.theme.color(ColorRole::Muted), row.theme, row.background);
    // The subtitle may take what the first chip leaves, at least half of the line.
    const int firstChip = row.tags.isEmpty() ? 0 : chipWidth(row.tags.first().name) + 8;
    const int room = qMax(area.width() / 2, area.width() - firstChip);
    const int used = qMin(advance(TextStyle::Small, row.subtitle), room);
    drawFoundLine(painter, QRect(area.left(), area.top(), used, area.height()), row.subtitle, row.subtitleFound, TextStyle::Small,
                  row.theme.color(ColorRole::Muted), row.theme, row.background);
    drawChips(painter, area.adjusted(used > 0 ? used + 8 : 0, 0, 0, 0), row.tags, row.theme, row.background);
}

void paintComfortable(QPainter &painter, const QRect &rect, const Row &row)
{
    const QRect content = rect.adjusted(sideMargin, 0, -sideMargin, -1);
    const QRect avatar(content.left(), content.top() + (content.height() - 32) / 2, 32, 32);
    drawAvatar(painter, avatar, row.initials, row.name, row.kind, row.theme, row.background);

    const int right =
        qMin(qMax(advance(TextStyle::Small, row.lastContact), advance(TextStyle::Body, row.nextStep)), rightColumnMost);
    const int left = avatar.right() + 1 + gap;
    const int textWidth = content.right() + 1 - left - (right > 0 ? right + gap : 0);
    const QRect upper(left, content.top() + 7, textWidth, 19);
    const QRect lower(left, upper.bottom() + 1, textWidth, chipHeight);
    drawName(painter, upper, row);
    drawSubtitleAndTags(painter, lower, row);

    const QRect side(content.right() + 1 - right, upper.top(), right, upper.height());
    const Qt::Alignment toRight = Qt::AlignRight | Qt::AlignVCenter;
    drawLine(painter, side, row.lastContact, TextStyle::Small, row.theme.color(ColorRole::Muted), toRight);
    drawLine(painter, side.translated(0, upper.height()), row.nextStep, TextStyle::Body, row.theme.color(row.nextRole),
             toRight);
}

void paintCompact(QPainter &painter, const QRect &rect, const Row &row)
{
    const QRect content = rect.adjusted(sideMargin, 0, -sideMargin, -1);
    const QRect avatar(content.left(), content.top() + (content.height() - 20) / 2, 20, 20);
    drawAvatar(painter, avatar, row.initials, row.name, row.kind, row.theme, row.background);

    const Qt::Alignment toRight = Qt::AlignRight | Qt::AlignVCenter;
    const int nextWidth = 96;
    const int lastWidth = 72;
    QRect rest = content.adjusted(avatar.width() + 10, 0, 0, 0);
    // In a narrow list the name comes first, then the next step, then the last contact.
    if (rest.width() > 220) {
        const QRect next(rest.right() + 1 - nextWidth, rest.top(), nextWidth, rest.height());
        drawLine(painter, next, row.nextStep, TextStyle::Small, row.theme.color(row.nextRole), toRight);
        rest.setRight(next.left() - gap);
    }
    if (rest.width() > 360) {
        const QRect last(rest.right() + 1 - lastWidth, rest.top(), lastWidth, rest.height());
        drawLine(painter, last, row.lastContact, TextStyle::Small, row.theme.color(ColorRole::Muted), toRight);
        rest.setRight(last.left() - gap);
    }
    const int nameRoom = rest.width() > 280 ? rest.width() * 55 / 100 : rest.width();
    const int nameWidth = qMin(advance(TextStyle::BodyMedium, row.name) + (row.starred ? 20 : 0), nameRoom);
    drawName(painter, QRect(rest.left(), rest.top(), nameWidth, rest.height()), row);
    drawSubtitleAndTags(painter, rest.adjusted(nameWidth + gap, 0, 0, 0), row);
}

/// Grey bars in place of words that are still on their way.
void paintLoading(QPainter &painter, const QRect &rect, const Theme &theme)
{
    const QColor bar = theme.color(ColorRole::Border);
    const int size = qMin(32, rect.height() - 10);
    theme::fillRounded(painter, QRect(rect.left() + sideMargin, rect.center().y() - size / 2, size, size), bar, {},
                       size / 2.0);
    const int left = rect.left() + sideMargin + size + gap;
    theme::fillRounded(painter, QRect(left, rect.center().y() - 4, qMin(180, rect.width() / 3), 8), bar, {}, 4);
}

}  // namespace

void ContactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Row row = readRow(option, index);
    const QRect rect = drawCaption(*painter, option.rect, index.data(ContactRole::Caption).toString(), row.theme);
    painter->fillRect(rect, row.background);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), row.theme.color(ColorRole::Border));
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(QRect(rect.left(), rect.top(), barWidth, rect.height()), row.theme.color(ColorRole::Accent));
    painter->save();
    painter->setClipRect(rect);
    if (index.data(ContactRole::Loading).toBool())
        paintLoading(*painter, rect, row.theme);
    else if (m_density == Density::Comfortable)
        paintComfortable(*painter, rect, row);
    else
        paintCompact(*painter, rect, row);
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus))
        theme::drawFocusRing(*painter, rect.adjusted(0, 0, 0, -1), row.theme.color(ColorRole::Accent), 2);
}

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, m_density == Density::Comfortable ? theme::metrics::rowComfortable : theme::metrics::rowCompact};
}

}  // namespace kontor::widgets
