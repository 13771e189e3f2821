SELECT record, content, saved_at FROM draft WHERE editor = ?1 ORDER BY saved_at DESC, record
