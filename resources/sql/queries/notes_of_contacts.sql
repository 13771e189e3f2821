-- The newest entries of the timelines of these contacts.
SELECT f.c, f.a, a.subject, a.body FROM
  (SELECT c.n c, a.n a, l.occurred_at at FROM json_each(?1) j CROSS JOIN contact c ON c.n = j.value
   CROSS JOIN activity_link l ON l.record_id = c.id AND l.entity = 'contact'
   CROSS JOIN activity a ON a.id = l.activity_id AND a.deleted_at IS NULL ORDER BY l.occurred_at DESC LIMIT ?2) f
JOIN activity a ON a.n = f.a ORDER BY f.at DESC
