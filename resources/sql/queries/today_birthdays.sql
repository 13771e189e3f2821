-- Birthdays between two month-days ("11-28"), in the order of the calendar. A year and a month alone ("2012-05") ends in
-- something like a month-day as well; it is seven characters long and does not begin with a hyphen.
SELECT c.id, c.kind, i.name, i.subtitle, c.birthday
FROM visible_contact c JOIN contact_index i ON i.n = c.n
WHERE c.birthday IS NOT NULL AND substr(c.birthday, -5) BETWEEN ?1 AND ?2
  AND (length(c.birthday) = 10 OR c.birthday LIKE '--%')
ORDER BY substr(c.birthday, -5) LIMIT ?3
