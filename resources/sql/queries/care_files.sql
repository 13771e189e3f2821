-- Files that nobody can come to: of contacts in the bin or gone, and of entries that are gone or stand in no contact's timeline.
-- Those of restricted and merged contacts are not touched.
SELECT f.n, f.id, f.name, f.size FROM attachment f WHERE f.deleted_at IS NULL AND f.n > ?1 AND CASE f.entity
  WHEN 'contact' THEN NOT EXISTS (SELECT 1 FROM contact c WHERE c.id = f.record_id AND c.deleted_at IS NULL)
  WHEN 'activity' THEN NOT EXISTS (SELECT 1 FROM activity a JOIN activity_link l ON l.activity_id = a.id
    JOIN contact c ON c.id = l.record_id AND c.deleted_at IS NULL WHERE a.id = f.record_id AND a.deleted_at IS NULL)
  ELSE 0 END
ORDER BY f.n LIMIT ?2
