-- A contact's tasks: open ones by day, then with ?2 those done, newest first.
SELECT t.n, t.id, t.title, t.kind, t.due_on, t.due_time, t.zone, t.repeat, t.remind_at, t.assignee, t.note, t.done_at, t.contact_id,
  i.name, t.activity_id
FROM visible_task t LEFT JOIN visible_contact c ON c.id = t.contact_id LEFT JOIN contact_index i ON i.n = c.n
WHERE t.contact_id = ?1 AND (t.done_at IS NULL OR ?2)
ORDER BY t.done_at IS NOT NULL, t.done_at DESC, t.due_on IS NULL, t.due_on, t.due_time, t.n LIMIT ?3
