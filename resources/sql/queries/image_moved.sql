-- Records that a contact had once: history_moved is an index on just these few rows.
SELECT DISTINCT entity, record FROM history
WHERE old = ?1 AND field IN ('contact_id', 'person_id', 'organisation_id', 'from_id', 'to_id', 'record_id')
