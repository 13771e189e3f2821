-- Own fields that one of two contacts has a value of.
SELECT lower(hex(f.id)), f.label, f.type, f.choices, f.currency FROM custom_field f
WHERE f.deleted_at IS NULL AND EXISTS (SELECT 1 FROM custom_value v WHERE v.field_id = f.id AND v.record_id = ?1) ORDER BY f.position, f.n
