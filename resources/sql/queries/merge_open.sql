-- The merging of many contacts that was cut off last.
SELECT n FROM command WHERE state = 'open' AND kind = 'contact.merge-many' AND device = ?1 AND undone_by IS NULL ORDER BY n DESC LIMIT 1
