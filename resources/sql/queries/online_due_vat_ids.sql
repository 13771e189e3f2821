-- VAT ids of visible contacts in a piece of the rows that have no answer young enough: since ?3 of valid ones, since ?4 of others.
SELECT c.id, c.vat_id FROM visible_contact c
WHERE c.n > ?1 AND c.n <= ?2 AND c.vat_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM vat_check k WHERE k.contact_id = c.id AND k.deleted_at IS NULL AND k.vat_id = kontor_vat_id(c.vat_id)
                                              AND k.checked_at > iif(k.result = 'valid', ?3, ?4))
ORDER BY c.n
