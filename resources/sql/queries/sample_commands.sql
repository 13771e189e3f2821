-- Commands to undo so that the sample data goes, newest first. Undoing and redoing makes a chain; the data is there if
-- the chain's last command stands at an even place.
WITH RECURSIVE chain(n, place) AS (
  SELECT n, 0 FROM command WHERE kind = 'sample-data'
  UNION ALL
  SELECT c.undone_by, chain.place + 1 FROM chain JOIN command c ON c.n = chain.n WHERE c.undone_by IS NOT NULL)
SELECT c.n FROM chain CROSS JOIN command c ON c.n = chain.n
WHERE c.undone_by IS NULL AND chain.place % 2 = 0 ORDER BY c.n DESC
