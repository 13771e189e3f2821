-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is calling, what may they do, and how a revision is made. Only the functions of sync_v1 and the owner call these.

-- The author is the session's login: neither a parameter nor SET ROLE changes it.
CREATE FUNCTION sync.me() RETURNS sync.member LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member;
BEGIN
  SELECT m.* INTO who FROM sync.member m WHERE m.login = session_user AND m.active;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no active member' USING ERRCODE = 'KS001';
  END IF;
  RETURN who;
END $$;

CREATE FUNCTION sync.admin() RETURNS sync.member LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.me();
BEGIN
  IF NOT who.is_admin THEN
    RAISE EXCEPTION 'administrators only' USING ERRCODE = 'KS008';
  END IF;
  RETURN who;
END $$;

-- The caller, checked together with the computer that is said to be the caller's.
CREATE FUNCTION sync.caller(p_device uuid) RETURNS sync.member LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.me();
  dev sync.device;
BEGIN
  SELECT d.* INTO dev FROM sync.device d WHERE d.id = p_device AND d.user_id = who.user_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'unknown device' USING ERRCODE = 'KS002';
  ELSIF dev.revoked IS NOT NULL THEN
    RAISE EXCEPTION 'device revoked' USING ERRCODE = 'KS003';
  END IF;
  RETURN who;
END $$;

CREATE FUNCTION sync.readable(p_user integer) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(scope), '{}') FROM sync.scope_member WHERE user_id = p_user
$$;

CREATE FUNCTION sync.writable(p_user integer) RETURNS uuid[] LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(scope), '{}') FROM sync.scope_member WHERE user_id = p_user AND can_write
$$;

CREATE FUNCTION sync.now_ms() RETURNS bigint LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
  SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint
$$;

-- Cluster and timeline: another one after restoring from an archive, from a dump, and after a failover. Null where a
-- server does not tell.
CREATE FUNCTION sync.incarnation() RETURNS text LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN (SELECT system_identifier FROM pg_control_system()) || '-' || left(pg_walfile_name(pg_current_wal_lsn()), 8);
EXCEPTION WHEN OTHERS THEN
  RETURN NULL;
END $$;

-- Makes a revision and holds the gate until the transaction ends. A server that finds itself restored takes a new epoch
-- first, and leaves a gap in the numbers: a revision that was lost never comes back with other content.
CREATE FUNCTION sync.next_rev() RETURNS bigint LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  this text := sync.incarnation();
  r bigint;
BEGIN
  LOCK TABLE sync.gate IN EXCLUSIVE MODE;
  PERFORM 1 FROM sync.clock WHERE this IS NOT NULL AND incarnation IS DISTINCT FROM this;
  IF FOUND THEN
    PERFORM sync.start_epoch(this);
  END IF;
  UPDATE sync.clock SET rev = rev + 1 RETURNING rev INTO r;
  RETURN r;
END $$;

CREATE FUNCTION sync.start_epoch(p_incarnation text) RETURNS uuid LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  was sync.clock;
  now sync.clock;
BEGIN
  LOCK TABLE sync.gate IN EXCLUSIVE MODE;
  SELECT * INTO was FROM sync.clock;
  IF was.incarnation IS NULL AND was.rev = 0 THEN  -- the first revision of a new server
    UPDATE sync.clock SET incarnation = p_incarnation RETURNING * INTO now;
    RETURN now.epoch;
  END IF;
  UPDATE sync.clock SET rev = rev + 1048576, epoch = gen_random_uuid(), incarnation = coalesce(p_incarnation, incarnation)
    RETURNING * INTO now;
  INSERT INTO sync.revision(rev, kind) VALUES (now.rev, 'restored');
  PERFORM pg_notify('kontor_sync', '');
  RETURN now.epoch;
END $$;

-- A change of rights: whom it concerns asks hello() again.
CREATE FUNCTION sync.note_rights(p_by integer, p_users integer[], p_scopes uuid[]) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  r bigint := sync.next_rev();
BEGIN
  INSERT INTO sync.revision(rev, kind, user_id, scopes) VALUES (r, 'rights', p_by, p_scopes);
  UPDATE sync.member SET rights_rev = r WHERE user_id = ANY (p_users);
  PERFORM pg_notify('kontor_sync', '');
  RETURN r;
END $$;

CREATE FUNCTION sync.grant_scope(p_by integer, p_scope uuid, p_user integer, p_write boolean) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM 1 FROM sync.scope WHERE scope = p_scope AND kind <> 'private';
  IF NOT FOUND OR NOT EXISTS (SELECT FROM sync.member WHERE user_id = p_user) THEN
    RAISE EXCEPTION 'no such scope or member' USING ERRCODE = 'KS009';
  END IF;
  PERFORM sync.note_rights(p_by, ARRAY[p_user], ARRAY[p_scope]);
  INSERT INTO sync.scope_member(scope, user_id, can_write) VALUES (p_scope, p_user, coalesce(p_write, false))
    ON CONFLICT (user_id, scope) DO UPDATE SET can_write = excluded.can_write;
END $$;

CREATE FUNCTION sync.withdraw_scope(p_by integer, p_scope uuid, p_user integer) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM 1 FROM sync.scope_member sm JOIN sync.scope s USING (scope)
    WHERE sm.scope = p_scope AND sm.user_id = p_user AND s.kind <> 'private';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such membership' USING ERRCODE = 'KS009';
  END IF;
  PERFORM sync.note_rights(p_by, ARRAY[p_user], ARRAY[p_scope]);
  DELETE FROM sync.scope_member WHERE scope = p_scope AND user_id = p_user;
END $$;

-- Administration of the team from within the program.
CREATE FUNCTION sync_v1.scope_make(p_name text) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.admin();
  made uuid;
BEGIN
  IF coalesce(length(p_name), 0) NOT BETWEEN 1 AND 200 THEN
    RAISE EXCEPTION 'a scope needs a name of at most 200 characters' USING ERRCODE = 'KS006';
  END IF;
  INSERT INTO sync.scope(kind, name) VALUES ('team', p_name) RETURNING scope INTO made;
  PERFORM sync.grant_scope(who.user_id, made, who.user_id, true);
  RETURN made;
END $$;

CREATE FUNCTION sync_v1.scope_rename(p_scope uuid, p_name text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.admin();
BEGIN
  IF coalesce(length(p_name), 0) NOT BETWEEN 1 AND 200 THEN
    RAISE EXCEPTION 'a scope needs a name of at most 200 characters' USING ERRCODE = 'KS006';
  END IF;
  UPDATE sync.scope SET name = p_name WHERE scope = p_scope AND kind <> 'private';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such scope' USING ERRCODE = 'KS009';
  END IF;
  PERFORM sync.note_rights(who.user_id, ARRAY(SELECT user_id FROM sync.scope_member WHERE scope = p_scope), ARRAY[p_scope]);
END $$;

CREATE FUNCTION sync_v1.scope_grant(p_scope uuid, p_user integer, p_write boolean) RETURNS void LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
  SELECT sync.grant_scope((sync.admin()).user_id, p_scope, p_user, p_write)
$$;

CREATE FUNCTION sync_v1.scope_withdraw(p_scope uuid, p_user integer) RETURNS void LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
  SELECT sync.withdraw_scope((sync.admin()).user_id, p_scope, p_user)
$$;

-- All scopes but private ones, with who is in them; for administrators.
CREATE FUNCTION sync_v1.scope_members() RETURNS TABLE(scope uuid, kind text, name text, user_id integer, can_write boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.scope, s.kind, s.name, sm.user_id, sm.can_write
  FROM sync.admin() a, sync.scope s LEFT JOIN sync.scope_member sm USING (scope) WHERE s.kind <> 'private' ORDER BY s.name, sm.user_id
$$;

-- Colleagues, for assigning work and naming authors.
CREATE FUNCTION sync_v1.members() RETURNS TABLE(user_id integer, login text, label text, is_admin boolean, active boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT m.user_id, m.login, m.label, m.is_admin, m.active FROM sync.me() a, sync.member m ORDER BY m.label
$$;
