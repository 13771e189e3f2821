// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/blockdraft.h"

#include "core/model/names.h"
#include "core/model/postal.h"
#include "core/model/text.h"

namespace kontor::model {

namespace {

void setIfAny(FieldMap &fields, const char *key, const QString &value)
{
    if (!value.isEmpty())
        fields.insert(QLatin1String(key), value);
}

QString valueOf(const QList<BlockField> &fields, BlockPart part)
{
    for (const BlockField &field : fields) {
        if (const QString value = tidied(field.value); field.part == part && !value.isEmpty())
            return value;
    }
    return {};
}

void addPersonName(FieldMap &fields, const QString &text)
{
    const PersonName name = parsePersonName(text);
    setIfAny(fields, "salutation", name.salutation);
    setIfAny(fields, "title", name.title);
    setIfAny(fields, "given_name", name.given);
    setIfAny(fields, "additional_names", name.additional);
    setIfAny(fields, "family_name", name.family);
    setIfAny(fields, "name_suffix", name.suffix);
}

QList<ChildDraft> pointsOf(const QList<BlockField> &fields)
{
    constexpr std::pair<BlockPart, const char *> kinds[]{
        {BlockPart::Phone, "phone"}, {BlockPart::Mobile, "mobile"}, {BlockPart::Fax, "fax"}, {BlockPart::Email, "email"}, {BlockPart::Website, "url"}};
    QList<ChildDraft> list;
    for (const auto &[part, kind] : kinds) {
        for (const BlockField &field : fields) {
            if (const QString value = tidied(field.value); field.part == part && !value.isEmpty())
                list.append({{}, {{QStringLiteral("kind"), QLatin1String(kind)}, {QStringLiteral("value"), value}}});
        }
    }
    return list;
}

FieldMap addressOf(const QList<BlockField> &fields)
{
    FieldMap address;
    setIfAny(address, "street", valueOf(fields, BlockPart::Street));
    setIfAny(address, "postal_code", valueOf(fields, BlockPart::PostalCode));
    setIfAny(address, "city", valueOf(fields, BlockPart::City));
    const QString country = valueOf(fields, BlockPart::Country);
    const QString code = countryCode(country);
    setIfAny(address, "country", code.isEmpty() ? country : code);
    setIfAny(address, "po_box", valueOf(fields, BlockPart::PoBox));
    setIfAny(address, "extra", valueOf(fields, BlockPart::AddressExtra));
    return address;
}

}  // namespace

ContactDraft draftOf(const QList<BlockField> &fields, bool isOrganisation)
{
    ContactDraft draft;
    const QString firm = valueOf(fields, BlockPart::Organisation);
    draft.fields = {{QStringLiteral("kind"), isOrganisation ? QStringLiteral("organisation") : QStringLiteral("person")},
                    {QStringLiteral("origin"), QStringLiteral("first")}};
    if (isOrganisation)
        setIfAny(draft.fields, "org_name", firm);
    else
        addPersonName(draft.fields, valueOf(fields, BlockPart::Name));
    if (!isOrganisation && !firm.isEmpty()) {
        AffiliationDraft affiliation{firm, {{QStringLiteral("main"), 1}}};
        setIfAny(affiliation.fields, "position", valueOf(fields, BlockPart::Position));
        setIfAny(affiliation.fields, "department", valueOf(fields, BlockPart::Department));
        draft.affiliations.append(affiliation);
    }
    draft.points = pointsOf(fields);
    setIfAny(draft.fields, "vat_id", valueOf(fields, BlockPart::VatId));
    setIfAny(draft.fields, "tax_number", valueOf(fields, BlockPart::TaxNumber));
    setIfAny(draft.fields, "iban", valueOf(fields, BlockPart::Iban));
    setIfAny(draft.fields, "bic", valueOf(fields, BlockPart::Bic));
    setIfAny(draft.fields, "remark", valueOf(fields, BlockPart::Register));
    if (FieldMap address = addressOf(fields); !address.isEmpty()) {
        address.insert(QStringLiteral("kind"), QStringLiteral("work"));
        draft.addresses.append({{}, address});
    }
    return draft;
}

QString blockText(const ContactDraft &card)
{
    QStringList lines;
    const auto add = [&lines](const char *label, const QString &value) {
        if (!value.isEmpty())
            lines << QString::fromUtf8(label) + value;
    };
    const auto text = [](const FieldMap &fields, const char *key) { return fields.value(QLatin1String(key)).toString(); };
    const QString name = text(card.fields, "kind") == QLatin1String("organisation") ? QString() : fullName(card.fields);
    if (!name.isEmpty() && !looksLikeOrganisation(name))
        add("Name: ", name);
    add("Firma: ", text(card.fields, "org_name"));
    for (const AffiliationDraft &affiliation : card.affiliations.mid(0, 1)) {
        add("Firma: ", affiliation.organisation);
        add("Position: ", text(affiliation.fields, "position"));
        add("Abteilung: ", text(affiliation.fields, "department"));
    }
    for (const ChildDraft &address : card.addresses.mid(0, 1)) {
        add("", text(address.fields, "extra"));
        add("", text(address.fields, "street"));
        add("Postfach: ", text(address.fields, "po_box"));
        add("", tidied(QString(text(address.fields, "postal_code") + u' ' + text(address.fields, "city"))));
        add("Land: ", text(address.fields, "country"));
    }
    constexpr std::pair<const char *, const char *> kinds[]{{"phone", "Telefon: "}, {"mobile", "Mobil: "}, {"fax", "Fax: "}, {"email", "E-Mail: "}, {"url", "Web: "}};
    for (const auto &[kind, label] : kinds) {
        for (const ChildDraft &point : card.points) {
            if (text(point.fields, "kind") == QLatin1String(kind))
                add(label, text(point.fields, "value"));
        }
    }
    add("USt-IdNr.: ", text(card.fields, "vat_id"));
    return lines.join(u'\n');
}

}  // namespace kontor::model
