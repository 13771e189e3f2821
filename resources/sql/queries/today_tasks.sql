-- Open tasks that are due up to a day, the longest overdue first.
SELECT t.id, t.title, t.due_on, t.due_time, t.contact_id, i.name, t.kind
FROM task t LEFT JOIN visible_contact c ON c.id = t.contact_id LEFT JOIN contact_index i ON i.n = c.n
WHERE t.done_at IS NULL AND t.deleted_at IS NULL AND t.due_on <= ?1 AND (t.contact_id IS NULL OR c.id IS NOT NULL)
ORDER BY t.due_on, t.due_time IS NULL, t.due_time, t.n LIMIT ?2
