-- What merging contacts changed in other records, so that it can be taken back at any later time and on any computer of a team.
--
-- record_id: whose value was changed. place: which field or element ("contact_id", "tag:<hex>"), an @, and the merged contact in
-- hex, which `other` repeats. before and after: as text, numbers in decimal, ids in hex; none is "no value".
CREATE TABLE merge_trace(
  record_id BLOB NOT NULL, place TEXT NOT NULL, entity TEXT NOT NULL, other TEXT NOT NULL, before TEXT, after TEXT,
  cmd INTEGER NOT NULL, PRIMARY KEY(record_id, place)) WITHOUT ROWID;
CREATE INDEX merge_trace_by_other ON merge_trace(other);
CREATE INDEX merge_trace_by_cmd ON merge_trace(cmd);

-- Local: records of the file that are the same as ones of the team it has joined, until they are combined.
CREATE TABLE join_match(
  mine BLOB PRIMARY KEY CHECK(length(mine) = 16), theirs BLOB NOT NULL CHECK(length(theirs) = 16), kind TEXT NOT NULL) WITHOUT ROWID;
