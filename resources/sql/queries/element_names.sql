-- Names of what history calls by ids: tags and own fields, those in the bin too.
SELECT 'tag:' || lower(hex(id)), name, '' FROM tag UNION ALL SELECT 'cf:' || lower(hex(id)), label, type FROM custom_field
