-- A person of this name at this very address, whose customer number does not contradict. The name comes first (CROSS JOIN): an
-- office building may be the address of thousands. Of a name that hundreds have the oldest are looked at. The plus: not by the address.
SELECT c.id FROM (SELECT n FROM contact_index WHERE name_key = ?1 AND n <= ?6 ORDER BY n LIMIT 500) i
CROSS JOIN visible_contact c ON c.n = i.n CROSS JOIN address a ON a.contact_id = c.id AND a.deleted_at IS NULL
WHERE c.kind = 'person' AND (?2 = '' OR c.customer_number IS NULL OR c.customer_number = ?2)
  AND +a.street IS ?3 AND a.postal_code IS ?4 AND a.city IS ?5 ORDER BY c.n LIMIT 20
