-- Files of a contact and of the entries of its timeline, newest first. CROSS JOIN: from the timeline to its few files.
SELECT f.id, f.kind, f.name, f.media_type, f.size, f.link, m.at AS added, m.author, NULL, NULL, NULL
FROM attachment f JOIN command m ON m.n = f.cmd WHERE f.record_id = ?1 AND f.deleted_at IS NULL
UNION ALL
SELECT f.id, f.kind, f.name, f.media_type, f.size, f.link, m.at, m.author, a.id, a.kind, coalesce(a.subject, substr(a.body, 1, 80))
FROM activity_link l CROSS JOIN attachment f ON f.record_id = l.activity_id AND f.deleted_at IS NULL
  JOIN activity a ON a.id = l.activity_id AND a.deleted_at IS NULL JOIN command m ON m.n = f.cmd
WHERE l.record_id = ?1
ORDER BY added DESC LIMIT ?2
