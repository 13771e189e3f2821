-- Newest entries of timelines that are not in the full-text index yet.
SELECT n, subject, body FROM activity WHERE n > ?1 AND deleted_at IS NULL ORDER BY n DESC LIMIT ?2
