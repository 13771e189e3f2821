-- A firm of this name whose customer number does not contradict.
SELECT c.id FROM contact_index i JOIN visible_contact c ON c.n = i.n
WHERE i.name_key = ?1 AND c.kind = 'organisation' AND (?2 = '' OR c.customer_number IS NULL OR c.customer_number = ?2) ORDER BY c.n LIMIT 20
