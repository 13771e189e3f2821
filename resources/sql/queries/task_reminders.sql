-- Open tasks whose reminder came after ?1 and is due at ?2, oldest first.
SELECT t.n, t.id, t.title, t.kind, t.due_on, t.due_time, t.zone, t.repeat, t.remind_at, t.assignee, t.note, t.done_at, t.contact_id,
  i.name, t.activity_id
FROM visible_task t LEFT JOIN visible_contact c ON c.id = t.contact_id LEFT JOIN contact_index i ON i.n = c.n
WHERE t.done_at IS NULL AND t.remind_at > ?1 AND t.remind_at <= ?2 AND (?3 = '' OR t.assignee IS NULL OR t.assignee = ?3 OR t.assignee IN (SELECT name FROM my_name))
ORDER BY t.remind_at LIMIT ?4
