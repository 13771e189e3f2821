-- Contacts a command created, oldest first, and whether something was done with them later that still stands.
WITH standing(n) AS (SELECT n FROM command WHERE n > ?1 AND undone_by IS NULL AND kind <> 'undo')
SELECT c.n, c.id,
  EXISTS (SELECT 1 FROM history h WHERE h.record = c.id AND h.cmd IN standing)
  OR EXISTS (SELECT 1 FROM contact_point p WHERE p.contact_id = c.id AND p.cmd IN standing AND p.deleted_at IS NULL)
  OR EXISTS (SELECT 1 FROM address a WHERE a.contact_id = c.id AND a.cmd IN standing AND a.deleted_at IS NULL)
  OR EXISTS (SELECT 1 FROM activity_link l WHERE l.record_id = c.id AND l.cmd IN standing)
  OR EXISTS (SELECT 1 FROM task t WHERE t.contact_id = c.id AND t.cmd IN standing AND t.deleted_at IS NULL)
  OR EXISTS (SELECT 1 FROM affiliation f WHERE f.organisation_id = c.id AND f.cmd IN standing AND f.deleted_at IS NULL)
FROM contact c WHERE c.cmd = ?1 AND c.n > ?2 AND c.deleted_at IS NULL ORDER BY c.n LIMIT ?3
