-- Contacts a command created, oldest first, and whether something was done with them later that still stands.
-- A command stands if it was taken back an even number of times (undone, redone, …).
WITH standing(n) AS (
  SELECT c.n FROM command c WHERE c.n > ?1 AND c.kind <> 'undo' AND (
    WITH RECURSIVE taken_back(n) AS (
      SELECT c.undone_by UNION ALL SELECT b.undone_by FROM taken_back t JOIN command b ON b.n = t.n)
    SELECT count(n) FROM taken_back) % 2 = 0)
SELECT c.n, c.id,
  EXISTS (SELECT 1 FROM history h WHERE h.record = c.id AND h.cmd IN standing)
  OR EXISTS (SELECT 1 FROM contact_point p WHERE p.contact_id = c.id AND p.cmd IN standing AND p.deleted_at IS NULL)
  OR EXISTS (SELECT 1 FROM address a WHERE a.contact_id = c.id AND a.cmd IN standing AND a.deleted_at IS NULL)
  OR EXISTS (SELECT 1 FROM activity_link l WHERE l.record_id = c.id AND l.cmd IN standing)
  OR EXISTS (SELECT 1 FROM task t WHERE t.contact_id = c.id AND t.cmd IN standing AND t.deleted_at IS NULL)
  OR EXISTS (SELECT 1 FROM affiliation f WHERE f.organisation_id = c.id AND f.cmd IN standing AND f.deleted_at IS NULL)
FROM contact c WHERE c.cmd = ?1 AND c.n > ?2 AND c.deleted_at IS NULL ORDER BY c.n LIMIT ?3
