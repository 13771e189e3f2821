-- Settings of the organisation: what all who share the data hold to. A record that travels like others, one for each setting. id follows
-- from key (core/model/filesettings.cpp), so that two who set the same before they met have one record; no value: the standard. Settings
-- of this file alone stay in "setting".
CREATE TABLE organisation_setting(
  n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), cmd INTEGER NOT NULL, deleted_at INTEGER,
  key TEXT, value TEXT);
CREATE INDEX organisation_setting_by_cmd ON organisation_setting(cmd);

-- What was set before goes over, by a command of no computer, so that nobody undoes it. Whoever is in a team offers it there: what the
-- team has already counts.
CREATE TEMP TABLE known(key TEXT PRIMARY KEY, id BLOB);
INSERT INTO known VALUES
  ('region', x'ad0794ea23845cbc8258354a5af35d65'),
  ('currency', x'003c01284f5d57d5a28c72aa3c8f93b0'),
  ('attachment_limit', x'525b11eb11d3546b8c29d734a2654471'),
  ('silent_after_days', x'f05f5b02b01551c8b6baa4d89b32adad'),
  ('review_days', x'9cc85a04ac0a52b7a812d22fd8dcfacd'),
  ('review_new', x'2ffea83b8b915598a941703566b5d311'),
  ('review_new_days', x'edf299b960cd5032abea714f88ea4ac4'),
  ('house_phones', x'fa5223c799a154289f421ee19bd1727f'),
  ('house_streets', x'e482115950d85b4cb53295ebab642e7d'),
  ('house_legal_forms', x'29c5863dd70e542dbbd16f11bea9274d'),
  ('house_capitals', x'77aef9e4250753c2a999595ee6569240'),
  ('house_kept', x'235446c70a5857f1994fc1dc4fd380ae'),
  ('house_domains', x'f0b31b324e315577a688101d33ea6c0d'),
  ('online_domains', x'4e62d2cba824522da69be59bebbf19fc'),
  ('online_vat_ids', x'a6a098ad43115986b1edae7d505364d5'),
  ('own_vat_id', x'71e1705dc8d15a52ac27ef9b2bbfbd59');
INSERT INTO command(id, kind, at, device, source, state)
  SELECT randomblob(16), 'setting.adopt', unixepoch() * 1000, zeroblob(16), 'upgrade', 'done'
  WHERE EXISTS (SELECT 1 FROM setting JOIN known USING (key) WHERE value <> '');
INSERT INTO organisation_setting(id, cmd, key, value)
  SELECT known.id, (SELECT max(n) FROM command), setting.key, setting.value FROM setting JOIN known USING (key) WHERE value <> '' ORDER BY key;
INSERT INTO outbox(record, field, entity, hlc)
  SELECT id, '*', 'organisation_setting', max(1, coalesce((SELECT value FROM meta WHERE key = 'sync_hlc'), 0)) FROM organisation_setting
  WHERE (SELECT value FROM meta WHERE key = 'joined') <> 0;
DELETE FROM setting WHERE key IN (SELECT key FROM known);
DROP TABLE known;
