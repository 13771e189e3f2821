-- Every mark of a tag on a visible contact. Tags in the bin as well: one that comes back brings its marks.
SELECT c.n, t.n FROM tag t JOIN contact_tag x ON x.tag_id = t.id JOIN visible_contact c ON c.id = x.contact_id
