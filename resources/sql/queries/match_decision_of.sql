-- In either order: merging may have turned a pair round.
SELECT id, decision FROM match_decision WHERE deleted_at IS NULL AND ((left_id = ?1 AND right_id = ?2) OR (left_id = ?2 AND right_id = ?1))
ORDER BY decided_at DESC, id DESC
