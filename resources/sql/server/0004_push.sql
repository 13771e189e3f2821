-- SPDX-License-Identifier: GPL-3.0-or-later
-- The one place where changes are merged.

-- One record of a push. d: a new record's fields; f: edits, {field: [value, hlc, base]}; x: the revision at which it is to
-- become a tombstone. ok: it has the form that it has to have.
CREATE TYPE sync.change AS (id uuid, k text, s uuid, h bigint, d jsonb, f jsonb, x bigint, ok boolean);

CREATE FUNCTION sync.well_formed(d jsonb, f jsonb, x bigint, k text, s uuid, h bigint) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(CASE
    WHEN num_nonnulls(d, f, x) <> 1 THEN false
    WHEN x IS NOT NULL THEN x >= 0
    WHEN d IS NOT NULL THEN s IS NOT NULL AND h > 0 AND k IS NOT NULL AND k ~ '^[a-z][a-z0-9_]{0,62}$' AND jsonb_typeof(d) = 'object'
                            AND NOT d ? 'scope'
    WHEN jsonb_typeof(f) <> 'object' OR f = '{}' THEN false
    ELSE NOT EXISTS (
      SELECT FROM jsonb_each(f) e
      WHERE CASE WHEN jsonb_typeof(e.value) <> 'array' OR jsonb_array_length(e.value) <> 3 THEN true
                 WHEN (e.value ->> 1) !~ '^[0-9]{1,18}$' OR (e.value ->> 2) !~ '^[0-9]{1,18}$' THEN true
                 WHEN (e.value ->> 1) IS NULL OR (e.value ->> 2) IS NULL OR length(e.key) NOT BETWEEN 1 AND 300 THEN true
                 WHEN e.key = 'scope' THEN coalesce((e.value ->> 0) !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', true)
                 ELSE false END) END, false)
$$;

-- Takes a push apart. What is no JSON of the right form is refused as a whole, without a word of it in the error: errors
-- are logged.
CREATE FUNCTION sync.parsed(p_changes text) RETURNS sync.change[] LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  cs sync.change[];
  ids bigint;
  distinct_ids bigint;
BEGIN
  BEGIN
    SELECT array_agg((c.id, c.k, c.s, c.h, c.d, c.f, c.x, sync.well_formed(c.d, c.f, c.x, c.k, c.s, c.h))::sync.change),
           count(c.id), count(DISTINCT c.id)
      INTO cs, ids, distinct_ids
      FROM json_to_recordset(p_changes::json) AS c(id uuid, k text, s uuid, h bigint, d jsonb, f jsonb, x bigint);
  EXCEPTION WHEN data_exception OR program_limit_exceeded OR syntax_error_or_access_rule_violation THEN
    RAISE EXCEPTION 'the changes are not what the protocol says' USING ERRCODE = 'KS006';
  END;
  cs := coalesce(cs, '{}');
  IF ids <> cardinality(cs) OR distinct_ids <> ids THEN
    RAISE EXCEPTION 'every change needs an id of its own' USING ERRCODE = 'KS006';
  ELSIF ids > (SELECT max_records FROM sync.policy) THEN
    RAISE EXCEPTION 'too many records in one push' USING ERRCODE = 'KS007';
  END IF;
  RETURN cs;
END $$;

-- Who wrote the current value of a field.
CREATE FUNCTION sync.author_of(p_rec uuid, p_field text, p_made bigint) RETURNS integer LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT user_id FROM sync.revision WHERE rev = coalesce(
    (SELECT max(a.rev) FROM sync.audit a WHERE a.rec = p_rec AND a.field = p_field AND a.outcome IN ('accepted', 'won')), p_made)
$$;

-- Edits, tombstones and refusals: everything of a push that is no new record. Gives what the client has to be told.
--   base = current stamp  → accepted: the writer had seen the current value, clocks do not matter
--   same value            → nothing to do
--   otherwise             → a conflict: the higher stamp wins, the other value goes to the audit, and the record is sent to all
CREATE FUNCTION sync.merge(cs sync.change[], r bigint, top bigint, p_writable uuid[]) RETURNS json
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  told json;
BEGIN
  WITH judged AS MATERIALIZED (
    SELECT c.*, q.scope, q.born, q.data, q.stamp, q.made, CASE
        WHEN NOT c.ok THEN 'invalid'
        WHEN q.id IS NULL AND c.d IS NOT NULL THEN 'denied'
        WHEN q.id IS NULL THEN 'absent'
        WHEN q.scope <> ALL (p_writable) THEN 'denied'
        WHEN q.state <> 'live' THEN 'gone'
        WHEN c.x < q.rev THEN 'stale'
        WHEN c.x IS NOT NULL THEN 'deleted'
        WHEN c.f ? 'scope' AND (c.f -> 'scope' ->> 0)::uuid <> ALL (p_writable) THEN 'denied'
        ELSE 'edit' END AS what
    FROM unnest(cs) c LEFT JOIN sync.rec q ON q.id = c.id WHERE q.made IS DISTINCT FROM r),
  field AS MATERIALIZED (
    SELECT j.id, j.made, e.key AS name,
           CASE WHEN j.f IS NULL THEN e.value ELSE e.value -> 0 END AS v,
           CASE WHEN j.f IS NULL THEN j.h ELSE (e.value ->> 1)::bigint END AS sent,
           CASE WHEN j.f IS NULL THEN 0 ELSE (e.value ->> 2)::bigint END AS base,
           CASE WHEN e.key = 'scope' THEN to_jsonb(j.scope) ELSE coalesce(j.data -> e.key, 'null') END AS old,
           coalesce((j.stamp ->> e.key)::bigint, j.born) AS cur
    FROM judged j CROSS JOIN LATERAL jsonb_each(coalesce(j.f, j.d)) e WHERE j.what = 'edit'),
  ruled AS MATERIALIZED (
    SELECT f.*, greatest(least(sent, top), cur + 1) AS mark,
           CASE WHEN v = old THEN 'same' WHEN base = cur THEN 'accepted' WHEN least(sent, top) > cur THEN 'won' ELSE 'lost' END AS result
    FROM field f),
  outcome AS MATERIALIZED (
    SELECT id,
           jsonb_object_agg(name, v) FILTER (WHERE result IN ('accepted', 'won') AND name <> 'scope' AND v <> 'null') AS news,
           jsonb_object_agg(name, mark) FILTER (WHERE result IN ('accepted', 'won')) AS marks,
           array_agg(name) FILTER (WHERE result IN ('accepted', 'won') AND v = 'null') AS cleared,
           (max(v #>> '{}') FILTER (WHERE result IN ('accepted', 'won') AND name = 'scope'))::uuid AS target,
           bool_or(result <> 'same') AS changed,
           json_agg(name) FILTER (WHERE result = 'lost') AS lost,
           json_object_agg(name, CASE WHEN result IN ('accepted', 'won') THEN mark ELSE cur END)
             FILTER (WHERE sent <> CASE WHEN result IN ('accepted', 'won') THEN mark ELSE cur END) AS stamps
    FROM ruled GROUP BY id),
  edited AS (
    UPDATE sync.rec q SET rev = r, scope = coalesce(o.target, q.scope),
        data = (q.data || coalesce(o.news, '{}')) - coalesce(o.cleared, '{}'),
        stamp = CASE WHEN o.marks IS NULL THEN q.stamp ELSE coalesce(q.stamp, '{}') || o.marks END
    FROM outcome o WHERE q.id = o.id AND o.changed),
  dropped AS (
    UPDATE sync.rec q SET rev = r, state = 'deleted', data = '{}', stamp = NULL FROM judged j WHERE q.id = j.id AND j.what = 'deleted'),
  left_behind AS (
    INSERT INTO sync.gone(scope, id, rev) SELECT j.scope, o.id, r FROM outcome o JOIN judged j USING (id) WHERE o.target IS NOT NULL
    ON CONFLICT (scope, id) DO UPDATE SET rev = excluded.rev),
  come_back AS (
    DELETE FROM sync.gone g USING outcome o WHERE g.scope = o.target AND g.id = o.id),
  files AS (
    INSERT INTO sync.blob_scope(sha256, scope)
    SELECT b.sha256, o.target FROM outcome o JOIN judged j USING (id)
      JOIN sync.blob_scope b ON b.sha256 = CASE WHEN j.data ->> 'sha256' ~ '^[0-9a-f]{64}$' THEN decode(j.data ->> 'sha256', 'hex') END AND b.scope = j.scope
    WHERE o.target IS NOT NULL
    ON CONFLICT DO NOTHING),
  written AS (
    INSERT INTO sync.audit(rev, rec, field, old, val, hlc, outcome, other)
    SELECT r, id, name, nullif(old, 'null'), nullif(v, 'null'), sent, result,
           CASE WHEN result IN ('won', 'lost') THEN sync.author_of(id, name, made) END FROM ruled WHERE result <> 'same'
    UNION ALL SELECT r, id, '*', NULL, NULL, NULL, 'deleted', NULL FROM judged WHERE what = 'deleted')
  SELECT json_agg(t.line) INTO told FROM (
    SELECT json_build_object('id', id, 'o', what) AS line FROM judged WHERE what NOT IN ('edit', 'deleted')
    UNION ALL
    SELECT json_strip_nulls(json_build_object('id', id, 'o', 'merged', 'born', CASE WHEN j.d IS NOT NULL THEN j.born END,
                                              'lost', o.lost, 'stamps', o.stamps))
    FROM outcome o JOIN judged j USING (id) WHERE j.d IS NOT NULL OR o.lost IS NOT NULL OR o.stamps IS NOT NULL) t;
  RETURN told;
END $$;

-- A push. Exactly once by batch number and hash; everything in it is one revision. To be called as one statement outside
-- of a transaction: the gate is held until it ends.
CREATE FUNCTION sync_v1.push(p_device uuid, p_batch bigint, p_client_ms bigint, p_changes text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.caller(p_device);
  dev sync.device;
  cs sync.change[];
  hash bytea;
  may uuid[];
  r bigint;
  now_ms bigint;
  top bigint;
  made integer;
  told json;
  answer text;
BEGIN
  IF p_changes IS NULL OR p_batch IS NULL THEN
    RAISE EXCEPTION 'a push needs a batch number and changes' USING ERRCODE = 'KS006';
  ELSIF octet_length(p_changes) > (SELECT max_bytes FROM sync.policy) THEN
    RAISE EXCEPTION 'too much in one push' USING ERRCODE = 'KS007';
  END IF;
  hash := sha256(convert_to(p_changes, 'UTF8'));
  cs := sync.parsed(p_changes);

  r := sync.next_rev();
  -- Again, now that nobody else changes anything: rights and devices may have changed while waiting.
  who := sync.caller(p_device);
  SELECT d.* INTO dev FROM sync.device d WHERE d.id = p_device FOR UPDATE;
  IF p_batch = dev.last_batch AND dev.last_hash = hash THEN
    UPDATE sync.clock SET rev = rev - 1;  -- nothing new happens: the number was seen by nobody
    RETURN dev.last_result;
  ELSIF p_batch = dev.last_batch THEN
    RAISE EXCEPTION 'device cloned' USING ERRCODE = 'KS004';
  ELSIF p_batch <> dev.last_batch + 1 THEN
    RAISE EXCEPTION 'batch gap' USING ERRCODE = 'KS005';
  END IF;
  may := sync.writable(who.user_id);
  now_ms := sync.now_ms();
  top := (now_ms << 16) | 65535;  -- a clock that is ahead gains nothing

  INSERT INTO sync.rec(id, scope, rev, made, born, kind, data)
    SELECT c.id, c.s, r, r, least(c.h, top), c.k, c.d FROM unnest(cs) c WHERE c.ok AND c.d IS NOT NULL AND c.s = ANY (may)
    ON CONFLICT (id) DO NOTHING;
  GET DIAGNOSTICS made = ROW_COUNT;
  IF made < cardinality(cs) THEN
    told := sync.merge(cs, r, top, may);
  END IF;

  answer := json_build_object('rev', r, 'epoch', (SELECT epoch FROM sync.clock), 'now', now_ms, 'born',
    (SELECT json_object_agg(c.id, top) FROM unnest(cs) c JOIN sync.rec q ON q.id = c.id AND q.made = r WHERE c.h > top),
    'out', coalesce(told, '[]'));
  INSERT INTO sync.revision(rev, kind, user_id, device, records, made, scopes)
    VALUES (r, 'push', who.user_id, p_device, cardinality(cs), made, CASE WHEN made = cardinality(cs)
      THEN ARRAY(SELECT DISTINCT c.s FROM unnest(cs) c)
      ELSE ARRAY(SELECT DISTINCT q.scope FROM unnest(cs) c JOIN sync.rec q ON q.id = c.id AND q.rev = r) END);
  UPDATE sync.device SET last_batch = p_batch, last_hash = hash, last_result = answer, skew_ms = p_client_ms - now_ms,
    seen = clock_timestamp() WHERE id = p_device;
  PERFORM pg_notify('kontor_sync', '');
  RETURN answer;
END $$;
