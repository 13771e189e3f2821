-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ids of settings of the organisation follow from their names, so anybody can know them before there is such a record. They are nobody's
-- for something else: such an id is a record of kind organisation_setting in the organisation's scope, and that stays there, neither
-- deleted (a tombstone is for ever) nor erased nor moved. A rule for all ids of version 5 would be shorter, but imports bring ids along.
-- A step that comes with another setting adds it here and calls reserve_settings() again; until then it is as free as any other record.
CREATE TABLE sync.setting(id uuid PRIMARY KEY, key text NOT NULL UNIQUE);
INSERT INTO sync.setting(id, key) VALUES
  ('ad0794ea-2384-5cbc-8258-354a5af35d65', 'region'),
  ('003c0128-4f5d-57d5-a28c-72aa3c8f93b0', 'currency'),
  ('525b11eb-11d3-546b-8c29-d734a2654471', 'attachment_limit'),
  ('f05f5b02-b015-51c8-b6ba-a4d89b32adad', 'silent_after_days'),
  ('9cc85a04-ac0a-52b7-a812-d22fd8dcfacd', 'review_days'),
  ('2ffea83b-8b91-5598-a941-703566b5d311', 'review_new'),
  ('edf299b9-60cd-5032-abea-714f88ea4ac4', 'review_new_days'),
  ('fa5223c7-99a1-5428-9f42-1ee19bd1727f', 'house_phones'),
  ('e4821159-50d8-5b4c-b532-95ebab642e7d', 'house_streets'),
  ('29c5863d-d70e-542d-bbd1-6f11bea9274d', 'house_legal_forms'),
  ('77aef9e4-2507-53c2-a999-595ee6569240', 'house_capitals'),
  ('235446c7-0a58-57f1-994f-c1dc4fd380ae', 'house_kept'),
  ('f0b31b32-4e31-5577-a688-101d33ea6c0d', 'house_domains'),
  ('4e62d2cb-a824-522d-a69b-e59bebbf19fc', 'online_domains'),
  ('a6a098ad-4311-5986-b1ed-ae7d505364d5', 'online_vat_ids'),
  ('71e1705d-c8d1-5a52-ac27-ef9b2bbfbd59', 'own_vat_id');

CREATE OR REPLACE FUNCTION sync.parsed(p_changes text) RETURNS sync.change[] LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  org uuid := (SELECT scope FROM sync.scope WHERE kind = 'org');
  settings uuid[] := ARRAY(SELECT t.id FROM sync.setting t);
  cs sync.change[];
  ids bigint;
  distinct_ids bigint;
BEGIN
  BEGIN
    SELECT array_agg((c.id, c.k, c.s, c.h, c.d, c.f, c.x, sync.well_formed(c.d, c.f, c.x, c.k, c.s, c.h)
                      AND CASE WHEN c.id = ANY (settings)
                               THEN c.x IS NULL AND (c.f ? 'scope') IS NOT TRUE AND (c.d IS NULL OR (c.k = 'organisation_setting' AND c.s = org))
                               ELSE true END)::sync.change),
           count(c.id), count(DISTINCT c.id)
      INTO cs, ids, distinct_ids
      FROM json_to_recordset(p_changes::json) AS c(id uuid, k text, s uuid, h bigint, d jsonb, f jsonb, x bigint);
  EXCEPTION WHEN data_exception OR program_limit_exceeded OR syntax_error_or_access_rule_violation THEN
    RAISE EXCEPTION 'the changes are not what the protocol says' USING ERRCODE = 'KS006';
  END;
  cs := coalesce(cs, '{}');
  IF ids <> cardinality(cs) OR distinct_ids <> ids THEN
    RAISE EXCEPTION 'every change needs an id of its own' USING ERRCODE = 'KS006';
  ELSIF ids > (SELECT max_records FROM sync.policy) THEN
    RAISE EXCEPTION 'too many records in one push' USING ERRCODE = 'KS007';
  END IF;
  RETURN cs;
END $$;

CREATE OR REPLACE FUNCTION sync.erase_records(p_by integer, p_device uuid, p_ids uuid[]) RETURNS TABLE(rev bigint, erased bigint)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  r bigint := sync.next_rev();
  n bigint;
BEGIN
  IF EXISTS (SELECT FROM sync.setting t WHERE t.id = ANY (p_ids)) THEN
    RAISE EXCEPTION 'settings are set to no value, not erased' USING ERRCODE = 'KS008';
  END IF;
  PERFORM sync.erase_merge_traces(p_ids);
  UPDATE sync.rec q SET rev = r, state = 'erased', data = '{}', stamp = NULL WHERE q.id = ANY (p_ids) AND q.state <> 'erased';
  GET DIAGNOSTICS n = ROW_COUNT;
  UPDATE sync.audit a SET old = NULL, val = NULL WHERE a.rec = ANY (p_ids) AND (a.old IS NOT NULL OR a.val IS NOT NULL);
  INSERT INTO sync.audit(rev, rec, field, outcome) SELECT r, q.id, '*', 'erased' FROM sync.rec q WHERE q.id = ANY (p_ids) AND q.rev = r;
  INSERT INTO sync.revision(rev, kind, user_id, device, records, scopes)
    VALUES (r, 'erase', p_by, p_device, n, ARRAY(SELECT DISTINCT q.scope FROM sync.rec q WHERE q.id = ANY (p_ids) AND q.rev = r));
  PERFORM sync.drop_blobs('0');
  PERFORM pg_notify('kontor_sync', '');
  RETURN QUERY SELECT r, n;
END $$;

-- What was taken or killed before becomes the setting without a value that it should have been, older than whatever anybody has set or
-- will set; who sees the scope where it was is told that it left. Not even a trace of the other record stays with it.
CREATE FUNCTION sync.reserve_settings() RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  org uuid := (SELECT scope FROM sync.scope WHERE kind = 'org');
  taken uuid[] := ARRAY(SELECT q.id FROM sync.rec q JOIN sync.setting t ON t.id = q.id
                        WHERE NOT (q.kind = 'organisation_setting' AND q.scope = org AND q.state = 'live'));
  r bigint;
BEGIN
  IF cardinality(taken) = 0 THEN
    RETURN;
  END IF;
  r := sync.next_rev();
  INSERT INTO sync.revision(rev, kind, records, scopes)
    SELECT r, 'server', count(*), array_agg(DISTINCT q.scope) || org FROM sync.rec q WHERE q.id = ANY (taken);
  INSERT INTO sync.gone(scope, id, rev) SELECT q.scope, q.id, r FROM sync.rec q WHERE q.id = ANY (taken) AND q.scope <> org
    ON CONFLICT (scope, id) DO UPDATE SET rev = excluded.rev;
  DELETE FROM sync.gone g WHERE g.scope = org AND g.id = ANY (taken);
  DELETE FROM sync.audit a WHERE a.rec = ANY (taken);
  UPDATE sync.rec q SET scope = org, kind = 'organisation_setting', state = 'live', data = '{}', stamp = NULL, born = 1, made = r, rev = r
    WHERE q.id = ANY (taken);
  PERFORM pg_notify('kontor_sync', '');
END $$;
SELECT sync.reserve_settings();
