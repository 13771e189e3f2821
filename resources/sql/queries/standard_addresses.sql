SELECT a.id, a.contact_id, a.street, a.postal_code, a.city, a.country FROM address a JOIN visible_contact c ON c.id = a.contact_id
WHERE a.deleted_at IS NULL ORDER BY a.n
