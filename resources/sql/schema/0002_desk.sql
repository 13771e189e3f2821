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
CREATE INDEX task_done_by_due ON task(due_on, due_time) WHERE done_at IS NOT NULL AND deleted_at IS NULL;
DROP INDEX task_open;
CREATE INDEX task_open ON task(due_on, due_time) WHERE done_at IS NULL AND deleted_at IS NULL;

-- Tasks that are in sight: of nobody, or of a contact in sight.
CREATE VIEW visible_task AS
  SELECT * FROM task WHERE deleted_at IS NULL
    AND (contact_id IS NULL OR EXISTS (SELECT 1 FROM visible_contact v WHERE v.id = task.contact_id));

-- The order of tags that the user chose.
ALTER TABLE tag ADD COLUMN position INTEGER;

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

-- The bin: what visible_contact leaves out because it was deleted. The one other view of contacts that people see.
CREATE VIEW binned_contact AS
  SELECT * FROM contact WHERE deleted_at IS NOT NULL AND restricted_at IS NULL AND merged_into IS NULL;
CREATE INDEX contact_in_bin ON contact(deleted_at) WHERE deleted_at IS NOT NULL;

-- What the start page asks. The last five characters of a birthday are its month and day, with or without a year
-- ("1980-05-06", "--05-06"); days without them are left out by the queries.
CREATE INDEX contact_by_birthday ON contact(substr(birthday, -5)) WHERE birthday IS NOT NULL;
CREATE INDEX contact_by_anniversary ON contact(substr(anniversary, -5)) WHERE anniversary IS NOT NULL;
CREATE INDEX activity_newest ON activity(occurred_at) WHERE deleted_at IS NULL;
CREATE INDEX contact_index_by_last_activity ON contact_index(last_activity_at) WHERE last_activity_at IS NOT NULL;
CREATE INDEX command_sample_data ON command(n) WHERE kind = 'sample-data';

-- Where a meeting was, and entries that stay on top of a timeline.
ALTER TABLE activity ADD COLUMN place TEXT;
ALTER TABLE activity ADD COLUMN pinned INTEGER;
CREATE INDEX activity_pinned ON activity(id) WHERE pinned = 1;
-- Which records left which contact: for looking back at how that was.
CREATE INDEX history_moved ON history(old)
  WHERE field IN ('contact_id', 'person_id', 'organisation_id', 'from_id', 'to_id', 'record_id');

-- A save must not wait for the merging of the search index: bulk work does it as it goes, the rest is done when nobody waits.
INSERT INTO contact_fts(contact_fts, rank) VALUES('automerge', 0);

-- Derived: which three letters stand next to each other in search texts, of contacts up to meta "trigrams_to". Empty without that
-- mark, which is set where the texts are too many for the memory.
CREATE VIRTUAL TABLE contact_trigram USING fts5(
  search, content='contact_index', content_rowid='n', tokenize="trigram", detail=none, columnsize=0);

-- Derived: words of timelines, of entries up to meta "notes_to"; newer ones are added in quiet moments.
CREATE VIRTUAL TABLE activity_fts USING fts5(
  subject, body, content='activity', content_rowid='n', tokenize="kontor", detail=none, columnsize=0, prefix='3');
CREATE TRIGGER activity_fts_edited AFTER UPDATE OF subject, body ON activity
WHEN old.n <= (SELECT value FROM meta WHERE key = 'notes_to') BEGIN
  INSERT INTO activity_fts(activity_fts, rowid, subject, body) VALUES('delete', old.n, old.subject, old.body);
  INSERT INTO activity_fts(rowid, subject, body) VALUES(new.n, new.subject, new.body);
END;
CREATE TRIGGER activity_fts_erased AFTER DELETE ON activity
WHEN old.n <= (SELECT value FROM meta WHERE key = 'notes_to') BEGIN
  INSERT INTO activity_fts(activity_fts, rowid, subject, body) VALUES('delete', old.n, old.subject, old.body);
END;
INSERT INTO activity_fts(activity_fts, rank) VALUES('automerge', 0);
