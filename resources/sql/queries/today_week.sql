-- What happened between two instants; ?3 and ?4 are the smallest ids of these (ids are ordered by time). Each count stops
-- at a limit.
SELECT
  (SELECT count(*) FROM (SELECT 1 FROM visible_contact WHERE id >= ?3 AND id < ?4 LIMIT ?5)) AS contacts,
  (SELECT count(*) FROM (SELECT 1 FROM activity
    WHERE deleted_at IS NULL AND occurred_at >= ?1 AND occurred_at < ?2 AND kind <> 'system' LIMIT ?5)) AS entries,
  (SELECT count(*) FROM (SELECT 1 FROM activity
    WHERE deleted_at IS NULL AND occurred_at >= ?1 AND occurred_at < ?2 AND kind = 'call' LIMIT ?5)) AS calls,
  (SELECT count(*) FROM (SELECT 1 FROM task
    WHERE deleted_at IS NULL AND done_at >= ?1 AND done_at < ?2 LIMIT ?5)) AS done
