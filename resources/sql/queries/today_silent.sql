-- Customers whose last activity lies before an instant and with whom nothing is planned, those of late first. Looks at the
-- newest ones before that instant only, so that it is bounded however old the file is.
SELECT c.id, c.kind, s.name, s.subtitle, s.last_activity_at, c.lifecycle_stage
FROM (SELECT n, name, subtitle, last_activity_at FROM contact_index
      WHERE last_activity_at IS NOT NULL AND last_activity_at < ?1 AND next_due IS NULL ORDER BY last_activity_at DESC LIMIT ?2) s
  JOIN visible_contact c ON c.n = s.n
WHERE c.lifecycle_stage IN ('customer', 'regular')
   OR c.lifecycle_stage IS NULL AND EXISTS (
     SELECT 1 FROM contact_tag x JOIN tag t ON t.id = x.tag_id AND t.deleted_at IS NULL WHERE x.contact_id = c.id)
ORDER BY s.last_activity_at DESC LIMIT ?3
