SELECT f.id, f.code, f.label, f.type, f.choices, f.currency, (SELECT count(*) FROM custom_value v WHERE v.field_id = f.id)
FROM custom_field f WHERE f.deleted_at IS NULL ORDER BY f.position, f.n
