SELECT record_id, field, origin, source, confirmed_at, author FROM provenance
WHERE record_id = ?1 OR record_id IN (SELECT id FROM contact_point WHERE contact_id = ?1)
  OR record_id IN (SELECT id FROM address WHERE contact_id = ?1)
