SELECT n, kind, entity, record, field, mine, at FROM sync_issue WHERE n = ?1
