-- As today_birthdays.
SELECT c.id, c.kind, i.name, i.subtitle, c.anniversary
FROM visible_contact c JOIN contact_index i ON i.n = c.n
WHERE c.anniversary IS NOT NULL AND substr(c.anniversary, -5) BETWEEN ?1 AND ?2
  AND (length(c.anniversary) = 10 OR c.anniversary LIKE '--%')
ORDER BY substr(c.anniversary, -5) LIMIT ?3
