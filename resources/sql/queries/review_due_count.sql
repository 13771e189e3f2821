-- Contacts whose last review, or making, is before ?1 (none: the file has no interval); of those with an interval of their own, so many
-- days before ?2. Counts to ?3.
SELECT count(*) FROM (
  SELECT 1 FROM visible_contact c WHERE c.review_days IS NULL AND coalesce(c.reviewed_at, c.created_at) < ?1
  UNION ALL SELECT 1 FROM visible_contact c WHERE c.review_days > 0 AND coalesce(c.reviewed_at, c.created_at) < ?2 - c.review_days * 86400000
  LIMIT ?3)
