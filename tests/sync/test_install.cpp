// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/team.h"

// Setting a server up, upgrading it, and who may.

using namespace kontor;
using namespace kontor::sync;
using namespace kontor::tests;

namespace {

/// Everything that init makes, as one text: twice the same means that nothing changed.
QString shape(Team &team)
{
    return team.value(
        "SELECT string_agg(x, E'\\n' ORDER BY x) FROM ("
        " SELECT p.oid::regprocedure || ' ' || coalesce(p.proacl::text, '-') || md5(p.prosrc) AS x FROM pg_proc p JOIN "
        "pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN ('sync', 'sync_v1')"
        " UNION ALL SELECT c.oid::regclass || ' ' || c.relowner::regrole || coalesce(c.relacl::text, '-') FROM "
        "pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('sync', 'report')"
        " UNION ALL SELECT version || name || at FROM sync.applied) s");
}

}  // namespace

TEST_CASE("init makes the server, and a second one does nothing", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server, false);
    ServerConnection root = team.superuser();
    REQUIRE(serverRoles(root).error().code == ErrorCode::NotFound);
    const InstallReport first =
        requireValue(installServer(root, u"Muster GmbH"_s, shippedServerSteps(), reportViews()));
    REQUIRE(first.from == 0);
    REQUIRE(first.to == shippedServerSteps().size());
    REQUIRE(first.roles.owner.endsWith(team.database()));
    const QString before = shape(team);
    const InstallReport second =
        requireValue(installServer(root, u"Another name"_s, shippedServerSteps(), reportViews()));
    REQUIRE(second.from == first.to);
    REQUIRE(shape(team) == before);
    REQUIRE(team.value("SELECT string_agg(name, ',') FROM sync.scope") == u"Muster GmbH"_s);
    REQUIRE(team.value("SELECT count(*) FROM pg_roles WHERE rolname = $1 AND rolcanlogin", {first.roles.owner})
            == u"0"_s);
}

TEST_CASE("an older server is upgraded with what is in it", "[sync]")
{
    KONTOR_POSTGRES(server);
    for (int older = 1; older < shippedServerSteps().size(); ++older) {
        Team team(server, false);
        ServerConnection root = team.superuser();
        requireValue(installServer(root, u"Muster GmbH"_s, shippedServerSteps().first(older), {}));
        REQUIRE(
            requireValue(root.exec("INSERT INTO sync.member(login, label) VALUES ('someone', 'Someone')")).affected()
            == 1);
        REQUIRE(ServerAdmin::open(team.superuser()).error().code == ErrorCode::Conflict);
        const InstallReport report = requireValue(installServer(root, {}, shippedServerSteps(), reportViews()));
        REQUIRE(report.from == older);
        REQUIRE(team.value("SELECT label FROM sync.member") == u"Someone"_s);
        requireValue(ServerAdmin::open(team.superuser()));
    }
}

TEST_CASE("a step that fails leaves the server as it was, a newer server is left alone", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    ServerConnection root = team.superuser();
    const QString before = shape(team);
    QList<ServerStep> steps = shippedServerSteps();
    steps << ServerStep{"9999_broken", "CREATE TABLE sync.half(); SELECT 1/0"};
    REQUIRE_FALSE(installServer(root, {}, steps, {}).has_value());
    REQUIRE(shape(team) == before);
    steps.last().sql = "CREATE TABLE sync.next()";
    requireValue(installServer(root, {}, steps, {}));
    REQUIRE(installServer(root, {}, shippedServerSteps(), {}).error().code == ErrorCode::NewerVersion);
    REQUIRE(ServerAdmin::open(team.superuser()).error().code == ErrorCode::NewerVersion);
}

TEST_CASE("the owner of a database with the right to make roles is enough", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server, false);
    const QString boss = team.login(u"boss"_s);
    ServerConnection root = team.superuser();
    requireValue(root.script("CREATE ROLE " + boss.toLatin1() + " LOGIN CREATEROLE PASSWORD 'x'; ALTER DATABASE "
                             + team.database().toLatin1() + " OWNER TO " + boss.toLatin1()));
    const ServerAddress address{server.address(boss, team.database()), u"x"_s};
    ServerConnection connection = requireValue(ServerConnection::open(address));
    requireValue(installServer(connection, u"Muster GmbH"_s, shippedServerSteps(), reportViews()));
    requireValue(installServer(connection, u"Muster GmbH"_s, shippedServerSteps(), reportViews()));
    ServerAdmin admin = requireValue(ServerAdmin::open(requireValue(ServerConnection::open(address))));
    const AddedMember anna = requireValue(admin.addMember({team.login(u"anna"_s), u"Anna"_s}));
    Peer peer(
        requireValue(ServerConnection::open({server.address(team.login(u"anna"_s), team.database()), anna.password})),
        idOf(1));
    requireValue(peer.connection().exec("SELECT sync_v1.register_device($1, 'x', 1)", {idOf(1)}));
    peer.push({newRecord(idOf(2), peer.scope(u"org"_s), 1, {{u"kind"_s, u"person"_s}})});
    REQUIRE(requireValue(admin.erase({*Uuid::fromString(idOf(2))}, true)) == 1);
    REQUIRE(requireValue(admin.verify()).problems.isEmpty());
    requireValue(admin.deactivate(team.login(u"anna"_s)));
    // Somebody who may make roles, but did not install, gets a plain answer.
    requireValue(root.script("CREATE ROLE " + team.login(u"other"_s).toLatin1()
                             + " LOGIN PASSWORD 'x'; GRANT CONNECT ON DATABASE " + team.database().toLatin1() + " TO "
                             + team.login(u"other"_s).toLatin1()));
    const auto refused = ServerAdmin::open(
        requireValue(ServerConnection::open({server.address(team.login(u"other"_s), team.database()), u"x"_s})));
    REQUIRE(refused.error().code == ErrorCode::Refused);
}

TEST_CASE("members: passwords, limits, leaving and coming back", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    const AddedMember anna = team.add({u"anna"_s});
    REQUIRE(anna.password.size() == 23);
    REQUIRE_FALSE(server.log().contains(anna.password));
    ServerConnection connection = team.connect(u"anna"_s);
    REQUIRE(requireValue(connection.value("SHOW lock_timeout")) == u"20s"_s);
    REQUIRE(requireValue(connection.value("SHOW idle_in_transaction_session_timeout")) == u"30s"_s);
    REQUIRE(requireValue(connection.value("SHOW log_parameter_max_length")) == u"0"_s);
    // Adding somebody again changes rights, not the password, unless that is asked for.
    REQUIRE(team.add({u"anna"_s, {}, true}).password.isEmpty());
    requireValue(changeOwnPassword(connection, u"ein neues Kennwort ß"_s));
    requireValue(
        ServerConnection::open({server.address(team.login(u"anna"_s), team.database()), u"ein neues Kennwort ß"_s}));
    ServerAdmin admin = team.admin();
    requireValue(admin.deactivate(team.login(u"anna"_s)));
    REQUIRE_FALSE(connection.exec("SELECT 1").has_value());  // the session was ended
    REQUIRE(ServerConnection::open({server.address(team.login(u"anna"_s), team.database()), u"ein neues Kennwort ß"_s})
                .error()
                .code
            == ErrorCode::Refused);
    NewMember back{u"anna"_s};
    back.newPassword = true;
    REQUIRE(team.add(back).userId == anna.userId);
    requireValue(team.connect(u"anna"_s).value("SELECT sync_v1.hello($1, 1, 1)", {idOf(1)}));
    for (const QString &bad : {QString(), u" anna"_s, u"pg_x"_s, u"public"_s, u"a\nb"_s, QString(64, u'x')})
        REQUIRE(admin.addMember({bad}).error().code == ErrorCode::Invalid);
    REQUIRE(admin.addMember({u"postgres"_s}).error().code == ErrorCode::Refused);
    REQUIRE(admin.deactivate(u"nobody"_s).error().code == ErrorCode::NotFound);
    // A name is a name, whatever is in it.
    const QString strange = u"o'neil\"; DROP SCHEMA sync; --"_s;
    REQUIRE(requireValue(admin.addMember({strange, {}, false, false, {u"Team'; --"_s}})).userId > 0);
    REQUIRE(team.value("SELECT count(*) FROM sync.scope WHERE name = $1", {u"Team'; --"_s}) == u"1"_s);
    requireValue(admin.deactivate(strange));
}

TEST_CASE("several Kontor databases on one server stay apart", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team one(server);
    Team two(server);
    const AddedMember anna = one.add({u"anna"_s});
    const auto elsewhere =
        ServerConnection::open({server.address(one.login(u"anna"_s), two.database()), anna.password});
    REQUIRE(elsewhere.error().code == ErrorCode::Refused);
    REQUIRE(requireValue(one.admin().members()).size() == 1);
    REQUIRE(requireValue(two.admin().members()).isEmpty());
}

TEST_CASE("reports: typed, without private and deleted records, for a role that reads nothing else", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    const QString org = anna.scope(u"org"_s);
    const qint64 hlc = qint64(1'700'000'000'000) << 16;
    anna.push({newRecord(idOf(1), org, hlc,
                         {{u"kind"_s, u"person"_s},
                          {u"given_name"_s, u"Käthe"_s},
                          {u"team_size"_s, 12},
                          {u"revenue_minor"_s, qint64(9'007'199'254'740'993)},
                          {u"favourite"_s, 1},
                          {u"created_at"_s, qint64(1'700'000'000'000)},
                          {u"birthday"_s, u"--12-12"_s},
                          {u"tag:"_s + idOf(9), QJsonObject()},
                          {u"cf:"_s + idOf(8), QJsonObject{{u"v_int"_s, 5}}}}),
               newRecord(idOf(2), org, hlc,
                         {{u"kind"_s, u"person"_s}, {u"team_size"_s, u"many"_s}, {u"created_at"_s, 1e300}}),
               newRecord(idOf(3), org, hlc, {{u"kind"_s, u"person"_s}, {u"deleted_at"_s, 5}}),
               newRecord(idOf(4), anna.scope(u"private"_s), hlc, {{u"kind"_s, u"person"_s}}),
               newRecord(idOf(5), org, hlc,
                         {{u"contact_id"_s, idOf(1)}, {u"kind"_s, u"email"_s}, {u"value"_s, u"k@example.org"_s}},
                         u"contact_point"_s)});
    const ServerRoles roles = team.admin().roles();
    ServerConnection root = team.superuser();
    const QByteArray bi = team.login(u"bi"_s).toLatin1();
    requireValue(root.script("CREATE ROLE " + bi + " LOGIN PASSWORD 'x' IN ROLE " + root.quotedName(roles.report)));
    ServerConnection reader =
        requireValue(ServerConnection::open({server.address(QString::fromLatin1(bi), team.database()), u"x"_s}));
    REQUIRE(requireValue(reader.value("SELECT count(*) FROM report.contact")) == u"2"_s);
    REQUIRE(requireValue(
                reader.value("SELECT given_name || team_size + 1 || favourite || revenue_minor || to_char(created_at "
                             "AT TIME ZONE 'UTC', 'YYYY-MM-DD') || birthday FROM report.contact WHERE id = $1",
                             {idOf(1)}))
            == u"Käthe13true90071992547409932023-11-14--12-12"_s);
    REQUIRE(
        requireValue(reader.value("SELECT count(*) FROM report.contact WHERE team_size IS NULL AND created_at IS NULL"))
        == u"1"_s);
    REQUIRE(requireValue(reader.value("SELECT c.given_name FROM report.contact_point p JOIN report.contact c ON c.id = "
                                      "p.contact_id WHERE p.value LIKE 'k@%'"))
            == u"Käthe"_s);
    REQUIRE(requireValue(reader.value("SELECT tag_id FROM report.contact_tag WHERE contact_id = $1", {idOf(1)}))
            == idOf(9));
    REQUIRE(requireValue(reader.value("SELECT v_int FROM report.custom_value WHERE field_id = $1", {idOf(8)}))
            == u"5"_s);
    REQUIRE(requireValue(reader.value(
                "SELECT label FROM report.about WHERE view_name = 'contact' AND column_name = 'given_name'"))
            == u"First name"_s);
    for (const char *sql :
         {"SELECT * FROM sync.rec", "SELECT sync_v1.members()", "CREATE TABLE report.x()", "CREATE TEMP TABLE x()"})
        REQUIRE(stateOf(reader.exec(sql)) == "42501");
    // Every view of every table can be read.
    const Reply views = requireValue(root.exec("SELECT viewname FROM pg_views WHERE schemaname = 'report'"));
    REQUIRE(views.rows() > 15);
    for (int i = 0; i < views.rows(); ++i)
        requireValue(reader.exec(("SELECT * FROM report.\"" + views.bytes(i, 0) + '"').constData()));
}
