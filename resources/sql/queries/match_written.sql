-- The contact in this row, if it has this name and its customer number does not contradict.
SELECT c.id FROM visible_contact c JOIN contact_index i ON i.n = c.n
WHERE c.n = ?1 AND i.name_key = ?2 AND c.kind = ?3 AND (?4 = '' OR c.customer_number IS NULL OR c.customer_number = ?4)
