SELECT c.n, t.name, t.colour
FROM json_each(?1) j JOIN contact c ON c.n = j.value JOIN contact_tag x ON x.contact_id = c.id
  JOIN tag t ON t.id = x.tag_id AND t.deleted_at IS NULL
ORDER BY t.position IS NULL, t.position, kontor_sort_key(t.name), t.n
