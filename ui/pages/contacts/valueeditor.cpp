// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/valueeditor.h"

#include "core/model/filtervalues.h"
#include "core/model/partialdate.h"
#include "core/model/text.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStackedLayout>

namespace kontor::pages {

using itemmodels::ListColumn;
using model::FieldType;

model::FilterField filterFieldOf(const ListColumn &column)
{
    if (const auto known = model::findFilterField(column.id); known && !known->anyValue)
        return *known;
    return {column.id, column.type, nullptr, column.type != FieldType::Text && column.type != FieldType::LongText, false};
}

ValueEditor::ValueEditor(QWidget *parent) : QWidget(parent), m_stack(new QStackedLayout(this)), m_line(new QLineEdit), m_list(new QComboBox)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_line);
    m_stack->addWidget(m_list);
    m_line->setAccessibleName(tr("Value"));
    m_list->setAccessibleName(tr("Value"));
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_line, &QLineEdit::textEdited, this, &ValueEditor::changed);
    connect(m_list, &QComboBox::activated, this, &ValueEditor::changed);
}

bool ValueEditor::hasList() const
{
    return !m_field.choices.isEmpty() || m_field.type == FieldType::Flag;
}

void ValueEditor::setField(const ListColumn &field)
{
    m_field = field;
    m_line->clear();
    m_line->setCompleter(nullptr);
    m_list->clear();
    if (field.type == FieldType::Flag) {
        m_list->addItem(tr("yes"), qint64(1));
        m_list->addItem(tr("no"), qint64(0));
    }
    for (auto it = field.choices.cbegin(); it != field.choices.cend(); ++it)
        m_list->addItem(it.value(), it.key());
    const bool isDay = field.type == FieldType::Date || field.type == FieldType::Instant;
    m_line->setPlaceholderText(isDay ? tr("Day, or today-30d") : QString());
    m_stack->setCurrentWidget(hasList() ? static_cast<QWidget *>(m_list) : m_line);
    setFocusProxy(m_stack->currentWidget());
}

void ValueEditor::setSuggestions(const QStringList &names)
{
    auto *completer = new QCompleter(names, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ValueEditor::changed);
    m_line->setCompleter(completer);
}

void ValueEditor::setValue(const QVariant &value)
{
    if (hasList())
        return m_list->setCurrentIndex(qMax(0, m_list->findData(value)));
    const QString text = model::writeFilterValue(filterFieldOf(m_field), value);
    const auto date = model::PartialDate::fromIso(text);
    const bool isDay = m_field.type == FieldType::Date || m_field.type == FieldType::Instant;
    m_line->setText(isDay && date ? date->toText(locale()) : text);
}

bool ValueEditor::isBlank() const
{
    return !hasList() && model::tidied(m_line->text()).isEmpty();
}

Result<QVariant> ValueEditor::value() const
{
    if (hasList())
        return m_list->currentData();
    const QString text = model::tidied(m_line->text());
    if (text.isEmpty())
        return QVariant();
    return model::readFilterValue(filterFieldOf(m_field), text, m_field.type == FieldType::Text || m_field.type == FieldType::LongText);
}

}  // namespace kontor::pages
