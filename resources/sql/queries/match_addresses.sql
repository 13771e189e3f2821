SELECT contact_id, street, po_box, postal_code, city FROM address WHERE deleted_at IS NULL
