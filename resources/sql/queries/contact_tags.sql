SELECT t.id, t.name, t.colour FROM contact_tag x JOIN tag t ON t.id = x.tag_id AND t.deleted_at IS NULL
WHERE x.contact_id = ?1 ORDER BY t.position IS NULL, t.position, kontor_sort_key(t.name)
