-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a team's server keeps. Clients hold no right to any of it: they call the functions of sync_v1, which run as the
-- owner. :"owner", :"users" and :"report" are the three roles of this database (psql -v owner=… does the same).

ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
CREATE SCHEMA sync AUTHORIZATION :"owner";
CREATE SCHEMA sync_v1 AUTHORIZATION :"owner";
CREATE SCHEMA report AUTHORIZATION :"owner";

-- Which steps this database has, and the names of its roles (a restored copy may be called differently than they are).
CREATE TABLE sync.applied(
  version integer PRIMARY KEY, name text NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp());
CREATE TABLE sync.installed(
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  owner_role text NOT NULL, users_role text NOT NULL, report_role text NOT NULL,
  database_id uuid NOT NULL DEFAULT gen_random_uuid());

-- rev: the newest revision. epoch: another one means that the server was restored. incarnation: cluster and timeline, by
-- which the server notices that itself.
CREATE TABLE sync.clock(
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  rev bigint NOT NULL DEFAULT 0, gc_floor bigint NOT NULL DEFAULT 0,
  epoch uuid NOT NULL DEFAULT gen_random_uuid(), incarnation text) WITH (fillfactor = 10);
INSERT INTO sync.clock DEFAULT VALUES;

-- Whoever makes a revision locks this table first: revisions become visible in their order, and no reader misses one.
CREATE TABLE sync.gate();

CREATE TABLE sync.policy(
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  max_bytes integer NOT NULL DEFAULT 33554432,   -- one push
  max_records integer NOT NULL DEFAULT 5000,     -- one push
  max_blob bigint NOT NULL DEFAULT 268435456,    -- one file
  open_devices boolean NOT NULL DEFAULT true);   -- members register their computers themselves
INSERT INTO sync.policy DEFAULT VALUES;

CREATE TABLE sync.member(
  user_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  login text NOT NULL UNIQUE, label text NOT NULL, is_admin boolean NOT NULL DEFAULT false,
  active boolean NOT NULL DEFAULT true, rights_rev bigint NOT NULL DEFAULT 0,
  made_at timestamptz NOT NULL DEFAULT clock_timestamp());

CREATE TABLE sync.scope(
  scope uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind text NOT NULL CHECK (kind IN ('org', 'team', 'private')), name text NOT NULL,
  owner integer REFERENCES sync.member, CHECK ((kind = 'private') = (owner IS NOT NULL)));
CREATE UNIQUE INDEX scope_one_organisation ON sync.scope(kind) WHERE kind = 'org';
CREATE UNIQUE INDEX scope_one_private ON sync.scope(owner) WHERE kind = 'private';

CREATE TABLE sync.scope_member(
  scope uuid NOT NULL REFERENCES sync.scope, user_id integer NOT NULL REFERENCES sync.member,
  can_write boolean NOT NULL, PRIMARY KEY (user_id, scope));

CREATE TABLE sync.device(
  id uuid PRIMARY KEY, user_id integer NOT NULL REFERENCES sync.member, label text NOT NULL,
  last_batch bigint NOT NULL DEFAULT 0, last_hash bytea, last_result text,
  acked_rev bigint NOT NULL DEFAULT 0, skew_ms bigint, schema_ver integer,
  made_at timestamptz NOT NULL DEFAULT clock_timestamp(), seen timestamptz, revoked timestamptz) WITH (fillfactor = 50);
CREATE INDEX device_by_user ON sync.device(user_id);

-- One row for each revision: who made it, when, what it touched.
CREATE TABLE sync.revision(
  rev bigint PRIMARY KEY, at timestamptz NOT NULL DEFAULT clock_timestamp(),
  kind text NOT NULL CHECK (kind IN ('push', 'erase', 'rights', 'restored', 'server')),
  user_id integer, device uuid, records integer NOT NULL DEFAULT 0, made integer NOT NULL DEFAULT 0,
  scopes uuid[] NOT NULL DEFAULT '{}');

-- The merged truth. stamp is sparse: a field that was never edited since has the stamp `born`. made: the revision that
-- brought the record.
CREATE TABLE sync.rec(
  id uuid PRIMARY KEY, scope uuid NOT NULL, rev bigint NOT NULL, made bigint NOT NULL, born bigint NOT NULL,
  kind text NOT NULL, state text NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'deleted', 'erased')),
  data jsonb NOT NULL, stamp jsonb) WITH (autovacuum_vacuum_scale_factor = 0.05);
CREATE INDEX rec_feed ON sync.rec(scope, rev);
CREATE INDEX rec_file ON sync.rec((data ->> 'sha256')) WHERE kind = 'attachment';

-- A record left this scope for another one.
CREATE TABLE sync.gone(scope uuid NOT NULL, id uuid NOT NULL, rev bigint NOT NULL, PRIMARY KEY (scope, id));
CREATE INDEX gone_feed ON sync.gone(scope, rev);

-- Every change of a value, also those that lost. other: whose value was overwritten (won) or stayed (lost).
CREATE TABLE sync.audit(
  rev bigint NOT NULL, rec uuid NOT NULL, field text NOT NULL, old jsonb, val jsonb, hlc bigint,
  outcome text NOT NULL CHECK (outcome IN ('accepted', 'won', 'lost', 'deleted', 'erased')), other integer,
  PRIMARY KEY (rev, rec, field));
CREATE INDEX audit_by_record ON sync.audit(rec, rev);
CREATE INDEX audit_conflicts ON sync.audit(rev) WHERE outcome IN ('won', 'lost');

-- Files: content once, by its hash; blob_scope says to whom it was given. What is being sent waits in blob_upload, which
-- needs to survive nothing.
CREATE TABLE sync.blob(sha256 bytea PRIMARY KEY, size bigint NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp());
CREATE TABLE sync.blob_part(
  sha256 bytea NOT NULL REFERENCES sync.blob ON DELETE CASCADE, part integer NOT NULL, data bytea NOT NULL,
  PRIMARY KEY (sha256, part));
ALTER TABLE sync.blob_part ALTER COLUMN data SET STORAGE EXTERNAL;
CREATE TABLE sync.blob_scope(
  sha256 bytea NOT NULL REFERENCES sync.blob ON DELETE CASCADE, scope uuid NOT NULL, PRIMARY KEY (sha256, scope));
CREATE UNLOGGED TABLE sync.blob_upload(
  device uuid NOT NULL, sha256 bytea NOT NULL, part integer NOT NULL, data bytea NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (device, sha256, part));
ALTER TABLE sync.blob_upload ALTER COLUMN data SET STORAGE EXTERNAL;

-- Who has which records open. Forgotten when the server stops.
CREATE UNLOGGED TABLE sync.presence(
  device uuid PRIMARY KEY, user_id integer NOT NULL, records uuid[] NOT NULL, seen timestamptz NOT NULL);
