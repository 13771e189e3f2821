-- As match_person_by_point, where the number or address is that of a few: whoever has it is looked at first.
SELECT c.id FROM contact_point p CROSS JOIN visible_contact c ON c.id = p.contact_id CROSS JOIN contact_index i ON i.n = c.n
WHERE p.norm = ?1 AND p.deleted_at IS NULL AND i.name_key = ?2 AND i.n <= ?4 AND c.kind = 'person'
  AND (?3 = '' OR c.customer_number IS NULL OR c.customer_number = ?3) ORDER BY c.n LIMIT 20
