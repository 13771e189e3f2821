-- Own fields without any value, hidden contacts' values included.
SELECT f.id, f.label FROM custom_field f
WHERE f.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM custom_value v WHERE v.field_id = f.id) ORDER BY f.position, f.n
