// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/commands/filtercommands.h"
#include "core/importexport/jsonvalues.h"
#include "core/model/fieldcodes.h"
#include "core/model/text.h"
#include "core/queries/lookups.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using commands::CustomFieldSpec;
using commands::Session;
using model::Catalogue;
using model::FieldDef;
using queries::CustomFieldRecord;

namespace {

const char *const listedEntities[] = {"contact", "contact_point", "address", "affiliation", "activity", "task"};

QJsonArray choicesToJson(const std::vector<model::Choice> &choices)
{
    QJsonArray array;
    for (const model::Choice &choice : choices)
        array.append(
            QJsonObject{{u"code"_s, QLatin1String(choice.code)}, {u"label"_s, model::catalogueText(choice.label)}});
    return array;
}

QJsonArray catalogueToJson()
{
    QJsonArray array;
    for (const char *entity : listedEntities) {
        for (const FieldDef &field : Catalogue::get().entity(QString::fromLatin1(entity))->fields) {
            if (field.has(model::Hidden))
                continue;
            QJsonObject object{{u"field"_s, QString(QLatin1String(entity) + u'.' + QLatin1String(field.key))},
                               {u"label"_s, field.labelText()},
                               {u"type"_s, importexport::jsonTypeName(field.type)},
                               {u"editable"_s, field.has(model::Editable)},
                               {u"importable"_s, field.has(model::Importable)},
                               {u"filterable"_s, field.has(model::Filterable)}};
            if (!field.choices.empty())
                object.insert(u"choices"_s, choicesToJson(field.choices));
            array.append(object);
        }
    }
    return array;
}

QJsonArray customToJson(const QList<CustomFieldRecord> &fields)
{
    QJsonArray array;
    for (const CustomFieldRecord &field : fields) {
        QJsonObject object{{u"id"_s, field.id.toString()}, {u"field"_s, QString(u"cf:"_s + field.code)},
                           {u"code"_s, field.code},        {u"label"_s, field.label},
                           {u"type"_s, field.typeCode},    {u"used"_s, field.used}};
        if (!field.currency.isEmpty())
            object.insert(u"currency"_s, field.currency);
        if (!field.choicesJson.isEmpty())
            object.insert(u"choices"_s, QJsonDocument::fromJson(field.choicesJson.toUtf8()).array());
        array.append(object);
    }
    return array;
}

bool isOn(const QList<CustomFieldRecord> &fields, const char *code)
{
    return std::any_of(fields.begin(), fields.end(),
                       [&](const CustomFieldRecord &field) { return field.code == QLatin1String(code); });
}

QJsonArray offersToJson(const QList<CustomFieldRecord> &present)
{
    QJsonArray array;
    for (const model::OfferedField &offer : Catalogue::get().offeredFields()) {
        if (!isOn(present, offer.code))
            array.append(QJsonObject{{u"code"_s, QLatin1String(offer.code)},
                                     {u"label"_s, model::catalogueText(offer.label)},
                                     {u"type"_s, model::customTypeCode(offer.type)}});
    }
    return array;
}

void writeTables(Output &output, const QList<CustomFieldRecord> &custom)
{
    QList<QStringList> rows;
    for (const char *entity : listedEntities) {
        for (const FieldDef &field : Catalogue::get().entity(QString::fromLatin1(entity))->fields) {
            if (!field.has(model::Hidden))
                rows << QStringList{QLatin1String(entity) + u'.' + QLatin1String(field.key),
                                    importexport::jsonTypeName(field.type), field.labelText()};
        }
    }
    for (const CustomFieldRecord &field : custom)
        rows << QStringList{u"cf:"_s + field.code, field.typeCode, field.label};
    output.text(columns(rows));
    rows.clear();
    for (const model::OfferedField &offer : Catalogue::get().offeredFields()) {
        if (!isOn(custom, offer.code))
            rows << QStringList{QLatin1String(offer.code), model::customTypeCode(offer.type),
                                model::catalogueText(offer.label)};
    }
    if (rows.isEmpty())
        return;
    output.line(u'\n' + Text::tr("On offer (kontorctl fields enable CODE):"));
    output.text(columns(rows));
}

Result<int> listFields(Context &context)
{
    KONTOR_ASSIGN(storage::Connection *const connection, context.read());
    KONTOR_ASSIGN(const QList<CustomFieldRecord> custom, queries::customFields(*connection));
    if (context.output().isJson())
        context.output().object({{u"catalogue"_s, catalogueToJson()},
                                 {u"custom"_s, customToJson(custom)},
                                 {u"offered"_s, offersToJson(custom)}});
    else
        writeTables(context.output(), custom);
    return ExitDone;
}

Result<int> createField(Context &context, const CustomFieldSpec &spec)
{
    KONTOR_ASSIGN(const Session *const session, context.write());
    KONTOR_ASSIGN(const model::CustomFieldId id, commands::createCustomField(*session, spec));
    KONTOR_ASSIGN(const QList<CustomFieldRecord> all, queries::customFields(session->database->reader()));
    for (const CustomFieldRecord &field : all) {
        if (field.id != id)
            continue;
        if (context.output().isJson())
            context.output().object(customToJson({field}).first().toObject());
        else
            context.output().line(u"cf:"_s + oneLine(field.code) + u"  "_s + oneLine(field.label));
    }
    return ExitDone;
}

Result<CustomFieldSpec> askedField(const Context &context)
{
    const Arguments &arguments = context.arguments();
    CustomFieldSpec spec;
    spec.label = context.word(1);
    const QString type = arguments.has("type") ? arguments.value("type") : u"text"_s;
    if (const model::CustomType *known = model::findCustomType(type))
        spec.type = known->type;
    else
        return fail(ErrorCode::Invalid,
                    Text::tr("There is no type \"%1\". Types: %2")
                        .arg(type, u"text, number, decimal, money, date, choice, multi-choice, yes-no, link"_s));
    const bool needsChoices = spec.type == model::FieldType::Choice || spec.type == model::FieldType::MultiChoice;
    QJsonArray choices;
    for (const QString &label : arguments.values("choice"))
        choices.append(QJsonObject{{u"code"_s, model::foldToKey(label)}, {u"label"_s, label}});
    if (needsChoices == choices.isEmpty())
        return fail(ErrorCode::Invalid, needsChoices ? Text::tr("Which choices? Give --choice LABEL once for each.")
                                                     : Text::tr("Only choice fields have choices."));
    if (!choices.isEmpty())
        spec.choices = QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact));
    spec.currency = arguments.value("currency").toUpper();
    return spec;
}

Result<CustomFieldSpec> offeredSpec(const QString &code)
{
    QStringList codes;
    for (const model::OfferedField &offer : Catalogue::get().offeredFields()) {
        codes << QString::fromLatin1(offer.code);
        if (code != QLatin1String(offer.code))
            continue;
        CustomFieldSpec spec;
        spec.code = code;
        spec.label = model::catalogueText(offer.label);
        spec.type = offer.type;
        spec.category = model::categoryCode(offer.category);
        spec.choices = model::choicesJson(offer.choices);
        return spec;
    }
    const QString near = nearest(code, codes);
    return fail(ErrorCode::NotFound,
                near.isEmpty() ? Text::tr("No field \"%1\" is on offer. \"kontorctl fields\" lists them.").arg(code)
                               : Text::tr("No field \"%1\" is on offer. Did you mean \"%2\"?").arg(code, near));
}

}  // namespace

Result<int> runFields(Context &context)
{
    Arguments arguments = context.arguments();
    const QString action = arguments.words.isEmpty() ? QString() : context.word(0);
    if (action.isEmpty())
        return listFields(context);
    if (action == "add"_L1 && arguments.words.size() == 2) {
        KONTOR_ASSIGN(const CustomFieldSpec spec, askedField(context));
        return createField(context, spec);
    }
    if (action == "enable"_L1 && arguments.words.size() == 2) {
        KONTOR_ASSIGN(const CustomFieldSpec spec, offeredSpec(context.word(1)));
        return createField(context, spec);
    }
    if (action == "set"_L1 && arguments.words.size() == 4) {
        arguments.words = {context.word(1), context.word(2) + u'=' + context.word(3)};
        Context inner(arguments, context.output());
        return runSet(inner);
    }
    return fail(
        ErrorCode::Invalid,
        Text::tr("Usage: %1").arg(u"kontorctl fields [add LABEL --type TYPE | enable CODE | set ID FIELD VALUE]"_s));
}

}  // namespace kontor::ctl
