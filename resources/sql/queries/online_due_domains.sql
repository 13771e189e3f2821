-- Domains of the e-mail addresses of visible contacts in a piece of the rows that have no result young enough: since ?3 of those that
-- take mail, since ?4 of others; each with a row that names it.
SELECT substr(p.norm, instr(p.norm, '@') + 1) AS domain, min(p.n) FROM contact_point p
WHERE p.n > ?1 AND p.n <= ?2 AND p.kind = 'email' AND p.deleted_at IS NULL AND kontor_plausible_email(p.norm)
  AND EXISTS (SELECT 1 FROM visible_contact c WHERE c.id = p.contact_id)
  AND NOT EXISTS (SELECT 1 FROM domain_check d WHERE d.domain = substr(p.norm, instr(p.norm, '@') + 1)
                                                 AND d.checked_at > iif(d.result = 'takes', ?3, ?4))
GROUP BY 1 ORDER BY 2
