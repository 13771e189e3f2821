-- As match_person_by_address, where few live: whoever does is looked at first.
SELECT c.id FROM address a CROSS JOIN visible_contact c ON c.id = a.contact_id CROSS JOIN contact_index i ON i.n = c.n
WHERE a.street IS ?3 AND a.postal_code IS ?4 AND a.city IS ?5 AND a.deleted_at IS NULL AND i.name_key = ?1 AND i.n <= ?6
  AND c.kind = 'person' AND (?2 = '' OR c.customer_number IS NULL OR c.customer_number = ?2) ORDER BY c.n LIMIT 20
