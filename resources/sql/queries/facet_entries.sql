-- What the facets beside the list count, of all visible contacts.
SELECT i.n, i.last_activity_at, i.next_due, c.owner, c.lifecycle_stage, c.kind = 'organisation', c.favourite
FROM contact_index i JOIN contact c ON c.n = i.n ORDER BY i.n
