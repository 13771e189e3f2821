-- Tags as a row of a list shows them: see list_row_tags.sql.
SELECT n FROM tag t WHERE t.deleted_at IS NULL ORDER BY t.position IS NULL, t.position, kontor_sort_key(t.name), t.n
