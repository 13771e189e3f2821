-- Changes and creations of a contact, its points, addresses, jobs, relations, files and tasks, newest first.
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
SELECT h.n, h.cmd, c.kind, c.at, c.author, h.entity, h.record, h.field, h.old, h.new, c.params
FROM part p JOIN history h ON h.record = p.id JOIN command c ON c.n = h.cmd
UNION ALL
SELECT 0, p.cmd, c.kind, c.at, c.author, p.entity, p.id, '', NULL, NULL, c.params FROM part p JOIN command c ON c.n = p.cmd
UNION ALL
SELECT 0, x.cmd, c.kind, c.at, c.author, 'contact', ?1, 'tag:' || lower(hex(x.tag_id)), NULL, '[]', c.params
FROM contact_tag x JOIN contact o ON o.id = x.contact_id AND o.cmd = x.cmd JOIN command c ON c.n = x.cmd WHERE x.contact_id = ?1
ORDER BY 2 DESC, 1 DESC LIMIT ?2
