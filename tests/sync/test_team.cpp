// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/team.h"

#include <QCryptographicHash>

// Scopes that change, computers, presence, files, erasure.

using namespace kontor;
using namespace kontor::sync;
using namespace kontor::tests;

namespace {

constexpr qint64 early = qint64(1'700'000'000'000) << 16;
constexpr qsizetype part = 262'144;

QByteArray hashOf(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

/// Sends a whole file; what the last part answered: "t", "" for null, or an SQLSTATE.
QByteArray putFile(Peer &peer, const QString &scope, const QByteArray &data, const QByteArray &hash)
{
    const int parts = int(std::max<qsizetype>(1, (data.size() + part - 1) / part));
    QByteArray last;
    for (int i = 0; i < parts; ++i) {
        const auto done = peer.connection().exec(
            "SELECT sync_v1.blob_put($1, $2, $3, $4, $5, $6)",
            {peer.device(), scope, Parameter::bytes(hash), i, parts, Parameter::bytes(data.mid(i * part, part))});
        if (!done)
            return sqlState(done.error());
        last = done->bytes(0, 0);
    }
    return last;
}

/// The file's content, or an SQLSTATE.
QByteArray getFile(Peer &peer, const QByteArray &hash)
{
    QByteArray data;
    for (int i = 0;; ++i) {
        const auto got = peer.connection().exec("SELECT sync_v1.blob_get($1, $2, $3)",
                                                {peer.device(), Parameter::bytes(hash), i}, true);
        if (!got)
            return sqlState(got.error());
        if (got->isNull(0, 0))
            return data;
        data += got->bytes(0, 0);
    }
}

QJsonObject attachment(const QString &id, const QString &scope, const QByteArray &hash)
{
    return newRecord(id, scope, early, {{u"kind"_s, u"file"_s}, {u"sha256"_s, QString::fromLatin1(hash.toHex())}},
                     u"attachment"_s);
}

}  // namespace

TEST_CASE("scopes: joining, reading only, leaving", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer boss = team.peer(u"boss"_s, {{}, {}, true});
    Peer anna = team.peer(u"anna"_s);
    ServerConnection &sql = boss.connection();
    const QString sales = requireValue(sql.value("SELECT sync_v1.scope_make('Sales')"));
    boss.push({newRecord(idOf(1), sales, early, {{u"a"_s, 1}})});
    REQUIRE(anna.pull(sales, 0).end.value(u"left"_s).toBool());
    const qint64 rights = anna.news().value(u"rights"_s).toInteger();
    const int her = anna.hello().value(u"user"_s)[u"id"_s].toInt();
    requireValue(anna.connection().script("LISTEN kontor_sync"));
    requireValue(sql.exec("SELECT sync_v1.scope_grant($1, $2, false)", {sales, her}));
    REQUIRE(anna.news().value(u"rights"_s).toInteger() > rights);  // so she asks hello again
    REQUIRE_FALSE(requireValue(anna.connection().notifications()).isEmpty());
    REQUIRE(anna.pull(sales, 0).rows.size() == 1);
    REQUIRE(anna.push({newRecord(idOf(2), sales, early, {})}).of(idOf(2)) == u"denied"_s);
    requireValue(sql.exec("SELECT sync_v1.scope_grant($1, $2, true)", {sales, her}));
    REQUIRE(anna.push({newRecord(idOf(2), sales, early, {})}).out.isEmpty());
    requireValue(sql.exec("SELECT sync_v1.scope_withdraw($1, $2)", {sales, her}));
    REQUIRE(anna.pull(sales, 0).end.value(u"left"_s).toBool());
    REQUIRE(anna.push({edited(idOf(2), {{u"a"_s, 1, early, early}})}).of(idOf(2)) == u"denied"_s);
    REQUIRE(stateOf(sql.exec("SELECT sync_v1.scope_withdraw($1, $2)", {sales, her})) == "KS009");
    REQUIRE(stateOf(sql.exec("SELECT sync_v1.scope_make('')")) == "KS006");
    REQUIRE(requireValue(sql.exec("SELECT * FROM sync_v1.members()")).rows() == 2);
    REQUIRE(requireValue(sql.exec("SELECT * FROM sync_v1.scope_members()")).rows() == 3);
}

TEST_CASE("hello: protocol, limits, clock; computers that an administrator has to add", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    const QJsonObject hello = anna.hello();
    REQUIRE(hello.value(u"limits"_s)[u"records"_s] == 5000);
    REQUIRE(std::abs(hello.value(u"now"_s).toInteger() - base::SystemClock().nowMs()) < 60'000);
    REQUIRE(hello.value(u"scopes"_s).toArray().size() == 2);
    REQUIRE(stateOf(anna.connection().exec("SELECT sync_v1.hello($1, 2, 5)", {anna.device()})) == "KS010");
    REQUIRE(stateOf(anna.connection().exec("SELECT sync_v1.hello($1, NULL, 5)", {anna.device()})) == "KS010");
    ServerAdmin admin = team.admin();
    requireValue(admin.setOpenDevices(false));
    REQUIRE(stateOf(anna.connection().exec("SELECT sync_v1.register_device($1, 'second', 1)", {idOf(5)})) == "KS002");
    requireValue(admin.addDevice(team.login(u"anna"_s), *Uuid::fromString(idOf(5)), u"second"_s));
    REQUIRE(admin.addDevice(team.login(u"anna"_s), *Uuid::fromString(idOf(5)), u"second"_s).error().code
            == ErrorCode::Conflict);
    requireValue(anna.connection().exec("SELECT sync_v1.register_device($1, 'second', 1)", {idOf(5)}));
    REQUIRE(requireValue(admin.devices()).size() == 2);
    requireValue(admin.revokeDevice(*Uuid::fromString(idOf(5))));
    REQUIRE(requireValue(admin.devices())[1].revoked);
    REQUIRE(admin.revokeDevice(*Uuid::fromString(idOf(6))).error().code == ErrorCode::NotFound);
}

TEST_CASE("presence shows who looks at what both may see", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer ben = team.peer(u"ben"_s);
    anna.push(
        {newRecord(idOf(1), anna.scope(u"org"_s), early, {}), newRecord(idOf(2), anna.scope(u"private"_s), early, {})});
    requireValue(ben.connection().script("LISTEN kontor_presence"));
    const auto look = [](Peer &peer, const QString &records) {
        return requireValue(peer.connection().exec("SELECT user_id, device, records FROM sync_v1.present($1, $2)",
                                                   {peer.device(), records}));
    };
    REQUIRE(look(anna, u"{%1,%2}"_s.arg(idOf(1), idOf(2))).rows() == 0);
    REQUIRE(look(anna, u"{%1,%2}"_s.arg(idOf(1), idOf(2))).rows() == 0);  // the same again is no news
    Reply seen = look(ben, u"{}"_s);
    REQUIRE(seen.rows() == 1);
    REQUIRE(seen.text(0, 1) == u"computer of anna"_s);
    REQUIRE(seen.text(0, 2) == u'{' + idOf(1) + u'}');
    REQUIRE(requireValue(ben.connection().notifications()).size() <= 2);
    requireValue(anna.connection().exec("SELECT sync_v1.absent($1)", {anna.device()}));
    REQUIRE(look(ben, u"{}"_s).rows() == 0);
    REQUIRE(stateOf(ben.connection().exec("SELECT sync_v1.present($1, array_fill($2::uuid, ARRAY[101]))",
                                          {ben.device(), idOf(1)}))
            == "KS007");
}

TEST_CASE("history and activity tell who did what", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer ben = team.peer(u"ben"_s);
    const QString org = anna.scope(u"org"_s);
    anna.push({newRecord(idOf(1), org, early, {{u"a"_s, 1}}), newRecord(idOf(2), org, early, {})});
    ben.push({edited(idOf(1), {{u"a"_s, 2, early + 1, early}})});
    const Reply past =
        requireValue(anna.connection().exec("SELECT m.label, h.field, h.old, h.val, h.outcome FROM sync_v1.history($1, "
                                            "$2) h JOIN sync_v1.members() m USING (user_id) ORDER BY h.rev DESC",
                                            {anna.device(), idOf(1)}));
    REQUIRE(past.rows() == 2);
    REQUIRE(QStringList{past.text(0, 0), past.text(0, 1), past.text(0, 2), past.text(0, 3), past.text(0, 4)}
            == QStringList{u"ben"_s, u"a"_s, u"1"_s, u"2"_s, u"accepted"_s});
    REQUIRE(past.text(1, 0) == u"anna"_s);
    REQUIRE(past.text(1, 4) == u"made"_s);
    // What was private stays so when the record is given to all.
    anna.push({newRecord(idOf(3), anna.scope(u"private"_s), early, {{u"a"_s, u"draft"_s}, {u"b"_s, u"draft"_s}})});
    anna.push({edited(idOf(3), {{u"a"_s, u"second draft"_s, early + 1, early}})});
    anna.push({edited(idOf(3), {{u"a"_s, u"final"_s, early + 2, early + 1}, {u"scope"_s, org, early + 2, early}})});
    anna.push({edited(idOf(3), {{u"a"_s, u"later"_s, early + 3, early + 2}})});
    const auto values = [&](Peer &peer) {
        return requireValue(
            peer.connection().value("SELECT string_agg(concat(old #>> '{}', '>', val #>> '{}'), ' ' ORDER BY rev)"
                                    " FROM sync_v1.history($1, $2) WHERE field = 'a'",
                                    {peer.device(), idOf(3)}));
    };
    REQUIRE(values(anna) == u"draft>second draft second draft>final final>later"_s);
    REQUIRE(values(ben) == u">final final>later"_s);
    const Reply lately = requireValue(anna.connection().exec(
        "SELECT device, records, made, kind FROM sync_v1.activity($1, NULL, 10)", {anna.device()}));
    REQUIRE(lately.rows() == 6);
    REQUIRE(lately.text(4, 0) == u"computer of ben"_s);
    REQUIRE(lately.number(5, 2) == 2);
    REQUIRE(lately.text(5, 3) == u"contact"_s);
}

TEST_CASE("files: sent in parts, whole or not at all, once", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer ben = team.peer(u"ben"_s);
    const QString org = anna.scope(u"org"_s);
    QByteArray data(part * 2 + 77, 'x');
    data[5] = '\0';
    const QByteArray hash = hashOf(data);
    REQUIRE(putFile(anna, org, data, hash) == "t");
    REQUIRE(getFile(ben, hash) == "KS009");  // no record refers to it yet
    anna.push({attachment(idOf(1), org, hash)});
    REQUIRE(getFile(ben, hash) == data);
    REQUIRE(requireValue(ben.connection().exec("SELECT sync_v1.blob_have($1, $2, $3)",
                                               {ben.device(), org, "{\"\\\\x" + hash.toHex() + "\"}"}))
                .rows()
            == 1);
    // Again is no second copy; an empty file is one; what is not what it says is thrown away.
    REQUIRE(putFile(ben, org, data, hash) == "t");
    REQUIRE(team.value("SELECT count(*) FROM sync.blob_part") == u"3"_s);
    REQUIRE(putFile(anna, org, {}, hashOf({})) == "t");
    REQUIRE(putFile(anna, org, "other", hash).isEmpty());
    REQUIRE(team.value("SELECT count(*) FROM sync.blob_upload") == u"0"_s);
    const auto bad = [&](int number, int parts, const QByteArray &content, const QByteArray &sha) {
        return stateOf(anna.connection().exec(
            "SELECT sync_v1.blob_put($1, $2, $3, $4, $5, $6)",
            {anna.device(), org, Parameter::bytes(sha), number, parts, Parameter::bytes(content)}));
    };
    REQUIRE(bad(0, 2, "short", hash) == "KS006");
    REQUIRE(bad(2, 2, "x", hash) == "KS006");
    REQUIRE(bad(-1, 2, "x", hash) == "KS006");
    REQUIRE(bad(0, 0, "x", hash) == "KS006");
    REQUIRE(bad(0, 1, QByteArray(part + 1, 'x'), hash) == "KS006");
    REQUIRE(bad(0, 1, "x", "short") == "KS006");
    REQUIRE(bad(0, 2'000'000'000, QByteArray(part, 'x'), hash) == "KS007");
    // Begun and left lying: bounded for each computer.
    requireValue(team.superuser().script("UPDATE sync.policy SET max_blob = 1048576"));
    for (int i = 0; i < 12; ++i) {
        const QByteArray name = hashOf(QByteArray::number(i));
        requireValue(anna.connection().exec(
            "SELECT sync_v1.blob_put($1, $2, $3, 0, 2, $4)",
            {anna.device(), org, Parameter::bytes(name), Parameter::bytes(QByteArray(part, 'y'))}));
    }
    REQUIRE(team.value("SELECT count(*) FROM sync.blob_upload").toInt() <= 6);
}

TEST_CASE("hostile: knowing a file's hash opens nothing", "[sync][hostile]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer eve = team.peer(u"eve"_s);
    const QString hers = anna.scope(u"private"_s);
    const QByteArray data = "Anna's secret";
    const QByteArray hash = hashOf(data);
    putFile(anna, hers, data, hash);
    anna.push({attachment(idOf(1), hers, hash)});
    REQUIRE(getFile(anna, hash) == data);
    REQUIRE(getFile(eve, hash) == "KS009");
    // Her own record that names the hash, in scopes of hers, opens nothing either.
    const QString own = eve.scope(u"private"_s);
    eve.push({attachment(idOf(2), own, hash), attachment(idOf(3), eve.scope(u"org"_s), hash)});
    REQUIRE(getFile(eve, hash) == "KS009");
    for (const QString &scope : {own, hers})
        REQUIRE(requireValue(eve.connection().exec("SELECT sync_v1.blob_have($1, $2, $3)",
                                                   {eve.device(), scope, "{\"\\\\x" + hash.toHex() + "\"}"}))
                    .rows()
                == 0);
    REQUIRE(putFile(eve, hers, data, hash) == "KS008");
    // Whoever has the content may give it on; the copy is stored once.
    REQUIRE(putFile(eve, own, data, hash) == "t");
    REQUIRE(getFile(eve, hash) == data);
    REQUIRE(team.value("SELECT count(*) FROM sync.blob") == u"1"_s);
    // Files move with their record.
    Peer ben = team.peer(u"ben"_s);
    anna.push({edited(idOf(1), {{u"scope"_s, anna.scope(u"org"_s), early + 1, early}})});
    REQUIRE(getFile(ben, hash) == data);
}

TEST_CASE("erasing leaves no byte in tables, dump and files, and says who has confirmed it", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer ben = team.peer(u"ben"_s);
    const QString org = anna.scope(u"org"_s);
    const QByteArray marker = "Zyx98765Marker";
    const QByteArray file = marker + " in a file";
    putFile(anna, org, file, hashOf(file));
    anna.push(
        {newRecord(idOf(1), org, early,
                   {{u"a"_s, QString::fromLatin1(marker)}, {u"long"_s, QString::fromLatin1(marker.repeated(900))}}),
         attachment(idOf(2), org, hashOf(file)), newRecord(idOf(3), org, early, {{u"a"_s, u"stays"_s}})});
    ben.push({edited(idOf(1), {{u"a"_s, QString::fromLatin1(marker + "2"), early + 1, early}})});
    const qint64 cursor =
        anna.push({edited(idOf(1), {{u"a"_s, QString::fromLatin1(marker + "3"), early + 1, early}})}).rev;
    const auto dump = [&] {
        return requireValue(server.run(u"pg_dump"_s, {u"-h"_s, server.folder(), u"-p"_s, QString::number(server.port()),
                                                      u"-U"_s, u"postgres"_s, team.database()}));
    };
    const auto inFiles = [&] {
        requireValue(team.superuser().script("CHECKPOINT"));
        const QString oid = team.value("SELECT oid FROM pg_database WHERE datname = current_database()");
        return server.run(u"grep"_s, {u"-rlF"_s, u"Zyx98765Marker"_s, server.dataFolder() + u"/base/"_s + oid})
            .has_value();
    };
    REQUIRE(dump().contains(marker));
    REQUIRE(inFiles());

    ServerAdmin admin = team.admin();
    REQUIRE(requireValue(admin.erase({*Uuid::fromString(idOf(1)), *Uuid::fromString(idOf(2))}, true)) == 2);
    REQUIRE_FALSE(dump().contains(marker));
    REQUIRE_FALSE(inFiles());
    const Page page = ben.pull(org, cursor);
    REQUIRE(page.rows.size() == 2);
    REQUIRE(page.rows[idOf(1)].what == 'e');
    REQUIRE(getFile(ben, hashOf(file)) == "KS009");
    REQUIRE(ben.push({edited(idOf(1), {{u"a"_s, u"back"_s, early + 99, early}})}).of(idOf(1)) == u"gone"_s);
    REQUIRE(requireValue(admin.verify()).problems.isEmpty());

    REQUIRE(requireValue(admin.confirmed({*Uuid::fromString(idOf(1))}))[0].confirmed == 0);
    requireValue(ben.connection().exec("SELECT sync_v1.ack($1, $2)", {ben.device(), page.next()}));
    requireValue(anna.connection().exec("SELECT sync_v1.ack($1, $2)", {anna.device(), cursor}));
    const Confirmation how = requireValue(admin.confirmed({*Uuid::fromString(idOf(1))}))[0];
    REQUIRE(how.state == u"erased"_s);
    REQUIRE(how.confirmed == 1);
    REQUIRE(how.devices == 2);
    // By a member; acknowledging more than there is does not count ahead.
    REQUIRE(requireValue(ben.connection().value("SELECT erased FROM sync_v1.erase($1, $2)",
                                                {ben.device(), u'{' + idOf(3) + u'}'}))
            == u"1"_s);
    requireValue(ben.connection().exec("SELECT sync_v1.ack($1, 999999)", {ben.device()}));
    REQUIRE(requireValue(admin.devices())[1].behind == 0);
}

TEST_CASE("a subject's data are exported with what refers to it and what was changed", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    const QString org = anna.scope(u"org"_s);
    anna.push({newRecord(idOf(1), org, early, {{u"name"_s, u"A"_s}}),
               newRecord(idOf(2), org, early, {{u"contact_id"_s, idOf(1)}}, u"address"_s),
               newRecord(idOf(3), org, early, {{u"member:"_s + idOf(1), QJsonObject{{u"entity"_s, u"contact"_s}}}},
                         u"activity"_s),
               newRecord(idOf(4), org, early, {{u"record_id"_s, idOf(3)}}, u"attachment"_s),
               newRecord(idOf(5), org, early, {{u"name"_s, u"other"_s}})});
    anna.push({edited(idOf(1), {{u"name"_s, u"B"_s, early + 1, early}})});
    QByteArrayList lines;
    ServerAdmin admin = team.admin();
    requireValue(admin.exportSubject(*Uuid::fromString(idOf(1)), [&](const QByteArray &line) { lines << line; }));
    REQUIRE(lines.size() == 5);
    REQUIRE(QJsonDocument::fromJson(lines[0]).object().value(u"record"_s) == idOf(1));
    REQUIRE(lines.last().contains("\"old\": \"A\""));
    REQUIRE_FALSE(lines.join().contains(idOf(5).toLatin1()));
    REQUIRE(admin.exportSubject(*Uuid::fromString(idOf(77)), [](const QByteArray &) {}).error().code
            == ErrorCode::NotFound);
}

TEST_CASE("collecting forgets tombstones after 13 months, and says from where on", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    const QString org = anna.scope(u"org"_s);
    anna.push({newRecord(idOf(1), org, early, {{u"a"_s, 1}}), newRecord(idOf(2), org, early, {}),
               newRecord(idOf(3), org, early, {})});
    anna.push({edited(idOf(1), {{u"a"_s, 2, early + 1, early}})});
    const qint64 old = anna.push({removed(idOf(1), 1'000'000)}).rev;
    requireValue(
        team.superuser().exec("UPDATE sync.revision SET at = at - interval '14 months' WHERE rev <= $1", {old}));
    const qint64 fresh = anna.push({removed(idOf(2), 1'000'000)}).rev;
    ServerAdmin admin = team.admin();
    REQUIRE(stateOf(admin.collect(12, 0)) == "KS006");
    REQUIRE(stateOf(admin.collect(13, 1)) == "KS006");
    const CollectReport report = requireValue(admin.collect(13, 0));
    REQUIRE(report.floor == old);
    REQUIRE(report.tombstones == 1);
    REQUIRE(team.value("SELECT count(*) FROM sync.audit WHERE old IS NOT NULL OR val IS NOT NULL") == u"0"_s);
    REQUIRE(anna.pull(org, 0).end.value(u"floor"_s).toInteger() == old);
    REQUIRE(anna.pull(org, old).rows[idOf(2)].rev == fresh);
    REQUIRE(anna.pull(org, 0).rows.contains(idOf(3)));
    REQUIRE(requireValue(admin.collect(13, 13)).auditRows == 2);
    REQUIRE(requireValue(admin.verify()).problems.isEmpty());
}
