-- Pinned entries are few in the whole file: the index on them first.
SELECT a.occurred_at, a.id FROM activity a INDEXED BY activity_pinned CROSS JOIN activity_link l ON l.activity_id = a.id AND l.record_id = ?1
WHERE a.pinned = 1 AND a.deleted_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM contact h WHERE h.id = ?1 AND NOT EXISTS (SELECT 1 FROM visible_contact v WHERE v.n = h.n))
ORDER BY a.occurred_at DESC, a.id DESC LIMIT 20
