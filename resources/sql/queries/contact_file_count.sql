SELECT (SELECT count(*) FROM attachment f WHERE f.record_id = ?1 AND f.deleted_at IS NULL)
  + (SELECT count(*) FROM activity_link l CROSS JOIN attachment f ON f.record_id = l.activity_id AND f.deleted_at IS NULL
      JOIN activity a ON a.id = l.activity_id AND a.deleted_at IS NULL WHERE l.record_id = ?1)
