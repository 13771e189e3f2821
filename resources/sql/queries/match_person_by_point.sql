-- A person of this name with this phone number or address, whose customer number does not contradict. The name comes first
-- (CROSS JOIN): an office switchboard may be the number of thousands. Of a name that hundreds have the oldest are looked at.
SELECT c.id FROM (SELECT n FROM contact_index WHERE name_key = ?2 AND n <= ?4 ORDER BY n LIMIT 500) i
CROSS JOIN visible_contact c ON c.n = i.n CROSS JOIN contact_point p ON p.contact_id = c.id
WHERE +p.norm = ?1 AND p.deleted_at IS NULL AND c.kind = 'person'
  AND (?3 = '' OR c.customer_number IS NULL OR c.customer_number = ?3) ORDER BY c.n LIMIT 20
