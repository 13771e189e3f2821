-- What was changed on a record after a command, the newest first: taken back one by one, the record is as it was.
SELECT field, old FROM history WHERE record = ?1 AND cmd > ?2 ORDER BY n DESC
