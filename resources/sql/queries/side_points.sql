-- Phones, mail and web addresses of a contact with their comparable form.
SELECT kind, value, coalesce(norm, value) FROM contact_point WHERE contact_id = ?1 AND deleted_at IS NULL ORDER BY position, n
