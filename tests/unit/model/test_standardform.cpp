// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/model/banks.h"
#include "core/model/givennames.h"
#include "core/model/maildomains.h"
#include "core/model/postalplaces.h"
#include "core/model/standardform.h"
#include "core/model/validate.h"
#include "core/model/vatid.h"

using namespace kontor::model;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

StandardForm formOf(const char *field, const char *value, const StandardContext &context = {})
{
    return standardForm(text(field), text(value), context);
}

}  // namespace

TEST_CASE("Check digits of VAT IDs are those of their countries")
{
    // Published by their firms or in the rules of the tax offices.
    for (const char *id : {"DE136695976", "DE811128135", "ATU13585627", "BE0428759497", "DK13585628", "FI20774740", "FR83404833048", "IT00743110157", "LU15027442", "NL004495445B01", "PL8567346215", "PT501964843",
                           "SE123456789701", "SI50223054", "HU12892312", "EE100931558", "HR33392005961", "IE8D79739I", "CZ25123891", "SK2022749619", "MT11679112", "CY10259033P", "BG175074752", "RO18547290", "ES54362315K", "EL094259216",
                           "GB980780684", "LT119511515", "LV40003521600"}) {
        INFO(id);
        CHECK(isPlausibleVatId(text(id)));
        CHECK(checkVatId(text(id)) != VatIdCheck::WrongDigits);
    }
    for (const char *id : {"DE136695978", "ATU13585626", "BE0428759496", "DK13585627", "FI20774741", "IT00743110158", "LU15027443", "PL8567346216", "SI50223055", "HU12892313", "EE100931557", "HR33392005962", "CZ25123890",
                           "SK2022749618", "MT11679113", "RO18547291", "EL094259217", "BG175074751"}) {
        INFO(id);
        CHECK(checkVatId(text(id)) == VatIdCheck::WrongDigits);
    }
    CHECK(compactVatId(text(" de 136.695-976 ")) == text("DE136695976"));
}

TEST_CASE("Typing errors in common mail domains are noticed, real domains are not")
{
    CHECK(suggestedMailDomain(text("gmial.com")) == text("gmail.com"));
    CHECK(suggestedMailDomain(text("gmail.con")) == text("gmail.com"));
    CHECK(suggestedMailDomain(text("t-onlin.de")) == text("t-online.de"));
    CHECK(suggestedMailDomain(text("hotmial.com")) == text("hotmail.com"));
    for (const char *real : {"gmail.com", "gmx.de", "gmx.eu", "amx.de", "firma.de", "mail.ch", "me.de", "example.org", "web.at", ""})
        CHECK(suggestedMailDomain(text(real)).isEmpty());
}

TEST_CASE("Values have a standard form, and what cannot be right has a name")
{
    const StandardContext email{text("email"), {}};
    const StandardContext phone{text("phone"), {}};
    CHECK(formOf("contact_point.value", " Maria@Example.ORG ", email).form == text("Maria@example.org"));
    CHECK(formOf("contact_point.value", "maria@", email).problem == text("email-syntax"));
    CHECK(formOf("contact_point.value", "maria@gmial.com", email).problem == text("email-typo"));
    CHECK(formOf("contact_point.value", "0221 / 4710100", phone).form == text("+492214710100"));
    CHECK(formOf("contact_point.value", "0043 1 5123456 DW 12", phone).form == text("+4315123456;ext=12"));
    CHECK(formOf("contact_point.value", "0", phone).problem == text("phone-impossible"));
    CHECK(formOf("contact.iban", "DE89 3704 0044 0532 0130 01").problem == text("iban-check"));
    CHECK(formOf("contact.bic", "cobadeff").form == text("COBADEFF"));
    CHECK(formOf("contact.bic", "COBA").problem == text("bic-syntax"));
    CHECK(formOf("contact.vat_id", "XX").problem == text("vat-syntax"));
    CHECK(formOf("address.street", "Hauptstr.5").form == text("Hauptstraße 5"));
    CHECK_FALSE(formOf("address.street", "Hauptstr.5").certain);
    CHECK(formOf("address.street", "Hauptstr. 5", {{}, text("CH")}).form == text("Hauptstr. 5"));
    CHECK(formOf("address.postal_code", "1067", {{}, text("DE")}).form == text("01067"));
    CHECK(formOf("address.postal_code", "123456", {{}, text("DE")}).problem == text("postcode-syntax"));
    CHECK(formOf("address.postal_code", "SW1A 1AA", {{}, text("GB")}).problem.isEmpty());
    CHECK(formOf("contact.family_name", "MÜLLER-LÜDENSCHEIDT").form == text("Müller-Lüdenscheidt"));
    CHECK(formOf("contact.family_name", "12345").problem == text("name-odd"));
    CHECK(formOf("contact.family_name", "😀").problem == text("name-odd"));
    CHECK(formOf("contact.org_name", "  A   B ").form == text("A B"));
    const QString endless(10'000, QLatin1Char('x'));
    CHECK(standardForm(text("contact.given_name"), endless).problem == text("name-odd"));
    CHECK(standardForm(text("contact.iban"), endless).problem == text("iban-check"));
}

TEST_CASE("The rules of a house: what they decide may be written, what they leave stays a proposal, exceptions stay")
{
    StandardContext context;
    const auto written = [&](const char *field, const char *value) {
        const StandardForm standard = formOf(field, value, context);
        return standard.certain ? standard.form : text(value);
    };
    context.kind = text("phone");
    CHECK(written("contact_point.value", "0221/4710100") == text("0221/4710100"));
    context.rules.phones = HouseRules::Phones::International;
    CHECK(written("contact_point.value", "0221/4710100") == text("+49 221 4710100"));
    CHECK(written("contact_point.value", "0221/4710-100 App. 5") == text("0221/4710-100 App. 5"));
    context.rules.phones = HouseRules::Phones::National;
    CHECK(written("contact_point.value", "+492214710100") == text("0221 4710100"));
    CHECK(written("contact_point.value", "+41 44 668 18 00") == text("+41 44 668 18 00"));

    CHECK(written("address.street", "Hauptstr. 5") == text("Hauptstr. 5"));
    context.rules.streets = HouseRules::Streets::WrittenOut;
    CHECK(written("address.street", "Hauptstr. 5") == text("Hauptstraße 5"));
    context.rules.streets = HouseRules::Streets::Abbreviated;
    CHECK(written("address.street", "Hauptstraße 5") == text("Hauptstr. 5"));
    CHECK(written("address.street", "Straße des 17. Juni 135") == text("Straße des 17. Juni 135"));

    CHECK(written("contact.org_name", "Muster gmbh") == text("Muster gmbh"));
    context.rules.legalForms = HouseRules::LegalForms::Usual;
    for (const auto &[value, form] : std::initializer_list<std::pair<const char *, const char *>>{
             {"Muster gmbh", "Muster GmbH"}, {"Muster G.m.b.H.", "Muster GmbH"}, {"Muster Gesellschaft mit beschränkter Haftung", "Muster GmbH"},
             {"Muster gmbh & co kg", "Muster GmbH & Co. KG"}, {"Muster Aktiengesellschaft", "Muster AG"}, {"Turnverein 1848 e.V.", "Turnverein 1848 e. V."},
             {"AG Kunst", "AG Kunst"}, {"Kommanditgesellschaft", "Kommanditgesellschaft"}, {"Lagerhaus", "Lagerhaus"}, {"Muster gemeinnützige GmbH", "Muster gGmbH"}})
        CHECK(written("contact.org_name", value) == text(form));

    CHECK(formOf("contact.family_name", "MÜLLER", context).problem == text("name-shouted"));
    CHECK(written("contact.family_name", "MÜLLER") == text("MÜLLER"));
    context.rules.capitals = HouseRules::Capitals::Write;
    CHECK(written("contact.family_name", "MÜLLER") == text("Müller"));
    context.rules.kept = keptWords(text("MÜLLER, gmial.com"));
    CHECK(written("contact.family_name", "MÜLLER") == text("MÜLLER"));
    CHECK(formOf("contact.family_name", "MÜLLER", context).problem.isEmpty());
    context.rules.capitals = HouseRules::Capitals::Leave;
    CHECK(formOf("contact.family_name", "SCHMIDT", context).problem.isEmpty());

    context.kind = text("email");
    CHECK(formOf("contact_point.value", "a@gmial.com", context).problem.isEmpty());
    context.rules.domains = domainCorrections(text("Frima.de = firma.de; falsch, gmx.ed=gmx.de"));
    CHECK(context.rules.domains.size() == 2);
    CHECK(written("contact_point.value", "a@frima.de") == text("a@firma.de"));
}

TEST_CASE("Names that nobody has are suspicious, unusual ones are not")
{
    for (const char *name : {"asdf", "TEST", "n/a", "12345", "...", "---", "MÜLLER", "a@b.de", "Ha\x01ns", "😀", "Eva 😀", "   ", "Mustermann", "M4x"}) {
        CAPTURE(name);
        CHECK(isSuspiciousName(text(name), false));
    }
    for (const char *name : {"", "Ng", "Ó Briain", "O’Neill", "von der Heide", "XU", "李", "Łukasz", "Ünal-Şahin", "d'Artagnan", "محمد"}) {
        CAPTURE(name);
        CHECK_FALSE(isSuspiciousName(text(name), false));
    }
    for (const char *name : {"BMW AG", "1&1", "3M", "4711", "H&M", "SAP", "TÜV Süd"}) {
        CAPTURE(name);
        CHECK_FALSE(isSuspiciousName(text(name), true));
    }
    for (const char *name : {"!!!", "Testfirma", "Firma\x07", "⛔"}) {
        CAPTURE(name);
        CHECK(isSuspiciousName(text(name), true));
    }
    CHECK(isSuspiciousName(QString(10'000, QLatin1Char('x')), false));
    CHECK(isSuspiciousName(QString(10'000'000, QLatin1Char('\x01')), true));
    CHECK(isSuspiciousName(QString(QChar(0xD83D)), false));
}

TEST_CASE("Banks, postcodes and towns are checked against their tables, as hints")
{
    CHECK(formOf("contact.iban", "DE89370400440532013000").problem.isEmpty());
    CHECK(bankOfIban(u"DE89 3704 0044 0532 0130 00").bic == text("COBADEFFXXX"));
    CHECK(bankOfIban(u"DE89 3704 0044 0532 0130 00").name.contains(text("Commerzbank")));
    CHECK_FALSE(bankOfIban(u"AT611904300234573201").hasTable);
    CHECK_FALSE(bankOfIban(u"DE89 3704 0044 0532 0130 01").hasTable);
    CHECK(formOf("contact.iban", "DE93999999990000000001").problem == text("bank-unknown"));
    StandardContext bank;
    bank.iban = text("DE89370400440532013000");
    CHECK(formOf("contact.bic", "cobadeff", bank).problem.isEmpty());
    CHECK(formOf("contact.bic", "PBNKDEFFXXX", bank).problem == text("bic-mismatch"));
    CHECK(formOf("contact.bic", "PBNKDEFFXXX").problem.isEmpty());

    StandardContext koeln;
    koeln.city = text("Köln-Deutz");
    CHECK(formOf("address.postal_code", "50667", koeln).problem.isEmpty());
    koeln.city = text("Bonn");
    CHECK(formOf("address.postal_code", "50667", koeln).problem == text("postcode-town"));
    CHECK(formOf("address.postal_code", "00999", koeln).problem == text("postcode-unknown"));
    for (const char *problem : {"postcode-town", "postcode-unknown", "bic-mismatch", "bank-unknown"})
        CHECK(isHint(text(problem)));
    CHECK_FALSE(isHint(text("iban-check")));
}

TEST_CASE("Towns of postcodes")
{
    CHECK(townsOf(u"50667", text("DE")) == QStringList{text("Köln")});
    CHECK(townsOf(u"1010", text("AT")) == QStringList{text("Wien")});
    CHECK(townsOf(u"9490", text("LI")) == QStringList{text("Vaduz")});
    CHECK(townsOf(u"01067", text("DE")).contains(text("Dresden")));
    CHECK(townsOf(u"99998", text("DE")).size() >= 1);  // the last line
    CHECK(townsOf(u"50667", text("FR")).isEmpty());
    CHECK(townsOf(u"", text("DE")).isEmpty());
    const auto match = [](const char *code, const char *town, const char *country = "DE") { return placeOf(text(code), text(town), text(country)); };
    CHECK(match("60311", "Frankfurt") == PlaceMatch::Fits);
    CHECK(match("60311", "Frankfurt (Main)") == PlaceMatch::Fits);
    CHECK(match("87435", "Kempten (Allgäu)") == PlaceMatch::Fits);
    CHECK(match("66386", "Sankt Ingbert") == PlaceMatch::Fits);
    CHECK(match("66386", "St. Ingbert") == PlaceMatch::Fits);
    CHECK(match("80331", "MÜNCHEN") == PlaceMatch::Fits);
    CHECK(match("80331", "Muenchen") == PlaceMatch::Fits);
    CHECK(match("80331", "") == PlaceMatch::Fits);
    CHECK(match("80331", "Augsburg") == PlaceMatch::OtherTown);
    CHECK(match("00001", "Köln") == PlaceMatch::NoSuchCode);
    CHECK(match("10875", "Berlin") == PlaceMatch::Unknown);  // a large receiver's own
    CHECK(match("75001", "Paris", "FR") == PlaceMatch::Unknown);
    CHECK(match("", "Köln") == PlaceMatch::Unknown);
}

TEST_CASE("First names tell a salutation only where they are plain")
{
    for (const char *name : {"Maria", "Özlem", "Anna Lena", "Hannelore", "Renée", "Käthe"})
        CHECK(likelySalutation(text(name)) == text("ms"));
    for (const char *name : {"Karl-Heinz", "Jürgen", "Juergen", "Łukasz", "Hans Peter", "Thomas"})
        CHECK(likelySalutation(text(name)) == text("mr"));
    for (const char *name : {"Andrea", "Kim", "Sascha", "Robin", "Simone", "Nicola", "Xyz", "", "-", "Gabriele", "Jean"})
        CHECK(likelySalutation(text(name)).isEmpty());
    CHECK(isKnownGivenName(u"Andrea"));
    CHECK_FALSE(isKnownGivenName(u"Projektleiter"));
}
