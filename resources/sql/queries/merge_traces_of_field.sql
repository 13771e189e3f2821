-- What merges changed in one field of a record: places from "field@" to the next letter after @.
SELECT record_id, place, entity, other, before, after FROM merge_trace WHERE record_id = ?1 AND place >= ?2 AND place < ?3
