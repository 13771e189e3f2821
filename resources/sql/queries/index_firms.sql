SELECT o.org_name, f.position FROM affiliation f JOIN visible_contact o ON o.id = f.organisation_id
WHERE f.person_id = ?1 AND f.deleted_at IS NULL ORDER BY f.main DESC, f.n
