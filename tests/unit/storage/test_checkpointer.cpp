// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storefile.h"

#include <QFileInfo>

#include <chrono>
#include <thread>

using namespace kontor;
using namespace kontor::storage;
using namespace kontor::tests;

namespace {

constexpr int patienceSeconds = 60;

template <typename Condition>
bool waitFor(Condition condition)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(patienceSeconds);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

/// About `kilobytes` of meta rows, in one commit.
void fill(Database &database, const char *prefix, int kilobytes)
{
    static int calls = 0;  // what is the same already makes no page dirty
    ++calls;
    requireValue(database.write([&](Transaction &transaction) -> Result<void> {
        Statement put = transaction.statement(QByteArray("INSERT INTO meta(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value"));
        for (int i = 0; i < kilobytes; ++i) {
            put.reset();
            put.bind(QString::fromLatin1(prefix) + QString::number(i), QByteArray(1'000, char('a' + (i + calls) % 26)));
            KONTOR_TRY(put.run());
        }
        return {};
    }));
}

}  // namespace

TEST_CASE("The log is written back beside the writer, and never by a save", "[storage]")
{
    StoreFile file;
    const QString path = file.path();
    {
        Database *const database = &file.database();
        const Checkpointer *checkpointer = database->checkpointer();
        REQUIRE(checkpointer != nullptr);
        fill(*database, "small", 10);
        CHECK(checkpointer->rounds() == 0);  // too little to be worth it
        fill(*database, "first", 6'000);
        REQUIRE(waitFor([&] { return checkpointer->rounds() >= 1; }));
        // All of it is in the file now, so the log is used again from its beginning and stays as long as it was.
        const qint64 log = QFileInfo(path + QStringLiteral("-wal")).size();
        CHECK(log > 4'000'000);
        CHECK(QFileInfo(path).size() > 4'000'000);
        for (int round = 2; round < 6; ++round) {
            fill(*database, "again", 5'000);
            REQUIRE(waitFor([&] { return checkpointer->rounds() >= round; }));
        }
        CHECK(QFileInfo(path + QStringLiteral("-wal")).size() < 2 * log);
        CHECK(requireValue(database->reader().scalar("SELECT count(*) FROM meta WHERE key GLOB 'first*' OR key GLOB 'again*'")).toInt() == 11'000);
    }
    file.close();
    CHECK_FALSE(QFileInfo::exists(path + QStringLiteral("-wal")));  // nobody holds the log open
    file.reopen();
    CHECK(requireValue(file.database().reader().scalar("SELECT count(*) FROM meta WHERE key GLOB 'first*' OR key GLOB 'again*'")).toInt() == 11'000);
}

TEST_CASE("A file that is held alone has no log to write back", "[storage]")
{
    StoreFile file;
    file.close();
    Database::Settings settings = file.settings();
    settings.exclusive = true;
    const auto database = requireValue(Database::open(file.path(), testSecret(), settings));
    CHECK(database->checkpointer() == nullptr);
}
