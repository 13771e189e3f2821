-- Tasks of a contact that are done, as places in its timeline; see timeline_newer.
SELECT t.done_at, t.id FROM task t
WHERE t.contact_id = ?1 AND t.done_at IS NOT NULL AND t.deleted_at IS NULL AND (t.done_at, t.id) > (?2, ?3)
  AND (?5 = '' OR instr(kontor_fold(t.title), ?5) > 0)
ORDER BY t.done_at ASC, t.id ASC LIMIT ?4
