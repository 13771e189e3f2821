#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeds one fault after the other into a copy of the server's SQL and says whether tests/sync notices.

    mutations.py PROGRAM [NAME…]      PROGRAM: build/dev/tests/sync
    mutations.py --places             only whether the SQL still has the places; the test suite does that

Ends with 1 if a fault stays unseen. The test suite does not do it, as it runs tests/sync once for each fault.
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

SQL = Path(__file__).resolve().parents[2] / "resources" / "sql" / "server"

# name, file, what is there, what is put there
FAULTS = (
    ("base is ignored: pure last-writer-wins", "0004_push.sql", "WHEN base = cur THEN 'accepted' ", ""),
    ("a record whose edit lost is not sent again", "0004_push.sql", "bool_or(result <> 'same')", "bool_or(result IN ('accepted', 'won'))"),
    ("a batch that comes twice is done twice", "0004_push.sql", "IF p_batch = dev.last_batch AND dev.last_hash = hash THEN", "IF false THEN"),
    ("a batch that was left out is not missed", "0004_push.sql", "ELSIF p_batch <> dev.last_batch + 1 THEN", "ELSIF p_batch < dev.last_batch THEN"),
    ("a cloned device is not noticed", "0004_push.sql", "IF p_batch = dev.last_batch AND dev.last_hash = hash THEN", "IF p_batch = dev.last_batch THEN"),
    ("clocks that are ahead win", "0004_push.sql", "top := (now_ms << 16) | 65535", "top := 9000000000000000000"),
    ("the loser's value is not kept", "0004_push.sql", "FROM ruled WHERE result <> 'same'\n", "FROM ruled WHERE result NOT IN ('same', 'lost')\n"),
    ("stamps do not grow", "0004_push.sql", "greatest(least(sent, top), cur + 1) AS mark", "least(sent, top) AS mark"),
    ("new records go into any scope", "0004_push.sql", " AND c.s = ANY (may)", ""),
    ("edits need no right", "0004_push.sql", "WHEN q.scope <> ALL (p_writable) THEN 'denied'", ""),
    ("records move to any scope", "0004_push.sql", "WHEN c.f ? 'scope' AND (c.f -> 'scope' ->> 0)::uuid <> ALL (p_writable) THEN 'denied'", ""),
    ("a tombstone takes what its writer had not seen", "0004_push.sql", "WHEN c.x < q.rev THEN 'stale'", ""),
    ("tombstones come alive", "0004_push.sql", "WHEN q.state <> 'live' THEN 'gone'", ""),
    ("the old scope is not told of a move", "0004_push.sql", "JOIN judged j USING (id) WHERE o.target IS NOT NULL\n    ON CONFLICT (scope, id)", "JOIN judged j USING (id) WHERE false\n    ON CONFLICT (scope, id)"),
    ("the trace of a move stays when it is taken back", "0004_push.sql", "WHERE g.scope = o.target AND g.id = o.id)", "WHERE false)"),
    ("files stay behind when their record moves", "0004_push.sql", "WHERE o.target IS NOT NULL\n    ON CONFLICT DO NOTHING", "WHERE false\n    ON CONFLICT DO NOTHING"),
    ("one malformed record is taken", "0004_push.sql", "WHEN NOT c.ok THEN 'invalid'", ""),
    ("the cursor goes one too far", "0012_pages.sql", "'next', coalesce(last, c.rev)", "'next', coalesce(last, c.rev) + 1"),
    ("a page splits a revision", "0012_pages.sql", "(since > 0 OR r.state = 'live')\n    ORDER BY r.rev;", "(since > 0 OR r.state = 'live')\n    ORDER BY r.rev LIMIT page;"),
    ("pull reads every scope", "0012_pages.sql", "WHERE sm.scope = p_scope AND sm.user_id = who.user_id", "WHERE true"),
    ("revisions come from a sequence, without a gate", "0002_rights.sql", "  UPDATE sync.clock SET rev = rev + 1 RETURNING rev INTO r;\n  RETURN r;",
     "  RETURN sync.sequence();"),
    ("a file can be had by its hash", "0007_blobs.sql", "JOIN sync.blob_scope b ON b.scope = r.scope AND b.sha256 = p_sha256", "JOIN sync.blob_scope b ON b.sha256 = p_sha256"),
    ("content need not fit its hash", "0007_blobs.sql", "IF sha256(whole) <> p_sha256 THEN", "IF false THEN"),
    ("erasing leaves the audit", "0013_settings.sql", "WHERE a.rec = ANY (p_ids) AND (a.old IS NOT NULL OR a.val IS NOT NULL);", "WHERE false;"),
    ("erasing needs no right", "0008_administration.sql", "AND q.scope <> ALL (sync.writable(who.user_id));", "AND false;"),
    ("a restored server keeps its epoch", "0002_rights.sql", "rev = rev + 1048576, epoch = gen_random_uuid()", "rev = rev + 1048576"),
    ("a restored server gives numbers twice", "0002_rights.sql", "rev = rev + 1048576, epoch", "rev = rev + 1, epoch"),
    ("members who left may go on", "0002_rights.sql", "WHERE m.login = session_user AND m.active", "WHERE m.login = session_user"),
    ("another's device may be used", "0002_rights.sql", "WHERE d.id = p_device AND d.user_id = who.user_id;\n  IF NOT FOUND", "WHERE d.id = p_device;\n  IF NOT FOUND"),
    ("private scopes can be given away", "0002_rights.sql", "WHERE scope = p_scope AND kind <> 'private';\n  IF NOT FOUND OR", "WHERE scope = p_scope;\n  IF NOT FOUND OR"),
    ("a record given to all brings its private past along", "0006_team.sql", "AND a.rev >= came", ""),
    ("authors of what was private are told when it is given to all", "0009_authors.sql", "AND m.rev > a.rev", "AND false"),
    ("authors of changes in all scopes are told", "0009_authors.sql", "v.device IS DISTINCT FROM p_device AND v.scopes && may", "v.device IS DISTINCT FROM p_device"),
    ("doings in all scopes are told", "0009_authors.sql", "AND v.kind = 'push' AND v.scopes && may\n      ORDER BY v.rev DESC", "AND v.kind = 'push'\n      ORDER BY v.rev DESC"),
    ("a setting's id can be taken for another record", "0013_settings.sql", "c.k = 'organisation_setting' AND c.s = org", "true"),
    ("a setting can be somebody's own", "0013_settings.sql", "c.k = 'organisation_setting' AND c.s = org", "c.k = 'organisation_setting'"),
    ("a setting can be deleted for good", "0013_settings.sql", "THEN c.x IS NULL AND (c.f", "THEN (c.f"),
    ("a setting can be moved away", "0013_settings.sql", "(c.f ? 'scope') IS NOT TRUE", "true"),
    ("a setting can be erased", "0013_settings.sql", "IF EXISTS (SELECT FROM sync.setting t WHERE", "IF EXISTS (SELECT FROM sync.setting t WHERE false AND"),
    ("settings that were taken stay so", "0013_settings.sql", "IF cardinality(taken) = 0 THEN", "IF true THEN"),
    ("who sees where a setting was hidden is not told", "0013_settings.sql", "WHERE q.id = ANY (taken) AND q.scope <> org\n", "WHERE false\n"),
    ("everybody is an administrator", "0002_rights.sql", "IF NOT who.is_admin THEN", "IF false THEN"),
)
SEQUENCE = ("CREATE SEQUENCE sync.revisions START 1000;\n"
            "CREATE FUNCTION sync.sequence() RETURNS bigint LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$\n"
            "DECLARE r bigint := nextval('sync.revisions');\nBEGIN\n  PERFORM pg_sleep(random() * 0.01);\n  RETURN r;\nEND $$;\n")


def seen(program, file, there, fault):
    with tempfile.TemporaryDirectory() as folder:
        for path in SQL.glob("*.sql"):
            text = path.read_text(encoding="utf-8")
            if path.name == file:
                assert there in text, f"{file} does not have: {there}"
                text = text.replace(there, fault, 1)
                if "sync.sequence()" in fault:
                    text = SEQUENCE + text.replace("  LOCK TABLE sync.gate IN EXCLUSIVE MODE;\n  PERFORM 1", "  PERFORM 1", 1)
            (Path(folder) / path.name).write_text(text, encoding="utf-8")
        done = subprocess.run([program, "[sync]~[postgres]"], env={**os.environ, "KONTOR_TEST_SERVER_SQL": folder},
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, timeout=600)
        return done.returncode != 0


def is_in_use(file, there):
    """Whether the file has the place, and no later step makes its function anew."""
    text = (SQL / file).read_text(encoding="utf-8")
    if there not in text:
        return False
    functions = re.findall(r"FUNCTION ([a-z0-9_.]+)\(", text[:text.index(there)])
    later = [path.read_text(encoding="utf-8") for path in SQL.glob("0*.sql") if path.name > file]
    return not functions or not any(f"REPLACE FUNCTION {functions[-1]}(" in other for other in later)


def main():
    if sys.argv[1] == "--places":
        lost = [name for name, file, there, _ in FAULTS if not is_in_use(file, there)]
        return "\n".join(f"no longer to be seeded: {name}" for name in lost) or 0
    program, names = sys.argv[1], sys.argv[2:]
    chosen = [fault for fault in FAULTS if not names or any(name in fault[0] for name in names)]
    unseen = 0
    for name, *fault in chosen:
        noticed = seen(program, *fault)
        unseen += not noticed
        print(("noticed   " if noticed else "NOT SEEN  ") + name, flush=True)
    print(f"{len(chosen) - unseen} of {len(chosen)} faults noticed")
    return 1 if unseen else 0


if __name__ == "__main__":
    sys.exit(main())
