-- Entries by id (a JSON array of hex). ?2: how much of the text.
SELECT a.id, a.kind, a.occurred_at, a.subject, substr(a.body, 1, ?2), a.direction, a.duration_s, a.result, a.author, a.place, a.pinned,
  length(a.body) > ?2,
  (SELECT json_group_array(json_array(hex(p.id), p.name)) FROM (SELECT c.id, i.name FROM activity_link o JOIN visible_contact c ON c.id = o.record_id
    JOIN contact_index i ON i.n = c.n WHERE o.activity_id = a.id ORDER BY o.role IS NOT NULL, i.sort_key LIMIT 50) p),
  (SELECT json_group_array(json_array(hex(f.id), f.kind, f.name, f.media_type, f.size)) FROM (SELECT * FROM attachment
    WHERE record_id = a.id AND deleted_at IS NULL ORDER BY n LIMIT 50) f)
FROM json_each(?1) j JOIN activity a ON a.id = unhex(j.value)
