// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/datarowparts.h"

#include "core/commands/contactcommands.h"
#include "core/model/fieldrules.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kontor::pages {

using model::FieldDef;
using model::FieldType;
using queries::ContactDetail;
using widgets::FieldKind;
using widgets::FieldSpec;
using namespace datarows;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataRows)
};

enum Section { Identity, Reach, Business, Bank, Private, Remark, Origin, SectionCount };

QString sectionText(Section section, bool organisation)
{
    switch (section) {
    case Identity: return organisation ? Text::tr("Organisation") : Text::tr("Person");
    case Reach: return reachSection();
    case Business: return Text::tr("Business");
    case Bank: return Text::tr("Tax and bank");
    case Private: return Text::tr("Private");
    case Remark: return Text::tr("Remark");
    case Origin: return originSection();
    case SectionCount: break;
    }
    return {};
}

Section sectionOf(const FieldDef &field)
{
    static const QHash<QString, Section> own{
        {QStringLiteral("org_name"), Identity},      {QStringLiteral("gender"), Private},   {QStringLiteral("birthday"), Private},
        {QStringLiteral("anniversary"), Private},    {QStringLiteral("language"), Reach},   {QStringLiteral("preferred_channel"), Reach},
        {QStringLiteral("remark"), Remark},          {QStringLiteral("origin"), Origin},    {QStringLiteral("origin_source"), Origin}};
    if (const auto found = own.constFind(QLatin1String(field.key)); found != own.cend())
        return *found;
    if (field.category == model::DataCategory::Identity)
        return Identity;
    return field.category == model::DataCategory::Financial ? Bank : Business;
}

/// Whether an empty field makes sense for this kind of contact.
bool fitsKind(const FieldDef &field, bool organisation)
{
    const QLatin1String key(field.key);
    if (key == QLatin1String("org_name"))
        return organisation;
    return !organisation || field.category != model::DataCategory::Identity || key == QLatin1String("nickname");
}

bool isUsual(const FieldDef &field)
{
    static const QList<QLatin1String> usual{QLatin1String("salutation"), QLatin1String("given_name"), QLatin1String("family_name"),
                                            QLatin1String("org_name"), QLatin1String("customer_number"),
                                            QLatin1String("lifecycle_stage"), QLatin1String("remark")};
    return usual.contains(QLatin1String(field.key));
}

DataRow::Commit fieldCommit(const model::ContactId &contact, const FieldDef &field)
{
    return [contact, &field](const QVariant &value) -> Result<PageContext::Change> {
        KONTOR_ASSIGN(const QVariant typed, typedValue(field.type, value));
        KONTOR_ASSIGN(const QVariant checked, model::checkedValue(field, typed));
        const QString key = QLatin1String(field.key);
        return PageContext::Change([contact, key, checked](const commands::Session &session) {
            return commands::editContact(session, contact, {{key, checked}}).map([](bool) {});
        });
    };
}

/// Whom the team has, and who is named already: somebody who left, or who never belonged to it.
void offerPeople(FieldSpec &spec, const QStringList &people, const QString &named)
{
    spec.kind = FieldKind::Choice;
    for (const QString &name : people)
        spec.choices.append({name, name});
    if (!named.isEmpty() && !people.contains(named))
        spec.choices.append({named, named});
}

void addFields(QList<DataRow> &rows, const ContactDetail &detail, const DataExtras &extras, bool all)
{
    const model::EntityDef *entity = model::Catalogue::get().entity(u"contact");
    const QString currency = detail.fields.value(QStringLiteral("revenue_currency"), QStringLiteral("EUR")).toString();
    const QList<queries::ValueOrigin> origins = extras.origins.value(detail.id);
    for (const FieldDef &field : entity->fields) {
        const QString key = QLatin1String(field.key);
        const QVariant value = detail.fields.value(key);
        if (!field.has(model::Editable) || !canShow(field.type) || key == QLatin1String("favourite"))
            continue;
        if (!value.isValid() && (!fitsKind(field, detail.isOrganisation()) || (!all && !isUsual(field) && !(key == QLatin1String("owner") && !extras.people.isEmpty()))))
            continue;
        FieldSpec spec = fieldSpec(field, currency);
        if (key == QLatin1String("owner") && !extras.people.isEmpty())
            offerPeople(spec, extras.people, value.toString());
        QString odd = oddity(key, value);
        if (odd.isEmpty())
            odd = key == QLatin1String("vat_id") ? vatNote(extras.online, detail.fields) : bankNote(detail.fields, key);
        rows.append({QString(QStringLiteral("contact.") + key), sectionText(sectionOf(field), detail.isOrganisation()), spec,
                     shownValue(field.type, value), fieldCommit(detail.id, field), QStringLiteral("contact"), detail.id, key});
        rows.last().note = odd.isEmpty() ? originText(origins, key) : odd;
    }
}

void addCreated(QList<DataRow> &rows, const ContactDetail &detail)
{
    const qint64 at = detail.fields.value(QStringLiteral("created_at")).toLongLong();
    const FieldDef *field = model::Catalogue::get().field(u"contact", u"created_at");
    if (at > 0)
        rows.append({QStringLiteral("contact.created_at"), originSection(), {field->labelText()},
                     QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat), {}});
}

DataRow plainRow(const QString &key, const QString &section, const QString &label, const QString &value, const Uuid &record, const QString &field = {})
{
    return {key, section, {label}, value.isEmpty() ? QVariant() : QVariant(value), {}, {}, record, field};
}

QString choiceText(const char *entity, const QString &code)
{
    const FieldDef *field = model::Catalogue::get().field(QString::fromLatin1(entity), u"kind");
    for (const model::Choice &choice : field->choices) {
        if (code == QLatin1String(choice.code))
            return model::catalogueText(choice.label);
    }
    return code;
}

}  // namespace

FieldSpec fieldSpec(const FieldDef &field, const QString &currency)
{
    FieldSpec spec{field.labelText(), kindOf(field.type)};
    spec.currency = currency;
    for (const model::Choice &choice : field.choices)
        spec.choices.append({QLatin1String(choice.code), model::catalogueText(choice.label)});
    return spec;
}

QList<DataRow> contactRows(const ContactDetail &detail, const DataExtras &extras, bool all)
{
    QList<DataRow> rows;
    // The order of the headings is that of their first lines.
    QList<DataRow> fields;
    addFields(fields, detail, extras, all);
    QStringList order{sectionText(Identity, detail.isOrganisation()), reachSection()};
    addPoints(rows, detail, extras);
    addAddresses(rows, detail, all);
    addPreferences(fields, detail, all);
    addCustom(fields, detail, extras, all);
    addCreated(fields, detail);
    for (const DataRow &row : std::as_const(rows))
        order << row.section;
    for (const Section section : {Business, Bank, Private})
        order << sectionText(section, detail.isOrganisation());
    rows += fields;
    for (const DataRow &row : std::as_const(rows)) {
        if (row.section != sectionText(Remark, false) && row.section != originSection())
            order << row.section;
    }
    order << sectionText(Remark, false) << originSection();
    order.removeDuplicates();
    std::stable_sort(rows.begin(), rows.end(), [&](const DataRow &a, const DataRow &b) {
        return order.indexOf(a.section) < order.indexOf(b.section);
    });
    for (DataRow &row : rows) {
        if (row.record == detail.id || row.record.isNull())
            continue;
        if (const QString origin = originText(extras.origins.value(row.record), row.field); row.note.isEmpty())
            row.note = origin;
    }
    return rows;
}

QList<DataRow> attachedRows(const ContactDetail &detail)
{
    QList<DataRow> rows;
    for (const queries::TagRecord &tag : detail.tags)
        rows << plainRow(QStringLiteral("tag.") + tag.id.toString(), Text::tr("Tags"), Text::tr("Tag"), tag.name, detail.id,
                         QString(QStringLiteral("tag:") + QString::fromLatin1(tag.id.toBytes().toHex())));
    const QString works = detail.isOrganisation() ? Text::tr("People here") : Text::tr("Works for");
    for (const queries::AffiliationRecord &job : detail.affiliations) {
        const QString position = job.fields.value(QStringLiteral("position")).toString();
        rows << plainRow(QStringLiteral("affiliation.") + job.id.toString(), works, job.otherName, position.isEmpty() ? Text::tr("(no position)") : position, job.id);
    }
    for (const queries::RelationRecord &relation : detail.relations)
        rows << plainRow(QStringLiteral("relation.") + relation.id.toString(), Text::tr("Relations"), relation.otherName, choiceText("relation", relation.kind), relation.id);
    for (const queries::AttachmentRecord &file : detail.files)
        rows << plainRow(QStringLiteral("file.") + file.id.toString(), Text::tr("Files"), choiceText("attachment", file.kind), file.name, file.id);
    return rows;
}

}  // namespace kontor::pages
