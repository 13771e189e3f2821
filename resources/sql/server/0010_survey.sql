-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one would get by joining. Needs no device: nothing is registered, nothing is written.

-- Where administrators add the devices nobody reads without one.
CREATE FUNCTION sync.newcomer() RETURNS sync.member LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT (SELECT open_devices FROM sync.policy) THEN
    RAISE EXCEPTION 'an administrator has to add this device' USING ERRCODE = 'KS002';
  END IF;
  RETURN sync.me();
END $$;

-- How many records of each kind are in the scopes that the caller may read; what lies in the bin does not count.
CREATE FUNCTION sync_v1.survey() RETURNS TABLE(scope uuid, kind text, records bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  who sync.member := sync.newcomer();
BEGIN
  RETURN QUERY SELECT r.scope, r.kind, count(*) FROM sync.rec r
    WHERE r.scope = ANY (sync.readable(who.user_id)) AND r.state = 'live' AND r.data ->> 'deleted_at' IS NULL
    GROUP BY r.scope, r.kind;
END $$;

-- Some fields of some kinds of records, page by page in the order of ids: enough to find what a file has as well.
CREATE FUNCTION sync_v1.glance(p_scope uuid, p_kinds text[], p_fields text[], p_after uuid, p_limit integer)
RETURNS TABLE(id uuid, kind text, data jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  who sync.member := sync.newcomer();
BEGIN
  IF p_scope IS NULL OR p_scope <> ALL (sync.readable(who.user_id)) THEN
    RAISE EXCEPTION 'no such scope' USING ERRCODE = 'KS009';
  END IF;
  RETURN QUERY SELECT r.id, r.kind, (SELECT jsonb_object_agg(e.key, e.value) FROM jsonb_each(r.data) e WHERE e.key = ANY (p_fields))
    FROM sync.rec r
    WHERE r.scope = p_scope AND r.state = 'live' AND r.kind = ANY (p_kinds)
      AND r.id > coalesce(p_after, '00000000-0000-0000-0000-000000000000'::uuid)
    ORDER BY r.id LIMIT least(greatest(coalesce(p_limit, 1000), 1), 50000);
END $$;
