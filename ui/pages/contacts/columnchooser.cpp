// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/columnchooser.h"

#include "core/model/text.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/popup.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::pages {

using itemmodels::ListColumn;

namespace {
constexpr int popupWidth = 260;
constexpr int listHeight = 340;
}  // namespace

ColumnChooser::ColumnChooser(const QList<ListColumn> &columns, const QStringList &shown, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_line(new QLineEdit), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose the columns"));
    m_line->setPlaceholderText(tr("Find a column"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(listHeight);
    // Those that are shown stand first.
    for (const bool on : {true, false}) {
        for (const ListColumn &column : columns) {
            if (column.id == QLatin1String("name") || column.isQuestion() || shown.contains(column.id) != on)
                continue;
            auto *item = new QListWidgetItem(column.label, m_list);
            item->setData(Qt::UserRole, column.id);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->setCurrentRow(0);
    auto *reset = new QPushButton(tr("As at first"));
    theme::setButtonKind(reset, theme::ButtonKind::Flat);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::metrics::space2, theme::metrics::space2, theme::metrics::space2, theme::metrics::space2);
    column->addWidget(m_line);
    column->addWidget(m_list);
    column->addWidget(reset, 0, Qt::AlignLeft);
    setFixedWidth(popupWidth);
    connect(m_line, &QLineEdit::textChanged, this, &ColumnChooser::showMatches);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        Q_EMIT toggled(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
    });
    connect(reset, &QPushButton::clicked, this, [this] {
        Q_EMIT resetRequested();
        close();
    });
}

void ColumnChooser::popUpAt(const QPoint &global)
{
    widgets::popUpWithinScreen(*this, global);
    m_line->setFocus();
}

void ColumnChooser::showMatches(const QString &typed)
{
    const QString wanted = model::foldForSearch(typed);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = model::foldForSearch(m_list->item(row)->text()).contains(wanted);
        m_list->item(row)->setHidden(!fits);
        first = fits && first < 0 ? row : first;
    }
    m_list->setCurrentRow(first);
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    QListWidgetItem *item = m_list->currentItem();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && item != nullptr) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    if (key != Qt::Key_Down)
        return QFrame::eventFilter(watched, event);
    m_list->setFocus(Qt::TabFocusReason);
    return true;
}

}  // namespace kontor::pages
