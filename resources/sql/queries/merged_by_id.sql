-- A merged contact by the beginning of its id.
SELECT id FROM contact WHERE merged_into IS NOT NULL AND hex(id) LIKE ?1 || '%' LIMIT 2
