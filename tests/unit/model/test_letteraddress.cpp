// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/model/letteraddress.h"

using namespace kontor;
using model::FieldMap;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

FieldMap fields(std::initializer_list<std::pair<const char *, const char *>> values)
{
    FieldMap map;
    for (const auto &[key, value] : values)
        map.insert(utf8(key), utf8(value));
    return map;
}

}  // namespace

TEST_CASE("address blocks follow DIN 5008")
{
    const FieldMap maria = fields({{"kind", "person"}, {"salutation", "ms"}, {"title", "Dr."}, {"given_name", "Maria"}, {"family_name", "Bäcker"}});
    const FieldMap firm = fields({{"kind", "organisation"}, {"org_name", "Bäcker KG"}});
    const FieldMap home = fields({{"kind", "home"}, {"street", "Domstraße 1"}, {"postal_code", "50667"}, {"city", "Köln"}, {"country", "DE"}});
    const FieldMap work = fields({{"kind", "work"}, {"department", "Einkauf"}, {"street", "Ring 2"}, {"postal_code", "50668"}, {"city", "Köln"}});

    CHECK(model::letterAddress(maria, home, utf8("Bäcker KG")) == QStringList{utf8("Ms Dr. Maria Bäcker"), utf8("Domstraße 1"), utf8("50667 Köln")});
    CHECK(model::letterAddress(maria, work, utf8("Bäcker KG"))
          == QStringList{utf8("Bäcker KG"), utf8("Einkauf"), utf8("Ms Dr. Maria Bäcker"), utf8("Ring 2"), utf8("50668 Köln")});
    CHECK(model::letterAddress(firm, work) == QStringList{utf8("Bäcker KG"), utf8("Einkauf"), utf8("Ring 2"), utf8("50668 Köln")});

    FieldMap box = work;
    box.insert(utf8("po_box"), utf8("10 12 34"));
    CHECK(model::letterAddress(firm, box).contains(utf8("PO box 10 12 34")));
    CHECK_FALSE(model::letterAddress(firm, box).contains(utf8("Ring 2")));

    FieldMap vienna = fields({{"street", "Graben 1"}, {"postal_code", "1010"}, {"city", "Wien"}, {"country", "Österreich"}});
    CHECK(model::letterAddress(firm, vienna).last() == model::letterAddress(firm, vienna).last().toUpper());
    CHECK(model::letterAddress(firm, vienna).size() == 4);
    FieldMap london = fields({{"street", "1 Mall"}, {"postal_code", "SW1A 1AA"}, {"city", "London"}, {"country", "GB"}});
    CHECK(model::letterAddress(firm, london).mid(1, 3) == QStringList{utf8("1 Mall"), utf8("London"), utf8("SW1A 1AA")});
    // A lone first name gets no "Ms".
    CHECK(model::addresseeLine(fields({{"kind", "person"}, {"salutation", "ms"}, {"given_name", "Eva"}})) == utf8("Eva"));
    CHECK(model::letterAddress({}, {}).isEmpty());
}
