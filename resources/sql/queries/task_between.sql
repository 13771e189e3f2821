-- Tasks due from ?2 to before ?3, open and done ones.
WITH due(n) AS (
  SELECT n FROM task WHERE done_at IS NULL AND deleted_at IS NULL AND due_on >= ?2 AND due_on < ?3
  UNION ALL SELECT n FROM task WHERE done_at IS NOT NULL AND deleted_at IS NULL AND due_on >= ?2 AND due_on < ?3)
SELECT t.n, t.id, t.title, t.kind, t.due_on, t.due_time, t.zone, t.repeat, t.remind_at, t.assignee, t.note, t.done_at, t.contact_id,
  i.name, t.activity_id
FROM due d JOIN visible_task t ON t.n = d.n LEFT JOIN visible_contact c ON c.id = t.contact_id LEFT JOIN contact_index i ON i.n = c.n
WHERE ?1 = '' OR t.assignee IS NULL OR t.assignee = ?1 OR t.assignee IN (SELECT name FROM my_name)
ORDER BY t.due_on, t.done_at IS NOT NULL, t.due_time, t.n LIMIT ?4
