SELECT c.id, c.kind, i.name, i.subtitle, s.seen_at
FROM seen s JOIN visible_contact c ON c.id = s.record JOIN contact_index i ON i.n = c.n
ORDER BY s.seen_at DESC LIMIT ?1
