SELECT id, code, label, icon FROM activity_kind ORDER BY deleted_at IS NOT NULL, position, n
