-- The newest entries of all timelines, each with one of its contacts.
SELECT newest.kind, newest.occurred_at, newest.subject, newest.body, c.id, i.name
FROM (SELECT id, kind, occurred_at, subject, body FROM activity
      WHERE deleted_at IS NULL AND occurred_at <= ?1 AND kind <> 'system' ORDER BY occurred_at DESC LIMIT ?2 * 4) newest
  JOIN contact c ON c.n = (
    SELECT v.n FROM activity_link l JOIN visible_contact v ON v.id = l.record_id WHERE l.activity_id = newest.id LIMIT 1)
  JOIN contact_index i ON i.n = c.n
ORDER BY newest.occurred_at DESC LIMIT ?2
