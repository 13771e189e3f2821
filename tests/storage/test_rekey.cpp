// SPDX-License-Identifier: GPL-3.0-or-later

// A new passphrase: at any moment the file opens with the old key or with the new one, and everything is in it.

#include "core/commands/contactcommands.h"
#include "core/storage/check.h"
#include "core/storage/replacefile.h"

#include "tests/support/childprocess.h"
#include "tests/support/filedump.h"
#include "tests/support/kontorfile.h"

#include <QThread>

#include <random>

using namespace kontor;
using namespace kontor::tests;
using storage::Database;
using storage::FileKey;
using storage::Secret;

namespace {

FileKey keyNumber(int number)
{
    return number == 0 ? testKey() : FileKey::fromRaw(QByteArray(31, 'k') + char(number % 250));
}

base::SystemClock &systemClock()
{
    static base::SystemClock clock;
    return clock;
}

void fill(KontorFile &file, int contacts)
{
    for (int i = 0; i < contacts; ++i)
        requireValue(commands::createContact(file.session(), fullDraft("Eva", qPrintable(QStringLiteral("Klein %1").arg(i)))));
}

}  // namespace

TEST_CASE("A file gets a new key, keeps its salt and all that is in it")
{
    KontorFile file;
    fill(file, 20);
    const QByteArray before = wholeDump(file.connection());
    const QByteArray salt = file.database().salt();
    requireValue(file.database().rekey(Secret::fromPassphrase(QStringLiteral("ein neuer langer Satz"))));
    CHECK(wholeDump(file.connection()) == before);
    CHECK(file.database().salt() == salt);
    CHECK(requireValue(storage::checkFile(file.connection(), {})).ok());
    fill(file, 1);  // it can be written
    CHECK(file.database().rekey(Secret::fromPassphrase(QStringLiteral("ein neuer langer Satz"))).error().code == ErrorCode::Invalid);
    file.close();

    CHECK(requireValue(storage::readFileSalt(file.path())) == salt);
    CHECK_FALSE(QFile::exists(storage::rekeyedCopy(file.path())));
    CHECK(Database::open(file.path(), testSecret(), {&systemClock(), 0, {}}).error().code == ErrorCode::WrongKey);
    auto again = requireValue(Database::open(file.path(), Secret::fromPassphrase(QStringLiteral("ein neuer langer Satz")), {&systemClock(), 0, {}}));
    CHECK(requireValue(again->writer().scalar("SELECT count(*) FROM contact WHERE kind = 'person'")).toInt() == 21);
}

TEST_CASE("A new key that cannot be set leaves the file as it was")
{
    KontorFile file;
    fill(file, 3);
    SECTION("no room for the copy")
    {
        // A folder of that name stands where the copy would go.
        REQUIRE(QDir().mkpath(storage::rekeyedCopy(file.path())));
        CHECK_FALSE(file.database().rekey(Secret::fromKey(keyNumber(1))).has_value());
    }
    SECTION("somebody reads it")
    {
        auto reader = requireValue(file.database().newReader());
        storage::Statement query = reader->statement(QByteArray("SELECT id FROM contact"));
        REQUIRE(requireValue(query.step()));
        CHECK(file.database().rekey(Secret::fromKey(keyNumber(1))).error().code == ErrorCode::Locked);
    }
    REQUIRE(file.database().isConnected());
    fill(file, 1);
    file.reopen();
    CHECK(file.number("SELECT count(*) FROM contact WHERE kind = 'person'") == 4);
}

TEST_CASE("child: one new key after the other", "[.child]")
{
    auto database = requireValue(Database::open(fromParent("KONTOR_CHILD_FILE"), Secret::fromKey(keyNumber(fromParent("KONTOR_CHILD_START").toInt())),
                                                {&systemClock(), 0, {}}));
    for (int number = fromParent("KONTOR_CHILD_START").toInt() + 1; number < 240; ++number) {
        tellParent(QStringLiteral("try %1").arg(number));
        requireValue(database->rekey(Secret::fromKey(keyNumber(number))));
        tellParent(QStringLiteral("done %1").arg(number));
    }
}

TEST_CASE("A process killed while it encrypts leaves a file that opens with the old or the new key")
{
    KontorFile file;
    fill(file, 60);
    const qint64 contacts = file.number("SELECT count(*) FROM contact");
    file.close();
    std::mt19937 random(7);
    int key = 0;
    int oldKey = 0;
    int newKey = 0;
    for (int round = 0; round < 25; ++round) {
        CAPTURE(round, key);
        int tried = key;
        int acknowledged = key;
        {
            Child child(QStringLiteral("child: one new key after the other"),
                        {{QStringLiteral("KONTOR_CHILD_FILE"), file.path()}, {QStringLiteral("KONTOR_CHILD_START"), QString::number(key)}});
            REQUIRE(child.waitForLines(1 + qsizetype(random() % 3)));
            QThread::usleep(random() % 60'000);
            child.kill();
            for (const QString &line : child.lines()) {
                const int number = line.section(u' ', 1, 1).toInt();
                (line.startsWith(QStringLiteral("try")) ? tried : acknowledged) = number;
            }
        }
        const auto open = [&](int number) { return Database::open(file.path(), Secret::fromKey(keyNumber(number)), {&systemClock(), 0, {}}); };
        auto database = open(tried);
        if (database) {
            key = tried;
            newKey += 1;
        } else {
            REQUIRE(database.error().code == ErrorCode::WrongKey);
            database = open(acknowledged);
            key = acknowledged;
            oldKey += 1;
        }
        auto opened = requireValue(std::move(database));
        CHECK(requireValue(opened->writer().scalar("SELECT count(*) FROM contact")).toLongLong() == contacts);
        CHECK(requireValue(storage::checkFile(opened->writer(), {})).problems == QStringList());
        CHECK_FALSE(QFile::exists(storage::rekeyedCopy(file.path())));
        if (key > 200)
            break;
    }
    CHECK(oldKey + newKey > 5);
}
