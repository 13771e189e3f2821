-- Commands that made or changed a contact, its points, addresses, jobs, relations and files, oldest first.
WITH part(id, cmd) AS (
  SELECT id, cmd FROM contact WHERE id = ?1
  UNION ALL SELECT id, cmd FROM contact_point WHERE contact_id = ?1
  UNION ALL SELECT id, cmd FROM address WHERE contact_id = ?1
  UNION ALL SELECT id, cmd FROM affiliation WHERE person_id = ?1
  UNION ALL SELECT id, cmd FROM affiliation WHERE organisation_id = ?1
  UNION ALL SELECT id, cmd FROM relation WHERE from_id = ?1
  UNION ALL SELECT id, cmd FROM relation WHERE to_id = ?1
  UNION ALL SELECT id, cmd FROM attachment WHERE record_id = ?1)
SELECT c.n, c.at,
  coalesce((SELECT replace(group_concat(DISTINCT a.author), ',', ', ') FROM part p JOIN sync_author a ON a.record = p.id AND a.cmd = c.n), c.author),
  c.kind FROM command c
WHERE c.n IN (SELECT cmd FROM part UNION SELECT h.cmd FROM part p JOIN history h ON h.record = p.id)
ORDER BY c.n
