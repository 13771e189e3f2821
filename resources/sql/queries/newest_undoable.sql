-- The newest own command that can be taken back: not undone, and no undo itself. Open ones (cut off by a crash) count.
SELECT n, kind, params FROM command
WHERE undone_by IS NULL AND device = ?1 AND kind NOT IN ('undo', 'disclosure', 'sync', 'online.vat') ORDER BY n DESC LIMIT 1
