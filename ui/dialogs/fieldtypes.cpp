// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fieldtypes.h"

#include <QCoreApplication>
#include <QLocale>

namespace kontor::dialogs {

using model::FieldType;
using widgets::FieldKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataRows)
};

}  // namespace

FieldKind kindOf(FieldType type)
{
    switch (type) {
    case FieldType::LongText: return FieldKind::MultiLine;
    case FieldType::Choice: return FieldKind::Choice;
    case FieldType::MultiChoice: return FieldKind::MultiChoice;
    case FieldType::Date: return FieldKind::Date;
    case FieldType::Money: return FieldKind::Money;
    case FieldType::Flag: return FieldKind::Flag;
    default: return FieldKind::Line;
    }
}

QVariant shownValue(FieldType type, const QVariant &value)
{
    if (!value.isValid())
        return value;
    if (type == FieldType::Integer)
        return QLocale().toString(value.toLongLong());
    if (type == FieldType::Real)
        return QLocale().toString(value.toDouble(), 'g', 12);
    return value;
}

Result<QVariant> typedValue(FieldType type, const QVariant &value)
{
    if (!value.isValid() || (type != FieldType::Integer && type != FieldType::Real))
        return value;
    bool ok = false;
    const QVariant number = type == FieldType::Integer ? QVariant(QLocale().toLongLong(value.toString(), &ok))
                                                       : QVariant(QLocale().toDouble(value.toString(), &ok));
    if (!ok)
        return fail(ErrorCode::Invalid, type == FieldType::Integer ? Text::tr("This is no whole number. Write %1 for example.").arg(QLocale().toString(1250))
                                                                   : Text::tr("This is no number. Write %1 for example.").arg(QLocale().toString(12.5)));
    return number;
}

widgets::FieldSpec ownFieldSpec(const queries::CustomDefinition &definition)
{
    // Links are kept as long text and written in one line.
    widgets::FieldSpec spec{definition.label, definition.type == FieldType::LongText ? FieldKind::Line : kindOf(definition.type)};
    if (!definition.currency.isEmpty())
        spec.currency = definition.currency;
    for (const auto &[code, label] : definition.choices)
        spec.choices.append({code, label});
    return spec;
}

}  // namespace kontor::dialogs
