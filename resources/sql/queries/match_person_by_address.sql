-- A person of this name at this very address, whose customer number does not contradict.
SELECT c.id FROM contact_index i CROSS JOIN visible_contact c ON c.n = i.n
CROSS JOIN address a ON a.contact_id = c.id AND a.deleted_at IS NULL
WHERE i.name_key = ?1 AND i.n <= ?6 AND c.kind = 'person' AND (?2 = '' OR c.customer_number IS NULL OR c.customer_number = ?2)
  AND a.street IS ?3 AND a.postal_code IS ?4 AND a.city IS ?5 ORDER BY c.n LIMIT 20
