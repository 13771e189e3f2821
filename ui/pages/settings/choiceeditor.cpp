// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/choiceeditor.h"

#include "core/model/text.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QSet>
#include <QToolButton>

namespace kontor::pages {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int listHeight = 132;

QToolButton *button(const QString &icon, const QString &text)
{
    auto *made = new QToolButton;
    made->setIcon(theme::icon(icon, theme::ColorRole::Text));
    made->setAutoRaise(true);
    made->setToolTip(text);
    made->setAccessibleName(text);
    return made;
}

}  // namespace

ChoiceEditor::ChoiceEditor(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_remove(button(QStringLiteral("trash-2"), tr("Remove choice"))),
      m_up(button(QStringLiteral("arrow-up"), tr("Choice up"))), m_down(button(QStringLiteral("arrow-down"), tr("Choice down")))
{
    QToolButton *more = button(QStringLiteral("plus"), tr("Add choice"));
    m_list->setAccessibleName(tr("Choices"));
    m_list->setFixedHeight(listHeight);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(theme::metrics::space1);
    for (QToolButton *each : {more, m_remove, m_up, m_down})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    connect(more, &QToolButton::clicked, this, [this] {
        add({}, tr("New choice"));
        m_list->setCurrentRow(m_list->count() - 1);
        m_list->editItem(m_list->currentItem());
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        delete m_list->takeItem(m_list->currentRow());
        updateButtons();
    });
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ChoiceEditor::updateButtons);
    connect(m_list->model(), &QAbstractItemModel::dataChanged, this, &ChoiceEditor::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &ChoiceEditor::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &ChoiceEditor::changed);
    updateButtons();
}

void ChoiceEditor::add(const QString &code, const QString &label)
{
    auto *item = new QListWidgetItem(label, m_list);
    item->setData(codeRole, code);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
}

void ChoiceEditor::setChoices(const QString &json)
{
    m_list->clear();
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto choice : array)
        add(choice.toObject().value(QStringLiteral("code")).toString(), choice.toObject().value(QStringLiteral("label")).toString());
    updateButtons();
}

QString ChoiceEditor::choices() const
{
    QSet<QString> codes;
    for (int i = 0; i < m_list->count(); ++i)
        codes.insert(m_list->item(i)->data(codeRole).toString());
    QJsonArray array;
    for (int i = 0; i < m_list->count(); ++i) {
        const QString label = model::tidied(m_list->item(i)->text());
        QString code = m_list->item(i)->data(codeRole).toString();
        if (label.isEmpty())
            continue;
        if (code.isEmpty()) {
            const QString key = model::foldToKey(label);
            code = key.isEmpty() ? QStringLiteral("choice") : key;
            for (int number = 2; codes.contains(code); ++number)
                code = (key.isEmpty() ? QStringLiteral("choice") : key) + QString::number(number);
            codes.insert(code);
        }
        array.append(QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("label"), label}});
    }
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void ChoiceEditor::move(int by)
{
    const int row = m_list->currentRow();
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
}

void ChoiceEditor::updateButtons()
{
    const int row = m_list->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

}  // namespace kontor::pages
