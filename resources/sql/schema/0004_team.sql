-- What a member of a team remembers of the others. Local, and empty without a team.

-- Who belongs to the team, also who left it: names stay readable while the server is away. label: as tasks and contacts name their
-- person in charge; no two members share one. former: labels that somebody had before, JSON.
CREATE TABLE sync_member(
  user_id INTEGER PRIMARY KEY, login TEXT NOT NULL, label TEXT NOT NULL, active INTEGER NOT NULL, former TEXT NOT NULL);

-- Who made the changes that came from the server, as far as it has told. field: as in history; '': made the record. author stays when
-- the file leaves the team.
CREATE TABLE sync_author(
  n INTEGER PRIMARY KEY, cmd INTEGER NOT NULL, record BLOB NOT NULL, field TEXT NOT NULL, at INTEGER NOT NULL,
  user_id INTEGER NOT NULL, author TEXT NOT NULL, UNIQUE(record, cmd, field));

-- The names by which the member whose file this is may stand as in charge.
CREATE VIEW my_name AS
  WITH me AS (SELECT label, former FROM sync_member WHERE user_id = (SELECT value FROM meta WHERE key = 'sync_user'))
  SELECT label AS name FROM me UNION ALL SELECT j.value FROM me, json_each(me.former) j;
