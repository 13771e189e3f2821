-- What merging a contact noted on the records that it changed ("merge:<field>@<32 digits>") repeats its values: erasing the contact
-- takes that away as well. Computers do the same with their files when they hear of the erasure, so the records that the notes stood
-- on need no new revision. They may be any, so all are looked through, if one of these contacts was ever merged.
CREATE FUNCTION sync.erase_merge_traces(p_ids uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  ends text[] := ARRAY(SELECT '@' || replace(q.id::text, '-', '') FROM sync.rec q WHERE q.id = ANY (p_ids)
                       AND (q.data ? 'merged_into' OR EXISTS (SELECT 1 FROM sync.audit a WHERE a.rec = q.id AND a.field = 'merged_into')));
BEGIN
  IF cardinality(ends) = 0 THEN
    RETURN;
  END IF;
  UPDATE sync.rec q SET data = (SELECT coalesce(jsonb_object_agg(e.key, e.value), '{}') FROM jsonb_each(q.data) e
                                WHERE NOT (e.key LIKE 'merge:%' AND right(e.key, 33) = ANY (ends)))
    WHERE EXISTS (SELECT 1 FROM jsonb_object_keys(q.data) k WHERE k LIKE 'merge:%' AND right(k, 33) = ANY (ends));
  UPDATE sync.audit a SET old = NULL, val = NULL
    WHERE a.field LIKE 'merge:%' AND right(a.field, 33) = ANY (ends) AND (a.old IS NOT NULL OR a.val IS NOT NULL);
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
