-- The same as memory_rows.sql of one contact.
SELECT i.n, i.last_activity_at, i.next_due, c.owner, c.lifecycle_stage, c.kind = 'organisation', c.favourite, i.search
FROM contact_index i JOIN contact c ON c.n = i.n WHERE i.n = ?1
