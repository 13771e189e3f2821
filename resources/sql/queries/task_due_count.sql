-- How many open tasks are due before ?1, counted up to ?3.
SELECT count(*) FROM (SELECT 1 FROM visible_task t WHERE t.done_at IS NULL AND t.due_on IS NOT NULL AND t.due_on < ?1
  AND (?2 = '' OR t.assignee IS NULL OR t.assignee = ?2 OR t.assignee IN (SELECT name FROM my_name)) LIMIT ?3)
