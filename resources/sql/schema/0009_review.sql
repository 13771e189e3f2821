-- When somebody last confirmed that a contact's data are right, and how many days that holds for this one (none: the file's; 0: for ever).
ALTER TABLE contact ADD COLUMN reviewed_at INTEGER;
ALTER TABLE contact ADD COLUMN review_days INTEGER;
CREATE INDEX contact_to_review ON contact(coalesce(reviewed_at, created_at));
CREATE INDEX contact_own_review ON contact(review_days) WHERE review_days IS NOT NULL;

-- What a tag is for, whatever it is called: 'review' collects contacts whose data somebody has to look at.
ALTER TABLE tag ADD COLUMN code TEXT;
