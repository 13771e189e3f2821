-- What the desk needs: appointments of tasks, text templates, own kinds of activities, drafts, recently seen contacts.

-- due_time is local ("14:30") in the IANA zone beside it; without it the task is due some time that day.
-- repeat is an RFC 5545 recurrence rule; remind_at is an instant, moved by "later".
ALTER TABLE task ADD COLUMN kind TEXT;
ALTER TABLE task ADD COLUMN due_time TEXT;
ALTER TABLE task ADD COLUMN zone TEXT;
ALTER TABLE task ADD COLUMN repeat TEXT;
ALTER TABLE task ADD COLUMN remind_at INTEGER;
ALTER TABLE task ADD COLUMN activity_id BLOB;
CREATE INDEX task_to_remind ON task(remind_at) WHERE remind_at IS NOT NULL AND done_at IS NULL AND deleted_at IS NULL;
CREATE INDEX task_done ON task(done_at) WHERE done_at IS NOT NULL AND deleted_at IS NULL;

-- Ready-made texts of the timeline. kind: the kind of activity that they are for; none: all.
CREATE TABLE text_template(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL,
  scope BLOB, owner TEXT, deleted_at INTEGER, name TEXT NOT NULL, kind TEXT, subject TEXT, body TEXT, position INTEGER);
CREATE INDEX text_template_by_cmd ON text_template(cmd);

-- Kinds of activities beside the shipped ones. activity.kind holds the code, which never changes.
CREATE TABLE activity_kind(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL, deleted_at INTEGER,
  code TEXT NOT NULL, label TEXT NOT NULL, icon TEXT, position INTEGER);
CREATE INDEX activity_kind_by_cmd ON activity_kind(cmd);

-- Local: what was typed and not saved yet. editor names the form ("timeline", "contact.new"), record what it is about.
CREATE TABLE draft(
  editor TEXT NOT NULL, record BLOB NOT NULL, content TEXT NOT NULL, saved_at INTEGER NOT NULL,
  PRIMARY KEY(editor, record)) WITHOUT ROWID;

-- Local: which contacts were looked at last, newest by seen_at.
CREATE TABLE seen(record BLOB PRIMARY KEY, seen_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX seen_newest ON seen(seen_at);
