SELECT t.id, t.title, t.due_on, t.contact_id, i.name, t.done_at
FROM task t LEFT JOIN visible_contact c ON c.id = t.contact_id LEFT JOIN contact_index i ON i.n = c.n
WHERE t.deleted_at IS NULL AND (t.done_at IS NULL OR ?1) AND (t.contact_id IS NULL OR c.id IS NOT NULL)
ORDER BY t.done_at IS NOT NULL, t.done_at DESC, t.due_on IS NULL, t.due_on, t.n LIMIT ?2
