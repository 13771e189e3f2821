SELECT contact_id, kind, norm FROM contact_point WHERE contact_id = ?1 AND deleted_at IS NULL AND norm IS NOT NULL
