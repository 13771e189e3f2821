-- How many days the review of a contact holds (?2: by the file), when it was, and whether a tag asks for one.
SELECT coalesce(c.review_days, ?2), coalesce(c.reviewed_at, c.created_at),
  EXISTS (SELECT 1 FROM contact_tag x JOIN tag t ON t.id = x.tag_id WHERE x.contact_id = c.id AND t.code = 'review' AND t.deleted_at IS NULL)
FROM visible_contact c WHERE c.id = ?1
