SELECT p.id, p.contact_id, p.value, p.kind FROM contact_point p JOIN visible_contact c ON c.id = p.contact_id
WHERE p.deleted_at IS NULL ORDER BY p.n
