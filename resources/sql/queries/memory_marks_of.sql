-- The same of one contact.
SELECT t.n FROM contact c JOIN contact_tag x ON x.contact_id = c.id JOIN tag t ON t.id = x.tag_id WHERE c.n = ?1
