// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/requiredfields.h"

#include "core/commands/workspace.h"
#include "core/model/text.h"
#include "ui/dialogs/fieldtypes.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kontor::dialogs {

using queries::CustomDefinition;

RequiredFields::RequiredFields(commands::Workspace &workspace, QFormLayout *form, QObject *parent) : QObject(parent), m_workspace(&workspace), m_form(form)
{
    read();
}

void RequiredFields::read()
{
    m_workspace->read<QList<CustomDefinition>>(
        this, [](storage::Connection &connection) { return queries::customDefinitions(connection); },
        [this](const Result<QList<CustomDefinition>> &fields) {
            if (!fields && fields.error().code == ErrorCode::Cancelled)
                return read();
            for (const CustomDefinition &field : fields.value_or(QList<CustomDefinition>())) {
                if (field.required)
                    add(field);
            }
            if (isEmpty())
                return;
            setContent(m_wanted);
            Q_EMIT shown();
        });
}

void RequiredFields::add(const CustomDefinition &field)
{
    Line line{field, nullptr, nullptr, new widgets::Label(QString(), theme::TextStyle::Small, theme::ColorRole::Overdue)};
    QWidget *editor = nullptr;
    if (field.choices.isEmpty() && field.type != model::FieldType::Flag) {
        editor = line.text = new QLineEdit;
        connect(line.text, &QLineEdit::textEdited, this, &RequiredFields::edited);
    } else {
        editor = line.list = new QComboBox;
        line.list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        line.list->addItem(QString());
        if (field.type == model::FieldType::Flag) {
            line.list->addItem(tr("yes"), QStringLiteral("1"));
            line.list->addItem(tr("no"), QStringLiteral("0"));
        }
        for (const auto &[code, label] : field.choices)
            line.list->addItem(label, code);
        connect(line.list, &QComboBox::activated, this, &RequiredFields::edited);
    }
    editor->setAccessibleName(field.label);
    line.problem->hide();
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(editor);
    column->addWidget(line.problem);
    m_form->addRow(tr("%1 *").arg(QString(field.label).replace(u'&', QStringLiteral("&&"))), box);
    static_cast<QLabel *>(m_form->labelForField(box))->setBuddy(editor);
    m_lines << line;
}

/// Invalid for none.
Result<QVariant> RequiredFields::valueOf(const Line &line) const
{
    if (line.list != nullptr) {
        const QString code = line.list->currentData().toString();
        if (code.isEmpty())
            return QVariant();
        if (line.field.type == model::FieldType::Flag)
            return QVariant(code.toLongLong());
        return line.field.type == model::FieldType::MultiChoice ? widgets::choiceValue({code}) : QVariant(code);
    }
    KONTOR_ASSIGN(const QVariant value, widgets::fieldValue(ownFieldSpec(line.field), model::tidied(line.text->text()), QLocale()));
    return typedValue(line.field.type, value);
}

QStringList RequiredFields::missing() const
{
    QStringList labels;
    for (const Line &line : m_lines) {
        const auto value = valueOf(line);
        if (value && !value->isValid())
            labels << line.field.label;
    }
    return labels;
}

bool RequiredFields::check()
{
    bool fits = true;
    for (const Line &line : std::as_const(m_lines)) {
        const auto value = valueOf(line);
        line.problem->setText(value ? QString() : value.error().message);
        line.problem->setVisible(!value);
        if (!value && fits)
            line.text->setFocus();
        fits = fits && value;
    }
    return fits;
}

QMap<QString, QVariant> RequiredFields::values() const
{
    QMap<QString, QVariant> values;
    for (const Line &line : m_lines) {
        if (const auto value = valueOf(line); value && value->isValid())
            values.insert(line.field.code, *value);
    }
    return values;
}

QJsonObject RequiredFields::content() const
{
    QJsonObject content;
    for (const Line &line : m_lines) {
        const QString typed = line.text != nullptr ? line.text->text() : line.list->currentData().toString();
        if (!typed.isEmpty())
            content.insert(line.field.code, typed);
    }
    return content;
}

void RequiredFields::setContent(const QJsonObject &content)
{
    m_wanted = content;
    for (const Line &line : std::as_const(m_lines)) {
        const QString typed = content.value(line.field.code).toString();
        if (line.text != nullptr)
            line.text->setText(typed);
        else
            line.list->setCurrentIndex(qMax(0, line.list->findData(typed)));
    }
}

}  // namespace kontor::dialogs
