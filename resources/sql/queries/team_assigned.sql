-- What others put into the charge of this member after ?1, oldest first; open, still so, and by nobody changed since. ?2: at most.
WITH me(id) AS (SELECT value FROM meta WHERE key = 'sync_user')
SELECT a.n, 'contact', c.id, c.id, i.name, a.author, a.at
FROM sync_author a JOIN visible_contact c ON c.id = a.record JOIN contact_index i ON i.n = c.n
WHERE a.n > ?1 AND a.field IN ('', 'owner') AND a.user_id <> (SELECT id FROM me) AND c.owner IN (SELECT name FROM my_name)
  AND NOT EXISTS (SELECT 1 FROM history h WHERE h.record = a.record AND h.field = 'owner' AND h.cmd > a.cmd)
UNION ALL
SELECT a.n, 'task', t.id, t.contact_id, t.title, a.author, a.at
FROM sync_author a JOIN visible_task t ON t.id = a.record
WHERE a.n > ?1 AND a.field IN ('', 'assignee') AND a.user_id <> (SELECT id FROM me) AND t.assignee IN (SELECT name FROM my_name)
  AND t.done_at IS NULL AND NOT EXISTS (SELECT 1 FROM history h WHERE h.record = a.record AND h.field = 'assignee' AND h.cmd > a.cmd)
ORDER BY 1 LIMIT ?2
