-- NOT INDEXED: the index of "norm" would lead through the whole table in its order, each row on another page.
SELECT contact_id, kind, norm FROM contact_point NOT INDEXED WHERE deleted_at IS NULL AND norm IS NOT NULL
