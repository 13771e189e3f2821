-- The newest word on each pair counts.
SELECT id, left_id, right_id, decision FROM match_decision WHERE deleted_at IS NULL ORDER BY decided_at, id
