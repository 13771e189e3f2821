-- Every mark of a tag on a visible contact.
SELECT c.n, t.n FROM tag t JOIN contact_tag x ON x.tag_id = t.id JOIN visible_contact c ON c.id = x.contact_id
WHERE t.deleted_at IS NULL
