-- What this member may read: the organisation first, then teams by name, then one's own.
SELECT id, kind, name, can_write FROM sync_scope WHERE joined
ORDER BY CASE kind WHEN 'org' THEN 0 WHEN 'team' THEN 1 ELSE 2 END, name COLLATE NOCASE, id
