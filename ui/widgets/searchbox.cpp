// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchbox.h"

#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/paint.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace kontor::widgets {

using theme::ColorRole;

namespace {
constexpr int pageRows = 10;
}

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent), m_clear(new QAction(theme::icon(QStringLiteral("x")), tr("Clear search"), this))
{
    addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Search"));
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search"));
    addAction(m_clear, QLineEdit::TrailingPosition);
    m_clear->setVisible(false);  // only now: the field's own button follows changes, not the state before
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
}

void SearchBox::setShortcutHint(const QKeySequence &shortcut)
{
    m_hint = shortcut.toString(QKeySequence::NativeText);
    update();
}

QSize SearchBox::sizeHint() const
{
    return {320, theme::metrics::control + 2};
}

bool SearchBox::handleKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT moveRequested(-1); return true;
    case Qt::Key_Down: Q_EMIT moveRequested(1); return true;
    case Qt::Key_PageUp: Q_EMIT moveRequested(-pageRows); return true;
    case Qt::Key_PageDown: Q_EMIT moveRequested(pageRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT accepted(event->modifiers().testFlag(Qt::ControlModifier)); return true;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT escaped();
        else
            clear();
        return true;
    default: return false;
    }
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(event))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    // Mirrored, the words of the placeholder stand where the hint would.
    if (m_hint.isEmpty() || hasFocus() || !text().isEmpty() || isRightToLeft())
        return;
    QPainter painter(this);
    const theme::Theme &theme = theme::Theme::of(this);
    const int hintWidth = QFontMetrics(theme::textFont(theme::TextStyle::Caption)).horizontalAdvance(m_hint) + 12;
    const QRect box(width() - hintWidth - 7, (height() - 20) / 2, hintWidth, 20);
    theme::fillRounded(painter, box, theme.color(ColorRole::Surface), theme.color(ColorRole::ControlBorder), 4);
    drawLine(painter, box, m_hint, theme::TextStyle::Caption, theme.color(ColorRole::Muted), Qt::AlignCenter);
}

}  // namespace kontor::widgets
