-- Tasks by row number (a JSON array).
SELECT t.n, t.id, t.title, t.kind, t.due_on, t.due_time, t.zone, t.repeat, t.remind_at, t.assignee, t.note, t.done_at, t.contact_id,
  i.name, t.activity_id
FROM json_each(?1) j JOIN visible_task t ON t.n = j.value LEFT JOIN visible_contact c ON c.id = t.contact_id LEFT JOIN contact_index i ON i.n = c.n
