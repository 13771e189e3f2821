-- The newest own undo that was not taken back, unless something new was done after it.
SELECT u.n, o.kind, o.params FROM command u JOIN command o ON o.n = u.undoes
WHERE u.kind = 'undo' AND u.undone_by IS NULL AND u.device = ?1
  AND NOT EXISTS (SELECT 1 FROM command x WHERE x.n > u.n AND x.device = ?1 AND x.kind NOT IN ('undo', 'redo', 'disclosure', 'sync', 'online.vat'))
ORDER BY u.n DESC LIMIT 1
