-- What was asked about a contact's VAT id at VIES, and what came back: a row a question, written before it is sent. vat_id is what was
-- asked, compact; a later value of the contact is another one. result: no value while there is no answer, else 'valid', 'invalid' or
-- 'refused'. reference: the consultation number, if one's own id was given.
CREATE TABLE vat_check(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL, deleted_at INTEGER,
  contact_id BLOB NOT NULL, vat_id TEXT NOT NULL, asked_at INTEGER NOT NULL, result TEXT, checked_at INTEGER,
  trader TEXT, trader_address TEXT, reference TEXT);
CREATE INDEX vat_check_by_contact ON vat_check(contact_id);
CREATE INDEX vat_check_by_cmd ON vat_check(cmd);

-- Local: whether domains of e-mail addresses take mail. result: 'takes', 'null-mx', 'no-host', 'no-domain'.
CREATE TABLE domain_check(domain TEXT PRIMARY KEY, result TEXT NOT NULL, checked_at INTEGER NOT NULL) WITHOUT ROWID;

CREATE INDEX disclosure_by_time ON disclosure(disclosed_at);
