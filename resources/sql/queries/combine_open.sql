-- The combining that was cut off.
SELECT n FROM command WHERE state = 'open' AND kind = 'team.combine' AND device = ?1 AND undone_by IS NULL ORDER BY n DESC LIMIT 1
