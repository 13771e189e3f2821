SELECT id, code, label, icon FROM activity_kind WHERE deleted_at IS NULL ORDER BY position, n
