-- SPDX-License-Identifier: GPL-3.0-or-later
-- Greeting, computers, and what an idle client asks.

-- What a client has to know first. p_from and p_to: the protocol versions that it speaks.
CREATE FUNCTION sync_v1.hello(p_device uuid, p_from integer, p_to integer) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.me();
  this text := sync.incarnation();
  dev sync.device;
  c sync.clock;
BEGIN
  IF p_from IS NULL OR p_to IS NULL OR p_from > 1 OR p_to < 1 THEN
    RAISE EXCEPTION 'this server speaks protocol 1' USING ERRCODE = 'KS010';
  END IF;
  SELECT * INTO c FROM sync.clock;
  IF this IS NOT NULL AND c.incarnation IS DISTINCT FROM this THEN
    PERFORM sync.note_rights(NULL, '{}', '{}');  -- takes the new epoch
    SELECT * INTO c FROM sync.clock;
  END IF;
  SELECT d.* INTO dev FROM sync.device d WHERE d.id = p_device AND d.user_id = who.user_id;
  UPDATE sync.device SET seen = clock_timestamp() WHERE id = dev.id;
  RETURN (SELECT json_build_object(
    'protocol', json_build_array(1, 1), 'schema', (SELECT max(version) FROM sync.applied), 'now', sync.now_ms(),
    'server', (SELECT database_id FROM sync.installed), 'epoch', c.epoch, 'rev', c.rev, 'floor', c.gc_floor,
    'user', json_build_object('id', who.user_id, 'login', who.login, 'label', who.label, 'admin', who.is_admin, 'rights', who.rights_rev),
    'device', CASE WHEN dev.id IS NOT NULL THEN json_build_object('id', dev.id, 'label', dev.label, 'batch', dev.last_batch,
                                                                 'acked', dev.acked_rev, 'revoked', dev.revoked IS NOT NULL) END,
    'scopes', (SELECT coalesce(json_agg(json_build_object('id', s.scope, 'kind', s.kind, 'name', s.name, 'write', sm.can_write)
                                        ORDER BY s.kind, s.name), '[]')
               FROM sync.scope_member sm JOIN sync.scope s USING (scope) WHERE sm.user_id = who.user_id),
    'limits', json_build_object('bytes', p.max_bytes, 'records', p.max_records, 'blob', p.max_blob))
    FROM sync.policy p);
END $$;

-- Registers the caller's computer, or renames it. The id is the client's own, random, one for each copy of a file.
CREATE FUNCTION sync_v1.register_device(p_device uuid, p_label text, p_schema integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.me();
  dev sync.device;
BEGIN
  IF p_device IS NULL OR coalesce(length(p_label), 0) NOT BETWEEN 1 AND 200 THEN
    RAISE EXCEPTION 'a device needs an id and a label of at most 200 characters' USING ERRCODE = 'KS006';
  END IF;
  SELECT d.* INTO dev FROM sync.device d WHERE d.id = p_device FOR UPDATE;
  IF FOUND AND dev.user_id <> who.user_id THEN
    RAISE EXCEPTION 'unknown device' USING ERRCODE = 'KS002';
  ELSIF FOUND AND dev.revoked IS NOT NULL THEN
    RAISE EXCEPTION 'device revoked' USING ERRCODE = 'KS003';
  ELSIF FOUND THEN
    UPDATE sync.device SET label = p_label, schema_ver = p_schema, seen = clock_timestamp() WHERE id = p_device;
    RETURN;
  ELSIF NOT (SELECT open_devices FROM sync.policy) OR (SELECT count(*) FROM sync.device WHERE user_id = who.user_id) >= 1000 THEN
    RAISE EXCEPTION 'an administrator has to add this device' USING ERRCODE = 'KS002';
  END IF;
  INSERT INTO sync.device(id, user_id, label, schema_ver, seen) VALUES (p_device, who.user_id, p_label, p_schema, clock_timestamp());
END $$;

CREATE FUNCTION sync_v1.devices() RETURNS TABLE(id uuid, label text, acked_rev bigint, seen timestamptz, revoked timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT d.id, d.label, d.acked_rev, d.seen, d.revoked FROM sync.me() a JOIN sync.device d ON d.user_id = a.user_id ORDER BY d.made_at
$$;

-- A lost laptop: its owner closes its access; an administrator may for anybody.
CREATE FUNCTION sync_v1.revoke_device(p_device uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.me();
BEGIN
  UPDATE sync.device SET revoked = coalesce(revoked, clock_timestamp()) WHERE id = p_device AND (user_id = who.user_id OR who.is_admin);
  IF NOT FOUND THEN
    RAISE EXCEPTION 'unknown device' USING ERRCODE = 'KS002';
  END IF;
  DELETE FROM sync.presence WHERE device = p_device;
END $$;

-- What the client has applied and got onto its disk. Never more than there is.
CREATE FUNCTION sync_v1.ack(p_device uuid, p_rev bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.caller(p_device);
BEGIN
  UPDATE sync.device SET acked_rev = greatest(acked_rev, least(p_rev, (SELECT rev FROM sync.clock))), seen = clock_timestamp()
    WHERE id = p_device;
END $$;

-- The light query of an idle client: where there is something to pull, and whether hello() has to be asked again.
CREATE FUNCTION sync_v1.news(p_device uuid) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.caller(p_device);
BEGIN
  RETURN (SELECT json_build_object('rev', c.rev, 'epoch', c.epoch, 'floor', c.gc_floor, 'rights', who.rights_rev,
    'scopes', (SELECT coalesce(json_object_agg(sm.scope, greatest(
                 (SELECT max(rev) FROM sync.rec r WHERE r.scope = sm.scope),
                 (SELECT max(rev) FROM sync.gone g WHERE g.scope = sm.scope), 0)), '{}')
               FROM sync.scope_member sm WHERE sm.user_id = who.user_id)) FROM sync.clock c);
END $$;
