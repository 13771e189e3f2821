// SPDX-License-Identifier: GPL-3.0-or-later

// Reviews of contacts: what new ones get by the file's rule, and what is noted when somebody has looked at the data.

#include "core/commands/reviewcommands.h"

#include "core/commands/contactcommands.h"
#include "core/commands/merge.h"
#include "core/commands/settingcommands.h"
#include "core/commands/tagcommands.h"
#include "core/commands/taskcommands.h"
#include "core/commands/undo.h"

#include "tests/support/catch.h"
#include "tests/support/filedump.h"
#include "tests/support/kontorfile.h"

using namespace kontor;
using namespace kontor::commands;
using namespace kontor::tests;
using model::ContactId;
using model::FileSetting;

namespace {

const QByteArray openReviews = "SELECT count(*) FROM task WHERE kind = 'review' AND done_at IS NULL AND deleted_at IS NULL";

void switchOn(KontorFile &file)
{
    requireValue(storeSetting(file.session(), FileSetting::ReviewNew, true));
}

ContactId add(KontorFile &file, const model::ContactDraft &draft)
{
    return requireValue(createContact(file.session(), draft));
}

qint64 tagged(KontorFile &file)
{
    return file.number("SELECT count(*) FROM contact_tag x JOIN tag t ON t.id = x.tag_id WHERE t.code = 'review' AND t.deleted_at IS NULL");
}

model::TagId reviewTag(KontorFile &file)
{
    return model::TagId(Uuid::fromBytes(file.scalar("SELECT id FROM tag WHERE code = 'review' AND deleted_at IS NULL").toByteArray()));
}

}  // namespace

TEST_CASE("New contacts are nobody's business unless the file says so")
{
    KontorFile file;
    add(file, fullDraft("Maria", "Bäcker"));
    CHECK(file.number("SELECT count(*) FROM tag WHERE code IS NOT NULL") == 0);
    CHECK(file.number(openReviews) == 0);
    requireValue(storeSetting(file.session(), FileSetting::ReviewNew, false));
    add(file, personDraft("Eva", "Klein"));
    CHECK(file.number(openReviews) == 0);
}

TEST_CASE("A new contact gets tag and task in the step that makes it, and undo takes all of it back")
{
    KontorFile file;
    switchOn(file);
    requireValue(storeSetting(file.session(), FileSetting::ReviewNewDays, 3));
    const QStringList before = visibleDump(file.connection());
    const ContactId eva = add(file, personDraft("Eva", "Klein"));
    CHECK(file.number("SELECT count(*) FROM command WHERE kind <> 'setting.change'") == 1);
    CHECK(tagged(file) == 1);
    CHECK(file.scalar("SELECT title FROM task").toString() == QStringLiteral("Check data: Klein, Eva"));
    CHECK(file.scalar("SELECT due_on FROM task").toString() == QDateTime::fromMSecsSinceEpoch(testNowMs).date().addDays(3).toString(Qt::ISODate));
    CHECK(file.scalar("SELECT assignee FROM task").toString() == QStringLiteral("Tester"));
    CHECK(file.scalar("SELECT contact_id FROM task").toByteArray() == eva.toBytes());
    // The list row knows the task at once.
    CHECK(derivedDump(file.connection()) == rebuiltDerivedDump(file));
    requireValue(undo(file.session()));
    CHECK(visibleDump(file.connection()) == before);
    // A firm that comes along is a new contact too; one that is there is none.
    model::ContactDraft draft = personDraft("Udo", "Groß");
    draft.affiliations = {{text("Neue GmbH"), {}}};
    add(file, draft);
    CHECK(tagged(file) == 2);
    draft.fields.insert(QStringLiteral("given_name"), QStringLiteral("Ida"));
    add(file, draft);
    CHECK(tagged(file) == 3);
    CHECK(file.number(openReviews) == 3);
    CHECK(file.number("SELECT count(*) FROM tag WHERE deleted_at IS NULL") == 1);
    // Who says when it was reviewed, has had it reviewed.
    model::ContactDraft known = personDraft("Ada", "Alt");
    known.fields.insert(QStringLiteral("reviewed_at"), testNowMs - 5);
    add(file, known);
    CHECK(tagged(file) == 3);
}

TEST_CASE("A contact without a name is checked by its number, and a name without end makes no title without one")
{
    KontorFile file;
    switchOn(file);
    model::ContactDraft nameless;
    nameless.points = {pointDraft("phone", "0221 4710100")};
    add(file, nameless);
    CHECK(file.scalar("SELECT title FROM task").toString() == QStringLiteral("Check data: 0221 4710100"));
    model::ContactDraft endless = personDraft("", "");
    endless.fields = {{QStringLiteral("family_name"), QString(10'000, u'x')}};
    add(file, endless);
    CHECK(file.scalar("SELECT length(title) FROM task ORDER BY n DESC").toInt() < 300);
}

TEST_CASE("The tag is found again by what it is for, renamed, merged or made by hand before")
{
    KontorFile file;
    const model::TagId own = requireValue(createTag(file.session(), QStringLiteral("data CHECK"), {}));
    switchOn(file);
    add(file, personDraft("Eva", "Klein"));
    CHECK(reviewTag(file) == own);
    requireValue(editTag(file.session(), own, {{QStringLiteral("name"), QStringLiteral("Neu hier")}}));
    add(file, personDraft("Udo", "Groß"));
    CHECK(tagged(file) == 2);
    CHECK(file.number("SELECT count(*) FROM tag") == 1);
    const model::TagId other = requireValue(createTag(file.session(), QStringLiteral("Prüfen"), {}));
    requireValue(mergeTags(file.session(), own, other));
    add(file, personDraft("Ida", "Neu"));
    CHECK(reviewTag(file) == other);
    CHECK(tagged(file) == 3);
    requireValue(deleteTag(file.session(), other));
    add(file, personDraft("Olaf", "Breit"));
    CHECK(tagged(file) == 1);
    CHECK_FALSE(reviewTag(file) == other);
}

TEST_CASE("Reviewed is one step: the date, the tag off, the task done; and undo brings all of it back")
{
    KontorFile file;
    switchOn(file);
    const ContactId eva = add(file, personDraft("Eva", "Klein"));
    const ContactId udo = add(file, personDraft("Udo", "Groß"));
    requireValue(createTask(file.session(), eva, {{QStringLiteral("title"), QStringLiteral("Anrufen")}}));
    requireValue(tagContacts(file.session(), {eva}, {QStringLiteral("Messe")}, {}));
    const QStringList before = visibleDump(file.connection());
    const qint64 commands = file.number("SELECT count(*) FROM command");
    file.clock().advance(60'000);
    CHECK(requireValue(markReviewed(file.session(), {eva, udo})) == 2);
    CHECK(file.number("SELECT count(*) FROM command") == commands + 1);
    CHECK(file.number("SELECT count(*) FROM contact WHERE reviewed_at = " + QByteArray::number(testNowMs + 60'000)) == 2);
    CHECK(tagged(file) == 0);
    CHECK(file.number("SELECT count(*) FROM contact_tag") == 1);
    CHECK(file.number(openReviews) == 0);
    CHECK(file.number("SELECT count(*) FROM task WHERE done_at IS NULL") == 1);
    requireValue(undo(file.session()));
    CHECK(visibleDump(file.connection()) == before);
    CHECK(derivedDump(file.connection()) == rebuiltDerivedDump(file));
}

TEST_CASE("A confirmed value keeps where it comes from, and undo forgets that it was confirmed")
{
    KontorFile file;
    const ContactId eva = add(file, fullDraft("Eva", "Klein"));
    model::ContactDraft found;
    found.fields = {{QStringLiteral("vat_id"), QStringLiteral("DE136695976")}};
    requireValue(enrichContact(file.session(), eva, found, QStringLiteral("signature")));
    const QByteArray confirmed = "SELECT confirmed_at FROM provenance WHERE field = 'vat_id' AND origin = 'first' AND source = 'signature'";
    const qint64 read = file.number(confirmed);
    file.clock().advance(60'000);
    requireValue(confirmValue(file.session(), QStringLiteral("contact"), eva, QStringLiteral("vat_id")));
    CHECK(file.number(confirmed) == read + 60'000);
    requireValue(undo(file.session()));
    CHECK(file.number(confirmed) == read);
    const Uuid phone = Uuid::fromBytes(file.scalar("SELECT id FROM contact_point WHERE kind = 'phone'").toByteArray());
    requireValue(confirmValue(file.session(), QStringLiteral("contact_point"), phone, QStringLiteral("value")));
    CHECK(file.number("SELECT count(*) FROM provenance WHERE entity = 'contact_point' AND author = 'Tester' AND origin IS NULL") == 1);
    CHECK(file.scalar("SELECT field FROM history ORDER BY n DESC").toString() == QStringLiteral("src:value"));
    requireValue(undo(file.session()));
    CHECK(file.number("SELECT count(*) FROM provenance WHERE entity = 'contact_point'") == 0);
    CHECK(confirmValue(file.session(), QStringLiteral("address"), file.database().ids().next(), QStringLiteral("address")).error().code == ErrorCode::NotFound);
}

TEST_CASE("Of merged contacts the later review counts, whichever of them stays")
{
    for (const bool laterStays : {true, false}) {
        KontorFile file;
        const ContactId eva = add(file, personDraft("Eva", "Klein"));
        const ContactId twin = add(file, personDraft("Eva", "Klein"));
        requireValue(markReviewed(file.session(), {laterStays ? twin : eva}));
        file.clock().advance(60'000);
        requireValue(markReviewed(file.session(), {laterStays ? eva : twin}));
        requireValue(mergeContacts(file.session(), {eva, {twin}, {}}));
        CHECK(file.number("SELECT reviewed_at FROM contact WHERE merged_into IS NULL") == testNowMs + 60'000);
        requireValue(undo(file.session()));
        CHECK(file.number("SELECT count(DISTINCT reviewed_at) FROM contact") == 2);
    }
}
