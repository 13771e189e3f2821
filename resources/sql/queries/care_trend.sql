-- The newest days, newest first.
SELECT day, contacts, score FROM care_day ORDER BY day DESC LIMIT ?1
