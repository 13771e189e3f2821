-- Who has this address. The index on norm first; info@ of a firm may be noted with many people.
SELECT c.id FROM contact_point p CROSS JOIN visible_contact c ON c.id = p.contact_id
WHERE p.norm = ?1 AND p.deleted_at IS NULL AND p.kind = 'email' GROUP BY c.id ORDER BY c.kind = 'organisation', c.n LIMIT 10
