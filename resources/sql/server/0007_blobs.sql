-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files. Content is stored once, but given to scopes: knowing a hash opens nothing. Whoever gives a file to a scope has to
-- have sent all of it, and whoever reads one needs a record in a scope of theirs that refers to it.

-- Which of these files the caller need not send for a scope: they are there, for that scope.
CREATE FUNCTION sync_v1.blob_have(p_device uuid, p_scope uuid, p_hashes bytea[]) RETURNS SETOF bytea
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.caller(p_device);
BEGIN
  RETURN QUERY SELECT b.sha256 FROM sync.blob_scope b
    WHERE b.sha256 = ANY (p_hashes) AND b.scope = p_scope AND b.scope = ANY (sync.readable(who.user_id));
END $$;

-- One part, from 0 on, of p_parts; all but the last have 256 KiB. True with the part that completed the file. Sending a
-- part again replaces it. What is not what its hash says is thrown away as a whole.
CREATE FUNCTION sync_v1.blob_put(p_device uuid, p_scope uuid, p_sha256 bytea, p_part integer, p_parts integer, p_data bytea)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.caller(p_device);
  whole bytea;
BEGIN
  IF p_scope IS NULL OR p_scope <> ALL (sync.writable(who.user_id)) THEN
    RAISE EXCEPTION 'no right to write there' USING ERRCODE = 'KS008';
  ELSIF length(p_sha256) IS DISTINCT FROM 32 OR p_data IS NULL OR p_parts IS NULL OR p_parts < 1 OR p_part IS NULL
        OR p_part NOT BETWEEN 0 AND p_parts - 1 OR (p_part < p_parts - 1 AND length(p_data) <> 262144) OR length(p_data) > 262144
        OR (length(p_data) = 0 AND p_parts > 1) THEN
    RAISE EXCEPTION 'not a part of a file' USING ERRCODE = 'KS006';
  ELSIF p_parts::bigint * 262144 > (SELECT max_blob FROM sync.policy) + 262143 THEN
    RAISE EXCEPTION 'file too large' USING ERRCODE = 'KS007';
  END IF;
  -- Parts that never became a file count: nobody fills the disk with them.
  IF (SELECT count(*) * 262144 FROM sync.blob_upload WHERE device = p_device) > (SELECT max_blob FROM sync.policy) THEN
    DELETE FROM sync.blob_upload WHERE device = p_device AND sha256 <> p_sha256;
    IF (SELECT count(*) * 262144 FROM sync.blob_upload WHERE device = p_device) > (SELECT max_blob FROM sync.policy) + 262144 THEN
      RAISE EXCEPTION 'too much begun' USING ERRCODE = 'KS007';
    END IF;
  END IF;
  INSERT INTO sync.blob_upload(device, sha256, part, data) VALUES (p_device, p_sha256, p_part, p_data)
    ON CONFLICT (device, sha256, part) DO UPDATE SET data = excluded.data, at = clock_timestamp();
  IF (SELECT count(*) FROM sync.blob_upload WHERE device = p_device AND sha256 = p_sha256 AND part < p_parts) < p_parts THEN
    RETURN false;
  END IF;
  SELECT string_agg(data, ''::bytea ORDER BY part) INTO whole FROM sync.blob_upload
    WHERE device = p_device AND sha256 = p_sha256 AND part < p_parts;
  IF sha256(whole) <> p_sha256 THEN
    DELETE FROM sync.blob_upload WHERE device = p_device AND sha256 = p_sha256;
    RETURN NULL;  -- no error: that would bring the parts back
  END IF;
  INSERT INTO sync.blob(sha256, size) VALUES (p_sha256, length(whole)) ON CONFLICT DO NOTHING;
  IF FOUND THEN
    INSERT INTO sync.blob_part(sha256, part, data)
      SELECT sha256, part, data FROM sync.blob_upload WHERE device = p_device AND sha256 = p_sha256 AND part < p_parts;
  END IF;
  INSERT INTO sync.blob_scope(sha256, scope) VALUES (p_sha256, p_scope) ON CONFLICT DO NOTHING;
  DELETE FROM sync.blob_upload WHERE device = p_device AND sha256 = p_sha256;
  RETURN true;
END $$;

-- A part of a file; null behind the last one.
CREATE FUNCTION sync_v1.blob_get(p_device uuid, p_sha256 bytea, p_part integer) RETURNS bytea
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who sync.member := sync.caller(p_device);
BEGIN
  PERFORM 1 FROM sync.rec r JOIN sync.blob_scope b ON b.scope = r.scope AND b.sha256 = p_sha256
    WHERE r.data ->> 'sha256' = encode(p_sha256, 'hex') AND r.kind = 'attachment' AND r.state = 'live'
      AND r.scope = ANY (sync.readable(who.user_id)) LIMIT 1;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such file' USING ERRCODE = 'KS009';
  END IF;
  RETURN (SELECT data FROM sync.blob_part WHERE sha256 = p_sha256 AND part = p_part);
END $$;

-- Files to which no record refers any more. Those that came a short while ago wait for theirs.
CREATE FUNCTION sync.drop_blobs(p_older interval) RETURNS bigint LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  dropped bigint;
BEGIN
  DELETE FROM sync.blob_scope b USING sync.blob f WHERE f.sha256 = b.sha256 AND f.at <= clock_timestamp() - p_older
    AND NOT EXISTS (SELECT FROM sync.rec r WHERE r.data ->> 'sha256' = encode(b.sha256, 'hex') AND r.kind = 'attachment' AND r.scope = b.scope);
  DELETE FROM sync.blob f WHERE f.at <= clock_timestamp() - p_older AND NOT EXISTS (SELECT FROM sync.blob_scope b WHERE b.sha256 = f.sha256);
  GET DIAGNOSTICS dropped = ROW_COUNT;
  DELETE FROM sync.blob_upload WHERE at <= clock_timestamp() - p_older;
  RETURN dropped;
END $$;
