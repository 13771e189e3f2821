-- Places in the timeline of one record above (?2, ?3), oldest first. CROSS JOIN keeps the planner on the range of activity_link_timeline.
-- ?5: a JSON array of kinds, [] for all; ?6: folded words to find; ?7: what lies beyond is not wanted.
SELECT l.occurred_at, l.activity_id FROM activity_link l CROSS JOIN activity a ON a.id = l.activity_id
WHERE l.record_id = ?1
  AND NOT EXISTS (SELECT 1 FROM contact h WHERE h.id = ?1 AND NOT EXISTS (SELECT 1 FROM visible_contact v WHERE v.n = h.n))
  AND (l.occurred_at, l.activity_id) > (?2, ?3) AND l.occurred_at <= ?7 AND a.deleted_at IS NULL
  AND (?5 = '[]' OR a.kind IN (SELECT value FROM json_each(?5)))
  AND (?6 = '' OR instr(kontor_fold(coalesce(a.subject, '') || ' ' || coalesce(a.body, '') || ' ' || coalesce(a.place, '')), ?6) > 0)
ORDER BY l.occurred_at ASC, l.activity_id ASC LIMIT ?4
