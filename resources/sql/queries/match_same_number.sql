SELECT n FROM visible_contact WHERE customer_number = ?1 LIMIT 20
