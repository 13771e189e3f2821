-- What merging a contact noted on the contacts that it went into ("merge:<field>@<32 digits>") repeats its values: erasing the
-- contact takes that away as well. Computers do the same with their files when they hear of the erasure, so the records that the notes
-- stood on need no new revision.

-- The contacts that these were merged into, directly or by way of others, as it is and as it ever was.
CREATE FUNCTION sync.merge_targets(p_ids uuid[]) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH RECURSIVE went(id) AS (
    SELECT unnest(p_ids)
    UNION
    SELECT t.target::uuid FROM went w CROSS JOIN LATERAL (
      SELECT q.data ->> 'merged_into' FROM sync.rec q WHERE q.id = w.id
      UNION ALL SELECT a.val #>> '{}' FROM sync.audit a WHERE a.rec = w.id AND a.field = 'merged_into'
      UNION ALL SELECT a.old #>> '{}' FROM sync.audit a WHERE a.rec = w.id AND a.field = 'merged_into') t(target)
    WHERE t.target ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$')
  SELECT array_agg(id) FROM went
$$;

CREATE FUNCTION sync.erase_merge_traces(p_ids uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  targets uuid[] := sync.merge_targets(p_ids);
  ends text[] := ARRAY(SELECT '@' || replace(i::text, '-', '') FROM unnest(p_ids) i);
BEGIN
  UPDATE sync.rec q SET data = (SELECT coalesce(jsonb_object_agg(e.key, e.value), '{}') FROM jsonb_each(q.data) e
                                WHERE NOT (e.key LIKE 'merge:%' AND right(e.key, 33) = ANY (ends)))
    WHERE q.id = ANY (targets) AND EXISTS (SELECT 1 FROM jsonb_object_keys(q.data) k WHERE k LIKE 'merge:%' AND right(k, 33) = ANY (ends));
  UPDATE sync.audit a SET old = NULL, val = NULL
    WHERE a.rec = ANY (targets) AND a.field LIKE 'merge:%' AND right(a.field, 33) = ANY (ends) AND (a.old IS NOT NULL OR a.val IS NOT NULL);
END $$;

CREATE OR REPLACE FUNCTION sync.erase_records(p_by integer, p_device uuid, p_ids uuid[]) RETURNS TABLE(rev bigint, erased bigint)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  r bigint := sync.next_rev();
  n bigint;
BEGIN
  PERFORM sync.erase_merge_traces(p_ids);
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
