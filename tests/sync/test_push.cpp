// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/team.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QtEndian>

#include <limits>

// The contract of push and pull: each outcome, exactly once, what a page is.

using namespace kontor;
using namespace kontor::sync;
using namespace kontor::tests;

namespace {

constexpr qint64 early = qint64(1'700'000'000'000) << 16;  // long ago: never clamped

qint64 farAhead()
{
    return (QDateTime::currentMSecsSinceEpoch() + 400LL * 86'400'000) << 16;
}

QJsonValue field(Peer &peer, const QString &scope, const QString &id, const QString &name)
{
    return peer.pull(scope, 0).rows.value(id).data.value(name);
}

}  // namespace

TEST_CASE("push: new records, edits, and what everybody reads", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer ben = team.peer(u"ben"_s);
    const QString org = anna.scope(u"org"_s);
    const Told made = anna.push({newRecord(
        idOf(1), org, early, {{u"name"_s, u"Käthe \"K\" \\ 😀"_s}, {u"big"_s, qint64(9'007'199'254'740'993)}})});
    REQUIRE(made.out.isEmpty());

    Page page = ben.pull(org, 0);
    REQUIRE(page.rows.size() == 1);
    REQUIRE(page.rows[idOf(1)].what == 'r');
    REQUIRE(page.rows[idOf(1)].kind == u"contact"_s);
    REQUIRE(page.rows[idOf(1)].born == early);
    REQUIRE(page.rows[idOf(1)].stamp.isEmpty());
    REQUIRE(page.rows[idOf(1)].data.value(u"name"_s).toString() == u"Käthe \"K\" \\ 😀"_s);
    REQUIRE(page.rows[idOf(1)].data.value(u"big"_s).toInteger() == qint64(9'007'199'254'740'993));
    REQUIRE(page.next() == made.rev);
    REQUIRE_FALSE(page.more());

    REQUIRE(ben.push({edited(idOf(1), {{u"name"_s, u"Käthe"_s, early + 5, early},
                                       {u"tag:"_s + idOf(7), QJsonObject(), early + 5, early}})})
                .out.isEmpty());
    page = anna.pull(org, page.next());
    REQUIRE(page.rows[idOf(1)].data.value(u"name"_s) == u"Käthe"_s);
    REQUIRE(page.rows[idOf(1)].stamp.value(u"name"_s).toInteger() == early + 5);
    REQUIRE_FALSE(page.rows[idOf(1)].stamp.contains(u"big"_s));
    // A field is cleared, a tag removed, by null.
    REQUIRE(
        anna.push({edited(idOf(1), {{u"tag:"_s + idOf(7), QJsonValue::Null, early + 9, early + 5}})}).out.isEmpty());
    REQUIRE_FALSE(field(ben, org, idOf(1), u"tag:"_s + idOf(7)).isObject());
    REQUIRE(ben.pull(org, 0).rows[idOf(1)].stamp.contains(u"tag:"_s + idOf(7)));
    REQUIRE(anna.pull(org, page.next()).more() == false);
}

TEST_CASE("push: who had seen the value wins, whatever the clocks say", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer ben = team.peer(u"ben"_s);
    const QString org = anna.scope(u"org"_s);
    // Born by a clock that is 400 days ahead: the server's time is what counts, and the client is told.
    const QJsonObject answer =
        QJsonDocument::fromJson(requireValue(anna.send({newRecord(idOf(1), org, farAhead(), {{u"a"_s, 1}})}))).object();
    const qint64 born = answer.value(u"born"_s)[idOf(1)].toInteger();
    REQUIRE(born > early);
    REQUIRE(born < farAhead());
    REQUIRE(ben.pull(org, 0).rows[idOf(1)].born == born);
    // Ben's clock is in 1970, but he has read the value.
    const Told told = ben.push({edited(idOf(1), {{u"a"_s, 2, 10, born}})});
    REQUIRE(told.of(idOf(1)) == u"merged"_s);
    REQUIRE(told.of(idOf(1), u"stamps"_s).value(u"a"_s).toInteger() == born + 1);
    REQUIRE(field(anna, org, idOf(1), u"a"_s) == 2);
    REQUIRE(team.value("SELECT string_agg(outcome, ',') FROM sync.audit") == u"accepted"_s);
}

TEST_CASE("push: a real conflict keeps both values and tells the loser", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer ben = team.peer(u"ben"_s);
    const QString org = anna.scope(u"org"_s);
    anna.push({newRecord(idOf(1), org, early, {{u"a"_s, u"old"_s}, {u"b"_s, u"old"_s}, {u"c"_s, u"same"_s}})});
    const qint64 seen = ben.pull(org, 0).next();
    anna.push({edited(idOf(1), {{u"a"_s, u"Anna's"_s, early + 10, early},
                                {u"b"_s, u"Anna's"_s, early + 10, early},
                                {u"c"_s, u"both"_s, early + 10, early}})});
    const qint64 annas = anna.pull(org, 0).next();
    // Ben has not seen Anna's: his `a` is older, his `b` newer, his `c` the same as hers.
    const Told told = ben.push({edited(idOf(1), {{u"a"_s, u"Ben's"_s, early + 7, early},
                                                 {u"b"_s, u"Ben's"_s, early + 20, early},
                                                 {u"c"_s, u"both"_s, early + 20, early}})});
    REQUIRE(told.out[idOf(1)].value(u"lost"_s).toArray() == QJsonArray{u"a"_s});
    REQUIRE(told.of(idOf(1), u"stamps"_s).value(u"a"_s).toInteger() == early + 10);
    REQUIRE(told.of(idOf(1), u"stamps"_s).value(u"c"_s).toInteger() == early + 10);
    REQUIRE_FALSE(told.of(idOf(1), u"stamps"_s).contains(u"b"_s));
    // The loser pulls the record again, and so does everybody.
    for (Peer *peer : {&anna, &ben}) {
        const FeedRow row = peer->pull(org, peer == &ben ? seen : annas).rows.value(idOf(1));
        REQUIRE(row.rev == told.rev);
        REQUIRE(row.data.value(u"a"_s) == u"Anna's"_s);
        REQUIRE(row.data.value(u"b"_s) == u"Ben's"_s);
    }
    const auto conflicts = [](Peer &peer) {
        const Reply rows = requireValue(peer.connection().exec(
            "SELECT field, mine #>> '{}', theirs #>> '{}', outcome FROM sync_v1.conflicts($1, 0, 10)",
            {peer.device()}));
        QStringList list;
        for (int i = 0; i < rows.rows(); ++i)
            list << QStringList{rows.text(i, 0), rows.text(i, 1), rows.text(i, 2), rows.text(i, 3)}.join(u'/');
        return list;
    };
    REQUIRE(conflicts(ben) == QStringList{u"a/Ben's/Anna's/lost"_s});
    REQUIRE(conflicts(anna) == QStringList{u"b/Anna's/Ben's/won"_s});
    REQUIRE(conflicts(*std::make_unique<Peer>(team.peer(u"third"_s))).isEmpty());
    // Only the same clock reading: what is there stays. Nothing of the record changed, yet the loser has to get it again.
    const Told tie = ben.push({edited(idOf(1), {{u"a"_s, u"again"_s, early + 10, early}})});
    REQUIRE(tie.of(idOf(1)) == u"merged"_s);
    REQUIRE(ben.pull(org, told.rev).rows.value(idOf(1)).rev == tie.rev);
    REQUIRE(field(anna, org, idOf(1), u"a"_s) == u"Anna's"_s);
}

TEST_CASE("push: two copies of one file are merged field by field", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer ben = team.peer(u"ben"_s);
    const QString org = anna.scope(u"org"_s);
    anna.push({newRecord(idOf(1), org, early + 5, {{u"a"_s, 1}, {u"b"_s, 2}})});
    const Told told = ben.push({newRecord(idOf(1), org, early + 9, {{u"a"_s, 1}, {u"b"_s, 3}, {u"c"_s, 4}}),
                                newRecord(idOf(2), org, early, {})});
    REQUIRE(told.of(idOf(1)) == u"merged"_s);
    REQUIRE(told.out[idOf(1)].value(u"born"_s).toInteger() == early + 5);
    REQUIRE(told.of(idOf(2)).isEmpty());
    const QJsonObject data = anna.pull(org, 0).rows[idOf(1)].data;
    REQUIRE(data == QJsonObject{{u"a"_s, 1}, {u"b"_s, 3}, {u"c"_s, 4}});
}

TEST_CASE("push: what is refused for one record does not stop the others", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer ben = team.peer(u"ben"_s, {{}, {}, false, true});  // reads only
    const QString org = anna.scope(u"org"_s);
    const QString own = anna.scope(u"private"_s);
    const qint64 first = anna.push({newRecord(idOf(1), org, early, {{u"a"_s, 1}}),
                                    newRecord(idOf(2), own, early, {{u"a"_s, 1}}), newRecord(idOf(3), org, early, {})})
                             .rev;
    anna.push({removed(idOf(3), first)});
    Told told =
        anna.push({edited(idOf(3), {{u"a"_s, 2, early, early}}), edited(idOf(9), {{u"a"_s, 2, early, early}}),
                   newRecord(idOf(4), ben.scope(u"private"_s), early, {}), newRecord(idOf(5), idOf(99), early, {}),
                   edited(idOf(1), {{u"a"_s, 2, early + 1, early}}), newRecord(idOf(6), org, early, {})});
    REQUIRE(told.of(idOf(3)) == u"gone"_s);
    REQUIRE(told.of(idOf(9)) == u"absent"_s);
    REQUIRE(told.of(idOf(4)) == u"denied"_s);
    REQUIRE(told.of(idOf(5)) == u"denied"_s);
    REQUIRE(told.out.size() == 4);
    REQUIRE(field(ben, org, idOf(1), u"a"_s) == 2);
    REQUIRE(ben.pull(org, 0).rows.contains(idOf(6)));
    REQUIRE(anna.push({newRecord(idOf(3), org, early, {{u"a"_s, 1}})}).of(idOf(3)) == u"gone"_s);
    // Who only reads changes nothing, and neither sees nor touches what is another's own.
    told = ben.push({edited(idOf(1), {{u"a"_s, 3, early + 9, early + 1}}), newRecord(idOf(7), org, early, {}),
                     removed(idOf(6), 1'000'000), edited(idOf(2), {{u"a"_s, 3, early + 9, early}}),
                     newRecord(idOf(8), ben.scope(u"private"_s), early, {})});
    for (int id : {1, 7, 6, 2})
        REQUIRE(told.of(idOf(id)) == u"denied"_s);
    REQUIRE(told.of(idOf(8)).isEmpty());
    REQUIRE(field(anna, own, idOf(2), u"a"_s) == 1);
    REQUIRE(field(anna, org, idOf(1), u"a"_s) == 2);
}

TEST_CASE("push: one malformed record is refused alone", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    const QString org = anna.scope(u"org"_s);
    const QList<QByteArray> bad{R"({"id":"%1"})",
                                R"({"id":"%1","k":"contact","s":"%2","h":5})",
                                R"({"id":"%1","k":"contact","h":5,"d":{}})",
                                R"({"id":"%1","s":"%2","h":5,"d":{}})",
                                R"({"id":"%1","k":"Con tact'; --","s":"%2","h":5,"d":{}})",
                                R"({"id":"%1","k":"contact","s":"%2","d":{}})",
                                R"({"id":"%1","k":"contact","s":"%2","h":0,"d":{}})",
                                R"({"id":"%1","k":"contact","s":"%2","h":5,"d":[1]})",
                                R"({"id":"%1","k":"contact","s":"%2","h":5,"d":{"scope":"x"}})",
                                R"({"id":"%1","f":{}})",
                                R"({"id":"%1","f":[1]})",
                                R"({"id":"%1","f":{"a":1}})",
                                R"({"id":"%1","f":{"a":[1,2]}})",
                                R"({"id":"%1","f":{"a":[1,2,3,4]}})",
                                R"({"id":"%1","f":{"a":[1,"x",3]}})",
                                R"({"id":"%1","f":{"a":[1,null,3]}})",
                                R"({"id":"%1","f":{"a":[1,2,null]}})",
                                R"({"id":"%1","f":{"a":[1,1e30,3]}})",
                                R"({"id":"%1","f":{"a":[1,-2,3]}})",
                                R"({"id":"%1","f":{"a":[1,2.5,3]}})",
                                R"({"id":"%1","f":{"":[1,2,3]}})",
                                R"({"id":"%1","f":{"scope":["x",2,3]}})",
                                R"({"id":"%1","f":{"scope":[null,2,3]}})",
                                R"({"id":"%1","x":-1})",
                                R"({"id":"%1","x":1,"f":{"a":[1,2,3]}})"};
    for (const QByteArray &one : bad) {
        INFO(one.toStdString());
        const QByteArray changes = "[" + QByteArray(one).replace("%1", idOf(1).toLatin1()).replace("%2", org.toLatin1())
                                   + "," + text({newRecord(idOf(int(anna.batch) + 10), org, early, {})}).mid(1);
        const Told told = Peer::toldBy(requireValue(anna.sendRaw(changes, ++anna.batch)));
        REQUIRE(told.of(idOf(1)) == u"invalid"_s);
        REQUIRE(told.out.size() == 1);
    }
    REQUIRE(anna.pull(org, 0).rows.size() == bad.size());
}

TEST_CASE("push: exactly once, and the signs of a copied or restored client", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    const QString org = anna.scope(u"org"_s);
    const QJsonArray one{newRecord(idOf(1), org, early, {{u"a"_s, 1}}), newRecord(idOf(2), idOf(99), early, {})};
    const QByteArray answer = requireValue(anna.send(one));
    const QString rev = team.value("SELECT rev FROM sync.clock");
    // The reply got lost: the same batch again gives the same answer and changes nothing.
    REQUIRE(requireValue(anna.sendRaw(text(one), 1)) == answer);
    REQUIRE(requireValue(anna.sendRaw(text(one), 1)) == answer);
    REQUIRE(team.value("SELECT rev FROM sync.clock") == rev);
    REQUIRE(team.value("SELECT count(*) FROM sync.revision WHERE kind = 'push'") == u"1"_s);
    const QByteArray other = text({newRecord(idOf(3), org, early, {})});
    REQUIRE(stateOf(anna.sendRaw(other, 1)) == "KS004");
    for (qint64 number : {qint64(0), qint64(3), qint64(-1), std::numeric_limits<qint64>::max()})
        REQUIRE(stateOf(anna.sendRaw(other, number)) == "KS005");
    REQUIRE(team.value("SELECT rev FROM sync.clock") == rev);
    requireValue(anna.sendRaw(other, 2));
    REQUIRE(stateOf(anna.sendRaw(text(one), 1)) == "KS005");
    REQUIRE(anna.hello().value(u"device"_s)[u"batch"_s].toInteger() == 2);
}

TEST_CASE("push: a tombstone is final, but not for what the writer had not seen", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer ben = team.peer(u"ben"_s);
    const QString org = anna.scope(u"org"_s);
    const qint64 seen =
        anna.push({newRecord(idOf(1), org, early, {{u"a"_s, 1}}), newRecord(idOf(2), org, early, {{u"a"_s, 1}})}).rev;
    const qint64 edit = ben.push({edited(idOf(1), {{u"a"_s, 2, early + 1, early}})}).rev;
    Told told = anna.push({removed(idOf(1), seen), removed(idOf(2), seen)});
    REQUIRE(told.of(idOf(1)) == u"stale"_s);
    REQUIRE(told.of(idOf(2)).isEmpty());
    const Page page = ben.pull(org, edit);
    REQUIRE(page.rows.size() == 1);
    REQUIRE(page.rows[idOf(2)].what == 'd');
    REQUIRE(page.rows[idOf(2)].data.isEmpty());
    REQUIRE(team.value("SELECT data::text || coalesce(stamp::text, '-') FROM sync.rec WHERE id = $1", {idOf(2)})
            == u"{}-"_s);
    REQUIRE(anna.push({removed(idOf(1), edit)}).out.isEmpty());
    REQUIRE(ben.pull(org, 0).rows.isEmpty());  // from 0 there is nothing to delete
    REQUIRE(anna.push({removed(idOf(1), 1'000'000)}).of(idOf(1)) == u"gone"_s);
}

TEST_CASE("push: moving a record leaves a trace in the old scope", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s, {{}, {}, false, false, {u"Sales"_s}});
    Peer ben = team.peer(u"ben"_s);
    Peer carl = team.peer(u"carl"_s, {{}, {}, false, true, {u"Sales:ro"_s}});
    const QString org = anna.scope(u"org"_s);
    const QString sales = anna.scope(u"team"_s);
    qint64 cursor = anna.push({newRecord(idOf(1), org, early, {{u"a"_s, 1}, {u"b"_s, 1}})}).rev;
    // Together with an edit, in one command.
    const Told moved =
        anna.push({edited(idOf(1), {{u"scope"_s, sales, early + 1, early}, {u"a"_s, 2, early + 1, early}})});
    REQUIRE(moved.out.isEmpty());
    REQUIRE(ben.pull(org, cursor).rows[idOf(1)].what == 'g');
    REQUIRE(ben.pull(org, 0).rows.isEmpty());
    REQUIRE(carl.pull(sales, cursor).rows[idOf(1)].data == QJsonObject{{u"a"_s, 2}, {u"b"_s, 1}});
    // Ben may not write there any more; Anna may, but not to where she has no right.
    REQUIRE(ben.push({edited(idOf(1), {{u"b"_s, 3, early + 2, early}})}).of(idOf(1)) == u"denied"_s);
    for (const QString &target : {ben.scope(u"private"_s), idOf(99)})
        REQUIRE(anna.push({edited(idOf(1),
                                  {{u"scope"_s, target, early + 5, early + 1}, {u"a"_s, 9, early + 5, early + 1}})})
                    .of(idOf(1))
                == u"denied"_s);
    REQUIRE(carl.push({edited(idOf(1), {{u"scope"_s, org, early + 5, early + 1}})}).of(idOf(1)) == u"denied"_s);
    REQUIRE(field(carl, sales, idOf(1), u"a"_s) == 2);
    // Two people move at once: one wins, by the same rule as any field.
    cursor = anna.push({edited(idOf(1), {{u"scope"_s, anna.scope(u"private"_s), early + 3, early}})}).rev;
    REQUIRE(carl.pull(sales, 0).rows.isEmpty());
    REQUIRE(carl.pull(sales, cursor - 1).rows[idOf(1)].what == 'g');
    // And back: what the old scope had been told is taken back.
    anna.push({edited(idOf(1), {{u"scope"_s, org, early + 9, early + 3}})});
    const Page back = ben.pull(org, cursor);
    REQUIRE(back.rows.size() == 1);
    REQUIRE(back.rows[idOf(1)].what == 'r');
    REQUIRE(team.value("SELECT count(*) FROM sync.gone WHERE scope = $1", {org}) == u"0"_s);
}

TEST_CASE("pull: pages end between revisions, and say where to go on", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    Peer ben = team.peer(u"ben"_s);
    const QString org = anna.scope(u"org"_s);
    int n = 0;
    QList<qint64> revs;
    for (int size : {3, 1, 7, 2, 1, 1, 5}) {
        QJsonArray changes;
        for (int i = 0; i < size; ++i)
            changes << newRecord(idOf(++n), org, early, {{u"a"_s, i}});
        revs << anna.push(changes).rev;
    }
    for (int limit : {1, 2, 3, 4, 6, 20, 100}) {
        QMap<QString, FeedRow> all;
        Page page;
        do {
            page = ben.pull(org, page.next(), limit);
            for (const FeedRow &row : std::as_const(page.rows)) {
                REQUIRE_FALSE(all.contains(row.id));
                REQUIRE(row.rev <= page.next());
                all.insert(row.id, row);
            }
            REQUIRE((revs.contains(page.next()) || !page.more()));
        } while (page.more());
        REQUIRE(all.size() == n);
        REQUIRE(page.next() == team.value("SELECT rev FROM sync.clock").toLongLong());
    }
    REQUIRE(ben.pull(org, revs[1], 7).rows.size() == 7);
    REQUIRE(ben.pull(org, revs.last()).rows.isEmpty());
    REQUIRE(ben.news().value(u"scopes"_s)[org].toInteger() == revs.last());
}

TEST_CASE("verify and manifest describe what a client has to have", "[sync]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Peer anna = team.peer(u"anna"_s);
    const QString org = anna.scope(u"org"_s);
    for (int i = 1; i <= 5; ++i)
        anna.push({newRecord(idOf(i), org, early, {})});
    anna.push({removed(idOf(2), 1'000'000)});
    quint64 sum = 0;
    const Page page = anna.pull(org, 0);
    for (const FeedRow &row : page.rows) {
        const QByteArray digest = QCryptographicHash::hash(QStringLiteral("%1:%2").arg(row.id).arg(row.rev).toLatin1(),
                                                           QCryptographicHash::Md5);
        sum ^= qFromBigEndian<quint64>(digest.constData());
    }
    const Reply verified = requireValue(
        anna.connection().exec("SELECT rev, records, checksum FROM sync_v1.verify($1, $2)", {anna.device(), org}));
    REQUIRE(verified.number(0, 0) == page.next());
    REQUIRE(verified.number(0, 1) == 4);
    REQUIRE(verified.number(0, 2) == qint64(sum));
    const Reply first = requireValue(
        anna.connection().exec("SELECT id, rev, state FROM sync_v1.manifest($1, $2, NULL, 3)", {anna.device(), org}));
    REQUIRE(first.rows() == 3);
    REQUIRE(first.text(1, 2) == u"deleted"_s);
    const Reply rest = requireValue(anna.connection().exec("SELECT id FROM sync_v1.manifest($1, $2, $3, 3)",
                                                           {anna.device(), org, first.text(2, 0)}));
    REQUIRE(rest.rows() == 2);
    REQUIRE(rest.text(0, 0) == idOf(4));
}
