// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undobar.h"

#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace kontor::widgets {

using theme::ColorRole;
using theme::Theme;

namespace {
constexpr int barHeight = 40;
}

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    theme::setButtonKind(m_action, theme::ButtonKind::Flat);
    m_action->setFont(theme::textFont(theme::TextStyle::BodyMedium));
    m_close->setIcon(theme::icon(QStringLiteral("x"), ColorRole::OnToast));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::metrics::space4, 4, 6, 4);
    row->setSpacing(theme::metrics::space1);
    row->addWidget(m_label, 1);
    row->addSpacing(theme::metrics::space1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setFixedHeight(barHeight);
    applyColors();
    hide();

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::timeUp);
    connect(m_action, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT actionTriggered();
    });
    connect(m_close, &QToolButton::clicked, this, &UndoBar::dismiss);
    parent->installEventFilter(this);
}

void UndoBar::showMessage(const QString &text, const QString &action, int timeoutMs)
{
    m_label->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.stop();
    m_timer.setInterval(timeoutMs);
    if (timeoutMs > 0)
        m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString UndoBar::text() const
{
    return m_label->text();
}

void UndoBar::dismiss()
{
    if (isHidden())
        return;
    m_timer.stop();
    hide();
    Q_EMIT dismissed();
}

void UndoBar::timeUp()
{
    // Someone is about to press the button: give them as long again.
    if (underMouse() || m_action->hasFocus() || m_close->hasFocus())
        m_timer.start();
    else
        dismiss();
}

void UndoBar::place()
{
    const QSize room = parentWidget()->size();
    const int margin = theme::metrics::space4;
    const int most = room.width() - 2 * margin;
    // What does not fit into a line takes two: what to do stands at the end of a sentence.
    m_label->setWordWrap(false);
    m_label->setWordWrap(layout()->totalSizeHint().width() > most);
    const int wide = m_label->wordWrap() ? most : sizeHint().width();
    setFixedHeight(m_label->wordWrap() ? qMax(barHeight, layout()->totalHeightForWidth(wide)) : barHeight);
    setGeometry((room.width() - wide) / 2, room.height() - height() - margin, wide, height());
}

void UndoBar::applyColors()
{
    const Theme &theme = Theme::of(parentWidget());
    const auto paint = [](QWidget *widget, const QColor &color) {
        QPalette own;
        own.setColor(QPalette::WindowText, color);
        own.setColor(QPalette::ButtonText, color);
        widget->setPalette(own);
    };
    paint(m_label, theme.color(ColorRole::OnToast));
    paint(m_action, theme.color(ColorRole::ToastAction));
}

void UndoBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget() && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void UndoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_timer.stop();
}

void UndoBar::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (isVisible() && m_timer.interval() > 0)
        m_timer.start();
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QColor line = theme.isDark() ? theme.color(ColorRole::ControlBorder) : QColor();
    theme::fillRounded(painter, rect(), theme.color(ColorRole::Toast), line, theme::metrics::radius);
}

}  // namespace kontor::widgets
