// SPDX-License-Identifier: GPL-3.0-or-later

// The system's keychain, a real one: each case runs in a child process with a keyring and a session bus of its own.

#include "core/storage/keystore.h"
#include "core/storage/passwordstore.h"

#include "tests/support/answer.h"
#include "tests/support/childprocess.h"
#include "tests/support/skip.h"
#include "tests/support/storefile.h"

#include <QDirIterator>
#include <QStandardPaths>

#include <optional>

using namespace kontor;
using namespace kontor::storage;
using namespace kontor::tests;

namespace {

const QByteArray salt = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");

Result<FileKey> readKey(KeyStore &store, const QByteArray &of = salt)
{
    return awaited<FileKey>([&](QObject *context, auto done) { store.read(of, context, done); });
}

Result<void> writeKey(KeyStore &store)
{
    return awaited<void>([&](QObject *context, auto done) { store.write(salt, testKey(), context, done); });
}

Result<void> removeKey(KeyStore &store)
{
    return awaited<void>([&](QObject *context, auto done) { store.remove(salt, context, done); });
}

/// Any file below HOME that holds the key.
QStringList filesWithKey()
{
    QStringList found;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray data = file.readAll();
            if (data.contains(testKey().toHex()) || data.contains(QByteArray::fromHex(testKey().toHex())) || data.contains(testKey().toHex().toBase64()))
                found << file.fileName();
        }
    }
    return found;
}

/// Runs the hidden case with a keyring in this mode.
void runWith(const char *mode, const char *testCase)
{
    Child child(QString::fromLatin1(testCase), {}, {QStringLiteral(KONTOR_TEST_DATA "/../support/with_keyring.sh"), QString::fromLatin1(mode)});
    const int code = child.finish();
    INFO(child.output().toStdString());
    CHECK(code == 0);
    CHECK(child.lines() == QStringList{QStringLiteral("done")});
}

bool toolsMissing()
{
    for (const char *tool : {"gnome-keyring-daemon", "dbus-run-session", "dbus-send"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            return true;
    }
    return false;
}

constexpr const char *missing = "gnome-keyring-daemon, dbus-run-session and dbus-send are needed for the keychain";

}  // namespace

TEST_CASE("child: a keychain that works", "[.child]")
{
    KeyStore store;
    CHECK(readKey(store).error().code == ErrorCode::KeyUnavailable);
    requireValue(removeKey(store));  // nothing there is as good as removed
    requireValue(writeKey(store));
    CHECK(requireValue(readKey(store)) == testKey());
    CHECK(readKey(store, QByteArray(16, 'x')).error().code == ErrorCode::KeyUnavailable);
    requireValue(writeKey(store));
    requireValue(removeKey(store));
    CHECK(readKey(store).error().code == ErrorCode::KeyUnavailable);
    CHECK(filesWithKey() == QStringList());
    tellParent(QStringLiteral("done"));
}

TEST_CASE("child: a keychain that does not answer", "[.child]")
{
    KeyStore store;
    const auto written = writeKey(store);
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::KeyUnavailable);
    CHECK_FALSE(written.error().message.isEmpty());
    const auto read = readKey(store);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::KeyUnavailable);
    CHECK(filesWithKey() == QStringList());
    tellParent(QStringLiteral("done"));
}

TEST_CASE("child: an answer for somebody who has left", "[.child]")
{
    KeyStore store;
    {
        QObject context;
        store.read(salt, &context, [](const Result<FileKey> &) { tellParent(QStringLiteral("called")); });
    }
    requireValue(writeKey(store));  // answered after the read
    tellParent(QStringLiteral("done"));
}

TEST_CASE("child: passwords of servers", "[.child]")
{
    PasswordStore store;
    const QString server = QStringLiteral("host='db.example.org' dbname='kontor' user='anna'");
    const auto read = [&](const QString &of) { return awaited<QString>([&](QObject *context, auto done) { store.read(of, context, done); }); };
    const auto remove = [&] { return awaited<void>([&](QObject *context, auto done) { store.remove(server, context, done); }); };
    CHECK(read(server).error().code == ErrorCode::KeyUnavailable);
    requireValue(remove());
    requireValue(awaited<void>([&](QObject *context, auto done) { store.write(server, QStringLiteral("Über 7 Brücken"), context, done); }));
    CHECK(requireValue(read(server)) == QStringLiteral("Über 7 Brücken"));
    CHECK_FALSE(read(QStringLiteral("host='elsewhere'")).has_value());
    requireValue(remove());
    CHECK_FALSE(read(server).has_value());
    tellParent(QStringLiteral("done"));
}

TEST_CASE("child: no keychain for passwords", "[.child]")
{
    PasswordStore store;
    const auto written = awaited<void>([&](QObject *context, auto done) { store.write(QStringLiteral("server"), QStringLiteral("secret"), context, done); });
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::KeyUnavailable);
    CHECK_FALSE(written.error().message.isEmpty());
    tellParent(QStringLiteral("done"));
}

TEST_CASE("The keychain keeps passwords of servers; without one that is said")
{
    runWith("none", "child: no keychain for passwords");
    if (toolsMissing())
        KONTOR_SKIP(missing);
    runWith("unlocked", "child: passwords of servers");
    runWith("locked", "child: no keychain for passwords");
}

TEST_CASE("The keychain keeps, gives and forgets a key")
{
    if (toolsMissing())
        KONTOR_SKIP(missing);
    runWith("unlocked", "child: a keychain that works");
    runWith("unlocked", "child: an answer for somebody who has left");
}

TEST_CASE("A locked keychain is said to be unavailable, and nothing is written elsewhere")
{
    if (toolsMissing())
        KONTOR_SKIP(missing);
    runWith("locked", "child: a keychain that does not answer");
}

TEST_CASE("Without a session bus there is no keychain, and nothing is written elsewhere")
{
    runWith("none", "child: a keychain that does not answer");
}
