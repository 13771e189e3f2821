-- The people of a firm whose entries its timeline can show as well.
SELECT x.person_id FROM affiliation x JOIN visible_contact c ON c.id = x.person_id
WHERE x.organisation_id = ?1 AND x.deleted_at IS NULL GROUP BY x.person_id ORDER BY x.person_id LIMIT 500
