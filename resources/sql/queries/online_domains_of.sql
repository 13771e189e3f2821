-- The domains of a contact's e-mail addresses, with what is known of them.
SELECT substr(p.norm, instr(p.norm, '@') + 1) AS domain, min(p.n), d.result, d.checked_at
FROM contact_point p LEFT JOIN domain_check d ON d.domain = substr(p.norm, instr(p.norm, '@') + 1)
WHERE p.contact_id = ?1 AND p.kind = 'email' AND p.deleted_at IS NULL AND kontor_plausible_email(p.norm)
  AND EXISTS (SELECT 1 FROM visible_contact c WHERE c.id = p.contact_id)
GROUP BY 1 ORDER BY 2
