-- Changes and creations of a contact, its points, addresses, jobs, relations, files and tasks, newest first. What came from a team's
-- server is by its author there.
WITH part(entity, id, cmd) AS (
  SELECT 'contact', id, cmd FROM contact WHERE id = ?1
  UNION ALL SELECT 'contact_point', id, cmd FROM contact_point WHERE contact_id = ?1
  UNION ALL SELECT 'address', id, cmd FROM address WHERE contact_id = ?1
  UNION ALL SELECT 'affiliation', id, cmd FROM affiliation WHERE person_id = ?1
  UNION ALL SELECT 'affiliation', id, cmd FROM affiliation WHERE organisation_id = ?1
  UNION ALL SELECT 'relation', id, cmd FROM relation WHERE from_id = ?1
  UNION ALL SELECT 'relation', id, cmd FROM relation WHERE to_id = ?1
  UNION ALL SELECT 'attachment', id, cmd FROM attachment WHERE record_id = ?1
  UNION ALL SELECT 'task', id, cmd FROM task WHERE contact_id = ?1)
SELECT h.n, h.cmd, c.kind, coalesce(a.at, c.at), coalesce(a.author, c.author), h.entity, h.record, h.field, h.old, h.new, c.params
FROM part p JOIN history h ON h.record = p.id JOIN command c ON c.n = h.cmd
LEFT JOIN sync_author a ON a.record = h.record AND a.cmd = h.cmd AND a.field = h.field
UNION ALL
SELECT 0, p.cmd, c.kind, coalesce(a.at, c.at), coalesce(a.author, c.author), p.entity, p.id, '', NULL, NULL, c.params
FROM part p JOIN command c ON c.n = p.cmd LEFT JOIN sync_author a ON a.record = p.id AND a.cmd = p.cmd AND a.field = ''
UNION ALL
SELECT 0, x.cmd, c.kind, coalesce(a.at, c.at), coalesce(a.author, c.author), 'contact', ?1, 'tag:' || lower(hex(x.tag_id)), NULL, '[]', c.params
FROM contact_tag x JOIN contact o ON o.id = x.contact_id AND o.cmd = x.cmd JOIN command c ON c.n = x.cmd
LEFT JOIN sync_author a ON a.record = ?1 AND a.cmd = x.cmd AND a.field = '' WHERE x.contact_id = ?1
ORDER BY 2 DESC, 1 DESC LIMIT ?2
