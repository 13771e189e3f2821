-- A question about this value that has no answer yet: asked again, it stays one.
SELECT id FROM vat_check WHERE contact_id = ?1 AND vat_id = ?2 AND result IS NULL AND deleted_at IS NULL ORDER BY id LIMIT 1
