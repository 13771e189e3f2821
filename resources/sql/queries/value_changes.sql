-- When each field of a contact, its points and addresses was changed last; what colleagues changed counts from their day.
SELECT h.record, h.field, max(coalesce((SELECT s.at FROM sync_author s WHERE s.record = h.record AND s.cmd = h.cmd AND s.field = h.field), m.at))
FROM history h JOIN command m ON m.n = h.cmd
WHERE h.record IN (SELECT ?1 UNION ALL SELECT id FROM contact_point WHERE contact_id = ?1 AND deleted_at IS NULL
                   UNION ALL SELECT id FROM address WHERE contact_id = ?1 AND deleted_at IS NULL)
GROUP BY h.record, h.field
