-- The first schema. Append-only: a released file is never edited, the next change is 0002_….sql.
--
-- Every synced record: n (local row number: full-text search, snapshots), id (UUIDv7), cmd (the command that made it,
-- local), deleted_at (the bin). References between synced rows carry no foreign key: a feed may bring the child first.

CREATE TABLE contact(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL,
  scope BLOB, owner TEXT, deleted_at INTEGER, restricted_at INTEGER, merged_into BLOB, created_at INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN ('person', 'organisation')),
  salutation TEXT, title TEXT, given_name TEXT, additional_names TEXT, family_name TEXT, name_suffix TEXT,
  nickname TEXT, org_name TEXT, gender TEXT, birthday TEXT, anniversary TEXT,
  customer_number TEXT, customer_type TEXT, price_group TEXT, lifecycle_stage TEXT, industry TEXT, team_size INTEGER,
  revenue_minor INTEGER, revenue_currency TEXT, language TEXT, preferred_channel TEXT,
  vat_id TEXT, tax_number TEXT, iban TEXT, bic TEXT, bank_name TEXT, account_holder TEXT,
  remark TEXT, favourite INTEGER, origin TEXT, origin_source TEXT, external_uid TEXT);
CREATE INDEX contact_by_cmd ON contact(cmd);
CREATE INDEX contact_by_customer_number ON contact(customer_number) WHERE customer_number IS NOT NULL;
CREATE INDEX contact_by_external_uid ON contact(external_uid) WHERE external_uid IS NOT NULL;
CREATE INDEX contact_by_merged_into ON contact(merged_into) WHERE merged_into IS NOT NULL;

-- The one visibility predicate. Every query, hit, export and derived row goes through this view.
CREATE VIEW visible_contact AS
  SELECT * FROM contact WHERE deleted_at IS NULL AND restricted_at IS NULL AND merged_into IS NULL;

CREATE TABLE contact_point(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL, deleted_at INTEGER,
  contact_id BLOB NOT NULL, kind TEXT NOT NULL, label TEXT, value TEXT NOT NULL, preferred INTEGER, position INTEGER,
  verified_at INTEGER, norm TEXT);
CREATE INDEX contact_point_by_contact ON contact_point(contact_id);
CREATE INDEX contact_point_by_norm ON contact_point(norm) WHERE norm IS NOT NULL;
CREATE INDEX contact_point_by_cmd ON contact_point(cmd);

CREATE TABLE address(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL, deleted_at INTEGER,
  contact_id BLOB NOT NULL, kind TEXT, company TEXT, department TEXT, extra TEXT, street TEXT, po_box TEXT,
  postal_code TEXT, city TEXT, region TEXT, country TEXT, preferred INTEGER, position INTEGER);
CREATE INDEX address_by_contact ON address(contact_id);
CREATE INDEX address_by_cmd ON address(cmd);

CREATE TABLE affiliation(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL, deleted_at INTEGER,
  person_id BLOB NOT NULL, organisation_id BLOB NOT NULL, position TEXT, department TEXT, role TEXT,
  since TEXT, until TEXT, main INTEGER);
CREATE INDEX affiliation_by_person ON affiliation(person_id);
CREATE INDEX affiliation_by_organisation ON affiliation(organisation_id);
CREATE INDEX affiliation_by_cmd ON affiliation(cmd);

CREATE TABLE relation(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL, deleted_at INTEGER,
  from_id BLOB NOT NULL, to_id BLOB NOT NULL, kind TEXT NOT NULL, note TEXT);
CREATE INDEX relation_by_from ON relation(from_id);
CREATE INDEX relation_by_to ON relation(to_id);
CREATE INDEX relation_by_cmd ON relation(cmd);

CREATE TABLE tag(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL,
  scope BLOB, owner TEXT, deleted_at INTEGER, name TEXT NOT NULL, colour TEXT, description TEXT);
CREATE INDEX tag_by_cmd ON tag(cmd);

CREATE TABLE contact_tag(
  contact_id BLOB NOT NULL, tag_id BLOB NOT NULL, cmd INTEGER NOT NULL,
  PRIMARY KEY(contact_id, tag_id)) WITHOUT ROWID;
CREATE INDEX contact_tag_by_tag ON contact_tag(tag_id);
CREATE INDEX contact_tag_by_cmd ON contact_tag(cmd);

CREATE TABLE activity(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL,
  scope BLOB, owner TEXT, deleted_at INTEGER, kind TEXT NOT NULL, occurred_at INTEGER NOT NULL,
  local_start TEXT, zone TEXT, subject TEXT, body TEXT, direction TEXT, duration_s INTEGER, result TEXT, author TEXT);
CREATE INDEX activity_by_cmd ON activity(cmd);

-- Participants and everything else an activity belongs to. occurred_at repeats the activity's, so that the first page
-- of a timeline is one range of one index.
CREATE TABLE activity_link(
  activity_id BLOB NOT NULL, record_id BLOB NOT NULL, entity TEXT NOT NULL, role TEXT, occurred_at INTEGER NOT NULL,
  cmd INTEGER NOT NULL, PRIMARY KEY(activity_id, record_id)) WITHOUT ROWID;
CREATE INDEX activity_link_timeline ON activity_link(record_id, occurred_at, activity_id);
CREATE INDEX activity_link_by_cmd ON activity_link(cmd);

CREATE TABLE task(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL,
  scope BLOB, owner TEXT, deleted_at INTEGER, contact_id BLOB, title TEXT NOT NULL, due_on TEXT, note TEXT,
  assignee TEXT, done_at INTEGER);
CREATE INDEX task_by_contact ON task(contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX task_open ON task(due_on) WHERE done_at IS NULL AND deleted_at IS NULL;
CREATE INDEX task_by_cmd ON task(cmd);

CREATE TABLE attachment(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL, deleted_at INTEGER,
  record_id BLOB NOT NULL, entity TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, media_type TEXT,
  size INTEGER NOT NULL, sha256 BLOB, link TEXT);
CREATE INDEX attachment_by_record ON attachment(record_id);
CREATE INDEX attachment_by_sha256 ON attachment(sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX attachment_by_cmd ON attachment(cmd);

CREATE TABLE custom_field(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL, deleted_at INTEGER,
  entity TEXT NOT NULL, code TEXT NOT NULL, label TEXT NOT NULL, type TEXT NOT NULL, choices TEXT, currency TEXT,
  category TEXT, purpose TEXT, legal_basis TEXT, retention TEXT, required INTEGER, position INTEGER);
CREATE INDEX custom_field_by_cmd ON custom_field(cmd);

CREATE TABLE custom_value(
  record_id BLOB NOT NULL, field_id BLOB NOT NULL, v_text TEXT, v_int INTEGER, v_real REAL, cmd INTEGER NOT NULL,
  PRIMARY KEY(record_id, field_id)) WITHOUT ROWID;
CREATE INDEX custom_value_by_int ON custom_value(field_id, v_int) WHERE v_int IS NOT NULL;
CREATE INDEX custom_value_by_text ON custom_value(field_id, v_text) WHERE v_text IS NOT NULL;
CREATE INDEX custom_value_by_cmd ON custom_value(cmd);

CREATE TABLE saved_filter(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL,
  scope BLOB, owner TEXT, deleted_at INTEGER, name TEXT NOT NULL, filter TEXT NOT NULL, sort TEXT, columns TEXT,
  pinned INTEGER, position INTEGER);
CREATE INDEX saved_filter_by_cmd ON saved_filter(cmd);

CREATE TABLE communication_preference(
  contact_id BLOB NOT NULL, key TEXT NOT NULL, state TEXT NOT NULL, noted_at INTEGER, cmd INTEGER NOT NULL,
  PRIMARY KEY(contact_id, key)) WITHOUT ROWID;
CREATE INDEX communication_preference_by_cmd ON communication_preference(cmd);

-- Sparse: only where a value's origin differs from its record's.
CREATE TABLE provenance(
  record_id BLOB NOT NULL, field TEXT NOT NULL, entity TEXT NOT NULL, origin TEXT, source TEXT, confirmed_at INTEGER,
  author TEXT, cmd INTEGER NOT NULL, PRIMARY KEY(record_id, field)) WITHOUT ROWID;
CREATE INDEX provenance_by_cmd ON provenance(cmd);

CREATE TABLE import_batch(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL, deleted_at INTEGER,
  format TEXT NOT NULL, file_name TEXT, file_sha256 BLOB, origin TEXT NOT NULL, origin_source TEXT,
  rows_done INTEGER, created INTEGER, updated INTEGER, skipped INTEGER, failed INTEGER, finished_at INTEGER);
CREATE INDEX import_batch_by_cmd ON import_batch(cmd);

-- Keyed hashes of what must not come back; never the values.
CREATE TABLE suppression(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL, deleted_at INTEGER,
  kind TEXT NOT NULL, hash BLOB NOT NULL, reason TEXT, noted_at INTEGER NOT NULL);
CREATE INDEX suppression_by_hash ON suppression(hash);
CREATE INDEX suppression_by_cmd ON suppression(cmd);

CREATE TABLE disclosure(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL, deleted_at INTEGER,
  disclosed_at INTEGER NOT NULL, purpose TEXT NOT NULL, channel TEXT NOT NULL, recipient TEXT, records INTEGER NOT NULL,
  selection TEXT);
CREATE INDEX disclosure_by_cmd ON disclosure(cmd);

-- Local: what was done, and how to take it back ------------------------------------------------------------------

CREATE TABLE command(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), kind TEXT NOT NULL, params TEXT,
  at INTEGER NOT NULL, author TEXT, device BLOB NOT NULL, source TEXT NOT NULL, batch_id BLOB,
  state TEXT NOT NULL CHECK(state IN ('open', 'done')), steps INTEGER NOT NULL DEFAULT 0, undoes INTEGER REFERENCES command(n),
  undone_by INTEGER REFERENCES command(n));
CREATE INDEX command_open ON command(state) WHERE state = 'open';

CREATE TABLE history(
  n INTEGER PRIMARY KEY, cmd INTEGER NOT NULL, entity TEXT NOT NULL, record BLOB NOT NULL, field TEXT NOT NULL,
  old, new, seal BLOB NOT NULL);
CREATE INDEX history_by_record ON history(record, n);
CREATE INDEX history_by_cmd ON history(cmd);

-- One row per committed step: the hash chain over all history rows up to history_to.
CREATE TABLE chain(n INTEGER PRIMARY KEY, cmd INTEGER NOT NULL, history_to INTEGER NOT NULL, head BLOB NOT NULL);

CREATE TABLE outbox(
  record BLOB NOT NULL, field TEXT NOT NULL, entity TEXT NOT NULL, hlc INTEGER NOT NULL, base INTEGER,
  PRIMARY KEY(record, field)) WITHOUT ROWID;

CREATE TABLE blob(sha256 BLOB PRIMARY KEY CHECK(length(sha256) = 32), size INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE blob_chunk(
  n INTEGER PRIMARY KEY, sha256 BLOB NOT NULL REFERENCES blob(sha256) ON DELETE CASCADE, part INTEGER NOT NULL,
  data BLOB NOT NULL, UNIQUE(sha256, part));

CREATE TABLE import_profile(
  signature TEXT PRIMARY KEY, name TEXT, mapping TEXT NOT NULL, used_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;

-- Derived: one row per visible contact; rebuilt when its maker changes ---------------------------------------------

CREATE TABLE contact_index(
  n INTEGER PRIMARY KEY, sort_key BLOB NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL, subtitle TEXT,
  last_activity_at INTEGER, next_due TEXT, search TEXT NOT NULL);
CREATE INDEX contact_index_by_sort_key ON contact_index(sort_key);
CREATE INDEX contact_index_by_name_key ON contact_index(name_key);

CREATE VIRTUAL TABLE contact_fts USING fts5(
  search, content='contact_index', content_rowid='n', tokenize="unicode61 remove_diacritics 2", detail=none,
  prefix='2 3');
