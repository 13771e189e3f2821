-- Only while the row that it was asked for still names the domain: what was erased meanwhile does not come back.
INSERT INTO domain_check(domain, result, checked_at)
SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM contact_point p WHERE p.n = ?4 AND p.deleted_at IS NULL AND substr(p.norm, instr(p.norm, '@') + 1) = ?1)
ON CONFLICT(domain) DO UPDATE SET result = excluded.result, checked_at = excluded.checked_at
