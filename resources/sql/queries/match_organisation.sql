-- A firm of this name, up to this row, whose customer number does not contradict. Of a name that hundreds have the oldest are looked at.
SELECT c.id FROM (SELECT n FROM contact_index WHERE name_key = ?1 AND n <= ?3 ORDER BY n LIMIT 200) i JOIN visible_contact c ON c.n = i.n
WHERE c.kind = 'organisation' AND (?2 = '' OR c.customer_number IS NULL OR c.customer_number = ?2) ORDER BY c.n LIMIT 20
