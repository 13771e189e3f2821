-- Whose timelines these entries are in, in the order of the entries.
SELECT c.n, a.n FROM json_each(?1) j CROSS JOIN activity a ON a.n = j.value AND a.deleted_at IS NULL
JOIN activity_link l ON l.activity_id = a.id AND l.entity = 'contact' JOIN visible_contact c ON c.id = l.record_id
ORDER BY j.key
