SELECT n, entity, record, field, old, new FROM history WHERE cmd = ?1 AND n < ?2 ORDER BY n DESC LIMIT ?3
