SELECT f.id, f.code, f.label, f.type, f.currency, v.v_int, v.v_real, v.v_text
FROM custom_value v JOIN custom_field f ON f.id = v.field_id AND f.deleted_at IS NULL
WHERE v.record_id = ?1 ORDER BY f.position, f.n
