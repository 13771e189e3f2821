-- Contacts that were merged into this one, the last first, with the command that did it as this file saw it.
SELECT c.id, m.at, m.author, (SELECT count(*) FROM contact x WHERE x.merged_into = c.id)
FROM contact c LEFT JOIN command m ON m.n = (SELECT max(h.cmd) FROM history h WHERE h.record = c.id AND h.field = 'merged_into')
WHERE c.merged_into = ?1 ORDER BY m.n DESC, c.n
