// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/contactpicker.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/contactdelegate.h"
#include "ui/widgets/popup.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::dialogs {

namespace metrics = theme::metrics;

namespace {
constexpr int popUpWidth = 360;
constexpr int rowsShown = 8;
}  // namespace

ContactPicker::ContactPicker(commands::Workspace &workspace, Kind kind, QWidget *parent)
    : QFrame(parent), m_choices(new itemmodels::ContactChoices(&workspace, kind, this)), m_line(new QLineEdit), m_list(new QListView),
      m_new(new QPushButton)
{
    setAccessibleName(tr("Choose a contact"));
    build();
    connect(m_line, &QLineEdit::textChanged, m_choices, &itemmodels::ContactChoices::find);
    connect(m_line, &QLineEdit::returnPressed, this, &ContactPicker::accept);
    connect(m_list, &QListView::clicked, this, &ContactPicker::accept);
    connect(m_new, &QPushButton::clicked, this, &ContactPicker::takeNew);
    connect(m_choices, &itemmodels::ContactChoices::found, this, &ContactPicker::showFound);
    m_choices->find({});
}

void ContactPicker::build()
{
    m_line->setPlaceholderText(tr("Name, firm, town, number …"));
    m_line->setAccessibleName(tr("Contact"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Contacts that fit"));
    m_list->setModel(m_choices);
    m_list->setItemDelegate(new widgets::ContactDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    // The line keeps the keyboard: its arrow keys move the choice.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    theme::setButtonKind(m_new, theme::ButtonKind::Flat);
    m_new->setAutoDefault(false);
    m_new->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_new);
    setFocusProxy(m_line);
}

void ContactPicker::setExcluded(const QList<model::ContactId> &contacts)
{
    m_choices->setExcluded(contacts);
    m_choices->find(m_line->text());
}

void ContactPicker::setNewText(const QString &pattern)
{
    m_newText = pattern;
    showFound();
}

void ContactPicker::popUpBelow(const QWidget *anchor)
{
    popUpAt(anchor->mapToGlobal(QPoint(0, anchor->height() + metrics::space1)));
}

void ContactPicker::popUpAt(const QPoint &global)
{
    setWindowFlags(Qt::Popup);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    layout()->setContentsMargins(metrics::space2, metrics::space2, metrics::space2, metrics::space2);
    // A fixed size: the list must not jump about under the pointer while somebody types.
    resize(popUpWidth, metrics::control + rowsShown * metrics::rowComfortable + 3 * metrics::space2);
    widgets::popUpSized(*this, global);
    m_line->setFocus();
}

void ContactPicker::setTyped(const QString &text)
{
    m_line->setText(text);
}

void ContactPicker::showFound()
{
    const QString typed = m_line->text().trimmed();
    m_new->setVisible(!m_newText.isEmpty() && !typed.isEmpty());
    if (!m_newText.isEmpty())
        m_new->setText(m_newText.arg(typed));
    if (m_choices->rowCount() > 0 && !typed.isEmpty())
        m_list->setCurrentIndex(m_choices->index(0));
}

void ContactPicker::moveCurrent(int rows)
{
    if (m_choices->rowCount() == 0)
        return;
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + rows : 0;
    m_list->setCurrentIndex(m_choices->index(qBound(0, row, m_choices->rowCount() - 1)));
}

void ContactPicker::accept()
{
    const QModelIndex current = m_list->currentIndex();
    // What is shown may still answer an earlier text: Enter waits for the right one.
    if (!m_choices->isSettled()) {
        connect(m_choices, &itemmodels::ContactChoices::found, this, &ContactPicker::accept,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    if (!current.isValid()) {
        if (m_choices->rowCount() == 0 && !m_newText.isEmpty() && !m_line->text().trimmed().isEmpty())
            takeNew();
        return;
    }
    const queries::ContactRow contact = m_choices->at(current.row());
    done();
    Q_EMIT picked(contact);
}

void ContactPicker::takeNew()
{
    const QString typed = m_line->text().trimmed();
    done();
    Q_EMIT newWanted(typed);
}

void ContactPicker::done()
{
    if (windowType() == Qt::Popup)
        close();
    else
        m_line->clear();
}

bool ContactPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: moveCurrent(-1); return true;
    case Qt::Key_Down: moveCurrent(1); return true;
    case Qt::Key_PageUp: moveCurrent(-rowsShown); return true;
    case Qt::Key_PageDown: moveCurrent(rowsShown); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

}  // namespace kontor::dialogs
