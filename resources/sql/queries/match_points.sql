SELECT contact_id, kind, norm FROM contact_point WHERE deleted_at IS NULL AND norm IS NOT NULL
