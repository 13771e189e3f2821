SELECT id, decision FROM match_decision WHERE deleted_at IS NULL AND left_id = ?1 AND right_id = ?2 ORDER BY decided_at DESC, id DESC
