-- How many tasks are overdue and due today; counting stops at a limit.
SELECT count(*) FILTER (WHERE due_on < ?1), count(*) FILTER (WHERE due_on = ?1) FROM (
  SELECT t.due_on FROM task t
  WHERE t.done_at IS NULL AND t.deleted_at IS NULL AND t.due_on <= ?1
    AND (t.contact_id IS NULL OR EXISTS (SELECT 1 FROM visible_contact c WHERE c.id = t.contact_id))
  ORDER BY t.due_on LIMIT ?2)
