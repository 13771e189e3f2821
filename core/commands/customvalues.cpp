// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/customvalues.h"

#include "core/commands/draftwriter.h"
#include "core/commands/templatecommands.h"
#include "core/model/fieldcodes.h"
#include "core/model/money.h"
#include "core/model/partialdate.h"
#include "core/model/text.h"
#include "core/storage/settings.h"

#include <QCoreApplication>
#include <QtNumeric>

namespace kontor::commands {

using model::FieldMap;
using model::FieldType;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

const model::OfferedField *offeredField(const QString &codeOrLabel)
{
    const QString key = model::foldToKey(codeOrLabel);
    for (const model::OfferedField &field : model::Catalogue::get().offeredFields()) {
        if (codeOrLabel == QLatin1String(field.code) || key == model::foldToKey(model::catalogueText(field.label))
            || key == model::foldToKey(QString::fromLatin1(field.label)))
            return &field;
    }
    return nullptr;
}

FieldType typeFor(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int: return FieldType::Integer;
    case QMetaType::Double: return FieldType::Real;
    case QMetaType::Bool: return FieldType::Flag;
    default: return FieldType::Text;
    }
}

}  // namespace

Result<FieldMap> customColumns(FieldType type, const QString &currency, const QVariant &value)
{
    FieldMap columns{{QStringLiteral("v_text"), QVariant()}, {QStringLiteral("v_int"), QVariant()}, {QStringLiteral("v_real"), QVariant()}};
    bool ok = true;
    switch (type) {
    case FieldType::Integer: columns[QStringLiteral("v_int")] = value.toLongLong(&ok); break;
    case FieldType::Flag: columns[QStringLiteral("v_int")] = value.typeId() == QMetaType::Bool ? qint64(value.toBool()) : value.toLongLong(&ok); break;
    case FieldType::Money:
        columns[QStringLiteral("v_int")] = value.toLongLong(&ok);
        columns[QStringLiteral("v_text")] = currency.isEmpty() ? QStringLiteral("EUR") : currency;
        break;
    case FieldType::Real:
        columns[QStringLiteral("v_real")] = value.toDouble(&ok);
        ok = ok && qIsFinite(value.toDouble());
        break;
    case FieldType::Date: ok = model::PartialDate::fromIso(value.toString()).has_value(); [[fallthrough]];
    default: columns[QStringLiteral("v_text")] = value.toString(); break;
    }
    if (!ok)
        return fail(ErrorCode::Invalid, Text::tr("\"%1\" does not fit this field.").arg(value.toString().left(40)));
    return columns;
}

namespace {

/// Empty for a field that is no amount.
Result<QString> currencyOf(CommandContext &context, const CustomFieldSpec &spec)
{
    if (spec.type != FieldType::Money || !spec.currency.isEmpty())
        return spec.currency;
    KONTOR_ASSIGN(const QVariant standard, storage::fileSetting(context.transaction().connection(), model::FileSetting::Currency));
    return standard.toString();
}

}  // namespace

Result<Uuid> insertCustomField(CommandContext &context, const CustomFieldSpec &spec)
{
    if (model::tidied(spec.label).isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("A field needs a name."));
    FieldMap fields{{QStringLiteral("entity"), spec.entity}, {QStringLiteral("code"), spec.code.isEmpty() ? model::foldToKey(spec.label) : spec.code},
                    {QStringLiteral("label"), model::tidied(spec.label)}, {QStringLiteral("type"), model::customTypeCode(spec.type)},
                    {QStringLiteral("choices"), spec.choices}, {QStringLiteral("category"), spec.category},
                    {QStringLiteral("purpose"), spec.purpose}, {QStringLiteral("retention"), QStringLiteral("master_data")}};
    if (spec.required)
        fields.insert(QStringLiteral("required"), qint64(1));
    KONTOR_ASSIGN(const qint64 position, lastPosition(context, u"custom_field"));
    fields.insert(QStringLiteral("position"), position);
    KONTOR_ASSIGN(const QString currency, currencyOf(context, spec));
    fields.insert(QStringLiteral("currency"), currency);
    return context.insert(u"custom_field", fields);
}

Result<DraftCache::Field> DraftWriter::customField(const QString &codeOrLabel, const QVariant &value)
{
    KONTOR_TRY(load());
    for (const QString &key : {codeOrLabel, model::foldToKey(codeOrLabel)}) {
        if (const auto known = m_cache->customFields.constFind(key); known != m_cache->customFields.cend())
            return *known;
    }
    CustomFieldSpec spec;
    if (const model::OfferedField *offered = offeredField(codeOrLabel)) {
        spec.code = QString::fromLatin1(offered->code);
        spec.label = model::catalogueText(offered->label);
        spec.type = offered->type;
        spec.choices = model::choicesJson(offered->choices);
        spec.category = model::categoryCode(offered->category);
    } else {
        spec.label = codeOrLabel;
        spec.type = typeFor(value);
    }
    KONTOR_ASSIGN(spec.currency, currencyOf(*m_context, spec));
    KONTOR_ASSIGN(const Uuid id, insertCustomField(*m_context, spec));
    const DraftCache::Field field{id, spec.type, spec.currency};
    m_cache->customFields.insert(codeOrLabel, field);
    m_cache->customFields.insert(model::foldToKey(spec.label), field);
    return field;
}

Result<void> DraftWriter::ensureField(const QString &key, const QString &label, FieldType type, const QString &choicesJson)
{
    KONTOR_TRY(load());
    if (m_cache->customFields.contains(key) || m_cache->customFields.contains(model::foldToKey(key)))
        return {};
    if (offeredField(key) != nullptr)
        return customField(key, {}).map([](const DraftCache::Field &) {});
    CustomFieldSpec spec;
    spec.label = label;
    spec.type = type;
    spec.code = model::foldToKey(key);
    spec.choices = choicesJson;
    KONTOR_ASSIGN(spec.currency, currencyOf(*m_context, spec));
    KONTOR_ASSIGN(const Uuid id, insertCustomField(*m_context, spec));
    const DraftCache::Field field{id, type, spec.currency};
    for (const QString &name : {key, spec.code, model::foldToKey(label)})
        m_cache->customFields.insert(name, field);
    return {};
}

Result<Uuid> DraftWriter::existingCustomField(const QString &codeOrLabel)
{
    KONTOR_TRY(load());
    for (const QString &key : {codeOrLabel, model::foldToKey(codeOrLabel)}) {
        if (const auto known = m_cache->customFields.constFind(key); known != m_cache->customFields.cend())
            return known->id;
    }
    return fail(ErrorCode::NotFound, Text::tr("There is no field \"%1\".").arg(codeOrLabel));
}

Result<bool> DraftWriter::setCustom(const Uuid &record, const QString &codeOrLabel, const QVariant &value)
{
    if (!value.isValid() || value.toString().isEmpty())
        return false;
    KONTOR_ASSIGN(const DraftCache::Field field, customField(codeOrLabel, value));
    KONTOR_ASSIGN(const FieldMap columns, customColumns(field.type, field.currency, value));
    return m_context->putElement(u"custom_value", record.toBytes(), field.id.toBytes(), columns);
}

}  // namespace kontor::commands
