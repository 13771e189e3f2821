-- Who works for a firm, behind an affiliation, a few at a time.
SELECT n, person_id FROM affiliation WHERE organisation_id = ?1 AND deleted_at IS NULL AND n > ?2 ORDER BY n LIMIT ?3
