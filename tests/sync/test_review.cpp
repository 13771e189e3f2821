// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contactcommands.h"
#include "core/commands/reviewcommands.h"
#include "core/commands/settingcommands.h"
#include "core/queries/valueages.h"

#include "member.h"

// Reviews in a team: who made a contact asks for one, and it is done for all.

using namespace kontor;
using namespace kontor::tests;

namespace {

const QByteArray tags = "SELECT count(*) FROM contact_tag x JOIN tag t ON t.id = x.tag_id WHERE t.code = 'review'";
const QByteArray openTasks = "SELECT count(*) FROM task WHERE kind = 'review' AND done_at IS NULL AND deleted_at IS NULL";

}  // namespace

TEST_CASE("sync: a contact that comes from a colleague asks for no second review, and one review is enough for all", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    team.admin();
    Member anna(team, u"anna"_s, 1'000'000);
    Member ben(team, u"ben"_s, 2'000'000);
    for (Member *member : {&anna, &ben}) {
        requireValue(commands::storeSetting(member->file.session(), model::FileSetting::ReviewNew, true));
        member->join();
        member->round();
    }
    model::ContactDraft draft = personDraft("Eva", "Klein");
    draft.points = {pointDraft("phone", "0221 4710100")};
    const model::ContactId eva = requireValue(commands::createContact(anna.file.session(), draft));
    anna.round();
    ben.round();
    CHECK(ben.file.number(tags) == 1);
    CHECK(ben.file.number(openTasks) == 1);
    // His own newcomers carry the tag that came.
    requireValue(commands::createContact(ben.file.session(), personDraft("Udo", "Groß")));
    CHECK(ben.file.number("SELECT count(*) FROM tag") == 1);
    const Uuid phone = Uuid::fromBytes(ben.file.scalar("SELECT id FROM contact_point").toByteArray());
    ben.file.clock().advance(60'000);
    requireValue(commands::confirmValue(ben.file.session(), u"contact_point"_s, phone, u"value"_s));
    ben.round();
    anna.round();
    CHECK(requireValue(queries::valueAges(anna.file.connection(), eva)).of(u"contact_point"_s, phone, u"value"_s).isConfirmed);
    requireValue(commands::markReviewed(anna.file.session(), {eva}));
    anna.round();
    ben.round();
    CHECK(ben.file.number("SELECT count(*) FROM contact WHERE reviewed_at IS NOT NULL") == 1);
    CHECK(ben.file.number(tags) == 1);
    CHECK(ben.file.number(openTasks) == 1);
    CHECK(anna.synced() == ben.synced());
}
