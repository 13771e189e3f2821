// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/team.h"

#include <QElapsedTimer>

// A member with valid credentials and psql instead of Kontor gets nothing that it may not have.

using namespace kontor;
using namespace kontor::sync;
using namespace kontor::tests;

namespace {

constexpr qint64 early = qint64(1'700'000'000'000) << 16;

}  // namespace

TEST_CASE("hostile: no table can be read or written, no inner function called", "[sync][hostile]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer eve = team.peer(u"eve"_s);
    ServerConnection &sql = eve.connection();
    ServerConnection root = team.superuser();
    const Reply tables =
        requireValue(root.exec("SELECT n.nspname || '.' || quote_ident(c.relname) FROM pg_class c JOIN pg_namespace n "
                               "ON n.oid = c.relnamespace"
                               " WHERE n.nspname IN ('sync', 'sync_v1', 'report') AND c.relkind IN ('r', 'v')"));
    REQUIRE(tables.rows() > 30);
    for (int i = 0; i < tables.rows(); ++i) {
        const QByteArray table = tables.bytes(i, 0);
        INFO(table.toStdString());
        for (const QByteArray &statement : {"SELECT * FROM " + table, "DELETE FROM " + table, "TRUNCATE " + table,
                                            "INSERT INTO " + table + " DEFAULT VALUES"})
            REQUIRE(stateOf(sql.exec(statement.constData())) == "42501");
    }
    // Every function outside of the protocol is closed, and all of the protocol is a definer's with a fixed path.
    const Reply inner =
        requireValue(root.exec("SELECT count(*) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE "
                               "n.nspname = 'sync' AND has_function_privilege($1, p.oid, 'EXECUTE')",
                               {team.login(u"eve"_s)}));
    REQUIRE(inner.number(0, 0) == 0);
    REQUIRE(team.value("SELECT count(*) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = "
                       "'sync_v1' AND NOT (p.prosecdef AND 'search_path=pg_catalog, pg_temp' = ANY (p.proconfig))")
            == u"0"_s);
    REQUIRE(
        team.value("SELECT count(*) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = "
                   "'sync' AND NOT (p.proconfig IS NOT NULL AND 'search_path=pg_catalog, pg_temp' = ANY (p.proconfig))")
        == u"0"_s);
    REQUIRE(team.value("SELECT count(*) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname "
                       "LIKE 'sync%' AND has_function_privilege('public', p.oid, 'EXECUTE')")
            == u"0"_s);
    requireValue(sql.script("BEGIN"));
    REQUIRE(stateOf(sql.exec("LOCK TABLE sync.gate IN EXCLUSIVE MODE")) == "42501");
    requireValue(sql.script("ROLLBACK"));
    const QByteArray owner = root.quotedName(team.admin().roles().owner);
    for (const QByteArray &statement :
         {"SET ROLE " + owner, QByteArray("SET SESSION AUTHORIZATION postgres"), "GRANT " + owner + " TO CURRENT_USER",
          QByteArray("CREATE SCHEMA mine"), QByteArray("CREATE TABLE public.mine()"),
          QByteArray("CREATE TEMP TABLE mine()"),
          QByteArray("CREATE FUNCTION sync_v1.me() RETURNS int LANGUAGE sql AS 'SELECT 1'"),
          QByteArray("SELECT pg_read_file('/etc/passwd')"), QByteArray("COPY (SELECT 1) TO PROGRAM 'true'"),
          QByteArray("ALTER ROLE CURRENT_USER SUPERUSER")})
        REQUIRE(stateOf(sql.exec(statement.constData())) == "42501");
}

TEST_CASE("hostile: neither author nor computer nor rights can be forged", "[sync][hostile]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer eve = team.peer(u"eve"_s);
    const QString org = anna.scope(u"org"_s);
    const QString hers = anna.scope(u"private"_s);
    anna.push(
        {newRecord(idOf(1), org, early, {{u"a"_s, 1}}), newRecord(idOf(2), hers, early, {{u"a"_s, u"secret"_s}})});
    ServerConnection &sql = eve.connection();

    // Anna's computer, also after trying to be somebody else.
    requireValue(sql.script("SET application_name = 'anna'"));
    for (const char *call :
         {"SELECT sync_v1.push($1, 2, 0, '[]')", "SELECT sync_v1.news($1)", "SELECT sync_v1.ack($1, 5)",
          "SELECT * FROM sync_v1.present($1, '{}')", "SELECT sync_v1.register_device($1, 'mine', 1)",
          "SELECT sync_v1.revoke_device($1)", "SELECT * FROM sync_v1.conflicts($1, 0, 9)"})
        REQUIRE(stateOf(sql.exec(call, {anna.device()})) == "KS002");
    REQUIRE(eve.hello().value(u"user"_s)[u"login"_s] == team.login(u"eve"_s));
    REQUIRE(eve.json("SELECT sync_v1.hello($1, 1, 1)").value(u"device"_s)[u"id"_s] == eve.device());
    REQUIRE(
        QJsonDocument::fromJson(requireValue(sql.exec("SELECT sync_v1.hello($1, 1, 1)", {anna.device()})).bytes(0, 0))
            .object()
            .value(u"device"_s)
            .isNull());

    // Anna's own scope: as if it were not there.
    const Reply page = requireValue(sql.exec("SELECT * FROM sync_v1.pull($1, $2, 0, 10)", {eve.device(), hers}));
    REQUIRE(page.rows() == 1);
    REQUIRE(page.text(0, 5).contains(u"left"_s));
    for (const char *call : {"SELECT * FROM sync_v1.verify($1, $2)", "SELECT * FROM sync_v1.manifest($1, $2, NULL, 9)"})
        REQUIRE(stateOf(sql.exec(call, {eve.device(), hers})) == "KS009");
    REQUIRE(stateOf(sql.exec("SELECT * FROM sync_v1.history($1, $2)", {eve.device(), idOf(2)})) == "KS009");
    REQUIRE(stateOf(sql.exec("SELECT * FROM sync_v1.erase($1, $2)", {eve.device(), u'{' + idOf(2) + u'}'})) == "KS008");
    REQUIRE(
        requireValue(sql.exec("SELECT * FROM sync_v1.confirmed($1, $2)", {eve.device(), u'{' + idOf(2) + u'}'})).rows()
        == 0);
    // Steal it by moving it, or smuggle something into it.
    REQUIRE(eve.push({edited(idOf(2), {{u"scope"_s, org, early + 9, early}})}).of(idOf(2)) == u"denied"_s);
    REQUIRE(eve.push({edited(idOf(1), {{u"scope"_s, hers, early + 9, early}})}).of(idOf(1)) == u"denied"_s);
    // What is there of another's activity says nothing of it.
    const Reply activity = requireValue(sql.exec("SELECT sample FROM sync_v1.activity($1, NULL, 50)", {eve.device()}));
    for (int i = 0; i < activity.rows(); ++i)
        REQUIRE(activity.text(i, 0) != idOf(2));
    // Nobody becomes an administrator by asking.
    for (const char *call : {"SELECT sync_v1.scope_make('mine')", "SELECT * FROM sync_v1.scope_members()"})
        REQUIRE(stateOf(sql.exec(call)) == "KS008");
    REQUIRE(stateOf(sql.exec("SELECT sync_v1.scope_grant($1, 2, true)", {hers})) == "KS008");
    // Not even an administrator gets into what is private.
    Peer boss = team.peer(u"boss"_s, {{}, {}, true});
    REQUIRE(stateOf(boss.connection().exec("SELECT sync_v1.scope_grant($1, $2, true)",
                                           {hers, boss.hello().value(u"user"_s)[u"id"_s].toInt()}))
            == "KS009");
    // The audit names who it was.
    eve.push({edited(idOf(1), {{u"a"_s, 2, early + 1, early}})});
    REQUIRE(team.value("SELECT m.label FROM sync.audit a JOIN sync.revision v USING (rev) JOIN sync.member m USING "
                       "(user_id) WHERE a.rec = $1",
                       {idOf(1)})
            == u"eve"_s);
}

TEST_CASE("hostile: the ids of settings can be known, and are nobody's for something else", "[sync][hostile][settings]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer eve = team.peer(u"eve"_s);
    const QString org = anna.scope(u"org"_s);
    const QString hers = eve.scope(u"private"_s);
    const QString id = u"ad0794ea-2384-5cbc-8258-354a5af35d65"_s;  // the country of phone numbers
    const QString kind = u"organisation_setting"_s;
    // Taken before anybody has set it. What else is in the batch is taken as usual.
    REQUIRE(eve.push({newRecord(id, hers, early, {{u"a"_s, 1}}), newRecord(idOf(1), hers, early, {})}).out.keys() == QStringList{id});
    REQUIRE(eve.push({newRecord(id, org, early, {{u"a"_s, 1}})}).of(id) == u"invalid"_s);
    REQUIRE(eve.push({newRecord(id, hers, early, {{u"value"_s, u"CH"_s}}, kind)}).of(id) == u"invalid"_s);
    REQUIRE(eve.push({removed(id, 1'000'000)}).of(id) == u"invalid"_s);
    REQUIRE(team.value("SELECT string_agg(id::text, ',') FROM sync.rec") == idOf(1));

    // Taken away once it is there.
    REQUIRE(anna.push({newRecord(id, org, early, {{u"value"_s, u"AT"_s}}, kind)}).out.isEmpty());
    REQUIRE(eve.push({newRecord(id, hers, early + 9, {{u"value"_s, u"CH"_s}}, kind)}).of(id) == u"invalid"_s);
    REQUIRE(eve.push({removed(id, 1'000'000)}).of(id) == u"invalid"_s);
    REQUIRE(eve.push({edited(id, {{u"scope"_s, hers, early + 9, early}})}).of(id) == u"invalid"_s);
    REQUIRE(eve.push({edited(id, {{u"value"_s, u"CH"_s, early + 9, early}, {u"scope"_s, hers, early + 9, early}})}).of(id) == u"invalid"_s);
    REQUIRE(stateOf(eve.connection().exec("SELECT * FROM sync_v1.erase($1, $2)", {eve.device(), u'{' + idOf(1) + u',' + id + u'}'})) == "KS008");
    REQUIRE(team.admin().erase({*Uuid::fromString(id)}, false).error().code == ErrorCode::Refused);
    REQUIRE(team.value("SELECT s.kind || ' ' || r.state || ' ' || r.data FROM sync.rec r JOIN sync.scope s USING (scope) WHERE r.id = $1", {id})
            == u"org live {\"value\": \"AT\"}"_s);

    // What only looks like one is a record like others: imports bring ids along, and newer programs settings.
    const QString imported = u"74738ff5-5367-5958-9aee-98fffdcd1876"_s;
    const QString newer = u"0b1f0c5e-7d5b-5f0a-9c1d-2f3e4d5c6b7a"_s;
    REQUIRE(eve.push({newRecord(imported, hers, early, {}), newRecord(newer, org, early, {{u"value"_s, u"1"_s}}, kind)}).out.isEmpty());
    REQUIRE(eve.push({removed(imported, 1'000'000)}).out.isEmpty());

    // Who may write for all changes it, with her name on it.
    REQUIRE(eve.push({edited(id, {{u"value"_s, u"CH"_s, early + 9, early}})}).out.isEmpty());
    REQUIRE(requireValue(eve.connection().exec("SELECT * FROM sync_v1.erase($1, $2)", {eve.device(), u'{' + idOf(1) + u'}'})).number(0, 1) == 1);
}

TEST_CASE("hostile: malformed and huge payloads get a plain code and change nothing", "[sync][hostile]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer eve = team.peer(u"eve"_s);
    const QString org = eve.scope(u"org"_s);
    const QByteArray id = idOf(1).toLatin1();
    const QByteArray marker = "geheim4711";
    const QList<QByteArray> malformed{"",
                                      "x",
                                      "[",
                                      "{}",
                                      "[1]",
                                      "null",
                                      "\"x\"",
                                      "[null]",
                                      "[{}]",
                                      "[[]]",
                                      "[{\"id\":1}]",
                                      "[{\"id\":\"x\"}]",
                                      "[{\"id\":null}]",
                                      "[{\"id\":\"" + id + "\",\"h\":\"x\"}]",
                                      "[{\"id\":\"" + id + "\",\"h\":1e30}]",
                                      "[{\"id\":\"" + id + "\",\"h\":1.5}]",
                                      "[{\"id\":\"" + id + "\",\"s\":\"" + marker + "\"}]",
                                      "[{\"id\":\"" + id + "\",\"d\":{\"a\":\"" + marker + "\\u0000\"}}]",
                                      "[{\"id\":\"" + id + "\",\"x\":1},{\"id\":\"" + id + "\",\"x\":1}]",
                                      "[{\"id\":\"" + id + "\",\"d\":" + QByteArray(100'000, '[') + "}]",
                                      QByteArray(1'000'000, '['),
                                      "[{\"id\":\"" + id + "\",\"d\":{\"a\":1e999999}}]",
                                      "[{\"id\":\"" + id + "\",\"d\":{\"a\":\"\\ud800\"}}]"};
    const QString rev = team.value("SELECT rev FROM sync.clock");
    for (const QByteArray &changes : malformed) {
        INFO(changes.left(200).toStdString());
        REQUIRE(stateOf(eve.sendRaw(changes, 1)) == "KS006");
    }
    // Bytes that are no UTF-8, and a zero byte, never get as far as the function.
    REQUIRE(
        stateOf(eve.connection().exec("SELECT sync_v1.push($1, 1, 0, $2)", {eve.device(), QByteArray("[\"\xff\"]")}))
        == "22021");
    Parameter zero(QByteArray("[]\0", 3));
    zero.binary = true;
    REQUIRE(stateOf(eve.connection().exec("SELECT sync_v1.push($1, 1, 0, $2::text)", {eve.device(), zero})) == "22021");
    REQUIRE(stateOf(eve.connection().exec("SELECT sync_v1.push($1, 1, 0, NULL)", {eve.device()})) == "KS006");
    REQUIRE(stateOf(eve.connection().exec("SELECT sync_v1.push(NULL, 1, 0, '[]')")) == "KS002");
    requireValue(team.superuser().script("UPDATE sync.policy SET max_bytes = 100000, max_records = 10"));
    REQUIRE(stateOf(eve.sendRaw("[{\"id\":\"" + id + "\",\"d\":{\"a\":\"" + QByteArray(100'000, 'x') + "\"}}]", 1))
            == "KS007");
    QJsonArray many;
    for (int i = 0; i < 11; ++i)
        many << newRecord(idOf(i), org, early, {});
    REQUIRE(stateOf(eve.sendRaw(text(many), 1)) == "KS007");
    REQUIRE(team.value("SELECT rev FROM sync.clock") == rev);
    REQUIRE(team.value("SELECT count(*) FROM sync.rec") == u"0"_s);
    // What is wrong with values is not told to the log.
    REQUIRE_FALSE(server.log().contains(QString::fromLatin1(marker)));
    many.removeLast();
    REQUIRE(eve.push(many).out.isEmpty());
}

TEST_CASE("hostile: SQL in every string stays a string", "[sync][hostile]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer boss = team.peer(u"boss"_s, {{}, {}, true});
    const QString org = boss.scope(u"org"_s);
    const QString evil = u"'; DROP TABLE sync.rec CASCADE; -- \" $$ $jjj$ \\'"_s;
    boss.push({newRecord(idOf(1), org, early, {{evil, evil}, {u"a"_s, evil}})});
    REQUIRE(boss.push({edited(idOf(1), {{evil, evil + evil, early + 1, early},
                                        {u"a"_s, QJsonObject{{evil, evil}}, early + 1, early}})})
                .out.isEmpty());
    ServerConnection &sql = boss.connection();
    requireValue(sql.exec("SELECT sync_v1.register_device($1, $2, 1)", {boss.device(), evil}));
    const QString scope = requireValue(sql.value("SELECT sync_v1.scope_make($1)", {evil}));
    requireValue(sql.exec("SELECT sync_v1.scope_rename($1, $2)", {scope, evil + evil}));
    const Reply devices = requireValue(sql.exec("SELECT label FROM sync_v1.devices()"));
    REQUIRE(devices.text(0, 0) == evil);
    REQUIRE(boss.pull(org, 0).rows[idOf(1)].data.value(evil) == evil + evil);
    REQUIRE(team.value("SELECT count(*) FROM sync.rec") == u"1"_s);
}

TEST_CASE("hostile: floods of notifications are hints without effect", "[sync][hostile]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer eve = team.peer(u"eve"_s);
    const QString org = anna.scope(u"org"_s);
    requireValue(anna.connection().script("LISTEN kontor_sync"));
    for (int i = 0; i < 300; ++i)
        requireValue(eve.connection().exec("SELECT pg_notify('kontor_sync', 'forged ' || $1)", {i}));
    QElapsedTimer clock;
    clock.start();
    REQUIRE(anna.push({newRecord(idOf(1), org, early, {})}).out.isEmpty());
    REQUIRE(clock.elapsed() < 5000);
    REQUIRE_FALSE(requireValue(anna.connection().notifications()).isEmpty());
    REQUIRE(anna.pull(org, 0).rows.size() == 1);
}

TEST_CASE("hostile: who holds the gate is waited for as long as lock_timeout says, then told plainly",
          "[sync][hostile]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer eve = team.peer(u"eve"_s);
    const QString org = anna.scope(u"org"_s);
    requireValue(eve.connection().script("BEGIN"));
    eve.push({newRecord(idOf(1), org, early, {})});
    requireValue(anna.connection().script("SET lock_timeout = '200ms'"));
    const QJsonArray changes{newRecord(idOf(2), org, early, {})};
    const auto busy = anna.send(changes);
    REQUIRE(stateOf(busy) == "55P03");
    REQUIRE(busy.error().code == ErrorCode::Locked);
    // Reading goes on meanwhile.
    REQUIRE(anna.pull(org, 0).rows.isEmpty());
    // The administrator ends her session; or she loses it by the limit of her login.
    requireValue(team.superuser().exec("SELECT pg_terminate_backend($1)", {eve.connection().backend()}));
    REQUIRE(anna.push(changes).out.isEmpty());
    REQUIRE(anna.pull(org, 0).rows.size() == 1);
    Peer again = team.peer(u"eve"_s);
    requireValue(again.connection().script("SET idle_in_transaction_session_timeout = '100ms'; BEGIN"));
    again.push({newRecord(idOf(3), org, early, {})});
    requireValue(anna.connection().script("SET lock_timeout = '20s'"));
    REQUIRE(anna.push({newRecord(idOf(4), org, early, {})}).out.isEmpty());
    REQUIRE_FALSE(anna.pull(org, 0).rows.contains(idOf(3)));
}

TEST_CASE("hostile: a member who is put out, and a lost computer, get nothing more", "[sync][hostile]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer eve = team.peer(u"eve"_s);
    const QString org = anna.scope(u"org"_s);
    anna.push({newRecord(idOf(1), org, early, {})});
    Peer laptop = team.peer(u"anna"_s);
    requireValue(anna.connection().exec("SELECT sync_v1.revoke_device($1)", {laptop.device()}));
    REQUIRE(stateOf(laptop.send({})) == "KS003");
    REQUIRE(stateOf(laptop.connection().exec("SELECT * FROM sync_v1.pull($1, $2, 0, 1)", {laptop.device(), org}))
            == "KS003");
    REQUIRE(stateOf(laptop.connection().exec("SELECT sync_v1.register_device($1, 'x', 1)", {laptop.device()}))
            == "KS003");
    REQUIRE(laptop.hello().value(u"device"_s)[u"revoked"_s].toBool());
    // Inactive, with a session that nobody ended.
    requireValue(team.superuser().script("SELECT sync.deactivate(login) FROM sync.member WHERE label = 'eve'"));
    for (const char *call :
         {"SELECT sync_v1.hello($1, 1, 1)", "SELECT sync_v1.push($1, 1, 0, '[]')", "SELECT sync_v1.news($1)"})
        REQUIRE(stateOf(eve.connection().exec(call, {eve.device()})) == "KS001");
    REQUIRE(stateOf(eve.connection().exec("SELECT * FROM sync_v1.members()")) == "KS001");
}
