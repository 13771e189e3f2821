-- What the quiet lines of a timeline say: tasks by id (a JSON array of hex), and how the contact ?2 came into the file.
SELECT t.id, 'task', t.done_at, t.title, t.assignee FROM json_each(?1) j JOIN task t ON t.id = unhex(j.value)
UNION ALL
SELECT c.id, CASE k.kind WHEN 'import' THEN 'imported' ELSE 'created' END, c.created_at, c.origin_source, coalesce(a.author, k.author)
FROM visible_contact c LEFT JOIN command k ON k.n = c.cmd LEFT JOIN sync_author a ON a.record = c.id AND a.cmd = c.cmd AND a.field = ''
WHERE c.id = ?2
