SELECT n, kind, entity, record, field, mine, at FROM sync_issue WHERE done_at IS NULL ORDER BY n LIMIT ?1
