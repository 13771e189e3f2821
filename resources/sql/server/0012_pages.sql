-- SPDX-License-Identifier: GPL-3.0-or-later
-- A page of the feed costs what the page holds. Where its end was looked for among all that came after the cursor, each page of a new
-- computer went through the whole rest of the scope: 65 ms for 2,000 records of a million. The settings: a table that was just filled has
-- no statistics yet, and then the planner reads all of it and sorts.

-- A page of the newest states since a cursor, in the order of revisions. Never ends within a revision, so it may be
-- longer than the limit by what one revision holds. Rows: 'r' a record, 'd' deleted, 'e' erased, 'g' moved to another
-- scope; the last row is '.', its data says where to go on. From 0 there are no deletions: nothing is there to delete.
CREATE OR REPLACE FUNCTION sync_v1.pull(p_device uuid, p_scope uuid, p_cursor bigint, p_limit integer)
RETURNS TABLE(what text, id uuid, rev bigint, kind text, born bigint, data jsonb, stamp jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET work_mem = '64MB'
SET enable_seqscan = off SET enable_bitmapscan = off SET jit = off AS $$
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
    (SELECT r.rev FROM sync.rec r WHERE r.scope = p_scope AND r.rev > since ORDER BY r.rev LIMIT page)
    UNION ALL (SELECT g.rev FROM sync.gone g WHERE g.scope = p_scope AND g.rev > since ORDER BY g.rev LIMIT page)) f
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
