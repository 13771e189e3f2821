-- Contacts of the bin by row numbers (a JSON array).
SELECT c.n, c.id, c.kind, c.deleted_at, c.favourite, c.title, c.given_name, c.additional_names, c.family_name, c.name_suffix,
  c.nickname, c.org_name,
  (SELECT p.value FROM contact_point p WHERE p.contact_id = c.id ORDER BY p.deleted_at IS NOT NULL, p.preferred DESC, p.n LIMIT 1),
  (SELECT a.city FROM address a WHERE a.contact_id = c.id ORDER BY a.deleted_at IS NOT NULL, a.preferred DESC, a.n LIMIT 1)
FROM json_each(?1) j JOIN binned_contact c ON c.n = j.value
