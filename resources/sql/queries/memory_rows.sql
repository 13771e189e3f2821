-- What lists in memory know of every visible contact.
SELECT i.n, i.last_activity_at, i.next_due, c.owner, c.lifecycle_stage, c.kind = 'organisation', c.favourite, octet_length(i.search)
FROM contact_index i JOIN contact c ON c.n = i.n ORDER BY i.n
