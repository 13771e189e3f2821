-- What users said about two contacts that look alike: 'same' or 'apart'. left_id is the smaller id, so that a pair is one pair.
CREATE TABLE match_decision(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL, deleted_at INTEGER,
  left_id BLOB NOT NULL, right_id BLOB NOT NULL, decision TEXT NOT NULL, decided_at INTEGER NOT NULL);
CREATE INDEX match_decision_by_left ON match_decision(left_id, right_id);
CREATE INDEX match_decision_by_right ON match_decision(right_id);
CREATE INDEX match_decision_by_cmd ON match_decision(cmd);
