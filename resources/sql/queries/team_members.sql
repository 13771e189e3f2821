-- Who is in the team, by name; those who left it last.
SELECT m.user_id, m.login, m.label, m.active, m.user_id = (SELECT value FROM meta WHERE key = 'sync_user')
FROM sync_member m ORDER BY m.active DESC, m.label COLLATE NOCASE, m.user_id
