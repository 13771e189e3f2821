-- Contacts that were looked at last, for choosing one. ?1: kind, or '' for all.
SELECT c.n FROM seen s CROSS JOIN visible_contact c ON c.id = s.record
WHERE ?1 = '' OR c.kind = ?1 ORDER BY s.seen_at DESC LIMIT ?2
