-- When a contact, its points and addresses were made (by their ids, where no column says so), when somebody confirmed them, what they are.
SELECT id, created_at, reviewed_at, 'contact' FROM contact WHERE id = ?1
UNION ALL SELECT id, NULL, verified_at, 'contact_point' FROM contact_point WHERE contact_id = ?1 AND deleted_at IS NULL
UNION ALL SELECT id, NULL, NULL, 'address' FROM address WHERE contact_id = ?1 AND deleted_at IS NULL
