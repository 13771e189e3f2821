-- A contact in sight, as the list names it.
SELECT c.n, i.name, i.subtitle FROM visible_contact c JOIN contact_index i ON i.n = c.n WHERE c.id = ?1
