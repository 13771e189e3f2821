-- One page of a list by row numbers (a JSON array).
SELECT i.n, c.id, c.kind, i.name, i.subtitle, i.last_activity_at, i.next_due, c.favourite, c.given_name, c.family_name, c.org_name,
  c.scope IS NOT NULL AND EXISTS (SELECT 1 FROM sync_scope s WHERE s.id = c.scope AND s.kind = 'private')
FROM json_each(?1) j JOIN contact_index i ON i.n = j.value JOIN visible_contact c ON c.n = i.n
