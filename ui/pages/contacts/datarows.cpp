// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/datarows.h"

#include "core/commands/contactcommands.h"
#include "core/model/fieldrules.h"

#include <QCoreApplication>
#include <QLocale>

namespace kontor::pages {

using model::FieldDef;
using model::FieldType;
using queries::ContactDetail;
using widgets::FieldKind;
using widgets::FieldSpec;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataRows)
};

FieldKind kindOf(FieldType type)
{
    switch (type) {
    case FieldType::LongText: return FieldKind::MultiLine;
    case FieldType::Choice: return FieldKind::Choice;
    case FieldType::Date: return FieldKind::Date;
    case FieldType::Money: return FieldKind::Money;
    case FieldType::Flag: return FieldKind::Flag;
    default: return FieldKind::Line;
    }
}

bool canShow(FieldType type)
{
    return type != FieldType::Blob && type != FieldType::Reference && type != FieldType::Instant && type != FieldType::MultiChoice;
}

/// Numbers are shown and typed in the user's way of writing them.
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
        return fail(ErrorCode::Invalid, Text::tr("This is no number."));
    return number;
}

QString sectionOf(const FieldDef &field)
{
    switch (field.category) {
    case model::DataCategory::Identity: return Text::tr("Name and person");
    case model::DataCategory::Financial: return Text::tr("Tax and bank");
    case model::DataCategory::Communication: return Text::tr("Remark");
    default: return Text::tr("Business");
    }
}

bool fitsKind(const FieldDef &field, bool organisation)
{
    const QLatin1String key(field.key);
    if (key == QLatin1String("org_name") || key == QLatin1String("industry") || key == QLatin1String("team_size"))
        return organisation || key != QLatin1String("org_name");
    return !organisation || field.category != model::DataCategory::Identity || key == QLatin1String("nickname");
}

bool isUsual(const FieldDef &field)
{
    static const QList<QLatin1String> usual{QLatin1String("given_name"), QLatin1String("family_name"), QLatin1String("org_name"),
                                            QLatin1String("customer_number"), QLatin1String("lifecycle_stage"),
                                            QLatin1String("birthday"), QLatin1String("remark")};
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

void addFields(QList<DataRow> &rows, const ContactDetail &detail, bool all, bool remarkOnly)
{
    const model::EntityDef *entity = model::Catalogue::get().entity(u"contact");
    const QString currency = detail.fields.value(QStringLiteral("revenue_currency"), QStringLiteral("EUR")).toString();
    for (const FieldDef &field : entity->fields) {
        const QString key = QLatin1String(field.key);
        const QVariant value = detail.fields.value(key);
        const bool isRemark = key == QLatin1String("remark");
        if (!field.has(model::Editable) || !canShow(field.type) || key == QLatin1String("favourite") || isRemark != remarkOnly)
            continue;
        const bool shown = value.isValid() || (fitsKind(field, detail.isOrganisation()) && (all || isUsual(field)));
        if (shown) {
            rows.append({QString(QStringLiteral("contact.") + key), sectionOf(field), fieldSpec(field, currency),
                         shownValue(field.type, value), fieldCommit(detail.id, field)});
        }
    }
}

DataRow::Commit childCommit(const char *entity, const Uuid &id, const QString &key, bool required)
{
    return [entity = QString::fromLatin1(entity), id, key, required](const QVariant &value) -> Result<PageContext::Change> {
        if (required && !value.isValid())
            return fail(ErrorCode::Invalid, Text::tr("To take it away, use the cross beside it."));
        return PageContext::Change([entity, id, key, value](const commands::Session &session) {
            return commands::editChild(session, entity, id, {{key, value}}).map([](bool) {});
        });
    };
}

PageContext::Change childRemoval(const char *entity, const Uuid &id)
{
    return [entity = QString::fromLatin1(entity), id](const commands::Session &session) {
        return commands::removeChild(session, entity, id);
    };
}

void addPoints(QList<DataRow> &rows, const ContactDetail &detail)
{
    for (const queries::Record &point : detail.points) {
        rows.append({QString(QStringLiteral("point.") + point.id.toString()), Text::tr("Phone, e-mail, web"), {pointLabel(point.fields)},
                     point.fields.value(QStringLiteral("value")),
                     childCommit("contact_point", point.id, QStringLiteral("value"), true),
                     childRemoval("contact_point", point.id), Text::tr("Remove %1").arg(pointLabel(point.fields))});
    }
}

QString addressSection(const queries::Record &address)
{
    const QString kind = address.fields.value(QStringLiteral("kind")).toString();
    const FieldDef *field = model::Catalogue::get().field(u"address", u"kind");
    for (const model::Choice &choice : field->choices) {
        if (kind == QLatin1String(choice.code))
            return Text::tr("Address (%1)").arg(model::catalogueText(choice.label));
    }
    return Text::tr("Address");
}

void addAddresses(QList<DataRow> &rows, const ContactDetail &detail, bool all)
{
    static const QStringList usual{QStringLiteral("street"), QStringLiteral("postal_code"), QStringLiteral("city"), QStringLiteral("country")};
    const model::EntityDef *entity = model::Catalogue::get().entity(u"address");
    for (const queries::Record &address : detail.addresses) {
        bool first = true;
        for (const FieldDef &field : entity->fields) {
            const QString key = QLatin1String(field.key);
            if (!field.has(model::Editable) || !canShow(field.type) || key == QLatin1String("preferred"))
                continue;
            const QVariant value = address.fields.value(key);
            if (!value.isValid() && !all && !usual.contains(key))
                continue;
            DataRow row{QString(QStringLiteral("address.") + address.id.toString() + u'.' + key), addressSection(address),
                        fieldSpec(field), value, childCommit("address", address.id, key, false)};
            if (first) {
                row.remove = childRemoval("address", address.id);
                row.removeText = Text::tr("Remove this address");
            }
            first = false;
            rows.append(row);
        }
    }
}

void addAffiliations(QList<DataRow> &rows, const ContactDetail &detail)
{
    const QString section = detail.isOrganisation() ? Text::tr("People here") : Text::tr("Works for");
    for (const queries::AffiliationRecord &affiliation : detail.affiliations) {
        rows.append({QString(QStringLiteral("affiliation.") + affiliation.id.toString()), section,
                     {affiliation.otherName, FieldKind::Line, {}, {}, Text::tr("Position")},
                     affiliation.fields.value(QStringLiteral("position")),
                     childCommit("affiliation", affiliation.id, QStringLiteral("position"), false),
                     childRemoval("affiliation", affiliation.id), Text::tr("Remove %1").arg(affiliation.otherName), affiliation.other});
    }
}

void addCustom(QList<DataRow> &rows, const ContactDetail &detail, bool all)
{
    for (const queries::CustomValue &custom : detail.custom) {
        if ((!custom.value.isValid() && !all) || !canShow(custom.type))
            continue;
        // Choices of own fields are edited as text until they have an editor of their own.
        FieldKind kind = kindOf(custom.type);
        if (kind == FieldKind::Choice || kind == FieldKind::MultiLine)
            kind = FieldKind::Line;
        rows.append({QString(QStringLiteral("cf.") + custom.code), Text::tr("Own fields"),
                     {custom.label, kind, {}, custom.currency.isEmpty() ? QStringLiteral("EUR") : custom.currency},
                     shownValue(custom.type, custom.value),
                     [contact = detail.id, code = custom.code, type = custom.type](const QVariant &value) -> Result<PageContext::Change> {
                         KONTOR_ASSIGN(const QVariant typed, typedValue(type, value));
                         return PageContext::Change([contact, code, typed](const commands::Session &session) {
                             return commands::setCustomValue(session, contact, code, typed);
                         });
                     }});
    }
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

QString pointLabel(const model::FieldMap &point)
{
    const FieldDef *field = model::Catalogue::get().field(u"contact_point", u"kind");
    const QString kind = point.value(QStringLiteral("kind")).toString();
    QString label = kind;
    for (const model::Choice &choice : field->choices) {
        if (kind == QLatin1String(choice.code))
            label = model::catalogueText(choice.label);
    }
    const QString own = point.value(QStringLiteral("label")).toString();
    if (own == QLatin1String("work"))
        return Text::tr("%1 (work)").arg(label);
    if (own == QLatin1String("home"))
        return Text::tr("%1 (private)").arg(label);
    return own.isEmpty() || own == kind ? label : Text::tr("%1 (%2)").arg(label, own);
}

QList<DataRow> contactRows(const ContactDetail &detail, bool all)
{
    QList<DataRow> rows;
    addPoints(rows, detail);
    addAddresses(rows, detail, all);
    addAffiliations(rows, detail);
    addFields(rows, detail, all, false);
    addCustom(rows, detail, all);
    addFields(rows, detail, all, true);
    // Lines of one heading stand together, headings in the order in which they first come.
    QStringList sections;
    for (const DataRow &row : std::as_const(rows)) {
        if (!sections.contains(row.section))
            sections << row.section;
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const DataRow &a, const DataRow &b) {
        return sections.indexOf(a.section) < sections.indexOf(b.section);
    });
    return rows;
}

}  // namespace kontor::pages
