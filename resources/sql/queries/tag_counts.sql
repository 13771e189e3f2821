SELECT t.id, t.name, t.colour, t.description,
  (SELECT count(*) FROM contact_tag x JOIN visible_contact c ON c.id = x.contact_id WHERE x.tag_id = t.id)
FROM tag t WHERE t.deleted_at IS NULL ORDER BY t.position IS NULL, t.position, kontor_sort_key(t.name)
