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
    QString currency = {};                           ///< Money: that of the file's settings if empty
    QString category = QStringLiteral("business");   ///< see model::categoryCodes()
    QString entity = QStringLiteral("contact");
    QString purpose = QStringLiteral("customer_care");  ///< see model::purposeCodes()
    bool required = false;
};

/// The columns of "custom_value" that hold a value of this type.
Result<model::FieldMap> customColumns(model::FieldType type, const QString &currency, const QVariant &value);

Result<Uuid> insertCustomField(CommandContext &context, const CustomFieldSpec &spec);

}  // namespace kontor::commands
