-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the administrator of the server does, as the owner; and erasure, which members with the right to write do too.

-- Makes a member, or brings one back: what is null stays as it was, for a new member it is login, no, and yes.
CREATE FUNCTION sync.add_member(p_login text, p_label text, p_admin boolean, p_write boolean) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who integer;
BEGIN
  SELECT user_id INTO who FROM sync.member WHERE login = p_login;
  IF FOUND THEN
    UPDATE sync.member SET active = true, label = coalesce(p_label, label), is_admin = coalesce(p_admin, is_admin) WHERE user_id = who;
    PERFORM sync.note_rights(NULL, ARRAY[who], '{}');
  ELSE
    INSERT INTO sync.member(login, label, is_admin) VALUES (p_login, coalesce(p_label, p_login), coalesce(p_admin, false)) RETURNING user_id INTO who;
    INSERT INTO sync.scope(kind, name, owner) VALUES ('private', coalesce(p_label, p_login), who);
    INSERT INTO sync.scope_member(scope, user_id, can_write) SELECT scope, who, true FROM sync.scope WHERE owner = who;
    p_write := coalesce(p_write, true);
  END IF;
  IF p_write IS NOT NULL THEN
    PERFORM sync.grant_scope(NULL, (SELECT scope FROM sync.scope WHERE kind = 'org'), who, p_write);
  END IF;
  RETURN who;
END $$;

CREATE FUNCTION sync.user_of(p_login text) RETURNS integer LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  found_id integer;
BEGIN
  SELECT user_id INTO found_id FROM sync.member WHERE login = p_login;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such member' USING ERRCODE = 'KS009';
  END IF;
  RETURN found_id;
END $$;

-- The scope of a name, made if there is none yet; the organisation's is called "org" too.
CREATE FUNCTION sync.team_scope(p_name text) RETURNS uuid LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  found_id uuid;
BEGIN
  SELECT scope INTO found_id FROM sync.scope WHERE kind <> 'private' AND (name = p_name OR (kind = 'org' AND p_name = 'org'))
    ORDER BY kind, scope LIMIT 1;
  IF NOT FOUND THEN
    INSERT INTO sync.scope(kind, name) VALUES ('team', p_name) RETURNING scope INTO found_id;
  END IF;
  RETURN found_id;
END $$;

CREATE FUNCTION sync.deactivate(p_login text) RETURNS integer LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who integer := sync.user_of(p_login);
BEGIN
  UPDATE sync.member SET active = false WHERE user_id = who;
  DELETE FROM sync.presence WHERE user_id = who;
  RETURN who;
END $$;

-- Overwrites everything that is known of these records, in one revision; what they were called by stays as a tombstone, so
-- that every computer hears of it. Ids that do not exist, or are erased already, are passed over.
CREATE FUNCTION sync.erase_records(p_by integer, p_device uuid, p_ids uuid[]) RETURNS TABLE(rev bigint, erased bigint)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  r bigint := sync.next_rev();
  n bigint;
BEGIN
  UPDATE sync.rec q SET rev = r, state = 'erased', data = '{}', stamp = NULL WHERE q.id = ANY (p_ids) AND q.state <> 'erased';
  GET DIAGNOSTICS n = ROW_COUNT;
  UPDATE sync.audit a SET old = NULL, val = NULL WHERE a.rec = ANY (p_ids) AND (a.old IS NOT NULL OR a.val IS NOT NULL);
  INSERT INTO sync.audit(rev, rec, field, outcome) SELECT r, q.id, '*', 'erased' FROM sync.rec q WHERE q.id = ANY (p_ids) AND q.rev = r;
  INSERT INTO sync.revision(rev, kind, user_id, device, records, scopes)
    VALUES (r, 'erase', p_by, p_device, n, ARRAY(SELECT DISTINCT q.scope FROM sync.rec q WHERE q.id = ANY (p_ids) AND q.rev = r));
  PERFORM sync.drop_blobs('0');
  PERFORM pg_notify('kontor_sync', '');
  RETURN QUERY SELECT r, n;
END $$;

CREATE FUNCTION sync_v1.erase(p_device uuid, p_ids uuid[]) RETURNS TABLE(rev bigint, erased bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.caller(p_device);
BEGIN
  IF p_ids IS NULL OR cardinality(p_ids) > (SELECT max_records FROM sync.policy) THEN
    RAISE EXCEPTION 'too many records at once' USING ERRCODE = 'KS007';
  END IF;
  LOCK TABLE sync.gate IN EXCLUSIVE MODE;
  PERFORM 1 FROM sync.rec q WHERE q.id = ANY (p_ids) AND q.scope <> ALL (sync.writable(who.user_id));
  IF FOUND THEN
    RAISE EXCEPTION 'no right to write there' USING ERRCODE = 'KS008';
  END IF;
  RETURN QUERY SELECT * FROM sync.erase_records(who.user_id, p_device, p_ids);
END $$;

-- How far an erasure (or any revision of a record) has got: computers of those who see the record that have confirmed it.
CREATE FUNCTION sync.confirmed(p_ids uuid[]) RETURNS TABLE(id uuid, rev bigint, state text, confirmed bigint, devices bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT q.id, q.rev, q.state, count(d.id) FILTER (WHERE d.acked_rev >= q.rev), count(d.id)
  FROM sync.rec q LEFT JOIN sync.scope_member sm ON sm.scope = q.scope
    LEFT JOIN sync.member m ON m.user_id = sm.user_id AND m.active LEFT JOIN sync.device d ON d.user_id = m.user_id AND d.revoked IS NULL
  WHERE q.id = ANY (p_ids) GROUP BY q.id, q.rev, q.state ORDER BY q.id
$$;

CREATE FUNCTION sync_v1.confirmed(p_device uuid, p_ids uuid[]) RETURNS TABLE(id uuid, rev bigint, state text, confirmed bigint, devices bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT c.* FROM sync.caller(p_device) a, LATERAL sync.confirmed(ARRAY(
    SELECT q.id FROM sync.rec q WHERE q.id = ANY (p_ids) AND q.scope = ANY (sync.readable(a.user_id)))) c
$$;

-- All that the server knows of a subject, for a request under Art. 15: its record, the records that name it, the files and
-- parts of those, and what was ever changed in them. One JSON object a row.
CREATE FUNCTION sync.export_subject(p_id uuid) RETURNS SETOF jsonb LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  near uuid[];
  all_ids uuid[];
BEGIN
  near := ARRAY(SELECT q.id FROM sync.rec q WHERE q.id = p_id OR q.data::text LIKE '%' || p_id || '%');
  all_ids := ARRAY(SELECT unnest(near) UNION
    SELECT q.id FROM sync.rec q WHERE q.kind = 'attachment' AND (q.data ->> 'record_id') = ANY (near::text[]));
  RETURN QUERY SELECT jsonb_build_object('record', q.id, 'kind', q.kind, 'state', q.state, 'scope', s.name, 'data', q.data,
      'made_at', v.at, 'made_by', m.login)
    FROM sync.rec q LEFT JOIN sync.scope s ON s.scope = q.scope LEFT JOIN sync.revision v ON v.rev = q.made LEFT JOIN sync.member m ON m.user_id = v.user_id
    WHERE q.id = ANY (all_ids) ORDER BY (q.id <> p_id), q.kind, q.id;
  RETURN QUERY SELECT jsonb_build_object('change', a.rec, 'field', a.field, 'old', a.old, 'new', a.val, 'outcome', a.outcome, 'at', v.at, 'by', m.login)
    FROM sync.audit a LEFT JOIN sync.revision v ON v.rev = a.rev LEFT JOIN sync.member m ON m.user_id = v.user_id
    WHERE a.rec = ANY (all_ids) ORDER BY a.rev, a.rec, a.field;
END $$;

-- Forgets tombstones older than p_keep: a computer that was away for longer starts anew from the server. Values of deleted
-- records leave the audit with them; p_audit, if given, forgets the whole audit before that.
CREATE FUNCTION sync.collect(p_keep interval, p_audit interval) RETURNS TABLE(gc_floor bigint, tombstones bigint, audit_rows bigint, files bigint)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  til bigint;
  n bigint;
  m bigint;
BEGIN
  IF p_keep < interval '13 months' OR p_audit < interval '13 months' THEN
    RAISE EXCEPTION 'deletions are kept for 13 months at least' USING ERRCODE = 'KS006';
  END IF;
  LOCK TABLE sync.gate IN EXCLUSIVE MODE;
  SELECT greatest(max(v.rev), (SELECT c.gc_floor FROM sync.clock c)) INTO til FROM sync.revision v WHERE v.at < clock_timestamp() - p_keep;
  IF til IS NULL THEN
    til := (SELECT c.gc_floor FROM sync.clock c);
  END IF;
  UPDATE sync.audit a SET old = NULL, val = NULL FROM sync.rec q
    WHERE q.id = a.rec AND q.state = 'deleted' AND q.rev <= til AND (a.old IS NOT NULL OR a.val IS NOT NULL);
  DELETE FROM sync.rec q WHERE q.state <> 'live' AND q.rev <= til;
  GET DIAGNOSTICS n = ROW_COUNT;
  DELETE FROM sync.gone g WHERE g.rev <= til;
  GET DIAGNOSTICS m = ROW_COUNT;
  n := n + m;
  UPDATE sync.clock SET gc_floor = til;
  m := 0;
  IF p_audit IS NOT NULL THEN
    DELETE FROM sync.audit a USING sync.revision v WHERE v.rev = a.rev AND v.at < clock_timestamp() - p_audit;
    GET DIAGNOSTICS m = ROW_COUNT;
  END IF;
  DELETE FROM sync.presence WHERE seen < clock_timestamp() - interval '1 day';
  RETURN QUERY SELECT til, n, m, sync.drop_blobs('30 days');
END $$;

-- For each scope what verify() tells clients, and for the administrator whether the tables agree with one another.
CREATE FUNCTION sync.check_all() RETURNS TABLE(name text, kind text, records bigint, checksum bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.name, s.kind, x.records, x.checksum FROM sync.scope s, LATERAL sync.sums(s.scope) x ORDER BY s.kind, s.name
$$;

CREATE FUNCTION sync.problems() RETURNS SETOF text LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT 'records of an unknown scope: ' || count(*) FROM sync.rec q WHERE NOT EXISTS (SELECT FROM sync.scope s WHERE s.scope = q.scope) HAVING count(*) > 0
  UNION ALL SELECT 'records newer than the clock: ' || count(*) FROM sync.rec q, sync.clock c WHERE q.rev > c.rev HAVING count(*) > 0
  UNION ALL SELECT 'records of no revision: ' || count(*) FROM sync.rec q WHERE NOT EXISTS (SELECT FROM sync.revision v WHERE v.rev = q.rev) HAVING count(*) > 0
  UNION ALL SELECT 'tombstones with data: ' || count(*) FROM sync.rec q WHERE q.state <> 'live' AND q.data <> '{}' HAVING count(*) > 0
  UNION ALL SELECT 'values of erased records in the audit: ' || count(*) FROM sync.audit a JOIN sync.rec q ON q.id = a.rec
    WHERE q.state = 'erased' AND (a.old IS NOT NULL OR a.val IS NOT NULL) HAVING count(*) > 0
  UNION ALL SELECT 'members without a login: ' || string_agg(m.login, ', ') FROM sync.member m
    WHERE m.active AND NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = m.login) HAVING count(*) > 0
  UNION ALL SELECT 'incomplete files: ' || count(*) FROM sync.blob f
    WHERE f.size <> (SELECT coalesce(sum(length(p.data)), 0) FROM sync.blob_part p WHERE p.sha256 = f.sha256) HAVING count(*) > 0
$$;
