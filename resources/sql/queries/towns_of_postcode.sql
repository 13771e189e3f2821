SELECT a.city FROM address a JOIN visible_contact c ON c.id = a.contact_id
WHERE a.postal_code = ?1 AND a.city IS NOT NULL AND a.deleted_at IS NULL GROUP BY a.city ORDER BY count(*) DESC, a.city LIMIT 4
