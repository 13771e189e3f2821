// SPDX-License-Identifier: GPL-3.0-or-later

// What opening refuses, and that it leaves every refused file as it was.

#include "core/storage/check.h"
#include "core/storage/migrator.h"

#include "tests/support/skip.h"
#include "tests/support/storefile.h"

#include <QDir>
#include <QSet>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kontor;
using namespace kontor::storage;
using namespace kontor::tests;

namespace {

/// Opens for writing; the error, and that not a byte of the file changed.
Error refused(const QString &path, const Secret &secret = testSecret())
{
    const QByteArray before = fileBytes(path);
    const base::FixedClock clock(testNowMs);
    const auto opened = Database::open(path, secret, {&clock, 7, {}});
    REQUIRE_FALSE(opened.has_value());
    CHECK(fileBytes(path) == before);
    CHECK_FALSE(QFile::exists(path + QStringLiteral(".lock")));
    CHECK_FALSE(opened.error().message.isEmpty());
    return opened.error();
}

/// A database that this key opens, made with these statements; not through Database.
void makeForeign(const QString &path, const QByteArray &sql)
{
    auto connection = requireValue(Connection::open({path, testKey(), QByteArray(16, 's'), Connection::Access::Create, false}));
    requireValue(connection->execute(sql));
}

void flip(QByteArray &bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 0x01);
}

QStringList problems(const QString &path)
{
    const base::FixedClock clock(testNowMs);
    auto database = requireValue(Database::openReadOnly(path, testSecret(), {&clock, 7, {}}));
    return requireValue(checkFile(database->reader(), {})).problems;
}

/// Runs `work` in a child process without root's rights; its exit code. Only what it returns is of interest.
template <typename Work>
int asNobody(Work &&work)
{
    const pid_t child = fork();
    if (child == 0) {
        const bool dropped = getuid() != 0 || (setgid(65534) == 0 && setuid(65534) == 0);
        _exit(dropped ? work() : 99);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

TEST_CASE("A file is encrypted from its first byte")
{
    StoreFile file;
    requireValue(file.connection().execute("INSERT INTO setting(key, value) VALUES('mark', 'Zwetschgenkuchen-Zwetschgenkuchen')"));
    const auto marked = [&] {
        QByteArray all;
        for (const QString &name : QDir(file.folder()).entryList(QDir::Files))
            all += fileBytes(QDir(file.folder()).filePath(name));
        return all.contains("Zwetschgenkuchen") || all.contains("CREATE TABLE") || all.contains("SQLite format");
    };
    CHECK_FALSE(marked());  // in the write-ahead log
    file.close();
    const QByteArray bytes = fileBytes(file.path());
    CHECK_FALSE(bytes.startsWith("SQLite format 3"));
    CHECK_FALSE(marked());
    CHECK(bytes.size() > 4096);
    file.reopen();
    CHECK(file.scalar("SELECT value FROM setting WHERE key = 'mark'").toString() == QStringLiteral("Zwetschgenkuchen-Zwetschgenkuchen"));
    CHECK_FALSE(requireValue(file.connection().scalar("PRAGMA cipher_version")).toString().isEmpty());
    CHECK(file.scalar("PRAGMA journal_mode").toString() == QStringLiteral("wal"));
    CHECK(file.number("PRAGMA secure_delete") == 1);
    CHECK(file.number("PRAGMA recursive_triggers") == 1);
    CHECK(file.number("PRAGMA foreign_keys") == 1);
    CHECK(file.number("PRAGMA synchronous") == 2);
}

TEST_CASE("Only the owner may read a new file")
{
    StoreFile file;
    const auto others = QFile::permissions(file.path())
                        & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther);
    CHECK(others == QFileDevice::Permissions());
}

TEST_CASE("Creating never overwrites")
{
    StoreFile file;
    file.close();
    const QByteArray before = fileBytes(file.path());
    const auto again = Database::create(file.path(), testSecret(), file.settings());
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::Invalid);
    CHECK(fileBytes(file.path()) == before);
    const auto nowhere = Database::create(file.folder() + QStringLiteral("/none/x.kontor"), testSecret(), file.settings());
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(nowhere.error().code == ErrorCode::NotFound);
}

TEST_CASE("Every reason not to open has a code and a message of its own")
{
    StoreFile file;
    file.close();
    const QByteArray good = fileBytes(file.path());
    const QString path = file.folder() + QStringLiteral("/other.kontor");
    QSet<QString> messages;
    const auto expect = [&](const Error &error, ErrorCode code) {
        CHECK(errorCodeName(error.code) == errorCodeName(code));
        messages.insert(error.message);
    };

    SECTION("all of them")
    {
        expect(refused(file.path(), Secret::fromKey(FileKey::fromRaw(QByteArray(32, 'x')))), ErrorCode::WrongKey);
        expect(refused(file.path(), Secret::fromPassphrase(QStringLiteral("falsch"))), ErrorCode::WrongKey);

        writeFile(path, QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'));
        expect(refused(path), ErrorCode::Unencrypted);

        writeFile(path, good.left(good.size() / 2));
        expect(refused(path), ErrorCode::Damaged);
        writeFile(path, good.left(good.size() - 100));
        refused(path);
        writeFile(path, {});
        expect(refused(path), ErrorCode::Damaged);
        writeFile(path, good.left(4095));
        CHECK(refused(path).code == ErrorCode::Damaged);

        writeFile(path, QByteArray(20'000, '\x5a'));
        CHECK(refused(path).code == ErrorCode::WrongKey);
        writeFile(path, QByteArray("BEGIN:VCARD\r\n").repeated(1'000));
        CHECK(refused(path).code == ErrorCode::WrongKey);

        QFile::remove(path);
        makeForeign(path, "PRAGMA application_id = 77; CREATE TABLE other(x); INSERT INTO other VALUES(1)");
        expect(refused(path), ErrorCode::Malformed);

        writeFile(path, good);
        {
            auto connection = requireValue(Connection::open({path, testKey(), {}, Connection::Access::ReadWrite, false}));
            requireValue(connection->execute("PRAGMA user_version = 9999"));
        }
        expect(refused(path), ErrorCode::NewerVersion);
        CHECK(messages.size() == 6);  // the two wrong keys share theirs
    }
    SECTION("a missing file, a folder")
    {
        const auto missing = Database::open(path, testSecret(), file.settings());
        REQUIRE_FALSE(missing.has_value());
        CHECK(missing.error().code == ErrorCode::NotFound);
        CHECK_FALSE(QFile::exists(path));
        const auto folder = Database::open(file.folder(), testSecret(), file.settings());
        REQUIRE_FALSE(folder.has_value());
    }
    SECTION("a flipped bit in the first page")
    {
        QByteArray bytes = good;
        flip(bytes, 1'000);
        writeFile(path, bytes);
        CHECK(refused(path).code == ErrorCode::WrongKey);  // cannot be told from a wrong key
    }
}

TEST_CASE("Damage in later pages is found, and never taken for data")
{
    StoreFile file;
    requireValue(file.connection().execute("WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t WHERE i < 2000)"
                                           " INSERT INTO setting(key, value) SELECT 'k' || i, hex(zeroblob(100)) FROM t"));
    file.close();
    CHECK(problems(file.path()).isEmpty());
    const QByteArray good = fileBytes(file.path());
    const auto pages = int(good.size() / 4096);
    REQUIRE(pages > 20);
    for (const int page : {pages / 3, pages / 2, pages - 2}) {
        QByteArray bytes = good;
        flip(bytes, qsizetype(page) * 4096 + 2'000);
        writeFile(file.path(), bytes);
        CAPTURE(page);
        const base::FixedClock clock(testNowMs);
        auto database = Database::openReadOnly(file.path(), testSecret(), {&clock, 7, {}});
        if (!database) {
            CHECK(errorCodeName(database.error().code) == errorCodeName(ErrorCode::Damaged));
            continue;
        }
        const CheckReport report = requireValue(checkFile((*database)->reader(), {}));
        CHECK_FALSE(report.ok());
    }
    QByteArray bytes = good;
    for (int page = pages * 2 / 3; page < pages; ++page)  // before that stands what opening reads
        flip(bytes, qsizetype(page) * 4096 + 2'000);
    writeFile(file.path(), bytes);
    const base::FixedClock clock(testNowMs);
    auto database = requireValue(Database::openReadOnly(file.path(), testSecret(), {&clock, 7, {}}));
    const auto read = database->reader().scalar("SELECT sum(length(value)) FROM setting");
    REQUIRE_FALSE(read.has_value());
    CHECK(errorCodeName(read.error().code) == errorCodeName(ErrorCode::Damaged));
}

TEST_CASE("A file has one writer and many readers")
{
    StoreFile file;
    const auto second = Database::open(file.path(), testSecret(), file.settings());
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().code == ErrorCode::Locked);
    CHECK(second.error().message.contains(QString::number(getpid())));

    auto looking = requireValue(Database::openReadOnly(file.path(), testSecret(), file.settings()));
    CHECK(looking->isReadOnly());
    CHECK(looking->deviceId() == file.database().deviceId());
    requireValue(file.connection().execute("INSERT INTO setting VALUES('a', '1')"));
    CHECK(requireValue(looking->reader().scalar("SELECT value FROM setting WHERE key = 'a'")).toString() == QStringLiteral("1"));
    const auto written = looking->write([](Transaction &transaction) -> Result<void> {
        return transaction.statement(QByteArray("DELETE FROM setting")).run();
    });
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::ReadOnly);
    const auto byReader = file.database().reader().execute("DELETE FROM setting");
    REQUIRE_FALSE(byReader.has_value());
    CHECK(byReader.error().code == ErrorCode::ReadOnly);
    looking.reset();

    // Another process finds the lock as well.
    const int other = asNobody([&] {
        const base::FixedClock clock(testNowMs);
        return Database::open(file.path(), testSecret(), {&clock, 9, {}}).has_value() ? 1 : 0;
    });
    CHECK(other == 0);
}

TEST_CASE("The lock of a process that died is no obstacle")
{
    StoreFile file;
    file.close();
    const pid_t child = fork();
    if (child == 0) {
        const base::FixedClock clock(testNowMs);
        auto database = Database::open(file.path(), testSecret(), {&clock, 9, {}});
        _exit(database && QFile::exists(file.path() + QStringLiteral(".lock")) ? 0 : 1);  // without closing anything
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WEXITSTATUS(status) == 0);
    REQUIRE(QFile::exists(file.path() + QStringLiteral(".lock")));
    file.reopen();
    CHECK(file.number("SELECT count(*) FROM meta WHERE key = 'device'") == 1);
}

TEST_CASE("A write-protected folder or file is refused with its own message")
{
    StoreFile file;
    file.close();
    if (getuid() == 0) {  // the helper process is somebody else: let them in
        REQUIRE(chown(QFile::encodeName(file.path()).constData(), 65534, 65534) == 0);
        REQUIRE(chown(QFile::encodeName(file.folder()).constData(), 65534, 65534) == 0);
    }
    const auto open = [&] {
        const base::FixedClock clock(testNowMs);
        const auto opened = Database::open(file.path(), testSecret(), {&clock, 9, {}});
        return opened ? 50 : int(opened.error().code);
    };
    REQUIRE(asNobody(open) == 50);
    const QByteArray before = fileBytes(file.path());
    REQUIRE(chmod(QFile::encodeName(file.folder()).constData(), 0555) == 0);
    CHECK(asNobody(open) == int(ErrorCode::ReadOnly));
    REQUIRE(chmod(QFile::encodeName(file.folder()).constData(), 0755) == 0);
    REQUIRE(chmod(QFile::encodeName(file.path()).constData(), 0444) == 0);
    CHECK(asNobody(open) == int(ErrorCode::ReadOnly));
    CHECK(fileBytes(file.path()) == before);
    REQUIRE(chmod(QFile::encodeName(file.path()).constData(), 0600) == 0);
    CHECK(asNobody(open) == 50);
}

TEST_CASE("A write commits or leaves no trace")
{
    StoreFile file;
    const auto rows = [&] { return file.number("SELECT count(*) FROM setting"); };
    const auto insert = [](Transaction &transaction) { return transaction.statement(QByteArray("INSERT INTO setting VALUES('x', 'y')")).run(); };
    const auto failed = file.database().write([&](Transaction &transaction) -> Result<void> {
        KONTOR_TRY(insert(transaction));
        return fail(ErrorCode::Invalid, QStringLiteral("no"));
    });
    CHECK_FALSE(failed.has_value());
    CHECK(rows() == 0);
    for (const int failAt : {1, 2, 3, 4}) {
        FaultPlan plan{failAt, 0, 13};
        file.connection().setFaultPlan(&plan);
        const auto result = file.database().write(insert);
        file.connection().setFaultPlan(nullptr);
        CAPTURE(failAt);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == ErrorCode::DiskFull);
        CHECK(rows() == 0);
    }
    requireValue(file.database().write(insert));
    CHECK(rows() == 1);
}
