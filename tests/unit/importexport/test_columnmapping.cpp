// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/headeraliases.h"
#include "tabletesting.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tabletesting;
using namespace Qt::StringLiterals;

namespace {

QString targetOf(const QString &header)
{
    const auto match = matchHeader(header);
    return match ? match->target.toString() : QString();
}

ColumnMapping proposed(const QByteArray &bytes)
{
    Source source(bytes);
    return proposeMapping(requireValue(readSample(*source.reader)));
}

QStringList targets(const ColumnMapping &mapping)
{
    QStringList list;
    for (const ColumnChoice &choice : mapping.columns)
        list.append(choice.target.toString());
    return list;
}

}  // namespace

TEST_CASE("targets are read back from their text", "[columnmapping]")
{
    for (const QString &text : {u"skip"_s,
                                u"note"_s,
                                u"tags"_s,
                                u"name.full"_s,
                                u"name.person"_s,
                                u"affiliation.organisation"_s,
                                u"affiliation.position"_s,
                                u"contact.given_name"_s,
                                u"contact_point.phone"_s,
                                u"contact_point.email:work"_s,
                                u"contact_point.phone#phone1"_s,
                                u"contact_point.phone:home#x"_s,
                                u"point.label#email2"_s,
                                u"address.city"_s,
                                u"address.city:work"_s,
                                u"address.postal_town:home#2"_s,
                                u"address.formatted#address1"_s,
                                u"activity.last_contact"_s,
                                u"task.due"_s,
                                u"custom:Umsatz 2025:money"_s,
                                u"custom:Zeit: von–bis:text"_s}) {
        CAPTURE(text);
        const ColumnTarget target = requireValue(ColumnTarget::parse(text));
        CHECK(target.toString() == text);
        CHECK_FALSE(target.labelText().isEmpty());
    }
    for (const QString &text :
         {u""_s, u"contact.nonsense"_s, u"contact.merged_into"_s, u"contact_point.pigeon"_s, u"address.city:moon"_s,
          u"custom:X:blob"_s, u"custom::text"_s, u"point.label#"_s, u"Skip"_s}) {
        CAPTURE(text);
        CHECK_FALSE(ColumnTarget::parse(text));
    }
}

TEST_CASE("headings of the programs in use are known", "[columnmapping]")
{
    const QList<std::pair<QString, QString>> known{{u"Kd.-Nr."_s, u"contact.customer_number"_s},
                                                   {u"Firma / Name"_s, u"name.full"_s},
                                                   {u"PLZ Ort"_s, u"address.postal_town"_s},
                                                   {u"PLZ/Ort"_s, u"address.postal_town"_s},
                                                   {u"Tel."_s, u"contact_point.phone"_s},
                                                   {u"Handy-Nr."_s, u"contact_point.mobile"_s},
                                                   {u"Straße geschäftlich"_s, u"address.street:work"_s},
                                                   {u"Business Street"_s, u"address.street:work"_s},
                                                   {u"Home Address 2"_s, u"address.extra:home"_s},
                                                   {u"Telefon geschäftlich 2"_s, u"contact_point.phone:work"_s},
                                                   {u"E-Mail 2: Adresse"_s, u"contact_point.email"_s},
                                                   {u"E-Mail-Typ"_s, u"skip"_s},
                                                   {u"E-mail 3 Type"_s, u"skip"_s},
                                                   {u"Phone 2 - Value"_s, u"contact_point.phone#phone2"_s},
                                                   {u"Phone 2 - Label"_s, u"point.label#phone2"_s},
                                                   {u"E-mail 1 - Type"_s, u"point.label#email1"_s},
                                                   {u"Address 1 - Postal Code"_s, u"address.postal_code#address1"_s},
                                                   {u"Organization 1 - Title"_s, u"affiliation.position"_s},
                                                   {u"Primary Email"_s, u"contact_point.email"_s},
                                                   {u"Work ZipCode"_s, u"address.postal_code:work"_s},
                                                   {u"Rechnungsadresse Ort"_s, u"address.city:billing"_s},
                                                   {u"Liefer-PLZ"_s, u"address.postal_code:delivery"_s},
                                                   {u"Billing Address City"_s, u"address.city:billing"_s},
                                                   {u"Mobile Phone Number"_s, u"contact_point.mobile"_s},
                                                   {u"Telefon1"_s, u"contact_point.phone"_s},
                                                   {u"letzter Kontakt"_s, u"activity.last_contact"_s},
                                                   {u"Wiedervorlage"_s, u"task.due"_s},
                                                   {u"Kategorien"_s, u"tags"_s},
                                                   {u"Ust-IdNr."_s, u"contact.vat_id"_s},
                                                   {u"Prénom"_s, u"contact.given_name"_s},
                                                   {u"Kod pocztowy"_s, u"address.postal_code"_s},
                                                   {u"Natel"_s, u"contact_point.mobile"_s},
                                                   {u"LTV"_s, u"custom:lifetime_value:money"_s},
                                                   {u"Was auch immer"_s, u""_s}};
    for (const auto &[header, target] : known) {
        CAPTURE(header);
        CHECK(targetOf(header) == target);
    }
}

TEST_CASE("contents have a say", "[columnmapping]")
{
    SECTION("a heading that is wrong")
    {
        const auto mapping = proposed("Name;Adresse\nMaier;a@example.org\nHuber;b@example.org\nGroß;c@example.org\n");
        CHECK(mapping.columns[1].target.toString() == u"contact_point.email"_s);
        CHECK_FALSE(mapping.columns[1].reason.isEmpty());
    }
    SECTION("a technical column that is none")
    {
        const QByteArray rows = "Name;Büro;Privat\nMaier;0228 123456;0228 654321\nHuber;0228 123457;0228 654322\n";
        CHECK(targets(proposed(rows)).sliced(1) == QStringList{u"contact_point.phone"_s, u"contact_point.phone"_s});
        CHECK(targets(proposed("Name;Privat\nMaier;Aus\nHuber;Aus\n")).value(1) == u"skip"_s);
    }
    SECTION("a town with its postcode")
    {
        CHECK(targets(proposed("Name;Ort\nMaier;53111 Bonn\nHuber;50667 Köln\n")).value(1) == u"address.postal_town"_s);
    }
    SECTION("a whole address")
    {
        CHECK(targets(proposed("Name;Anschrift\nMaier;Ring 1, 53111 Bonn\nHuber;Weg 2, 50667 Köln\n")).value(1)
              == u"address.formatted"_s);
    }
    SECTION("own fields for values of one kind")
    {
        const auto mapping =
            proposed("Name;Umsatz 2025;Ablauf;Newsletter\nMaier;1,50 €;01.02.2026;ja\nHuber;2,50 €;02.03.2026;nein\n");
        CHECK(targets(mapping).sliced(1)
              == QStringList{u"custom:Umsatz 2025:money"_s, u"custom:Ablauf:date"_s, u"custom:Newsletter:flag"_s});
        CHECK(mapping.customFields().size() == 3);
    }
    SECTION("choices that are none of ours")
    {
        CHECK(targets(proposed("Name;Status\nMaier;aktiv\nHuber;gesperrt\nGroß;aktiv\n")).value(1)
              == u"custom:Status:text"_s);
        CHECK(targets(proposed("Name;Status\nMaier;Kunde\nHuber;Interessent\nGroß;Kunde\n")).value(1)
              == u"contact.lifecycle_stage"_s);
    }
}

TEST_CASE("what columns mean beside one another", "[columnmapping]")
{
    CHECK(targets(proposed("Name;Vorname\nMaier;Eva\n"))
          == QStringList{u"contact.family_name"_s, u"contact.given_name"_s});
    CHECK(targets(proposed("Name;Ort\nEva Maier;Bonn\n")).value(0) == u"name.full"_s);
    CHECK(targets(proposed("Name;First Name;Last Name\nEva Maier;Eva;Maier\n"))
          == QStringList{u"name.full"_s, u"contact.given_name"_s, u"contact.family_name"_s});
    CHECK(targets(proposed("Firma;Ort\nA GmbH;Bonn\n")).value(0) == u"contact.org_name"_s);
    CHECK(targets(proposed("Firma;Vorname;Nachname\nA GmbH;Eva;Maier\n")).value(0) == u"affiliation.organisation"_s);
    CHECK(targets(proposed("Firma;Ort\nA GmbH;Bonn\nMaier, Eva;Bonn\nB KG;Ulm\n")).value(0) == u"name.full"_s);
    CHECK(targets(proposed("Title;First Name;Last Name;Job Title\nMr.;Jo;Fox;CEO\n")).value(0)
          == u"contact.salutation"_s);
    CHECK(targets(proposed("Name;Straße;PLZ;Ort;Straße;PLZ;Ort\nA;B 1;1;C;D 2;2;E\n")).sliced(4)
          == QStringList{u"address.street#2"_s, u"address.postal_code#2"_s, u"address.city#2"_s});
    CHECK(proposed("Vorname;Nachname;Name;Vorname\nA;B;C;D\n").conflicts().isEmpty());
}

TEST_CASE("a mapping survives being stored", "[columnmapping]")
{
    ColumnMapping mapping = proposed("Anrede;Nachname;Umsatz 2025\nHr.;Maier;1,50 €\nFr.;Huber;2,50 €\n");
    mapping.dateOrder = model::DayMonthOrder::MonthFirst;
    mapping.country = u"AT"_s;
    mapping.currency = u"CHF"_s;
    mapping.columns[0].replacements.insert(u"Hr."_s, u"mr"_s);
    const auto read = requireValue(ColumnMapping::fromJson(mapping.toJson()));
    CHECK(QJsonDocument(read.toJson()) == QJsonDocument(mapping.toJson()));
    CHECK(read.signature() == mapping.signature());
    CHECK(read.columns[0].replacements.value(u"Hr."_s) == u"mr"_s);
    CHECK(read.dateOrder == model::DayMonthOrder::MonthFirst);

    SECTION("and fits the same source written otherwise")
    {
        Source source("ANREDE;Nach-Name;umsatz 2025;Neu\nHr.;Maier;1,50 €;x\n");
        const ColumnMapping adapted = adaptMapping(read, requireValue(readSample(*source.reader)));
        CHECK(adapted.columns[0].replacements.contains(u"Hr."_s));
        CHECK(adapted.columns[2].target.toString() == u"custom:Umsatz 2025:money"_s);
        CHECK(adapted.columns.size() == 4);
        CHECK(adapted.country == u"AT"_s);
    }
    SECTION("and refuses what it does not know")
    {
        QJsonObject json = mapping.toJson();
        json[u"v"_s] = 2;
        CHECK_FALSE(ColumnMapping::fromJson(json));
        json = mapping.toJson();
        json[u"date_order"_s] = u"sometimes"_s;
        CHECK_FALSE(ColumnMapping::fromJson(json));
        json = mapping.toJson();
        json[u"columns"_s] = QJsonArray{QJsonObject{{u"header"_s, u"X"_s}, {u"target"_s, u"nowhere"_s}}};
        const auto error = ColumnMapping::fromJson(json);
        REQUIRE_FALSE(error);
        CHECK(error.error().message.contains(u"nowhere"_s));
        CHECK_FALSE(ColumnMapping::fromJson({}));
    }
}

TEST_CASE("signatures know a source again", "[columnmapping]")
{
    CHECK(sourceSignature({u"E-Mail"_s, u"PLZ"_s}) == sourceSignature({u"e mail"_s, u"plz:"_s}));
    CHECK(sourceSignature({u"E-Mail"_s, u"PLZ"_s}) != sourceSignature({u"PLZ"_s, u"E-Mail"_s}));
    CHECK(sourceSignature({u"ab"_s, u"c"_s}) != sourceSignature({u"a"_s, u"bc"_s}));
}
