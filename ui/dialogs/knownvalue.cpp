// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/knownvalue.h"

#include "core/model/phone.h"
#include "core/model/postal.h"
#include "core/model/standardform.h"
#include "core/model/text.h"

#include <algorithm>

namespace kontor::dialogs {

using model::BlockPart;
using queries::ContactDetail;

namespace {

QString textOf(const model::FieldMap &fields, const char *key)
{
    return fields.value(QLatin1String(key)).toString();
}

QStringList pointsOf(const ContactDetail &detail, const QStringList &kinds)
{
    QStringList values;
    for (const queries::Record &point : detail.points) {
        if (kinds.contains(textOf(point.fields, "kind")))
            values << textOf(point.fields, "value");
    }
    return values;
}

QStringList addressesOf(const ContactDetail &detail, const char *key)
{
    QStringList values;
    for (const queries::Record &address : detail.addresses)
        values << textOf(address.fields, key);
    return values;
}

QStringList firmsOf(const ContactDetail &detail, const char *key)
{
    QStringList values;
    for (const queries::AffiliationRecord &affiliation : detail.affiliations)
        values << (key == nullptr ? affiliation.otherName : textOf(affiliation.fields, key));
    return values;
}

/// However it is written: numbers by their digits, addresses and names folded, others without blanks.
QString comparable(BlockPart part, const QString &value)
{
    switch (part) {
    case BlockPart::Phone:
    case BlockPart::Mobile:
    case BlockPart::Fax: {
        const model::PhoneNumber number = model::normalisePhone(value, QStringLiteral("DE"));
        return number.e164.isEmpty() ? model::foldToKey(value) : number.e164 + u'/' + number.extension;
    }
    case BlockPart::Street: return model::foldToKey(model::standardForm(QStringLiteral("address.street"), value).form);
    case BlockPart::Country: {
        const QString code = model::countryCode(value);
        return code.isEmpty() ? model::foldToKey(value) : code;
    }
    case BlockPart::Website: {
        QString site = value.toLower();
        for (const char *start : {"https://", "http://", "www."})
            site.remove(QLatin1String(start));
        return site.endsWith(u'/') ? site.chopped(1) : site;
    }
    case BlockPart::Email: return value.toLower();
    default: return model::foldToKey(value);
    }
}

}  // namespace

QStringList knownValues(const ContactDetail &detail, BlockPart part)
{
    QStringList values;
    switch (part) {
    case BlockPart::Name: values << (detail.isOrganisation() ? QString() : detail.fullName); break;
    case BlockPart::Organisation: values = detail.isOrganisation() ? QStringList{detail.fullName} : firmsOf(detail, nullptr); break;
    case BlockPart::Position: values = firmsOf(detail, "position"); break;
    case BlockPart::Department: values = firmsOf(detail, "department"); break;
    case BlockPart::Street: values = addressesOf(detail, "street"); break;
    case BlockPart::AddressExtra: values = addressesOf(detail, "extra"); break;
    case BlockPart::PoBox: values = addressesOf(detail, "po_box"); break;
    case BlockPart::PostalCode: values = addressesOf(detail, "postal_code"); break;
    case BlockPart::City: values = addressesOf(detail, "city"); break;
    case BlockPart::Country: values = addressesOf(detail, "country"); break;
    case BlockPart::Phone:
    case BlockPart::Mobile: values = pointsOf(detail, {QStringLiteral("phone"), QStringLiteral("mobile")}); break;
    case BlockPart::Fax: values = pointsOf(detail, {QStringLiteral("fax")}); break;
    case BlockPart::Email: values = pointsOf(detail, {QStringLiteral("email")}); break;
    case BlockPart::Website: values = pointsOf(detail, {QStringLiteral("url")}); break;
    case BlockPart::VatId: values << textOf(detail.fields, "vat_id"); break;
    case BlockPart::TaxNumber: values << textOf(detail.fields, "tax_number"); break;
    case BlockPart::Iban: values << textOf(detail.fields, "iban"); break;
    case BlockPart::Bic: values << textOf(detail.fields, "bic"); break;
    case BlockPart::Register: values = textOf(detail.fields, "remark").split(u'\n'); break;
    }
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

bool isKnownValue(const QStringList &known, BlockPart part, const QString &value)
{
    const QString wanted = comparable(part, value);
    return std::any_of(known.cbegin(), known.cend(), [&](const QString &one) { return comparable(part, one) == wanted; });
}

bool isSingle(BlockPart part)
{
    switch (part) {
    case BlockPart::Name:
    case BlockPart::Position:
    case BlockPart::Department:
    case BlockPart::VatId:
    case BlockPart::TaxNumber:
    case BlockPart::Iban:
    case BlockPart::Bic: return true;
    default: return false;
    }
}

bool isOfAddress(BlockPart part)
{
    switch (part) {
    case BlockPart::Street:
    case BlockPart::AddressExtra:
    case BlockPart::PoBox:
    case BlockPart::PostalCode:
    case BlockPart::City:
    case BlockPart::Country: return true;
    default: return false;
    }
}

}  // namespace kontor::dialogs
