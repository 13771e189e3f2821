// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/commands/drafts.h"
#include "core/queries/drafts.h"

#include "tests/support/kontorfile.h"

using namespace kontor;
using namespace kontor::commands;
using namespace kontor::tests;

TEST_CASE("A draft is kept per editor and record, without a command, and dropped")
{
    KontorFile file;
    const Uuid record = file.database().ids().next();
    const QString editor = QStringLiteral("timeline");
    requireValue(saveDraft(file.session(), editor, record, {{QStringLiteral("body"), text("Größe & Maß")}}));
    requireValue(saveDraft(file.session(), QStringLiteral("contact.new"), {}, {{QStringLiteral("name"), QStringLiteral("Eva")}}));
    file.clock().advance(1'000);
    requireValue(saveDraft(file.session(), editor, {}, {{QStringLiteral("body"), QStringLiteral("x")}}));
    file.clock().advance(1'000);
    requireValue(saveDraft(file.session(), editor, record, {{QStringLiteral("body"), QStringLiteral("neu")}}));
    file.reopen();

    auto found = requireValue(queries::drafts(file.connection(), editor));
    REQUIRE(found.size() == 2);
    CHECK(found[0].record == record);
    CHECK(found[0].content.value(QStringLiteral("body")).toString() == QStringLiteral("neu"));
    CHECK(found[0].savedAt == file.clock().nowMs());
    CHECK(found[1].record.isNull());
    CHECK(file.number("SELECT count(*) FROM command") == 0);
    CHECK(file.number("SELECT count(*) FROM history") == 0);

    requireValue(dropDraft(file.session(), editor, record));
    requireValue(dropDraft(file.session(), editor, record));
    CHECK_FALSE(requireValue(queries::draftOf(file.connection(), editor, record)).has_value());
    CHECK(requireValue(queries::drafts(file.connection(), editor)).size() == 1);
    CHECK(requireValue(queries::drafts(file.connection(), QStringLiteral("contact.new"))).size() == 1);
}

TEST_CASE("A draft that is the same keeps its time; one that cannot be written leaves the one before")
{
    KontorFile file;
    const QString editor = QStringLiteral("timeline");
    requireValue(saveDraft(file.session(), editor, {}, {{QStringLiteral("body"), QStringLiteral("a")}}));
    const qint64 first = file.clock().nowMs();
    file.clock().advance(5'000);
    requireValue(saveDraft(file.session(), editor, {}, {{QStringLiteral("body"), QStringLiteral("a")}}));
    CHECK(requireValue(queries::drafts(file.connection(), editor))[0].savedAt == first);

    storage::FaultPlan plan{1, 0, 13};
    file.connection().setFaultPlan(&plan);
    const auto failed = saveDraft(file.session(), editor, {}, {{QStringLiteral("body"), QStringLiteral("b")}});
    file.connection().setFaultPlan(nullptr);
    CHECK_FALSE(failed.has_value());
    CHECK(requireValue(queries::drafts(file.connection(), editor))[0].content.value(QStringLiteral("body")).toString() == QStringLiteral("a"));
}
