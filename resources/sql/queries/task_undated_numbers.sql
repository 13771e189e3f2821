-- As task_open_numbers, for tasks without a day.
SELECT t.n FROM visible_task t
WHERE t.done_at IS NULL AND t.due_on IS NULL
  AND (?1 = '' OR t.assignee IS NULL OR t.assignee = ?1 OR t.assignee IN (SELECT name FROM my_name)) AND (?2 = '' OR coalesce(t.kind, 'task') = ?2)
  AND (?3 = '' OR instr(kontor_fold(t.title), ?3)
    OR EXISTS (SELECT 1 FROM contact c JOIN contact_index i ON i.n = c.n WHERE c.id = t.contact_id AND instr(kontor_fold(i.name), ?3)))
ORDER BY t.due_time, t.n LIMIT ?4
