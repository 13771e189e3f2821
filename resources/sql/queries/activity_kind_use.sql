SELECT kind, count(*) FROM activity WHERE deleted_at IS NULL AND kind IN (SELECT code FROM activity_kind) GROUP BY kind
