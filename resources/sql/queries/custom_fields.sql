SELECT f.id, f.code, f.label, f.type, f.choices, f.currency,
  (SELECT count(*) FROM custom_value v JOIN visible_contact c ON c.id = v.record_id WHERE v.field_id = f.id),
  f.category, f.purpose, f.required
FROM custom_field f WHERE f.deleted_at IS NULL ORDER BY f.position, f.n
