-- A contact of a group of duplicates as lists show it, if it is in sight, and the command that made it.
SELECT i.name, i.subtitle, c.kind, c.given_name, c.family_name, c.org_name, c.cmd
FROM contact_index i JOIN contact c ON c.n = i.n WHERE i.n = ?1
