// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"

namespace kontor::commands {

/// A custom field to be made.
struct CustomFieldSpec {
    QString label;
    model::FieldType type = model::FieldType::Text;
    QString code = {};                               ///< empty: made from the label; for offered fields theirs
    QString choices = {};                            ///< JSON: [{"code","label"}]
    QString currency = {};                           ///< Money: EUR if empty
    QString category = QStringLiteral("business");   ///< see categoryCode()
    QString entity = QStringLiteral("contact");
};

/// Stored codes of custom field types: text, number, decimal, money, date, choice, multi-choice, yes-no, link.
/// A link is kept as FieldType::LongText, the one text type that custom fields do not offer otherwise.
QString fieldTypeCode(model::FieldType type);
model::FieldType fieldTypeFromCode(const QString &code);
QString categoryCode(model::DataCategory category);

/// The columns of "custom_value" that hold a value of this type.
Result<model::FieldMap> customColumns(model::FieldType type, const QString &currency, const QVariant &value);

Result<Uuid> insertCustomField(CommandContext &context, const CustomFieldSpec &spec);

}  // namespace kontor::commands
