-- A person of this name with this phone number or address, whose customer number does not contradict. The name comes first
-- (CROSS JOIN): an office switchboard may be the number of thousands.
SELECT c.id FROM contact_index i CROSS JOIN visible_contact c ON c.n = i.n CROSS JOIN contact_point p ON p.contact_id = c.id
WHERE p.norm = ?1 AND p.deleted_at IS NULL AND i.name_key = ?2 AND i.n <= ?4 AND c.kind = 'person'
  AND (?3 = '' OR c.customer_number IS NULL OR c.customer_number = ?3) ORDER BY c.n LIMIT 20
