-- Numbers of open tasks due on days before ?4, in order. ?1: whose (nobody's count as well), ?2: kind, ?3: part of title or name.
SELECT t.n, t.due_on FROM visible_task t
WHERE t.done_at IS NULL AND t.due_on IS NOT NULL AND t.due_on < ?4
  AND (?1 = '' OR t.assignee IS NULL OR t.assignee = ?1 OR t.assignee IN (SELECT name FROM my_name)) AND (?2 = '' OR coalesce(t.kind, 'task') = ?2)
  AND (?3 = '' OR instr(kontor_fold(t.title), ?3)
    OR EXISTS (SELECT 1 FROM contact c JOIN contact_index i ON i.n = c.n WHERE c.id = t.contact_id AND instr(kontor_fold(i.name), ?3)))
ORDER BY t.due_on, t.due_time, t.n LIMIT ?5
