SELECT r.id, CASE WHEN r.from_id = ?1 THEN r.to_id ELSE r.from_id END AS other, i.name, r.kind, r.from_id = ?1, r.note, c.kind = 'organisation'
FROM relation r JOIN contact c ON c.id = CASE WHEN r.from_id = ?1 THEN r.to_id ELSE r.from_id END
  JOIN contact_index i ON i.n = c.n
WHERE (r.from_id = ?1 OR r.to_id = ?1) AND r.deleted_at IS NULL ORDER BY i.sort_key
