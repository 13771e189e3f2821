// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo.h"

#include "core/storage/check.h"

#include "tests/support/filedump.h"
#include "tests/support/script.h"

using namespace kontor;
using namespace kontor::commands;
using namespace kontor::tests;

namespace {

/// One random script: what was visible before its first command and after each one.
class UndoRun {
public:
    UndoRun(KontorFile &file, unsigned seed) : m_file(&file), m_script(file, seed)
    {
        m_states << visibleDump(file.connection());
        const int commands = 1 + m_script.below(15);
        for (int i = 0; i < commands; ++i) {
            if (m_script.step())
                m_states << visibleDump(file.connection());
        }
        m_at = m_states.size() - 1;
        expectState();
    }

    void undoAll()
    {
        while (m_at > 0)
            back();
    }
    void redoAll()
    {
        while (m_at + 1 < m_states.size())
            forward();
    }
    void wander(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            if (m_script.below(2) == 0 ? m_at > 0 : m_at + 1 == m_states.size() && m_at > 0)
                back();
            else if (m_at + 1 < m_states.size())
                forward();
        }
    }

private:
    void back()
    {
        const auto next = requireValue(nextUndo(m_file->session()));
        REQUIRE(next.has_value());
        const UndoReport report = requireValue(undo(m_file->session()));
        INFO("undoing " << report.kind.toStdString());
        REQUIRE(report.kind == next->kind);
        CHECK(report.conflicts == 0);
        --m_at;
        expectState();
    }
    void forward()
    {
        const UndoReport report = requireValue(redo(m_file->session()));
        INFO("redoing " << report.kind.toStdString());
        CHECK(report.conflicts == 0);
        ++m_at;
        expectState();
    }
    void expectState()
    {
        m_file->clock().advance(1'000);
        INFO("state " << m_at << " of " << m_states.size() - 1 << ", last command "
                      << m_file->scalar("SELECT group_concat(kind) FROM (SELECT kind FROM command ORDER BY n DESC LIMIT 3)").toString().toStdString());
        const QStringList now = visibleDump(m_file->connection());
        if (now != m_states[m_at])
            FAIL("state " << m_at << ":\n" << difference(m_states[m_at], now));
        const QStringList derived = derivedDump(m_file->connection());
        const QStringList rebuilt = rebuiltDerivedDump(*m_file);
        if (derived != rebuilt)
            FAIL("derived rows in state " << m_at << ":\n" << difference(rebuilt, derived));
    }

    KontorFile *m_file;
    RandomScript m_script;
    QList<QStringList> m_states;
    qsizetype m_at = 0;
};

model::FieldMap remark(const char *value)
{
    return {{QStringLiteral("remark"), text(value)}};
}

}  // namespace

TEST_CASE("Undo gives back every state, and redo every one after it")
{
    for (unsigned fileSeed = 0; fileSeed < 20; ++fileSeed) {
        KontorFile file(fileSeed + 1);
        for (unsigned script = 0; script < 11; ++script) {
            const unsigned seed = fileSeed * 100 + script;
            CAPTURE(seed);
            UndoRun run(file, seed);
            run.undoAll();
            run.redoAll();
            run.wander(8);
        }
        CHECK(requireValue(storage::checkFile(file.connection(), {})).problems == QStringList());
    }
}

TEST_CASE("Undo goes back to the beginning and no further")
{
    KontorFile file;
    const QStringList empty = visibleDump(file.connection());
    CHECK_FALSE(requireValue(nextUndo(file.session())).has_value());
    CHECK(undo(file.session()).error().code == ErrorCode::NotFound);
    CHECK(redo(file.session()).error().code == ErrorCode::NotFound);
    RandomScript script(file, 5);
    int made = 0;
    for (int i = 0; i < 25; ++i)
        made += script.step() ? 1 : 0;
    for (int i = 0; i < made; ++i)
        requireValue(undo(file.session()));
    CHECK(visibleDump(file.connection()) == empty);
    CHECK(undo(file.session()).error().code == ErrorCode::NotFound);
}

TEST_CASE("A change after an undo ends redo")
{
    KontorFile file;
    const auto id = requireValue(createContact(file.session(), personDraft("Eva", "Klein")));
    requireValue(editContact(file.session(), id, remark("one")));
    requireValue(undo(file.session()));
    REQUIRE(requireValue(nextRedo(file.session())).has_value());
    requireValue(editContact(file.session(), id, remark("two")));
    CHECK_FALSE(requireValue(nextRedo(file.session())).has_value());
    CHECK(redo(file.session()).error().code == ErrorCode::NotFound);
    CHECK(requireValue(undo(file.session())).kind == QStringLiteral("contact.edit"));
    CHECK(requireValue(undo(file.session())).kind == QStringLiteral("contact.create"));
}

TEST_CASE("A change of nothing is no step to undo")
{
    KontorFile file;
    const auto id = requireValue(createContact(file.session(), personDraft("Eva", "Klein")));
    requireValue(editContact(file.session(), id, remark("one")));
    const qint64 commands = file.number("SELECT count(*) FROM command");
    CHECK_FALSE(requireValue(editContact(file.session(), id, remark("one"))));
    CHECK(requireValue(deleteContacts(file.session(), {})) == 0);
    CHECK(requireValue(tagContacts(file.session(), {id}, {}, {QStringLiteral("none")})) == 0);
    CHECK(file.number("SELECT count(*) FROM command") == commands);
    CHECK(requireValue(undo(file.session())).restored == 1);
    CHECK(requireValue(storage::checkFile(file.connection(), {})).problems == QStringList());
}

TEST_CASE("What was changed since stays, and is counted")
{
    KontorFile file;
    const auto id = requireValue(createContact(file.session(), personDraft("Eva", "Klein")));
    requireValue(editContact(file.session(), id, {{QStringLiteral("remark"), QStringLiteral("mine")}, {QStringLiteral("title"), QStringLiteral("Dr.")}}));
    const qint64 mine = file.number("SELECT max(n) FROM command");
    requireValue(editContact(file.session(), id, remark("newer")));
    const UndoReport report = requireValue(undoCommand(file.session(), mine));
    CHECK(report.conflicts == 1);
    CHECK(report.restored == 1);
    CHECK(file.scalar("SELECT remark FROM contact").toString() == QStringLiteral("newer"));
    CHECK_FALSE(file.scalar("SELECT title FROM contact").isValid());
    CHECK(undoCommand(file.session(), mine).error().code == ErrorCode::NotFound);

    SECTION("a contact that was worked with stays")
    {
        const UndoReport created = requireValue(undoCommand(file.session(), 1));
        CHECK(created.conflicts == 1);
        CHECK(file.number("SELECT count(*) FROM visible_contact") == 1);
    }
    SECTION("a firm that has people by now stays, whether their command was redone or not")
    {
        const auto firm = requireValue(createContact(file.session(), firmDraft("Firma")));
        const qint64 firmCommand = file.number("SELECT max(n) FROM command");
        requireValue(addAffiliation(file.session(), id, {QStringLiteral("Firma"), {}}));
        requireValue(undo(file.session()));
        requireValue(redo(file.session()));
        CHECK(requireValue(undoCommand(file.session(), firmCommand)).conflicts == 1);
        CHECK(file.number("SELECT count(*) FROM visible_contact WHERE id = x'" + firm.toBytes().toHex() + "'") == 1);
    }
}

TEST_CASE("An undo that was cut off goes on where it stopped")
{
    KontorFile file;
    QList<model::ContactId> ids;
    for (int i = 0; i < 30; ++i)
        ids << requireValue(createContact(file.session(), personDraft("Eva", qPrintable(QStringLiteral("Klein %1").arg(i)))));
    // History of more than one step: 10 values each, more than 5,000 rows.
    const CommandInfo info{QStringLiteral("contact.edit-many"), {}, {}};
    BulkCommand bulk(file.session(), info);
    requireValue(bulk.step([&](CommandContext &context) -> Result<void> {
        for (int round = 0; round < 20; ++round) {
            for (const auto &id : ids) {
                model::FieldMap changes;
                for (const char *key : {"title", "nickname", "remark", "industry", "price_group", "name_suffix", "tax_number", "bank_name", "bic"})
                    changes.insert(QString::fromLatin1(key), QStringLiteral("%1").arg(round));
                KONTOR_TRY(context.update(u"contact", id, changes));
            }
        }
        return {};
    }));
    requireValue(bulk.finish());
    const QStringList after = visibleDump(file.connection());
    JobControl control;
    control.onProgress = [&](const Progress &) { control.cancel(); };
    const auto stopped = undo(file.session(), control);
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(file.number("SELECT count(*) FROM command WHERE state = 'open'") == 1);
    requireValue(undo(file.session()));
    CHECK(file.number("SELECT count(*) FROM command WHERE state = 'open'") == 0);
    CHECK(file.number("SELECT count(*) FROM contact WHERE title IS NOT NULL OR remark IS NOT NULL") == 0);
    requireValue(redo(file.session()));
    CHECK(visibleDump(file.connection()) == after);
    CHECK_FALSE(requireValue(nextRedo(file.session())).has_value());
}

TEST_CASE("A single value comes back from the history")
{
    KontorFile file;
    const auto id = requireValue(createContact(file.session(), fullDraft("Eva", "Klein")));
    requireValue(editContact(file.session(), id, remark("first")));
    requireValue(editContact(file.session(), id, remark("second")));
    const qint64 row = file.number("SELECT n FROM history WHERE field = 'remark' AND old = 'first'");
    requireValue(restoreValue(file.session(), row));
    CHECK(file.scalar("SELECT remark FROM contact WHERE remark IS NOT NULL").toString() == QStringLiteral("first"));
    requireValue(undo(file.session()));
    CHECK(file.scalar("SELECT remark FROM contact WHERE remark IS NOT NULL").toString() == QStringLiteral("second"));
    CHECK(restoreValue(file.session(), 4711).error().code == ErrorCode::NotFound);

    requireValue(tagContacts(file.session(), {id}, {}, {QStringLiteral("Stammkunde")}));
    REQUIRE(file.number("SELECT count(*) FROM contact_tag") == 0);
    requireValue(restoreValue(file.session(), file.number("SELECT max(n) FROM history WHERE field GLOB 'tag:*'")));
    CHECK(file.number("SELECT count(*) FROM contact_tag") == 1);
}

TEST_CASE("A disclosure is never undone")
{
    KontorFile file;
    const auto id = requireValue(createContact(file.session(), personDraft("Eva", "Klein")));
    requireValue(runCommand(file.session(), {QStringLiteral("disclosure"), {}, {}}, [](CommandContext &context) -> Result<void> {
        return context.insert(u"disclosure", {{QStringLiteral("disclosed_at"), context.now()}, {QStringLiteral("purpose"), QStringLiteral("export")},
                                              {QStringLiteral("channel"), QStringLiteral("file")}, {QStringLiteral("records"), qint64(1)}})
            .map([](const Uuid &) {});
    }));
    const qint64 disclosure = file.number("SELECT max(n) FROM command");
    CHECK(requireValue(undo(file.session())).kind == QStringLiteral("contact.create"));
    CHECK(undoCommand(file.session(), disclosure).error().code == ErrorCode::NotFound);
    CHECK(file.number("SELECT count(*) FROM disclosure WHERE deleted_at IS NULL") == 1);
    CHECK_FALSE(id.isNull());
}
