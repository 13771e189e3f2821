-- SPDX-License-Identifier: GPL-3.0-or-later
-- After every upgrade: who may what. Clients get the functions of the protocol, and nothing else.
REVOKE ALL ON ALL TABLES IN SCHEMA sync, sync_v1 FROM PUBLIC, :"users", :"report";
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sync, sync_v1 FROM PUBLIC, :"users", :"report";
REVOKE ALL ON SCHEMA sync, sync_v1, report FROM PUBLIC, :"users", :"report";
GRANT USAGE ON SCHEMA sync_v1 TO :"users";
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA sync_v1 TO :"users";
GRANT USAGE ON SCHEMA report TO :"report";
GRANT SELECT ON ALL TABLES IN SCHEMA report TO :"report";
