-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reading: the feed of a scope, its checksum, and the list of what the server has.

-- A page of the newest states since a cursor, in the order of revisions. Never ends within a revision, so it may be
-- longer than the limit by what one revision holds. Rows: 'r' a record, 'd' deleted, 'e' erased, 'g' moved to another
-- scope; the last row is '.', its data says where to go on. From 0 there are no deletions: nothing is there to delete.
CREATE FUNCTION sync_v1.pull(p_device uuid, p_scope uuid, p_cursor bigint, p_limit integer)
RETURNS TABLE(what text, id uuid, rev bigint, kind text, born bigint, data jsonb, stamp jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET work_mem = '64MB' AS $$
#variable_conflict use_column
DECLARE
  who sync.member := sync.caller(p_device);
  c sync.clock;
  since bigint := greatest(coalesce(p_cursor, 0), 0);
  page integer := least(greatest(coalesce(p_limit, 1000), 1), 50000);
  last bigint;
BEGIN
  SELECT * INTO c FROM sync.clock;
  IF NOT EXISTS (SELECT FROM sync.scope_member sm WHERE sm.scope = p_scope AND sm.user_id = who.user_id) THEN
    RETURN QUERY SELECT '.', NULL::uuid, c.rev, NULL::text, NULL::bigint,
      jsonb_build_object('left', true, 'rights', who.rights_rev, 'epoch', c.epoch), NULL::jsonb;
    RETURN;
  END IF;
  SELECT f.rev INTO last FROM (
    SELECT r.rev FROM sync.rec r WHERE r.scope = p_scope AND r.rev > since
    UNION ALL SELECT g.rev FROM sync.gone g WHERE g.scope = p_scope AND g.rev > since) f
    ORDER BY f.rev OFFSET page - 1 LIMIT 1;
  RETURN QUERY
    SELECT CASE r.state WHEN 'live' THEN 'r' WHEN 'deleted' THEN 'd' ELSE 'e' END, r.id, r.rev, r.kind, r.born,
           CASE WHEN r.state = 'live' THEN r.data END, r.stamp
    FROM sync.rec r
    WHERE r.scope = p_scope AND r.rev > since AND r.rev <= coalesce(last, c.rev) AND (since > 0 OR r.state = 'live')
    ORDER BY r.rev;
  IF since > 0 THEN
    RETURN QUERY SELECT 'g', g.id, g.rev, NULL::text, NULL::bigint, NULL::jsonb, NULL::jsonb
      FROM sync.gone g WHERE g.scope = p_scope AND g.rev > since AND g.rev <= coalesce(last, c.rev) ORDER BY g.rev;
  END IF;
  RETURN QUERY SELECT '.', NULL::uuid, c.rev, NULL::text, NULL::bigint,
    jsonb_build_object('next', coalesce(last, c.rev), 'more', last IS NOT NULL AND last < c.rev, 'floor', c.gc_floor,
                       'rights', who.rights_rev, 'epoch', c.epoch), NULL::jsonb;
END $$;

-- Count and checksum of the live records of a scope, as a client at revision `rev` has to have them: xor of the first eight
-- bytes of md5(id ':' rev), the id in its canonical form.
CREATE FUNCTION sync_v1.verify(p_device uuid, p_scope uuid, OUT rev bigint, OUT records bigint, OUT checksum bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.caller(p_device);
BEGIN
  IF p_scope IS NULL OR p_scope <> ALL (sync.readable(who.user_id)) THEN
    RAISE EXCEPTION 'no such scope' USING ERRCODE = 'KS009';
  END IF;
  SELECT c.rev INTO rev FROM sync.clock c;
  SELECT s.records, s.checksum INTO records, checksum FROM sync.sums(p_scope) s;
END $$;

CREATE FUNCTION sync.sums(p_scope uuid, OUT records bigint, OUT checksum bigint) LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(*), coalesce(bit_xor(('x' || left(md5(r.id || ':' || r.rev), 16))::bit(64)::bigint), 0)
  FROM sync.rec r WHERE r.scope = p_scope AND r.state = 'live'
$$;

-- What the server has of a scope, page by page in the order of ids: after a restore a client finds out what it lacks.
CREATE FUNCTION sync_v1.manifest(p_device uuid, p_scope uuid, p_after uuid, p_limit integer)
RETURNS TABLE(id uuid, rev bigint, state text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  who sync.member := sync.caller(p_device);
BEGIN
  IF p_scope IS NULL OR p_scope <> ALL (sync.readable(who.user_id)) THEN
    RAISE EXCEPTION 'no such scope' USING ERRCODE = 'KS009';
  END IF;
  RETURN QUERY SELECT r.id, r.rev, r.state FROM sync.rec r
    WHERE r.scope = p_scope AND r.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000')
    ORDER BY r.id LIMIT least(greatest(coalesce(p_limit, 1000), 1), 100000);
END $$;
