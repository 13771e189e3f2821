SELECT person_id, organisation_id FROM affiliation WHERE deleted_at IS NULL
