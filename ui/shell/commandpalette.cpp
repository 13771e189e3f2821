// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/palettedelegate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace kontor::shell {

using itemmodels::PaletteEntry;
using itemmodels::PaletteGroup;
using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {
constexpr int cardWidth = 640;
constexpr int topMost = 72;
constexpr int listMost = 420;
constexpr int pageRows = 8;
/// How much the window behind steps back.
constexpr int veil = 70;
}  // namespace

CommandPalette::CommandPalette(const PageRegistry &registry, pages::PageContext &context, QWidget *window)
    : QWidget(window), m_context(&context), m_source(new PaletteSource(registry, context, this)), m_model(new itemmodels::PaletteModel(this))
{
    build();
    hide();
    connect(m_source, &PaletteSource::found, this, &CommandPalette::showFound);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_moved = false;
        m_acceptWhenFound = Accept::No;
        m_source->setTyped(text);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        accept(QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    window->installEventFilter(this);
}

void CommandPalette::build()
{
    m_field = new QLineEdit;
    m_field->setPlaceholderText(tr("Search contacts, commands, pages …"));
    m_field->setAccessibleName(tr("Search or command"));
    m_field->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_field->setMinimumHeight(metrics::control + 4);
    m_field->installEventFilter(this);
    m_list = new QListView;
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);  // the field keeps the keyboard
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothing = new widgets::Label(tr("Nothing found"), TextStyle::Body, ColorRole::Muted);
    m_nothing->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    const QString withControl = QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText);
    m_hint = new widgets::Label(tr("↑ ↓ choose · Enter opens · %1 opens in a new window · Esc goes back").arg(withControl),
                                TextStyle::Caption, ColorRole::Muted);
    m_hint->setContentsMargins(metrics::space3, metrics::space1, metrics::space3, metrics::space1);
    m_card = new widgets::Panel(ColorRole::Surface, this);
    m_card->setCard(true);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(metrics::space2, metrics::space2, metrics::space2, metrics::space2);
    column->setSpacing(metrics::space1);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addWidget(m_hint);
    setAccessibleName(tr("Search or command"));
}

void CommandPalette::open()
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_moved = false;
    m_acceptWhenFound = Accept::No;
    setGeometry(parentWidget()->rect());
    m_field->clear();
    m_source->start();
    show();
    raise();
    place();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close(bool giveFocusBack)
{
    if (isHidden())
        return;
    hide();
    if (giveFocusBack && m_focusBefore != nullptr && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

int CommandPalette::currentRow() const
{
    return m_list->currentIndex().row();
}

void CommandPalette::showFound(const QList<PaletteEntry> &entries)
{
    const PaletteEntry *current = m_moved ? m_model->entryAt(currentRow()) : nullptr;
    const std::optional<PaletteEntry> chosen = current != nullptr ? std::optional(*current) : std::nullopt;
    m_model->setEntries(entries);
    int row = chosen ? m_model->rowOf(*chosen) : -1;
    if (row < 0)
        row = m_model->nextEntry(-1, 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollToTop();
    m_list->scrollTo(m_list->currentIndex());
    m_list->setVisible(row >= 0);
    m_nothing->setVisible(row < 0 && !m_source->isWaiting());
    place();
    if (m_acceptWhenFound != Accept::No && !m_source->isWaiting())
        accept(std::exchange(m_acceptWhenFound, Accept::No) == Accept::NewWindow);
}

void CommandPalette::place()
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->itemDelegate()->sizeHint({}, m_model->index(row, 0)).height();
    m_list->setFixedHeight(qMin(rows, qMin(listMost, height() - topMost - 160)));
    const int wide = qMin(cardWidth, width() - 2 * metrics::space5);
    m_card->setGeometry((width() - wide) / 2, qMin(topMost, height() / 10), wide, m_card->sizeHint().height());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    // The keyboard went elsewhere inside this window: a dialog that opened, a click. Another window is no reason.
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            close(false);
    }
    return QWidget::eventFilter(watched, event);
}

bool CommandPalette::handleKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        for (int i = 0; i < pageRows; ++i)
            move(event->key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: accept(event->modifiers().testFlag(Qt::ControlModifier)); return true;
    case Qt::Key_Escape: close(true); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;  // there is nothing else to go to
    default: return false;
    }
}

void CommandPalette::move(int step)
{
    const int row = m_model->nextEntry(currentRow(), step);
    if (row < 0)
        return;
    m_moved = true;
    m_list->setCurrentIndex(m_model->index(row, 0));
    // Screen readers follow the keyboard, which stays in the field.
    QAccessibleEvent said(m_list, QAccessible::Focus);
    said.setChild(row);
    QAccessible::updateAccessibility(&said);
}

void CommandPalette::accept(bool newWindow)
{
    // Whoever types a name and Enter in one go means the contact, not the command that happens to be here already.
    if (m_source->isWaiting() && !m_moved) {
        m_acceptWhenFound = newWindow ? Accept::NewWindow : Accept::Here;
        return;
    }
    if (const PaletteEntry *entry = m_model->entryAt(currentRow()))
        follow(PaletteEntry(*entry), newWindow);
}

void CommandPalette::follow(const PaletteEntry &entry, bool newWindow)
{
    const bool isCommand = entry.group == PaletteGroup::Commands || (entry.group == PaletteGroup::Recent && entry.record.isNull());
    // A command works on what had the keyboard; a page that is entered takes it.
    close(true);
    if (isCommand) {
        m_source->remember(entry.id);
        return m_context->trigger(entry.id);
    }
    pages::Location location{entry.id, entry.record};
    if (entry.filter.isValid())
        location.viewState = pages::ViewState{{}, entry.filter};
    if (newWindow)
        m_context->goInNewWindow(location);
    else
        m_context->go(location);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        close(true);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, veil));
}

}  // namespace kontor::shell
