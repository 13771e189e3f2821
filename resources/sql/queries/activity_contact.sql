SELECT record_id FROM activity_link WHERE activity_id = ?1 AND entity = 'contact' ORDER BY role IS NOT NULL, record_id LIMIT 1
