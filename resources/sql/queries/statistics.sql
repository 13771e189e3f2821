SELECT (SELECT count(*) FROM visible_contact) AS contacts,
  (SELECT count(*) FROM visible_contact WHERE kind = 'person') AS persons,
  (SELECT count(*) FROM visible_contact WHERE kind = 'organisation') AS organisations,
  (SELECT count(*) FROM contact WHERE deleted_at IS NOT NULL) AS in_bin,
  (SELECT count(*) FROM activity WHERE deleted_at IS NULL) AS activities,
  (SELECT count(*) FROM tag WHERE deleted_at IS NULL) AS tags,
  (SELECT count(*) FROM task WHERE deleted_at IS NULL AND done_at IS NULL
    AND (contact_id IS NULL OR contact_id IN (SELECT id FROM visible_contact))) AS open_tasks,
  (SELECT count(*) FROM attachment WHERE deleted_at IS NULL) AS files,
  (SELECT coalesce(sum(size), 0) FROM blob) AS file_bytes,
  (SELECT count(*) FROM custom_field WHERE deleted_at IS NULL) AS custom_fields,
  (SELECT count(*) FROM command) AS commands,
  (SELECT count(*) FROM history) AS history_rows,
  (SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()) AS bytes
