SELECT coalesce(i.name, c.org_name, nullif(trim(coalesce(c.given_name, '') || ' ' || coalesce(c.family_name, '')), ''))
FROM contact c LEFT JOIN contact_index i ON i.n = c.n WHERE c.id = ?1
