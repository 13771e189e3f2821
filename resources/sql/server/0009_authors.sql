-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who changed what: the feed of states does not tell.

-- Of at most p_limit revisions since p_since that other computers made: one row for each field, with the records of which it was
-- changed; a row without a field for those that were made; one without records where there is nothing to see any more. Oldest
-- first. As in history(), what happened to a record in a scope that the caller does not see stays there.
CREATE FUNCTION sync_v1.authors(p_device uuid, p_since bigint, p_limit integer)
RETURNS TABLE(rev bigint, at bigint, user_id integer, field text, ids uuid[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  who sync.member := sync.caller(p_device);
  may uuid[] := sync.readable(who.user_id);
  since bigint := greatest(coalesce(p_since, 0), 0);
BEGIN
  RETURN QUERY
    WITH told AS MATERIALIZED (
      SELECT v.rev, v.at, v.user_id FROM sync.revision v
      WHERE v.rev > since AND v.kind = 'push' AND v.device IS DISTINCT FROM p_device AND v.scopes && may
      ORDER BY v.rev LIMIT least(greatest(coalesce(p_limit, 100), 1), 1000)),
    changed AS (
      SELECT a.rev, a.field, array_agg(a.rec) AS ids FROM told t JOIN sync.audit a ON a.rev = t.rev JOIN sync.rec r ON r.id = a.rec
      WHERE a.outcome IN ('accepted', 'won') AND r.state = 'live' AND r.scope = ANY (may)
        AND NOT EXISTS (SELECT FROM sync.audit m WHERE m.rec = a.rec AND m.field = 'scope' AND m.rev > a.rev
                        AND m.outcome IN ('accepted', 'won') AND NOT coalesce(m.old #>> '{}' = ANY (may::text[]), false))
      GROUP BY a.rev, a.field
      UNION ALL
      SELECT r.made, NULL, array_agg(r.id) FROM sync.rec r
      WHERE r.scope = ANY (may) AND r.rev > since AND r.state = 'live' AND r.made IN (SELECT t.rev FROM told t) GROUP BY r.made)
    SELECT t.rev, (extract(epoch FROM t.at) * 1000)::bigint, t.user_id, c.field, coalesce(c.ids, '{}')
    FROM told t LEFT JOIN changed c ON c.rev = t.rev ORDER BY t.rev, c.field NULLS FIRST;
END $$;

-- Records lie about in the order in which they were made: a few pages of summary find those of some revisions.
CREATE INDEX rec_made ON sync.rec USING brin(made) WITH (pages_per_range = 32, autosummarize = on);

-- What happened in the caller's scopes, newest first, from revision p_before down: for each revision and kind of record how many were
-- changed and made, and some of them. A row without a kind where there is nothing to see any more. activity() tells less.
CREATE FUNCTION sync_v1.doings(p_device uuid, p_before bigint, p_limit integer)
RETURNS TABLE(rev bigint, at bigint, user_id integer, kind text, changed bigint, made bigint, ids uuid[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  who sync.member := sync.caller(p_device);
  may uuid[] := sync.readable(who.user_id);
BEGIN
  RETURN QUERY
    WITH told AS MATERIALIZED (
      SELECT v.rev, v.at, v.user_id FROM sync.revision v
      WHERE v.rev < coalesce(p_before, 9223372036854775807) AND v.kind = 'push' AND v.scopes && may
      ORDER BY v.rev DESC LIMIT least(greatest(coalesce(p_limit, 100), 1), 1000)),
    touched AS (
      SELECT t.rev, r.id, r.kind, false AS is_new FROM told t JOIN sync.audit a ON a.rev = t.rev JOIN sync.rec r ON r.id = a.rec
      WHERE r.state = 'live' AND r.scope = ANY (may) AND r.made <> t.rev AND a.outcome IN ('accepted', 'won')
        AND NOT EXISTS (SELECT FROM sync.audit m WHERE m.rec = a.rec AND m.field = 'scope' AND m.rev > a.rev
                        AND m.outcome IN ('accepted', 'won') AND NOT coalesce(m.old #>> '{}' = ANY (may::text[]), false))
      GROUP BY t.rev, r.id
      UNION ALL
      SELECT t.rev, r.id, r.kind, true FROM told t JOIN sync.rec r ON r.made = t.rev
      WHERE r.made BETWEEN (SELECT min(rev) FROM told) AND (SELECT max(rev) FROM told) AND r.scope = ANY (may) AND r.state = 'live'),
    kinds AS (
      SELECT x.rev, x.kind, count(*) FILTER (WHERE NOT x.is_new) AS changed, count(*) FILTER (WHERE x.is_new) AS made,
             (array_agg(x.id ORDER BY x.id))[1:10] AS ids
      FROM touched x GROUP BY x.rev, x.kind)
    SELECT t.rev, (extract(epoch FROM t.at) * 1000)::bigint, t.user_id, k.kind, coalesce(k.changed, 0), coalesce(k.made, 0), coalesce(k.ids, '{}')
    FROM told t LEFT JOIN kinds k ON k.rev = t.rev ORDER BY t.rev DESC, k.kind;
END $$;
