SELECT t.remind_at FROM visible_task t
WHERE t.done_at IS NULL AND t.remind_at > ?1 AND (?2 = '' OR t.assignee IS NULL OR t.assignee = ?2 OR t.assignee IN (SELECT name FROM my_name)) ORDER BY t.remind_at LIMIT 1
