// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/datarowparts.h"

#include "core/commands/contactcommands.h"
#include "core/model/fieldrules.h"
#include "core/model/letteraddress.h"
#include "core/model/phone.h"
#include "core/model/validate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace kontor::pages {

using model::FieldDef;
using model::FieldType;
using queries::ContactDetail;
using widgets::FieldChoice;
using widgets::FieldKind;
using widgets::FieldSpec;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataRows)
};

DataRow::Commit childCommit(const char *entity, const Uuid &id, const FieldDef &field)
{
    return [entity = QString::fromLatin1(entity), id, &field](const QVariant &value) -> Result<PageContext::Change> {
        if (!value.isValid() && field.has(model::Required))
            return fail(ErrorCode::Invalid, Text::tr("To take it away, use the menu beside it."));
        KONTOR_ASSIGN(const QVariant checked, model::checkedValue(field, value));
        const QString key = QLatin1String(field.key);
        return PageContext::Change([entity, id, key, checked](const commands::Session &session) {
            return commands::editChild(session, entity, id, {{key, checked}}).map([](bool) {});
        });
    };
}

QString addressSection(const queries::Record &address)
{
    const FieldDef *field = model::Catalogue::get().field(u"address", u"kind");
    const QString kind = widgets::fieldText(fieldSpec(*field), address.fields.value(QStringLiteral("kind")), QLocale());
    return kind.isEmpty() ? Text::tr("Address") : Text::tr("Address (%1)").arg(kind);
}

QString firmOf(const ContactDetail &detail)
{
    return detail.isOrganisation() || detail.affiliations.isEmpty() ? QString() : detail.affiliations.first().otherName;
}

/// Two addresses of one kind get headings of their own.
QString numbered(const QString &section, QHash<QString, int> &seen)
{
    const int number = ++seen[section];
    return number == 1 ? section : QStringLiteral("%1 %2").arg(section).arg(number);
}

}  // namespace

QString pointLabel(const model::FieldMap &point)
{
    const FieldDef *field = model::Catalogue::get().field(u"contact_point", u"kind");
    const QString kind = point.value(QStringLiteral("kind")).toString();
    const QString label = widgets::fieldText(fieldSpec(*field), kind, QLocale());
    QString own = point.value(QStringLiteral("label")).toString();
    for (const FieldChoice &known : pointLabels()) {
        if (own == known.code)
            own = known.label;
    }
    return own.isEmpty() || own == kind ? label : Text::tr("%1 (%2)").arg(label, own);
}

QList<FieldChoice> pointLabels()
{
    return {{QStringLiteral("work"), Text::tr("work")}, {QStringLiteral("home"), Text::tr("private")}};
}

namespace datarows {

bool canShow(FieldType type)
{
    return type != FieldType::Blob && type != FieldType::Reference && type != FieldType::Instant;
}

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

QString oddity(const QString &kind, const QVariant &value)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    if (kind == QLatin1String("email") && !model::isPlausibleEmail(text))
        return Text::tr("This does not look like an e-mail address. It is kept as typed.");
    if (kind == QLatin1String("url") && !model::isPlausibleUrl(text))
        return Text::tr("This does not look like a web address. It is kept as typed.");
    if ((kind == QLatin1String("phone") || kind == QLatin1String("mobile") || kind == QLatin1String("fax"))
        && model::normalisePhone(text, QStringLiteral("DE")).e164.isEmpty())
        return Text::tr("No telephone has this number. It is kept as typed.");
    if (kind == QLatin1String("iban") && !model::isValidIban(text))
        return Text::tr("The check digits of this IBAN do not fit. It is kept as typed.");
    if (kind == QLatin1String("vat_id") && !model::isPlausibleVatId(text))
        return Text::tr("VAT IDs look different, as DE123456789 does. It is kept as typed.");
    return {};
}

QString originText(const QList<queries::ValueOrigin> &origins, const QString &field)
{
    for (const queries::ValueOrigin &origin : origins) {
        if (origin.field != field)
            continue;
        const FieldDef *def = model::Catalogue::get().field(u"contact", u"origin");
        QStringList parts{widgets::fieldText(fieldSpec(*def), origin.origin, QLocale()), origin.source, origin.author};
        if (origin.confirmedAt > 0)
            parts << Text::tr("confirmed %1").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(origin.confirmedAt).date(), QLocale::ShortFormat));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    return {};
}

QString reachSection()
{
    return Text::tr("How to reach");
}

QString originSection()
{
    return Text::tr("Origin and privacy");
}

void addPoints(QList<DataRow> &rows, const ContactDetail &detail, const DataExtras &extras)
{
    const FieldDef *field = model::Catalogue::get().field(u"contact_point", u"value");
    for (const queries::Record &point : detail.points) {
        const QString kind = point.fields.value(QStringLiteral("kind")).toString();
        const QVariant value = point.fields.value(QStringLiteral("value"));
        DataRow row{QString(QStringLiteral("point.") + point.id.toString()), reachSection(), {pointLabel(point.fields)}, value,
                    childCommit("contact_point", point.id, *field), QStringLiteral("contact_point"), point.id, QStringLiteral("value")};
        row.leads = true;
        row.preferred = point.fields.value(QStringLiteral("preferred")).toLongLong() != 0;
        row.isLink = kind == QLatin1String("url") && model::isPlausibleUrl(value.toString());
        row.note = oddity(kind, value);
        if (row.note.isEmpty() && kind == QLatin1String("email"))
            row.note = mailNote(extras.online, value.toString());
        rows << row;
    }
}

void addAddresses(QList<DataRow> &rows, const ContactDetail &detail, bool all)
{
    static const QStringList usual{QStringLiteral("street"), QStringLiteral("postal_code"), QStringLiteral("city"), QStringLiteral("country")};
    const model::EntityDef *entity = model::Catalogue::get().entity(u"address");
    QHash<QString, int> seen;
    for (const queries::Record &address : detail.addresses) {
        const QString section = numbered(addressSection(address), seen);
        const qsizetype first = rows.size();
        for (const FieldDef &field : entity->fields) {
            const QString key = QLatin1String(field.key);
            const QVariant value = address.fields.value(key);
            const bool shown = value.isValid() ? key != QLatin1String("kind") : all || usual.contains(key);
            if (!field.has(model::Editable) || !canShow(field.type) || key == QLatin1String("preferred") || (!shown && !all))
                continue;
            rows.append({QString(QStringLiteral("address.") + address.id.toString() + u'.' + key), section, fieldSpec(field), value,
                         childCommit("address", address.id, field), QStringLiteral("address"), address.id, key});
            rows.last().note = placeNote(address.fields, key);
        }
        if (rows.size() == first)
            continue;
        rows[first].leads = true;
        rows[first].preferred = address.fields.value(QStringLiteral("preferred")).toLongLong() != 0;
        rows.last().block = model::letterAddress(detail.fields, address.fields, firmOf(detail)).join(u'\n');
    }
}

void addPreferences(QList<DataRow> &rows, const ContactDetail &detail, bool all)
{
    const FieldDef *state = model::Catalogue::get().field(u"communication_preference", u"state");
    const std::pair<QString, QString> keys[]{{QStringLiteral("email"), Text::tr("E-mail")},
                                             {QStringLiteral("phone"), Text::tr("Phone")},
                                             {QStringLiteral("letter"), Text::tr("Letter")},
                                             {QStringLiteral("email:marketing"), Text::tr("Advertising by e-mail")},
                                             {QStringLiteral("phone:marketing"), Text::tr("Advertising by phone")}};
    for (const auto &[key, label] : keys) {
        const QString value = detail.preferences.value(key);
        if (value.isEmpty() && !all)
            continue;
        FieldSpec spec = fieldSpec(*state);
        spec.label = label;
        rows.append({QString(QStringLiteral("pref.") + key), originSection(), spec, value.isEmpty() ? QVariant() : QVariant(value),
                     [contact = detail.id, key = key](const QVariant &chosen) -> Result<PageContext::Change> {
                         return PageContext::Change([contact, key, code = chosen.toString()](const commands::Session &session) {
                             return commands::setPreference(session, contact, key, code);
                         });
                     },
                     QStringLiteral("contact"), detail.id, QString(QStringLiteral("pref:") + key)});
    }
}

void addCustom(QList<DataRow> &rows, const ContactDetail &detail, const DataExtras &extras, bool all)
{
    QHash<QString, queries::CustomValue> values;
    for (const queries::CustomValue &custom : detail.custom)
        values.insert(custom.code, custom);
    for (const queries::CustomDefinition &definition : extras.definitions) {
        const QVariant value = values.value(definition.code).value;
        if (!value.isValid() && !all)
            continue;
        // Links are kept as long text and written in one line.
        const bool isLink = definition.type == FieldType::LongText;
        FieldSpec spec{definition.label, isLink ? FieldKind::Line : kindOf(definition.type)};
        if (!definition.currency.isEmpty())
            spec.currency = definition.currency;
        for (const auto &[code, label] : definition.choices)
            spec.choices.append({code, label});
        DataRow row{QString(QStringLiteral("cf.") + definition.code), Text::tr("Own fields"), spec, shownValue(definition.type, value),
                    [contact = detail.id, code = definition.code, type = definition.type](const QVariant &typedText) -> Result<PageContext::Change> {
                        KONTOR_ASSIGN(const QVariant typed, typedValue(type, typedText));
                        return PageContext::Change([contact, code, typed](const commands::Session &session) {
                            return commands::setCustomValue(session, contact, code, typed);
                        });
                    },
                    QStringLiteral("contact"), detail.id, QString(QStringLiteral("cf:") + QString::fromLatin1(values.value(definition.code).field.toBytes().toHex()))};
        row.isLink = isLink && model::isPlausibleUrl(value.toString());
        row.note = isLink ? oddity(QStringLiteral("url"), value) : originText(extras.origins.value(detail.id), row.field);
        rows << row;
    }
}

}  // namespace datarows

}  // namespace kontor::pages
