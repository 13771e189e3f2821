-- SPDX-License-Identifier: GPL-3.0-or-later
-- What colleagues see of one another: conflicts, activity, a record's past, who is there.

-- Conflicts in which a value of the caller's gave way, oldest first: 'lost', a colleague's value stayed; 'won', a
-- colleague's later value replaced it. Both values, both authors; the caller must still be allowed to see the record.
CREATE FUNCTION sync_v1.conflicts(p_device uuid, p_since bigint, p_limit integer)
RETURNS TABLE(rev bigint, at timestamptz, id uuid, kind text, field text, mine jsonb, theirs jsonb, outcome text, their_user integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  who sync.member := sync.caller(p_device);
BEGIN
  RETURN QUERY
    SELECT a.rev, v.at, a.rec, r.kind, a.field,
           CASE a.outcome WHEN 'lost' THEN a.val ELSE a.old END, CASE a.outcome WHEN 'lost' THEN a.old ELSE a.val END, a.outcome,
           CASE a.outcome WHEN 'lost' THEN a.other ELSE v.user_id END
    FROM sync.audit a JOIN sync.revision v ON v.rev = a.rev JOIN sync.rec r ON r.id = a.rec
    WHERE a.rev > coalesce(p_since, 0) AND a.outcome IN ('won', 'lost')
      AND CASE a.outcome WHEN 'lost' THEN v.user_id ELSE a.other END = who.user_id
      AND r.state = 'live' AND r.scope = ANY (sync.readable(who.user_id))
    ORDER BY a.rev, a.rec, a.field LIMIT least(greatest(coalesce(p_limit, 100), 1), 10000);
END $$;

-- What happened in the caller's scopes, newest first, from revision p_before down: one row for each revision.
CREATE FUNCTION sync_v1.activity(p_device uuid, p_before bigint, p_limit integer)
RETURNS TABLE(rev bigint, at timestamptz, user_id integer, device text, records integer, made integer, sample uuid, kind text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  who sync.member := sync.caller(p_device);
  may uuid[] := sync.readable(who.user_id);
BEGIN
  -- A revision that also touched a scope which the caller does not see shows no numbers that would tell of it.
  RETURN QUERY
    SELECT v.rev, v.at, v.user_id, d.label, CASE WHEN v.scopes <@ may THEN v.records END, CASE WHEN v.scopes <@ may THEN v.made END, s.id, s.kind
    FROM sync.revision v LEFT JOIN sync.device d ON d.id = v.device
      LEFT JOIN LATERAL (
        SELECT r.id, r.kind FROM sync.rec r WHERE r.scope = ANY (may) AND r.rev = v.rev
        UNION ALL SELECT r.id, r.kind FROM sync.audit a JOIN sync.rec r ON r.id = a.rec WHERE a.rev = v.rev AND r.scope = ANY (may)
        LIMIT 1) s ON true
    WHERE v.rev < coalesce(p_before, 9223372036854775807) AND v.scopes && may AND v.kind IN ('push', 'erase')
    ORDER BY v.rev DESC LIMIT least(greatest(coalesce(p_limit, 100), 1), 1000);
END $$;

-- The past of one record, newest first; the row 'made' is its making. What happened while it was in a scope that the caller
-- does not see stays there: a private note that is given to all does not bring its drafts along.
CREATE FUNCTION sync_v1.history(p_device uuid, p_id uuid)
RETURNS TABLE(rev bigint, at timestamptz, user_id integer, field text, old jsonb, val jsonb, outcome text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  who sync.member := sync.caller(p_device);
  may uuid[] := sync.readable(who.user_id);
  came bigint;
BEGIN
  PERFORM 1 FROM sync.rec r WHERE r.id = p_id AND r.scope = ANY (may);
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such record' USING ERRCODE = 'KS009';
  END IF;
  SELECT coalesce(max(a.rev), 0) INTO came FROM sync.audit a
    WHERE a.rec = p_id AND a.field = 'scope' AND a.outcome IN ('accepted', 'won') AND NOT coalesce(a.old #>> '{}' = ANY (may::text[]), false);
  RETURN QUERY
    SELECT a.rev, v.at, v.user_id, a.field, CASE WHEN a.rev > came THEN a.old END, a.val, a.outcome
    FROM sync.audit a LEFT JOIN sync.revision v ON v.rev = a.rev WHERE a.rec = p_id AND a.rev >= came
    UNION ALL SELECT r.made, v.at, v.user_id, NULL, NULL, NULL, 'made' FROM sync.rec r LEFT JOIN sync.revision v ON v.rev = r.made WHERE r.id = p_id
    ORDER BY 1 DESC, 4;
END $$;

-- Says which records the caller has open now (none: only that it is there), and gives who else is there. To be asked
-- again within a minute; others hear of a change by the notification kontor_presence.
CREATE FUNCTION sync_v1.present(p_device uuid, p_records uuid[]) RETURNS TABLE(user_id integer, device text, seen timestamptz, records uuid[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  who sync.member := sync.caller(p_device);
  may uuid[] := sync.readable(who.user_id);
  was uuid[];
  shown uuid[];
BEGIN
  IF cardinality(p_records) > 100 THEN
    RAISE EXCEPTION 'too many records at once' USING ERRCODE = 'KS007';
  END IF;
  shown := ARRAY(SELECT r.id FROM sync.rec r WHERE r.id = ANY (p_records) AND r.scope = ANY (may) ORDER BY r.id);
  SELECT p.records INTO was FROM sync.presence p WHERE p.device = p_device AND p.seen > clock_timestamp() - interval '90 seconds';
  INSERT INTO sync.presence(device, user_id, records, seen) VALUES (p_device, who.user_id, shown, clock_timestamp())
    ON CONFLICT (device) DO UPDATE SET records = excluded.records, seen = excluded.seen;
  IF was IS DISTINCT FROM shown THEN
    PERFORM pg_notify('kontor_presence', '');
  END IF;
  -- Of others only what the caller may see too.
  RETURN QUERY
    SELECT p.user_id, d.label, p.seen,
           ARRAY(SELECT r.id FROM sync.rec r WHERE r.id = ANY (p.records) AND r.scope = ANY (may) ORDER BY r.id)
    FROM sync.presence p JOIN sync.device d ON d.id = p.device JOIN sync.member m ON m.user_id = p.user_id
    WHERE p.device <> p_device AND p.seen > clock_timestamp() - interval '90 seconds' AND m.active AND d.revoked IS NULL
    ORDER BY p.user_id, d.label;
END $$;

CREATE FUNCTION sync_v1.absent(p_device uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.caller(p_device);
BEGIN
  DELETE FROM sync.presence WHERE device = p_device;
  IF FOUND THEN
    PERFORM pg_notify('kontor_presence', '');
  END IF;
END $$;
