// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/model/blockdraft.h"
#include "core/model/mecard.h"

using namespace kontor::model;
using namespace Qt::StringLiterals;

namespace {

QString text(const FieldMap &fields, const char *key)
{
    return fields.value(QLatin1String(key)).toString();
}

}  // namespace

TEST_CASE("MeCards are read")
{
    const auto card = readMeCard(uR"(MECARD:N:Bäcker,Maria;ORG:Bäcker\; Söhne KG;TEL:+492214710100;TEL:01715550123;EMAIL:maria@baecker.example;URL:https\://baecker.example;ADR:,,Domstraße 1,Köln,,50667,Deutschland;NOTE:x;;)");
    REQUIRE(card.has_value());
    CHECK(text(card->fields, "family_name") == u"Bäcker");
    CHECK(text(card->fields, "given_name") == u"Maria");
    CHECK(card->affiliations.value(0).organisation == u"Bäcker; Söhne KG");
    REQUIRE(card->points.size() == 4);
    CHECK(text(card->points[3].fields, "value") == u"https://baecker.example");
    REQUIRE(card->addresses.size() == 1);
    CHECK(text(card->addresses[0].fields, "postal_code") == u"50667");
    CHECK(text(card->addresses[0].fields, "country") == u"DE");
    CHECK(readMeCard(u"mecard:N:Ida Klein;;")->fields.value(u"family_name"_s).toString() == u"Klein");
    CHECK_FALSE(readMeCard(u"BEGIN:VCARD").has_value());
    CHECK_FALSE(readMeCard(u"").has_value());
    for (const char16_t *odd : {u"MECARD:", u"MECARD:;;;;", u"MECARD:N", u"MECARD:N:\\", u"MECARD:TITLE:x;ADR:,;TEL:\\;"})
        CHECK(readMeCard(odd).has_value());
    CHECK(readMeCard(u"MECARD:"_s + u"TEL:1;"_s.repeated(100'000))->points.size() < 2'000);
}

TEST_CASE("what a card says is a block that says the same")
{
    const auto card = readMeCard(u"MECARD:N:Bäcker,Maria;ORG:Bäcker KG;TITLE:Geschäftsführerin;TEL:+492214710100;EMAIL:maria@baecker.example;ADR:,,Domstraße 1,Köln,,50667,Deutschland;;");
    REQUIRE(card.has_value());
    const AddressBlock block = readAddressBlock(blockText(*card), u"DE"_s);
    const ContactDraft again = draftOf(block.fields, false);
    CHECK(text(again.fields, "family_name") == u"Bäcker");
    CHECK(again.affiliations.value(0).organisation == u"Bäcker KG");
    CHECK(text(again.affiliations.value(0).fields, "position") == u"Geschäftsführerin");
    CHECK(again.points.size() == 2);
    CHECK(text(again.addresses.value(0).fields, "street") == u"Domstraße 1");
    CHECK(text(again.addresses.value(0).fields, "country") == u"DE");
    CHECK(block.unread.isEmpty());
}
