UPDATE sync_issue SET done_at = ?2 WHERE n = ?1 AND done_at IS NULL
