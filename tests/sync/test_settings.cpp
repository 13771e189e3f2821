// SPDX-License-Identifier: GPL-3.0-or-later
#include "member.h"

#include "core/commands/contactcommands.h"
#include "core/commands/settingcommands.h"
#include "core/commands/undo.h"
#include "core/queries/valueages.h"
#include "core/storage/check.h"
#include "core/storage/meta.h"
#include "core/storage/settings.h"
#include "core/sync/inbox.h"

// What the organisation has set holds in all files of its team.

using namespace kontor;
using namespace kontor::tests;
using model::FileSetting;

namespace {

constexpr qint64 early = qint64(1'700'000'000'000) << 16;

void set(Member &member, FileSetting setting, const QVariant &value)
{
    member.file.clock().advance(1'000);
    requireValue(commands::storeSetting(member.file.session(), setting, value));
}

QVariant value(Member &member, FileSetting setting)
{
    return requireValue(storage::fileSetting(member.file.connection(), setting));
}

QString idOf(FileSetting setting)
{
    return model::fileSettingDef(setting).id().toString();
}

struct Pair {
    explicit Pair(PostgresServer &server, sync::NewMember asBert = {}) : team(server), anna(team, u"anna"_s, 1'000'000)
    {
        asBert.login = u"bert"_s;
        team.add(asBert);
        bert = std::make_unique<Member>(team, u"bert"_s, 2'000'000);
    }
    void join()
    {
        anna.join();
        bert->join();
        exchange();
    }
    void exchange()
    {
        for (int i = 0; i < 2; ++i) {
            anna.round();
            bert->round();
        }
        CHECK(anna.waiting() == 0);
        CHECK(bert->waiting() == 0);
        CHECK(difference(anna.synced(), bert->synced()).toStdString() == "");
        CHECK(difference(anna.synced(), syncedOf(team)).toStdString() == "");
    }

    Team team;
    Member anna;
    std::unique_ptr<Member> bert;
};

}  // namespace

TEST_CASE("what one sets the other has, and taking it back as well", "[settings]")
{
    KONTOR_POSTGRES(server);
    Pair pair(server);
    pair.join();
    set(pair.anna, FileSetting::SilentAfterDays, 30);
    set(pair.anna, FileSetting::HousePhones, u"national"_s);
    set(pair.anna, FileSetting::OnlineDomains, true);
    set(pair.anna, FileSetting::TeamScope, u"mine"_s);
    pair.exchange();
    CHECK(value(*pair.bert, FileSetting::SilentAfterDays) == QVariant(qint64(30)));
    CHECK(value(*pair.bert, FileSetting::OnlineDomains) == QVariant(true));
    CHECK(value(*pair.bert, FileSetting::HousePhones).toString() == u"national"_s);
    CHECK(value(*pair.bert, FileSetting::TeamScope) == QVariant(QString()));  // each file's own

    // What others set is nothing to take back here.
    CHECK(requireValue(commands::nextUndo(pair.bert->file.session())) == std::nullopt);
    requireValue(commands::undo(pair.anna.file.session()));
    pair.exchange();
    CHECK(value(*pair.bert, FileSetting::OnlineDomains) == QVariant(false));
    requireValue(commands::redo(pair.anna.file.session()));
    set(*pair.bert, FileSetting::SilentAfterDays, {});
    pair.exchange();
    CHECK(value(pair.anna, FileSetting::OnlineDomains) == QVariant(true));
    CHECK(value(*pair.bert, FileSetting::OnlineDomains) == QVariant(true));
    CHECK(value(pair.anna, FileSetting::SilentAfterDays) == QVariant(qint64(90)));
}

TEST_CASE("the review interval of the team makes contacts due in every file, and nonsense makes none", "[settings]")
{
    KONTOR_POSTGRES(server);
    Pair pair(server);
    requireValue(commands::createContact(pair.bert->file.session(), personDraft("Eva", "Klein")));
    pair.join();
    const auto due = [&] {
        storage::Statement query = pair.bert->file.connection().statement(QByteArray("SELECT count(*) FROM contact c WHERE " + queries::reviewDueCondition()));
        REQUIRE(requireValue(query.step()));
        return query.integer(0);
    };
    CHECK(due() == 0);
    set(pair.anna, FileSetting::ReviewDays, 1);
    pair.exchange();
    CHECK(due() == 1);
    for (const char *garbage : {"-1", "1x", "", "0.5"}) {
        CAPTURE(std::string(garbage));
        Peer peer = pair.team.peer(u"nora"_s);
        const QString rev = pair.team.value("SELECT coalesce((stamp ->> 'value')::bigint, born)::text FROM sync.rec WHERE id = $1::uuid", {idOf(FileSetting::ReviewDays)});
        peer.push({edited(idOf(FileSetting::ReviewDays), {{u"value"_s, QString::fromLatin1(garbage), rev.toLongLong() + 1, rev.toLongLong()}})});
        pair.bert->round();
        CHECK(due() == 0);
        CHECK(value(*pair.bert, FileSetting::ReviewDays) == QVariant(qint64(0)));
    }
}

TEST_CASE("two who change settings without knowing of one another: different ones both hold, of the same the loser is asked", "[settings]")
{
    KONTOR_POSTGRES(server);
    Pair pair(server);
    pair.join();
    pair.anna.file.clock().advance(-3'600'000);  // hers are the older ones
    set(pair.anna, FileSetting::HousePhones, u"national"_s);
    set(pair.anna, FileSetting::HouseStreets, u"long"_s);
    set(*pair.bert, FileSetting::HousePhones, u"international"_s);
    set(*pair.bert, FileSetting::ReviewNew, true);
    CHECK(pair.anna.waiting() == 2);
    pair.anna.file.reopen();  // offline, and closed meanwhile
    pair.bert->round();
    pair.exchange();
    CHECK(value(pair.anna, FileSetting::HousePhones).toString() == u"international"_s);
    CHECK(value(pair.anna, FileSetting::ReviewNew) == QVariant(true));
    CHECK(value(*pair.bert, FileSetting::HouseStreets).toString() == u"long"_s);
    const auto entries = requireValue(sync::inbox(pair.anna.file.connection())).entries;
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].kind == u"conflict"_s);
    CHECK(entries[0].name == model::fileSettingDef(FileSetting::HousePhones).labelText());
    CHECK(entries[0].mine.toString() == u"without country code"_s);
    CHECK(entries[0].theirs.toString() == u"with country code"_s);
    CHECK(entries[0].canKeep);
    CHECK_FALSE(entries[0].canEdit);
    requireValue(sync::keepMine(pair.anna.file.session(), entries[0].n));
    pair.exchange();
    CHECK(value(*pair.bert, FileSetting::HousePhones).toString() == u"national"_s);
    CHECK(requireValue(sync::inbox(pair.bert->file.connection())).entries.isEmpty());
}

TEST_CASE("one takes a setting back that another changes at the same time: what was set stays", "[settings]")
{
    KONTOR_POSTGRES(server);
    Pair pair(server);
    pair.join();
    set(pair.anna, FileSetting::HouseStreets, u"long"_s);
    pair.exchange();
    requireValue(commands::undo(pair.anna.file.session()));
    pair.bert->file.clock().advance(3'600'000);
    set(*pair.bert, FileSetting::HouseStreets, u"short"_s);
    pair.anna.round();
    pair.exchange();
    CHECK(value(pair.anna, FileSetting::HouseStreets).toString() == u"short"_s);
}

TEST_CASE("who joins with settings of his own holds to those of the team, and brings what it has not set", "[settings]")
{
    KONTOR_POSTGRES(server);
    Pair pair(server);
    set(pair.anna, FileSetting::HousePhones, u"international"_s);
    set(pair.anna, FileSetting::SilentAfterDays, 30);
    pair.anna.join();
    pair.anna.round();
    pair.bert->file.clock().advance(86'400'000);  // later, and it does not count
    set(*pair.bert, FileSetting::HousePhones, u"national"_s);
    set(*pair.bert, FileSetting::HouseStreets, u"long"_s);
    pair.bert->join();
    pair.bert->round();
    pair.exchange();
    CHECK(value(*pair.bert, FileSetting::HousePhones).toString() == u"international"_s);
    CHECK(value(pair.anna, FileSetting::HousePhones).toString() == u"international"_s);
    CHECK(value(pair.anna, FileSetting::HouseStreets).toString() == u"long"_s);
    CHECK(value(*pair.bert, FileSetting::SilentAfterDays) == QVariant(qint64(30)));
    CHECK(pair.team.value("SELECT count(*) FROM sync.rec WHERE kind = 'organisation_setting'") == u"3"_s);
}

TEST_CASE("who joins to receive alone has the settings of the team and no others", "[settings]")
{
    KONTOR_POSTGRES(server);
    Pair pair(server);
    set(pair.anna, FileSetting::HousePhones, u"international"_s);
    pair.anna.join();
    pair.anna.round();
    Member carl(pair.team, u"carl"_s, 3'000'000, sync::FirstContact::Receive);
    set(carl, FileSetting::HouseStreets, u"long"_s);
    set(carl, FileSetting::HousePhones, u"national"_s);
    carl.join();
    carl.round();
    CHECK(difference(carl.synced(), pair.anna.synced()).toStdString() == "");
    CHECK(value(carl, FileSetting::HouseStreets).toString().isEmpty());
    CHECK(value(carl, FileSetting::HousePhones).toString() == u"international"_s);
    // What he did before is nothing to take back: it would be the team's.
    requireValue(commands::undo(carl.file.session()));
    CHECK(value(carl, FileSetting::HousePhones).toString() == u"international"_s);
    set(carl, FileSetting::HouseStreets, u"short"_s);
    carl.round();
    pair.anna.round();
    CHECK(value(pair.anna, FileSetting::HouseStreets).toString() == u"short"_s);
    CHECK(requireValue(storage::checkFile(carl.file.connection(), {})).problems.isEmpty());
}

TEST_CASE("who was in a team before settings travelled offers them once; the first to do so decides", "[settings]")
{
    KONTOR_POSTGRES(server);
    Pair pair(server);
    pair.join();
    // As the upgrade leaves a file (0010_settings.sql).
    const auto adopt = [](Member &member, const char *code) {
        const model::FileSettingDef &def = model::fileSettingDef(FileSetting::HousePhones);
        storage::Connection &file = member.file.connection();
        requireValue(commands::storeSetting(member.file.session(), def.setting, QString::fromLatin1(code)));
        requireValue(file.execute("UPDATE outbox SET hlc = (SELECT value FROM meta WHERE key = 'sync_hlc')"));
        requireValue(member.file.database().write([](storage::Transaction &transaction) {
            return storage::setMeta(transaction.connection(), sync::readWith, QByteArray("an older program"));
        }));
    };
    adopt(pair.anna, "national");
    pair.bert->file.clock().advance(86'400'000);
    adopt(*pair.bert, "international");
    pair.anna.round();
    pair.exchange();
    CHECK(value(pair.anna, FileSetting::HousePhones).toString() == u"national"_s);
    CHECK(value(*pair.bert, FileSetting::HousePhones).toString() == u"national"_s);
}

TEST_CASE("nonsense from the server is a standard or the nearest value, and keeps nothing else from coming", "[settings]")
{
    KONTOR_POSTGRES(server);
    Pair pair(server);
    pair.join();
    Peer peer = pair.team.peer(u"nora"_s);
    const QString org = peer.scope(u"org"_s);
    const auto record = [&](FileSetting setting, const QJsonValue &sent) {
        return newRecord(idOf(setting), org, early, {{u"key"_s, QString::fromLatin1(model::fileSettingDef(setting).key)}, {u"value"_s, sent}}, u"organisation_setting"_s);
    };
    peer.push({record(FileSetting::SilentAfterDays, u"99999999999999999999"_s), record(FileSetting::ReviewNewDays, u"-5"_s), record(FileSetting::AttachmentLimit, u"0"_s),
               record(FileSetting::OnlineVatIds, u"yes"_s), record(FileSetting::Region, u"../../x"_s), record(FileSetting::Currency, u"\U0001F4A5"_s),
               record(FileSetting::HousePhones, QJsonObject{{u"a"_s, 1}}), record(FileSetting::HouseStreets, 7), record(FileSetting::OwnVatId, u"DE123"_s),
               record(FileSetting::HouseKept, QString(2'100'000, u'x')),
               newRecord(tests::idOf(1), org, early, {{u"key"_s, u"region"_s}, {u"value"_s, u"CH"_s}}, u"organisation_setting"_s),
               newRecord(tests::idOf(2), org, early, {{u"key"_s, u"of_a_newer_program"_s}, {u"value"_s, u"42"_s}}, u"organisation_setting"_s),
               newRecord(idOf(FileSetting::HouseDomains), org, early, {{u"value"_s, u"a.de = b.de"_s}}, u"organisation_setting"_s),
               newRecord(tests::idOf(3), org, early, {{u"kind"_s, u"person"_s}, {u"created_at"_s, 1}, {u"family_name"_s, u"Klein"_s}})});
    CHECK(pair.anna.round().unread == 1);  // what is too long
    CHECK(value(pair.anna, FileSetting::SilentAfterDays) == QVariant(qint64(90)));
    CHECK(value(pair.anna, FileSetting::ReviewNewDays) == QVariant(qint64(0)));
    CHECK(value(pair.anna, FileSetting::AttachmentLimit) == QVariant(qint64(1000)));
    CHECK(value(pair.anna, FileSetting::OnlineVatIds) == QVariant(false));
    CHECK(value(pair.anna, FileSetting::Region).toString() == u"DE"_s);
    CHECK(value(pair.anna, FileSetting::Currency).toString() == u"EUR"_s);
    for (FileSetting setting : {FileSetting::HousePhones, FileSetting::HouseStreets, FileSetting::OwnVatId, FileSetting::HouseKept})
        CHECK(value(pair.anna, setting).toString().isEmpty());
    CHECK(value(pair.anna, FileSetting::HouseDomains).toString() == u"a.de = b.de"_s);  // it is named by its id
    CHECK(pair.anna.file.number("SELECT count(*) FROM visible_contact") == 1);
    CHECK(requireValue(storage::checkFile(pair.anna.file.connection(), {})).problems.isEmpty());

    // People put it right.
    set(pair.anna, FileSetting::Region, u"AT"_s);
    set(pair.anna, FileSetting::HousePhones, u"national"_s);
    set(pair.anna, FileSetting::HouseDomains, u"c.de = d.de"_s);
    pair.anna.round();
    pair.bert->round();
    CHECK(value(*pair.bert, FileSetting::Region).toString() == u"AT"_s);
    CHECK(value(*pair.bert, FileSetting::HousePhones).toString() == u"national"_s);
    CHECK(value(*pair.bert, FileSetting::HouseDomains).toString() == u"c.de = d.de"_s);
}

TEST_CASE("a setting that cannot be read is set all the same, and then everybody has it", "[settings]")
{
    KONTOR_POSTGRES(server);
    Pair pair(server);
    pair.join();
    set(*pair.bert, FileSetting::HouseDomains, u"a.de = b.de"_s);
    pair.exchange();
    // One is unreadable from the beginning, the other one after it was read.
    Peer nora = pair.team.peer(u"nora"_s);
    const QString tooLong(2'100'000, u'x');
    const QString kept = idOf(FileSetting::HouseKept);
    nora.push({newRecord(kept, nora.scope(u"org"_s), early, {{u"key"_s, u"house_kept"_s}, {u"value"_s, u"GmbH"_s}}, u"organisation_setting"_s)});
    const qint64 stamp = pair.team.value("SELECT born::text FROM sync.rec WHERE id = $1::uuid", {idOf(FileSetting::HouseDomains)}).toLongLong();
    REQUIRE(nora.push({edited(kept, {{u"value"_s, tooLong, early + 5, early}}), edited(idOf(FileSetting::HouseDomains), {{u"value"_s, tooLong, stamp + 1, stamp}})}).out.isEmpty());
    CHECK(pair.anna.round().unread == 2);
    CHECK(pair.bert->round().unread == 2);
    CHECK(value(pair.anna, FileSetting::HouseKept).toString().isEmpty());
    CHECK(value(pair.anna, FileSetting::HouseDomains).toString() == u"a.de = b.de"_s);
    CHECK(pair.anna.issues("unreadable") == 2);

    set(pair.anna, FileSetting::HouseKept, u"UNICEF"_s);
    set(*pair.bert, FileSetting::HouseDomains, u"c.de = d.de"_s);
    pair.exchange();
    for (Member *member : {&pair.anna, pair.bert.get()}) {
        CHECK(value(*member, FileSetting::HouseKept).toString() == u"UNICEF"_s);
        CHECK(value(*member, FileSetting::HouseDomains).toString() == u"c.de = d.de"_s);
        CHECK(member->issues("unreadable") == 0);
        CHECK(member->issues("conflict") == 0);
    }
}

TEST_CASE("what a newer program keeps with a setting stays through an older one's change", "[settings][versions]")
{
    KONTOR_POSTGRES(server);
    Pair pair(server);
    pair.join();
    Peer nora = pair.team.peer(u"nora"_s);
    nora.push({newRecord(idOf(FileSetting::HousePhones), nora.scope(u"org"_s), early,
                         {{u"key"_s, u"house_phones"_s}, {u"value"_s, u"national"_s}, {u"since"_s, u"2031"_s}}, u"organisation_setting"_s)});
    pair.anna.round();
    set(pair.anna, FileSetting::HousePhones, u"international"_s);
    pair.anna.round();
    const QString there = pair.team.value("SELECT data ->> 'value' || ' ' || (data ->> 'since') FROM sync.rec WHERE id = $1::uuid", {idOf(FileSetting::HousePhones)});
    CHECK(there == u"international 2031"_s);
}

TEST_CASE("who may only read is told so, and follows what others set", "[settings]")
{
    KONTOR_POSTGRES(server);
    sync::NewMember reader;
    reader.readOnly = true;
    Pair pair(server, reader);
    pair.join();
    const auto refused = commands::storeSetting(pair.bert->file.session(), FileSetting::HousePhones, u"national"_s);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(pair.bert->waiting() == 0);
    CHECK(pair.bert->file.number("SELECT count(*) FROM command WHERE kind = 'setting.change'") == 0);
    requireValue(commands::storeSetting(pair.bert->file.session(), FileSetting::TeamScope, u"x"_s));  // his file's own
    set(pair.anna, FileSetting::HousePhones, u"international"_s);
    pair.exchange();
    CHECK(value(*pair.bert, FileSetting::HousePhones).toString() == u"international"_s);
}

TEST_CASE("what was done to settings before the server refused it is mended when it is upgraded", "[sync][settings]")
{
    KONTOR_POSTGRES(server);
    Pair pair(server);
    pair.join();
    set(pair.anna, FileSetting::HouseStreets, u"long"_s);
    set(pair.anna, FileSetting::HouseCapitals, u"write"_s);
    set(pair.anna, FileSetting::SilentAfterDays, 30);
    pair.exchange();
    Peer eve = pair.team.peer(u"eve"_s);
    const QString hers = eve.scope(u"private"_s);
    const QString org = eve.scope(u"org"_s);
    const QByteArray forget = "DROP TABLE sync.setting; DROP FUNCTION sync.reserve_settings; DELETE FROM sync.applied WHERE version = 13";
    // The server as it was: how it took changes apart is in step 4.
    const QByteArray step = serverSteps()[3].sql;
    const qsizetype from = step.indexOf("CREATE FUNCTION sync.parsed(");
    const QByteArray older = step.mid(from, step.indexOf("END $$;", from) + 7 - from);
    sync::ServerConnection root = pair.team.superuser();
    requireValue(root.script(QByteArray(older).replace("CREATE FUNCTION", "CREATE OR REPLACE FUNCTION") + forget));
    const qint64 stamp = pair.team.value("SELECT born::text FROM sync.rec WHERE id = $1::uuid", {idOf(FileSetting::HouseCapitals)}).toLongLong();
    const Told told = eve.push({newRecord(idOf(FileSetting::HousePhones), hers, early, {{u"family_name"_s, u"Geheim"_s}}), newRecord(idOf(FileSetting::ReviewNew), org, early, {}, u"hologram"_s),
                                removed(idOf(FileSetting::HouseStreets), 1'000'000), edited(idOf(FileSetting::HouseCapitals), {{u"scope"_s, hers, stamp + 1, stamp}})});
    REQUIRE(told.out.isEmpty());
    eve.push({edited(idOf(FileSetting::HousePhones), {{u"family_name"_s, u"Geheimer"_s, early + 1, early}})});
    pair.anna.round();
    set(pair.anna, FileSetting::HousePhones, u"national"_s);
    pair.anna.round();  // refused
    CHECK(pair.anna.issues("denied") == 1);
    CHECK(value(pair.anna, FileSetting::HouseStreets).toString().isEmpty());

    requireValue(sync::installServer(root, {}, serverSteps(), sync::reportViews()));
    CHECK(pair.team.value("SELECT count(*)::text FROM sync.rec q JOIN sync.scope s USING (scope) WHERE q.kind = 'organisation_setting' AND s.kind = 'org' AND q.state = 'live'") == u"5"_s);
    CHECK(pair.team.value("SELECT count(*)::text FROM sync.audit a JOIN sync.rec q ON q.id = a.rec AND a.rev <= q.rev WHERE q.data = '{}'") == u"0"_s);
    CHECK(requireValue(pair.team.admin().verify()).problems.isEmpty());
    CHECK(eve.pull(hers, told.rev).rows[idOf(FileSetting::HousePhones)].what == 'g');
    pair.exchange();
    CHECK(pair.anna.issues("denied") == 0);
    for (FileSetting setting : {FileSetting::HousePhones, FileSetting::HouseStreets, FileSetting::HouseCapitals})
        CHECK(value(pair.anna, setting).toString().isEmpty());
    CHECK(value(*pair.bert, FileSetting::SilentAfterDays) == QVariant(qint64(30)));  // nobody had touched it

    set(pair.anna, FileSetting::HousePhones, u"national"_s);
    set(pair.anna, FileSetting::HouseStreets, u"short"_s);
    set(*pair.bert, FileSetting::HouseCapitals, u"leave"_s);
    set(*pair.bert, FileSetting::ReviewNew, true);
    pair.exchange();
    CHECK(value(*pair.bert, FileSetting::HousePhones).toString() == u"national"_s);
    CHECK(value(*pair.bert, FileSetting::HouseStreets).toString() == u"short"_s);
    CHECK(value(pair.anna, FileSetting::HouseCapitals).toString() == u"leave"_s);
    CHECK(value(pair.anna, FileSetting::ReviewNew) == QVariant(true));
    CHECK(requireValue(storage::checkFile(pair.anna.file.connection(), {})).problems.isEmpty());
    // Another time there is nothing to mend.
    const QString rev = pair.team.value("SELECT rev::text FROM sync.clock");
    requireValue(root.script(forget));
    requireValue(sync::installServer(root, {}, serverSteps(), sync::reportViews()));
    CHECK(pair.team.value("SELECT rev::text FROM sync.clock") == rev);
}

TEST_CASE("the server keeps the ids of all settings that travel", "[sync][settings]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    int kept = 0;
    for (const model::FileSettingDef &def : model::fileSettings()) {
        if (!def.isOrganisations())
            continue;
        CAPTURE(def.key);
        CHECK(team.value("SELECT key FROM sync.setting WHERE id = $1::uuid", {def.id().toString()}) == QLatin1String(def.key));
        ++kept;
    }
    CHECK(team.value("SELECT count(*)::text FROM sync.setting") == QString::number(kept));
}
