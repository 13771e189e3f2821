// SPDX-License-Identifier: GPL-3.0-or-later

// Files of released versions open for ever: each is kept in tests/data/frozen/ as it was written and upgraded here.
//
// A new file is frozen when a version is released, once, and never touched again:
//   KONTOR_FREEZE=tests/data/frozen/version2.frozen build/dev/tests/storage "freeze: a file of this version"

#include "core/commands/contactindex.h"
#include "core/commands/undo.h"
#include "core/queries/contactdetail.h"
#include "core/queries/contactlist.h"
#include "core/queries/timeline.h"
#include "core/sampledata/samplewriter.h"
#include "core/storage/check.h"
#include "core/storage/meta.h"
#include "core/storage/migrator.h"
#include "core/storage/settings.h"

#include "tests/support/childprocess.h"
#include "tests/support/filedump.h"
#include "tests/support/script.h"

#include <QThread>

#include <random>

using namespace kontor;
using namespace kontor::tests;
using storage::Connection;
using storage::Database;

namespace {

/// A step that takes a while, so that a kill meets it half done.
const QByteArray slowStep = "CREATE TABLE extra(x BLOB);"
                            "INSERT INTO extra WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t WHERE i "
                            "< 20000) SELECT randomblob(300) FROM t;"
                            "CREATE INDEX extra_x ON extra(x);";

QString frozenFile()
{
    return QStringLiteral(KONTOR_TEST_DATA "/frozen/version1.frozen");
}

/// A copy of the frozen file that may be changed.
class Copy {
public:
    Copy()
    {
        REQUIRE(m_folder.isValid());
        renew();
    }
    void renew()
    {
        for (const char *suffix : {"", "-wal", "-shm", ".lock"})
            QFile::remove(path() + QLatin1String(suffix));
        writeFile(path(), fileBytes(frozenFile()));
    }
    QString path() const { return m_folder.filePath(QStringLiteral("old.kontor")); }
    Database::Settings settings(const QList<QByteArray> &extraSteps = {}) const
    {
        return {&m_clock, 77, storage::shippedMigrations() + extraSteps};
    }

private:
    QTemporaryDir m_folder;
    base::FixedClock m_clock{testNowMs};
};

struct Schema {
    int version = 0;
    bool extra = false;
    qint64 rows = 0;
};

/// What the file holds, without upgrading it.
Schema schemaOf(const QString &path)
{
    auto connection = requireValue(Connection::open({path, testKey(), {}, Connection::Access::ReadWrite, false}));
    Schema schema;
    schema.version = requireValue(storage::schemaVersion(*connection));
    schema.extra =
        requireValue(connection->scalar("SELECT count(*) FROM sqlite_schema WHERE name IN ('extra', 'extra_x')"))
            .toInt()
        == 2;
    if (schema.extra)
        schema.rows = requireValue(connection->scalar("SELECT count(*) FROM extra")).toLongLong();
    return schema;
}

void expectContents(Database &database)
{
    auto &reader = database.reader();
    CHECK(requireValue(storage::checkFile(database.writer(), {})).problems == QStringList());
    CHECK(requireValue(queries::contactCount(reader)) == 4);
    queries::ListSpec spec;
    spec.search = QStringLiteral("baecker");
    const auto numbers = requireValue(queries::contactSnapshot(reader, spec));
    const auto ids = requireValue(queries::contactIds(reader, numbers));
    REQUIRE(ids.size() == 2);  // Maria, and whoever works at the bakery
    const auto maria = requireValue(queries::resolveContact(reader, QStringLiteral("K-1001")));
    const auto detail = requireValue(queries::contactDetail(reader, maria));
    CHECK(detail.tags.size() == 1);
    CHECK(detail.points.size() == 2);
    CHECK(requireValue(queries::timelinePage(reader, maria)).size() == 2);
}

}  // namespace

TEST_CASE("freeze: a file of this version", "[.freeze]")
{
    const QString target = fromParent("KONTOR_FREEZE");
    REQUIRE_FALSE(target.isEmpty());
    REQUIRE_FALSE(QFile::exists(target));
    KontorFile file;
    const auto maria = requireValue(commands::createContact(file.session(), fullDraft("Maria", "Bäcker")));
    requireValue(commands::createContact(file.session(), personDraft("Jörg", "Strauß")));
    const auto binned = requireValue(commands::createContact(file.session(), personDraft("Alt", "Weg")));
    requireValue(commands::createContact(file.session(), firmDraft("Zweite Firma & Söhne")));
    requireValue(commands::logActivity(
        file.session(), {maria},
        {{QStringLiteral("kind"), QStringLiteral("call")}, {QStringLiteral("subject"), text("Rückruf")}}));
    requireValue(commands::editContact(file.session(), maria,
                                       {{QStringLiteral("remark"), QStringLiteral("bitte nicht vor 9")}}));
    requireValue(commands::tagContacts(file.session(), {maria, binned}, {text("Öffentlich")}, {}));
    requireValue(commands::undo(file.session()));
    requireValue(commands::deleteContacts(file.session(), {binned}));
    requireValue(commands::saveFilter(
        file.session(), QStringLiteral("Stamm"),
        model::Filter::condition(QStringLiteral("tag"), model::Filter::Compare::Equals, QStringLiteral("Stammkunde"))));
    const QString path = file.path();
    file.close();
    {
        auto connection = requireValue(Connection::open({path, testKey(), {}, Connection::Access::ReadWrite, false}));
        requireValue(connection->execute("VACUUM"));
    }
    writeFile(target, fileBytes(path));
}

TEST_CASE("A file of version 1 opens, is upgraded and works")
{
    Copy copy;
    REQUIRE(schemaOf(copy.path()).version == 1);
    const QList<QByteArray> extra{"ALTER TABLE contact ADD COLUMN extra_text TEXT; UPDATE setting SET value = value"};
    {
        auto database = requireValue(Database::open(copy.path(), testSecret(), copy.settings()));
        expectContents(*database);
        const commands::Session session{database.get(), QStringLiteral("Heute"), QStringLiteral("test"),
                                        QStringLiteral("DE")};
        CHECK(requireValue(commands::undo(session)).kind == QStringLiteral("filter.save"));
        CHECK(requireValue(commands::undo(session)).kind == QStringLiteral("contact.delete"));
        requireValue(commands::redo(session));
        requireValue(commands::createContact(session, fullDraft("Neu", "Heute")));
        requireValue(commands::undo(session));
        expectContents(*database);
    }
    auto upgraded = requireValue(Database::open(copy.path(), testSecret(), copy.settings(extra)));
    CHECK(requireValue(storage::schemaVersion(upgraded->writer())) == storage::shippedMigrations().size() + 1);
    expectContents(*upgraded);
}

TEST_CASE("Settings of an older file go over to the organisation's, and in a team they are offered")
{
    Copy copy;
    const bool joined = GENERATE(false, true);
    QMap<QString, QString> values;
    {
        auto connection = requireValue(Connection::open({copy.path(), testKey(), {}, Connection::Access::ReadWrite, false}));
        for (int i = 0; i <= int(model::FileSetting::OwnVatId); ++i) {
            const model::FileSettingDef &def = model::fileSettingDef(model::FileSetting(i));
            const QString value = def.isNumber() ? QString::number(def.most) : def.isFlag() ? QStringLiteral("true")
                                  : !def.choices.empty() ? QLatin1String(def.choices.front().code) : def.setting == model::FileSetting::Region ? QStringLiteral("AT")
                                  : def.setting == model::FileSetting::Currency ? QStringLiteral("CHF") : QStringLiteral("DE136695976");
            values.insert(QString::fromLatin1(def.key), value);
            storage::Statement insert = connection->statement(QByteArray("INSERT INTO setting(key, value) VALUES(?1, ?2)"));
            insert.bind(QString::fromLatin1(def.key), value);
            requireValue(insert.run());
        }
        requireValue(connection->execute("INSERT INTO setting(key, value) VALUES('reminders_shown', '{}'), ('duplicates.later:x', '5')"));
        if (joined)
            requireValue(connection->execute("INSERT INTO meta(key, value) VALUES('joined', 1), ('sync_hlc', 4711)"));
    }
    auto database = requireValue(Database::open(copy.path(), testSecret(), copy.settings()));
    for (int i = 0; i <= int(model::FileSetting::OwnVatId); ++i) {
        const model::FileSettingDef &def = model::fileSettingDef(model::FileSetting(i));
        CAPTURE(std::string(def.key));
        CHECK(requireValue(storage::fileSetting(database->writer(), def.setting)).toString() == values.value(QString::fromLatin1(def.key)));
    }
    const auto number = [&](const char *sql) { return requireValue(database->writer().scalar(sql)).toLongLong(); };
    CHECK(number("SELECT count(*) FROM setting") == 3);  // of this file alone: team_scope and two marks
    CHECK(number("SELECT count(*) FROM organisation_setting") == 16);
    CHECK(number("SELECT count(*) FROM outbox WHERE entity = 'organisation_setting' AND field = '*' AND hlc = 4711") == (joined ? 16 : 0));
    expectContents(*database);
    const commands::Session session{database.get(), QStringLiteral("Heute"), QStringLiteral("test"), QStringLiteral("DE")};
    CHECK(requireValue(commands::undo(session)).kind == QStringLiteral("filter.save"));  // not the upgrade
}

TEST_CASE("A file is upgraded by writing only, and a newer one is refused unchanged")
{
    Copy copy;
    const QByteArray before = fileBytes(copy.path());
    const QList<QByteArray> extra{slowStep};
    const auto looking = Database::openReadOnly(copy.path(), testSecret(), copy.settings(extra));
    REQUIRE_FALSE(looking.has_value());
    CHECK(looking.error().code == ErrorCode::ReadOnly);
    CHECK(fileBytes(copy.path()) == before);

    requireValue(Database::open(copy.path(), testSecret(), copy.settings(extra))).reset();
    const QByteArray newer = fileBytes(copy.path());
    for (const bool readOnly : {true, false}) {
        const auto opened = readOnly ? Database::openReadOnly(copy.path(), testSecret(), copy.settings())
                                     : Database::open(copy.path(), testSecret(), copy.settings());
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().code == ErrorCode::NewerVersion);
    }
    CHECK(fileBytes(copy.path()) == newer);
}

TEST_CASE("A step that fails leaves the version before it")
{
    Copy copy;
    const QList<QByteArray> steps{"CREATE TABLE fine(x)", "CREATE TABLE half(x); INSERT INTO nowhere VALUES(1)"};
    const auto failed = Database::open(copy.path(), testSecret(), copy.settings(steps));
    REQUIRE_FALSE(failed.has_value());
    auto database = requireValue(Database::open(copy.path(), testSecret(), copy.settings(steps.mid(0, 1))));
    CHECK(requireValue(
              database->writer().scalar("SELECT group_concat(name) FROM sqlite_schema WHERE name IN ('fine', 'half')"))
              .toString()
          == QStringLiteral("fine"));
    expectContents(*database);
}

TEST_CASE("child: upgrades a file", "[.child]")
{
    const base::SystemClock clock;
    tellParent(QStringLiteral("start"));
    requireValue(Database::open(fromParent("KONTOR_CHILD_FILE"), testSecret(),
                                {&clock, 0, storage::shippedMigrations() + QList<QByteArray>{slowStep}}));
    tellParent(QStringLiteral("done"));
}

TEST_CASE("A kill in the middle of an upgrade leaves one of the versions on the way, whole")
{
    Copy copy;
    std::mt19937 random(7);
    const int before = int(storage::shippedMigrations().size());
    int unfinished = 0;
    for (int round = 0; round < 16; ++round) {
        CAPTURE(round);
        copy.renew();
        {
            Child child(QStringLiteral("child: upgrades a file"), {{QStringLiteral("KONTOR_CHILD_FILE"), copy.path()}});
            REQUIRE(child.waitForLines(1));
            QThread::usleep(random() % 400'000);  // any moment will do
            child.kill();
            const bool acknowledged = child.lines().contains(QStringLiteral("done"));
            const Schema schema = schemaOf(copy.path());
            CHECK((schema.version >= 1 && schema.version <= before + 1));
            CHECK(schema.extra == (schema.version == before + 1));
            CHECK(schema.rows == (schema.extra ? 20'000 : 0));
            if (acknowledged)
                CHECK(schema.version == before + 1);
            unfinished += schema.extra ? 0 : 1;
        }
        auto database = requireValue(Database::open(copy.path(), testSecret(), copy.settings({slowStep})));
        expectContents(*database);
    }
    CHECK(unfinished > 0);
}

TEST_CASE("Making derived rows anew goes on where it was cut off")
{
    KontorFile file;
    requireValue(sampledata::writeSampleData(file.session(), 300, 5, {}));
    storage::Connection &writer = file.connection();
    const auto number = [&](const char *sql) { return requireValue(writer.scalar(sql)).toLongLong(); };
    const auto spoil = [&](const QByteArray &which) {
        requireValue(writer.execute("UPDATE contact_index SET name = '?' WHERE " + which));
    };
    const auto refresh = [&](const JobControl &control) {
        return commands::refreshDerived(file.database(), file.session().region, control);
    };
    requireValue(storage::setMeta(writer, "derived", QStringLiteral("of another version")));
    spoil("TRUE");
    const qint64 all = number("SELECT count(*) FROM contact_index");

    file.database().setInterlude([] {});  // somebody may want to save: steps are short
    storage::FaultPlan plan;
    JobControl control;
    SECTION("by somebody")
    {
        control.onProgress = [&](const Progress &) { control.cancel(); };
        CHECK(refresh(control).error().code == ErrorCode::Cancelled);
    }
    SECTION("by a full disk in the middle of a step")
    {
        control.onProgress = [&](const Progress &) { plan.failAt = plan.executed + 150; };
        plan.code = 13;  // SQLITE_FULL
        writer.setFaultPlan(&plan);
        CHECK_FALSE(refresh(control).has_value());
        writer.setFaultPlan(nullptr);
    }
    file.database().setInterlude({});
    const qint64 left = number("SELECT count(*) FROM contact_index WHERE name = '?'");
    CHECK(left > 0);
    CHECK(left < all);
    CHECK(requireValue(storage::metaValue(writer, "derived")).toString() == QStringLiteral("of another version"));

    // What is done is not done again, neither by this process nor by the next.
    const bool isReopened = GENERATE(false, true);
    spoil("n = (SELECT min(n) FROM contact_index)");
    if (isReopened)
        file.reopen();
    qint64 remade = 0;
    JobControl counting;
    counting.onProgress = [&](const Progress &progress) { remade = progress.done; };
    requireValue(commands::refreshDerived(file.database(), file.session().region, counting));
    storage::Connection &again = file.connection();
    CHECK(requireValue(again.scalar("SELECT count(*) FROM contact_index WHERE name = '?'")).toLongLong() == 1);
    CHECK(remade >= left);
    CHECK(remade < all);
    CHECK(requireValue(storage::metaValue(again, "derived")).toString()
          == commands::derivedVersion(file.session().region));
    CHECK_FALSE(requireValue(storage::metaValue(again, "derived_to")).isValid());
}
