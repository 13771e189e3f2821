#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeds one fault after the other into the client's sources and says whether tests/sync notices.

    client_mutations.py BUILD [NAME…]      BUILD: a configured build folder of this tree, such as build/dev
    client_mutations.py --places           only whether the sources still have the places; the test suite does that

Every source is put back as it was, also when this is interrupted. Ends with 1 if a fault stays unseen. The test suite does not do it,
as it builds once for each fault.
"""
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# name, file, what is there, what is put there
FAULTS = (
    ("a newer edit counts as sent", "core/sync/acknowledge.cpp",
     "DELETE FROM outbox WHERE (record, field, hlc) IN (SELECT record, field, hlc FROM sync_sent)",
     "DELETE FROM outbox WHERE (record, field) IN (SELECT record, field FROM sync_sent)"),
    ("what waits is overwritten", "core/sync/incoming.cpp", "if (!pending.contains(name))", "if (!pending.contains(name) || !name.isEmpty())"),
    ("an element that waits is taken out", "core/sync/incoming.cpp", " || pending.contains(outboxName({set.set, set.element, value})))", " || (record.rev < 0 && pending.contains(outboxName({set.set, set.element, value}))))"),
    ("a field that waits takes the server's stamp", "core/sync/incoming.cpp", "if (!pending.isEmpty()) {", "if (record.rev < 0) {"),
    ("a new file notes nothing of what comes after", "core/storage/capturetriggers.cpp", "SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr", "SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr"),
    ("the cursor goes too far", "core/sync/incoming.cpp", "    next.cursor = cursor;", "    next.cursor = cursor + 1;"),
    ("elements that others took off stay", "core/sync/incoming.cpp",
     "there ? removeOthers(set, record, pending) : Result<bool>(false)",
     "record.rev < 0 ? removeOthers(set, record, pending) : Result<bool>(false)"),
    ("what others change is sent back", "core/sync/incoming.cpp", "transaction.connection().capture().applying = true;",
     "transaction.connection().capture().applying = false;"),
    ("parts stay behind when a record moves", "core/sync/outgoing.cpp", "for (const auto &[id, hlc] : std::as_const(moved)) {",
     "for (const auto &[id, hlc] : decltype(moved)()) {"),
    ("who lost counts as having seen the winner", "core/sync/acknowledge.cpp",
     "            if (lost.contains(field.key()))\n                continue;\n", ""),
    ("who lost is not told", "core/sync/acknowledge.cpp",
     "noteIssue(*m_transaction, QStringLiteral(\"conflict\"), entity, id, field.toString(), mine.value(field.toString()))",
     "(mine.isEmpty() ? noteIssue(*m_transaction, QStringLiteral(\"conflict\"), entity, id, field.toString()) : Result<void>())"),
    ("what left a scope stays in the file", "core/sync/teamclient.cpp", "KONTOR_ASSIGN(const Applied moved, purgeMoved(session));",
     "KONTOR_ASSIGN(const Applied moved, session.database == nullptr ? purgeMoved(session) : Result<Applied>(Applied()));"),
    ("a restored server is offered no edits", "core/sync/reconcile.cpp", "KONTOR_TRY(manifest.contains(id) ? offerEdits(transaction, id, *copy) : ",
     "KONTOR_TRY(manifest.contains(id) ? Result<void>() : "),
    ("a restored server is offered no records", "core/sync/reconcile.cpp", " : offerWhole(transaction, id, *copy));", " : Result<void>());"),
    ("lost records come back as if they were new", "core/sync/outgoing.cpp", "lost != nullptr ? lost->born : newest->hlc", "newest->hlc"),
    ("lost records come back with their edits in them", "core/sync/outgoing.cpp", "if (field == nullptr || !field->has(model::Required))",
     "if (field != nullptr && data.isEmpty())"),
    ("what a restored server has counts as unseen", "core/sync/incoming.cpp", "std::min(before->stampOf(wire), copy.stampOf(wire))", "before->stampOf(wire)"),
    ("sums are not compared", "core/sync/teamclient.cpp", "if (m_comparisons == 0 || control.cancelled())", "if (m_comparisons >= 0)"),
    ("kinds of newer programs are not noted", "core/sync/incoming.cpp",
     "return writeServerCopy(connection(), record.id, {record.kind, m_scope->id, record.born, record.rev}).map([] { return false; });", "return false;"),
    ("an update reads nothing again", "core/sync/teamclient.cpp", "if (before.toByteArray() == now)", "if (!now.isEmpty())"),
    ("entries of private contacts are everybody's", "core/sync/outgoing.cpp", "return row ? query.uuid(0) : m_organisation;", "return row && id.isNull() ? query.uuid(0) : m_organisation;"),
    ("erased words stay in the index", "core/commands/scrub.cpp", "begins ? -pages : pages", "pages"),
    ("the log is not emptied", "core/commands/scrub.cpp", "    KONTOR_TRY(database.emptyLog());\n    if (!isLogEmpty(database))\n", "    if (!isLogEmpty(database) && phase < 0)\n"),
    ("an erasure is confirmed too early", "core/sync/teamclient.cpp", "if (!m_scopes.isEmpty() && clean)", "if (!m_scopes.isEmpty() && (clean || read > 0))"),
    ("contents of erased files stay", "core/commands/purge.cpp", "KONTOR_TRY(removeContent(transaction, file));", "if (file.size() == 1)\n            KONTOR_TRY(removeContent(transaction, file));"),
    ("values stay in history", "core/commands/purge.cpp", "        KONTOR_TRY(eraseTraces(transaction, id));\n", "        if (!there)\n            KONTOR_TRY(eraseTraces(transaction, id));\n"),
    ("a copied file goes on as the same computer", "core/sync/teamclient.cpp", "next.device = transaction.ids().next();", ""),
    ("what is made here where something could not be read is not sent", "core/sync/outgoing.cpp",
     "KONTOR_ASSIGN(const bool unread, isMade && copy ?", "KONTOR_ASSIGN(const bool unread, isMade && copy && record.isNull() ?"),
    ("indices that were left out stay out", "core/sync/teampull.cpp", "KONTOR_ASSIGN(missing, storage::missesIndex(session.database->writer()));",
     "missing = session.database == nullptr;"),
    ("undo takes back what others did", "resources/sql/queries/newest_undoable.sql", "'sync', ", ""),
    ("contents of files are not sent", "core/sync/files.cpp", "        if (there)\n            continue;\n", "        if (there || size_t(file.sha256.size()) > 0)\n            continue;\n"),
)


def run(command, seconds=None):
    """Whether it ends well, and in time: a fault may make a client ask for ever."""
    try:
        return subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=seconds).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def is_seen(build, path, there, fault):
    source = path.read_text(encoding="utf-8")
    if source.count(there) != 1:
        sys.exit(f"{path.name}: the place is there {source.count(there)} times: {there}")
    try:
        path.write_text(source.replace(there, fault), encoding="utf-8")
        if not run(["cmake", "--build", build, "--target", "kontor_test_sync"]):
            return None
        program = str(Path(build) / "tests" / "sync")
        return not all(run([program, tests, "--abort"], 1_800) for tests in ("[client],[settings]", "[simulation]"))  # most are seen at once
    finally:
        path.write_text(source, encoding="utf-8")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if sys.argv[1] == "--places":
        lost = [name for name, file, there, _ in FAULTS if (ROOT / file).read_text(encoding="utf-8").count(there) != 1]
        sys.exit("\n".join(f"no longer to be seeded: {name}" for name in lost) or 0)
    build, names = sys.argv[1], sys.argv[2:]
    unseen = 0
    tried = 0
    for name, file, there, fault in FAULTS:
        if names and name not in names:
            continue
        seen = is_seen(build, ROOT / file, there, fault)
        tried += 1
        unseen += 0 if seen else 1
        print({True: "seen   ", False: "UNSEEN ", None: "NO BUILD"}[seen], name, flush=True)
    run(["cmake", "--build", build, "--target", "kontor_test_sync"])
    print(f"{tried - unseen} of {tried} seen")
    sys.exit(1 if unseen else 0)


main()
