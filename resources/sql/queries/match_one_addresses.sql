SELECT contact_id, street, po_box, postal_code, city FROM address WHERE contact_id = ?1 AND deleted_at IS NULL
