-- A person of this name with this phone number or address, whose customer number does not contradict.
SELECT c.id FROM contact_point p JOIN visible_contact c ON c.id = p.contact_id JOIN contact_index i ON i.n = c.n
WHERE p.norm = ?1 AND p.deleted_at IS NULL AND i.name_key = ?2 AND c.kind = 'person'
  AND (?3 = '' OR c.customer_number IS NULL OR c.customer_number = ?3) ORDER BY c.n LIMIT 20
