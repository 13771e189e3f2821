-- How much went out on a way since then.
SELECT total(records) FROM disclosure WHERE disclosed_at > ?2 AND channel = ?1
