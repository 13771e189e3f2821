-- What the merging of one contact changed.
SELECT record_id, place, entity, other, before, after FROM merge_trace WHERE other = ?1 ORDER BY record_id, place
