-- How many are called that.
SELECT count(*) FROM contact_index WHERE name_key = ?1
