-- How many entries of each kind the timeline of these records (a JSON array of hex) has, looking at ?2 at most.
SELECT a.kind, count(*) FROM (SELECT DISTINCT activity_id FROM activity_link
  WHERE record_id IN (SELECT unhex(value) FROM json_each(?1)) LIMIT ?2) l
CROSS JOIN activity a ON a.id = l.activity_id WHERE a.deleted_at IS NULL GROUP BY a.kind ORDER BY 2 DESC
