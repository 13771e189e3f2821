-- One entry of a timeline, as a search shows it.
SELECT kind, occurred_at, subject, body FROM activity WHERE n = ?1 AND deleted_at IS NULL
