-- What a member of a team remembers of its server. All of it is local, and empty without one.

-- What is to be sent, in the order of the changes.
CREATE INDEX outbox_by_hlc ON outbox(hlc);
CREATE INDEX outbox_moves ON outbox(record) WHERE field = 'scope';

-- Every record that the server has: where, since when, at which of its revisions. stamp: stamps of the fields that were edited
-- since, as JSON ({"title": 123}); the others have that of the birth.
CREATE TABLE sync_record(
  id BLOB PRIMARY KEY CHECK(length(id) = 16), entity TEXT NOT NULL, scope BLOB NOT NULL, born INTEGER NOT NULL,
  rev INTEGER NOT NULL, stamp TEXT) WITHOUT ROWID;
CREATE INDEX sync_record_by_scope ON sync_record(scope);

-- What this member may read, and how far it has read. joined = 0: not any more, its records are still to be purged.
CREATE TABLE sync_scope(
  id BLOB PRIMARY KEY CHECK(length(id) = 16), kind TEXT NOT NULL, name TEXT NOT NULL, can_write INTEGER NOT NULL,
  cursor INTEGER NOT NULL, joined INTEGER NOT NULL) WITHOUT ROWID;

-- The changes that are under way: sent, but not answered yet. They leave the outbox with the answer.
CREATE TABLE sync_sent(record BLOB NOT NULL, field TEXT NOT NULL, hlc INTEGER NOT NULL, PRIMARY KEY(record, field)) WITHOUT ROWID;

-- Records that left a scope and may have arrived in another one that is read later in the same round.
CREATE TABLE sync_gone(record BLOB NOT NULL, scope BLOB NOT NULL, PRIMARY KEY(record, scope)) WITHOUT ROWID;

-- What people have to look at: two who changed the same (kind 'conflict'), or what the server refused (its code).
-- mine: as it was sent, JSON.
CREATE TABLE sync_issue(
  n INTEGER PRIMARY KEY, kind TEXT NOT NULL, entity TEXT NOT NULL, record BLOB NOT NULL, field TEXT NOT NULL, mine TEXT,
  at INTEGER NOT NULL, done_at INTEGER);
CREATE INDEX sync_issue_open ON sync_issue(record, field) WHERE done_at IS NULL;
