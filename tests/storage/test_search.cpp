// SPDX-License-Identifier: GPL-3.0-or-later

// Where a search found whom it found.

#include "core/commands/contactcommands.h"
#include "core/commands/entrycommands.h"
#include "core/queries/searchreasons.h"

#include "tests/support/kontorfile.h"

using namespace kontor;
using namespace kontor::tests;

namespace {

/// The only contact that a search finds.
queries::ContactRow found(KontorFile &file, const char *typed)
{
    storage::Connection &reader = file.database().reader();
    queries::ListSpec spec;
    spec.search = text(typed);
    auto rows = requireValue(queries::contactRows(reader, requireValue(queries::contactSnapshot(reader, spec))));
    REQUIRE(rows.size() == 1);
    requireValue(queries::explainHits(reader, spec.search, rows));
    return rows.first();
}

QString place(KontorFile &file, const char *typed)
{
    const auto row = found(file, typed);
    return row.foundIn ? QString(row.foundIn->field + u'|' + row.foundIn->text) : QString();
}

}  // namespace

TEST_CASE("a search says where it found somebody, unless name and subtitle show it", "[search]")
{
    KontorFile file;
    model::ContactDraft draft = personDraft("Maria", "Bäcker");
    draft.fields.insert(text("customer_number"), text("K-1001"));
    draft.fields.insert(text("remark"), text("Zahlt immer pünktlich, liefert an die Baustelle"));
    draft.points.append({{}, {{text("kind"), text("email")}, {text("value"), text("maria@acme-bau.de")}}});
    draft.points.append({{}, {{text("kind"), text("phone")}, {text("value"), text("0221 / 4710-100")}}});
    model::ChildDraft address;
    address.fields = {{text("street"), text("Große Straße 8")}, {text("postal_code"), text("50667")}, {text("city"), text("Köln")}};
    draft.addresses.append(address);
    const model::ContactId maria = requireValue(commands::createContact(file.session(), draft));
    commands::NewEntry note;
    note.fields = {{text("kind"), text("call")}, {text("body"), text("Wir haben lange über die Einzelheiten gesprochen, das Angebot folgt")}};
    note.contacts = {maria};
    requireValue(commands::writeEntry(file.session(), note));

    CHECK(place(file, "bäcker mar") == QString());
    CHECK(place(file, "baecker köln") == QString());  // the town is the subtitle
    CHECK(place(file, "acme") == text("contact_point.email|maria@acme-bau.de"));
    CHECK(place(file, "+49 221 4710") == text("contact_point.phone|0221 / 4710-100"));
    CHECK(place(file, "grosse strasse") == text("address.street|Große Straße 8"));
    CHECK(place(file, "50667 maria") == text("address.postal_code|50667"));
    CHECK(place(file, "k-1001") == text("contact.customer_number|K-1001"));
    CHECK(place(file, "baustelle") == text("contact.remark|… liefert an die Baustelle"));
    CHECK(place(file, "angebot") == text("activity.call|… gesprochen, das Angebot folgt"));
    CHECK(found(file, "angebot").foundIn->at.has_value());
    // A word here, a word there: the entry that has both.
    CHECK(place(file, "einzelheiten angebot").startsWith(text("activity.call|")));
}
