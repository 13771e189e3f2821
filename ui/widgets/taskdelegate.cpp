// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taskdelegate.h"

#include "core/model/taskentry.h"
#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/dayvalidator.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace kontor::widgets {

using theme::ColorRole;
using theme::TextStyle;
using theme::Theme;

namespace {

constexpr int sideMargin = 16;
constexpr int boxSize = 18;
constexpr int gap = 10;
constexpr int lineHeight = 50;
constexpr int headerHeight = 36;
constexpr int cardMargin = 8;
constexpr int cardGap = 6;
constexpr int cardLine = 18;
constexpr int mostTitleLines = 3;
constexpr int smallIcon = 14;
constexpr int dueMost = 190;

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

int widthOf(TextStyle style, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(theme::textFont(style)).horizontalAdvance(text) + 1;
}

void drawBox(QPainter &painter, const QRect &box, bool done, const Theme &theme)
{
    const QColor fill = theme.color(done ? ColorRole::Accent : ColorRole::Surface);
    theme::fillRounded(painter, box, fill, theme.color(done ? ColorRole::Accent : ColorRole::Muted), 4);
    if (done)
        theme::drawIcon(painter, box, QStringLiteral("check"), theme.color(ColorRole::OnAccent), smallIcon);
}

/// drawLine() with a line through it.
void drawTitle(QPainter &painter, const QRect &rect, const QString &text, bool done, const Theme &theme)
{
    const QColor color = theme.color(done ? ColorRole::Muted : ColorRole::Text);
    drawLine(painter, rect, text, TextStyle::BodyMedium, color);
    if (!done)
        return;
    const int width = qMin(widthOf(TextStyle::BodyMedium, text), rect.width());
    painter.setPen(color);
    painter.drawLine(rect.left(), rect.center().y() + 1, rect.left() + width, rect.center().y() + 1);
}

QStringList cardTitle(const QModelIndex &index, int width)
{
    return wrappedLines(textOf(index, TaskRole::Title), theme::textFont(TextStyle::BodyMedium), width, mostTitleLines);
}

int cardTextWidth(int rowWidth)
{
    return rowWidth - 2 * cardMargin - boxSize - 6;
}

}  // namespace

/// Where the parts of a row are. Empty rectangles for what is not there.
struct TaskDelegate::Places {
    QRect check;
    QRect icon;
    QRect title;
    QRect contact;
    QRect details;
    QRect due;
};

TaskDelegate::TaskDelegate(Shape shape, QObject *parent) : QStyledItemDelegate(parent), m_shape(shape) {}

TaskDelegate::Places TaskDelegate::places(const QRect &row, const QModelIndex &index) const
{
    Places at;
    if (m_shape == Shape::Card) {
        const QRect card = row.adjusted(cardMargin, cardMargin, -cardMargin, -cardMargin - cardGap);
        at.check = QRect(card.left(), card.top(), boxSize, boxSize);
        const int titleHeight = cardLine * int(cardTitle(index, cardTextWidth(row.width())).size());
        at.title = QRect(card.left() + boxSize + 6, card.top(), cardTextWidth(row.width()), titleHeight);
        at.contact = QRect(at.title.left(), at.title.bottom() + 1, at.title.width(), cardLine);
        return at;
    }
    const QRect line = row.adjusted(sideMargin, 0, -sideMargin, -1);
    at.check = QRect(line.left(), line.center().y() - boxSize / 2, boxSize, boxSize);
    int left = at.check.right() + 1 + gap;
    at.icon = QRect(left, line.center().y() - 8, 16, 16);
    left += 16 + gap;
    const int due = qMin(widthOf(TextStyle::Body, textOf(index, TaskRole::Due)), dueMost);
    at.due = QRect(line.right() + 1 - due, line.top(), due, line.height());
    const int width = at.due.left() - 2 * gap - left;
    const QString contact = textOf(index, TaskRole::Contact);
    const QString details = textOf(index, TaskRole::Details);
    const bool oneLine = contact.isEmpty() && details.isEmpty();
    at.title = QRect(left, oneLine ? line.center().y() - 10 : line.top() + 6, width, 20);
    const int contactWidth = qMin(widthOf(TextStyle::Small, contact), details.isEmpty() ? width : width * 2 / 3);
    at.contact = QRect(left, at.title.bottom() + 1, contactWidth, cardLine);
    const int used = contactWidth > 0 ? contactWidth + gap : 0;
    at.details = QRect(left + used, at.contact.top(), width - used, cardLine);
    return at;
}

TaskDelegate::Part TaskDelegate::partAt(const QRect &row, const QModelIndex &index, const QPoint &point) const
{
    if (index.data(TaskRole::IsHeader).toBool())
        return Part::None;
    const Places at = places(row, index);
    if (at.check.adjusted(-6, -6, 6, 6).contains(point))
        return Part::Check;
    if (m_shape == Shape::Line && at.contact.contains(point))
        return Part::Contact;
    if (at.due.contains(point))
        return Part::Due;
    return at.title.contains(point) ? Part::Title : Part::None;
}

void TaskDelegate::paintHeader(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QRect line = row.adjusted(sideMargin, 10, -sideMargin, -2);
    const QString words = textOf(index, Qt::DisplayRole);
    const ColorRole role = urgencyRole(Urgency(index.data(TaskRole::DueUrgency).toInt()));
    const bool pressing = role == ColorRole::Overdue || role == ColorRole::Good;
    drawLine(painter, line, words, TextStyle::BodyStrong, theme.color(pressing ? role : ColorRole::Text));
    drawLine(painter, line.adjusted(widthOf(TextStyle::BodyStrong, words) + 8, 0, 0, 0), textOf(index, TaskRole::Count), TextStyle::Small,
             theme.color(ColorRole::Muted));
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.color(ColorRole::Border));
}

void TaskDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const Places at = places(option.rect, index);
    const bool done = index.data(TaskRole::Done).toBool();
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(ColorRole::Border));
    drawBox(painter, at.check, done, theme);
    if (const QString icon = textOf(index, TaskRole::Icon); !icon.isEmpty())
        theme::drawIcon(painter, at.icon, icon, theme.color(ColorRole::Muted), 16);
    int marks = 0;
    for (const auto &[role, icon] : {std::pair{int(TaskRole::Repeats), "refresh-cw"}, std::pair{int(TaskRole::Reminds), "bell"}}) {
        if (!index.data(role).toBool())
            continue;
        const int x = at.title.left() + qMin(widthOf(TextStyle::BodyMedium, textOf(index, TaskRole::Title)), at.title.width() - 44) + 8 + marks;
        theme::drawIcon(painter, QRect(x, at.title.top(), smallIcon, at.title.height()), QLatin1String(icon), theme.color(ColorRole::Muted), 13);
        marks += smallIcon + 4;
    }
    drawTitle(painter, at.title.adjusted(0, 0, marks > 0 ? -44 : 0, 0), textOf(index, TaskRole::Title), done, theme);
    drawLine(painter, at.contact, textOf(index, TaskRole::Contact), TextStyle::Small, theme.color(ColorRole::Accent));
    drawLine(painter, at.details, textOf(index, TaskRole::Details), TextStyle::Small, theme.color(ColorRole::Muted));
    const ColorRole urgency = done ? ColorRole::Muted : urgencyRole(Urgency(index.data(TaskRole::DueUrgency).toInt()));
    drawLine(painter, at.due, textOf(index, TaskRole::Due), TextStyle::Body, theme.color(urgency), Qt::AlignRight | Qt::AlignVCenter);
}

void TaskDelegate::paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const Places at = places(option.rect, index);
    const bool done = index.data(TaskRole::Done).toBool();
    drawBox(painter, at.check, done, theme);
    QRect line(at.title.left(), at.title.top(), at.title.width() + 2, cardLine);
    for (const QString &text : cardTitle(index, cardTextWidth(option.rect.width()))) {
        drawTitle(painter, line, text, done, theme);
        line.translate(0, cardLine);
    }
    QStringList below{textOf(index, TaskRole::Time), textOf(index, TaskRole::Contact)};
    below.removeAll(QString());
    const bool overdue = Urgency(index.data(TaskRole::DueUrgency).toInt()) == Urgency::Overdue;
    if (overdue && !done)
        below.prepend(tr("overdue"));
    drawLine(painter, at.contact, below.join(QStringLiteral(" · ")), TextStyle::Small, theme.color(overdue && !done ? ColorRole::Overdue : ColorRole::Muted));
}

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    const bool card = m_shape == Shape::Card;
    const QRect area = card ? option.rect.adjusted(1, 1, -1, -1 - cardGap) : option.rect.adjusted(0, 0, 0, -1);
    const int radius = card ? theme::metrics::radius : 2;
    if (index.data(TaskRole::IsHeader).toBool()) {
        paintHeader(*painter, option.rect, option, index);
    } else {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const ColorRole fill = selected ? ColorRole::Selection : option.state.testFlag(QStyle::State_MouseOver) ? ColorRole::Hover : ColorRole::Surface;
        card ? theme::fillRounded(*painter, area, theme.color(fill), theme.color(ColorRole::Border), radius)
             : painter->fillRect(option.rect, theme.color(fill));
        if (!index.data(TaskRole::Loading).toBool())
            card ? paintCard(*painter, option, index) : paintLine(*painter, option, index);
        if (option.state.testFlag(QStyle::State_HasFocus))
            theme::drawFocusRing(*painter, area, theme.color(ColorRole::Accent), radius);
    }
    painter->restore();
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(TaskRole::IsHeader).toBool())
        return {200, headerHeight};
    if (m_shape == Shape::Line)
        return {200, lineHeight};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const int lines = int(cardTitle(index, cardTextWidth(width)).size());
    const bool below = !textOf(index, TaskRole::Time).isEmpty() || !textOf(index, TaskRole::Contact).isEmpty()
                       || Urgency(index.data(TaskRole::DueUrgency).toInt()) == Urgency::Overdue;
    return {60, 2 * cardMargin + cardGap + cardLine * (qMax(1, lines) + (below ? 1 : 0))};
}

QWidget *TaskDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    const bool due = m_edited == Part::Due;
    editor->setAccessibleName(due ? tr("Due") : tr("Title"));
    if (due)
        DayValidator::watch(editor);
    return editor;
}

void TaskDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    qobject_cast<QLineEdit *>(editor)->setText(textOf(index, m_edited == Part::Due ? TaskRole::DueText : TaskRole::Title));
}

void TaskDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line->hasAcceptableInput())
        model->setData(index, line->text(), m_edited == Part::Due ? int(TaskRole::DueText) : int(Qt::EditRole));
}

void TaskDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Places at = places(option.rect, index);
    const int height = editor->sizeHint().height();
    QRect area = m_edited == Part::Due ? QRect(option.rect.right() - sideMargin - 150, 0, 150, height) : at.title.adjusted(-8, 0, 8, 0);
    area.setHeight(height);
    area.moveTop(option.rect.top() + (option.rect.height() - height) / 2);
    editor->setGeometry(area.intersected(option.rect.adjusted(2, 1, -2, -1)));
}

bool TaskDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier)
        return false;
    switch (partAt(option.rect, index, mouse->pos())) {
    case Part::Check: Q_EMIT checkClicked(index); return true;
    case Part::Contact: Q_EMIT contactClicked(index); return true;
    case Part::Due: Q_EMIT dueClicked(index, mouse->globalPosition().toPoint()); return true;
    default: return false;
    }
}

}  // namespace kontor::widgets
