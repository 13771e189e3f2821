SELECT kind, value, norm FROM contact_point WHERE contact_id = ?1 AND deleted_at IS NULL
