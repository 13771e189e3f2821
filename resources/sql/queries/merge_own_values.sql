-- Own fields of a contact with their values as history keeps them.
SELECT 'cf:' || lower(hex(field_id)), json_array(v_text, v_int, json(kontor_exact(v_real))) FROM custom_value WHERE record_id = ?1
