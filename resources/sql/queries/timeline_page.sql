-- One page of a timeline below (occurred_at, id). CROSS JOIN keeps the planner on the range of activity_link_timeline.
SELECT a.id, a.kind, a.occurred_at, a.subject, a.body, a.direction, a.duration_s, a.result, a.author,
  (SELECT count(*) FROM attachment f WHERE f.record_id = a.id AND f.deleted_at IS NULL),
  (SELECT group_concat(i.name, char(10)) FROM activity_link o JOIN contact c ON c.id = o.record_id JOIN contact_index i ON i.n = c.n
    WHERE o.activity_id = a.id AND o.record_id <> ?1)
FROM activity_link l CROSS JOIN activity a ON a.id = l.activity_id
WHERE l.record_id = ?1
  AND NOT EXISTS (SELECT 1 FROM contact h WHERE h.id = ?1 AND NOT EXISTS (SELECT 1 FROM visible_contact v WHERE v.n = h.n))
  AND (l.occurred_at, l.activity_id) < (?2, ?3) AND a.deleted_at IS NULL AND (?5 = '' OR a.kind = ?5)
ORDER BY l.occurred_at DESC, l.activity_id DESC LIMIT ?4
