SELECT id, name, kind, subject, body FROM text_template WHERE deleted_at IS NULL ORDER BY position, n
