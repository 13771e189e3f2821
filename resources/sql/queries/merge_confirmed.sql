SELECT field, confirmed_at FROM provenance WHERE record_id = ?1 AND confirmed_at IS NOT NULL
