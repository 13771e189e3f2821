// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinedisplay.h"

#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace kontor::widgets {

using theme::ColorRole;
using theme::TextStyle;

namespace {
constexpr int restingHeight = 28;
constexpr int padding = 8;
constexpr int pencilRoom = 44;  // the pencil, and before it the mark for copying
constexpr int markRoom = 22;
constexpr int mostLines = 12;
}  // namespace

InlineDisplay::InlineDisplay(bool multiLine, QWidget *parent) : QAbstractButton(parent), m_multiLine(multiLine)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, multiLine ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(multiLine);
    setSizePolicy(policy);
}

void InlineDisplay::setShown(const QString &text, bool isValue)
{
    setText(text);
    m_isValue = isValue;
    updateGeometry();
    update();
}

void InlineDisplay::setEditable(bool editable)
{
    m_editable = editable;
    setCursor(editable ? Qt::IBeamCursor : Qt::ArrowCursor);
    update();
}

void InlineDisplay::setFaded(bool faded)
{
    m_faded = faded;
    update();
}

QStringList InlineDisplay::lines(int width) const
{
    return wrappedLines(text(), theme::textFont(TextStyle::Body), width - padding - pencilRoom, mostLines);
}

int InlineDisplay::neededWidth() const
{
    return QFontMetrics(theme::textFont(TextStyle::Body)).horizontalAdvance(text()) + 2 * padding;
}

QSize InlineDisplay::sizeHint() const
{
    const QFontMetrics metrics(theme::textFont(TextStyle::Body));
    return {qMin(metrics.horizontalAdvance(text()), 280) + padding + pencilRoom, restingHeight};
}

QSize InlineDisplay::minimumSizeHint() const
{
    return {60, restingHeight};
}

int InlineDisplay::heightForWidth(int width) const
{
    const QFontMetrics metrics(theme::textFont(TextStyle::Body));
    return restingHeight + int(qMax<qsizetype>(0, lines(width).size() - 1)) * metrics.lineSpacing();
}

void InlineDisplay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Theme &theme = theme::Theme::of(this);
    const bool inviting = m_editable && isEnabled() && (underMouse() || hasFocus());
    if (inviting)
        theme::fillRounded(painter, rect(), theme.color(ColorRole::Hover), theme.color(ColorRole::ControlBorder),
                           theme::metrics::radius);
    const QColor color =
        !isEnabled() ? theme.disabledText() : theme.color(m_isValue && !m_faded ? ColorRole::Text : ColorRole::Muted);
    // The marks push a line aside only while they show; lines that were broken keep their width.
    const QRect textArea = rect().adjusted(padding, 0, m_multiLine || inviting ? -pencilRoom : -padding, 0);
    if (m_multiLine) {
        const int spacing = QFontMetrics(theme::textFont(TextStyle::Body)).lineSpacing();
        // Two pixels more than the lines were broken at: layout and measuring round differently.
        QRect line(textArea.x(), (restingHeight - spacing) / 2, textArea.width() + 2, spacing);
        for (const QString &text : lines(width())) {
            drawLine(painter, line, text, TextStyle::Body, color);
            line.translate(0, spacing);
        }
    } else {
        drawLine(painter, textArea, text(), TextStyle::Body, color);
    }
    if (inviting)
        theme::drawIcon(painter, QRect(width() - markRoom, 0, markRoom, restingHeight), QStringLiteral("pencil"),
                        theme.color(ColorRole::Muted), 12);
    if (m_isValue && isEnabled() && (underMouse() || hasFocus()))
        theme::drawIcon(painter, copyRect(), QStringLiteral("copy"), theme.color(ColorRole::Muted), 12);
    if (hasFocus())
        theme::drawFocusRing(painter, rect(), theme.color(ColorRole::Accent), theme::metrics::radius - 1);
}

QRect InlineDisplay::copyRect() const
{
    return {width() - pencilRoom, 0, markRoom, restingHeight};
}

void InlineDisplay::mouseReleaseEvent(QMouseEvent *event)
{
    const bool copies = m_isValue && isDown() && event->button() == Qt::LeftButton && copyRect().contains(event->position().toPoint());
    if (!copies)
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    Q_EMIT copyRequested();
}

void InlineDisplay::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("Copy"));
    copy->setEnabled(m_isValue);
    connect(copy, &QAction::triggered, this, &InlineDisplay::copyRequested);
    if (m_editable)
        connect(menu->addAction(tr("Edit")), &QAction::triggered, this, &InlineDisplay::click);
    if (m_editable && m_confirmable && m_isValue)
        connect(menu->addAction(tr("Still right")), &QAction::triggered, this, &InlineDisplay::confirmRequested);
    menu->popup(event->globalPos());
}

void InlineDisplay::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

}  // namespace kontor::widgets
