// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filekey.h"

#include "tests/support/storefile.h"

using namespace kontor;
using namespace kontor::storage;
using namespace kontor::tests;

TEST_CASE("A file opens with its passphrase on any machine")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kontor"));
    const base::FixedClock clock(testNowMs);
    const QString phrase = QStringLiteral("Grüße vom Rhein 7");
    const FileKey key = requireValue(Database::create(path, Secret::fromPassphrase(phrase), {&clock, 1, {}}))->key();
    // ü as one character or as u with a combining mark: keyboards differ.
    const QString decomposed = phrase.normalized(QString::NormalizationForm_D);
    REQUIRE(decomposed != phrase);
    CHECK(requireValue(Database::open(path, Secret::fromPassphrase(decomposed), {&clock, 2, {}}))->key() == key);
    CHECK(requireValue(Database::open(path, Secret::fromKey(key), {&clock, 2, {}}))->key() == key);
    CHECK_FALSE(Database::open(path, Secret::fromPassphrase(phrase + QStringLiteral(" ")), {&clock, 2, {}}).has_value());

    // The same passphrase gives another file another key.
    const QString other = folder.filePath(QStringLiteral("b.kontor"));
    CHECK_FALSE(requireValue(Database::create(other, Secret::fromPassphrase(phrase), {&clock, 1, {}}))->key() == key);
}

TEST_CASE("The derivation of keys never changes")
{
    // Computed once; a change would lock people out of their files.
    const FileKey key = requireValue(FileKey::fromPassphrase(QStringLiteral("kontor"), QByteArray(16, '\x07')));
    CHECK(key.toHex() == QByteArray("78050cd6816ce3f9f73765624a642fdb5ebfff697e215d82892f282022fd7e36"));
    CHECK_FALSE(FileKey::fromPassphrase(QStringLiteral("kontor"), QByteArray(15, 'x')).has_value());
}

TEST_CASE("Recovery words carry the key and show mistakes")
{
    const FileKey key = testKey();
    const QStringList words = key.toRecoveryWords();
    REQUIRE(words.size() == 17);
    CHECK(requireValue(FileKey::fromRecoveryWords(words.join(u' '))) == key);
    CHECK(requireValue(FileKey::fromRecoveryWords(words.join(QStringLiteral("-\n")).toUpper())) == key);
    CHECK(requireValue(FileKey::fromRecoveryWords(QString(QStringLiteral("  ") + words.join(QStringLiteral("\r\n")) + u'\n'))) == key);

    SECTION("every mistyped letter of every word")
    {
        int tried = 0;
        for (qsizetype at = 0; at < words.size(); ++at) {
            for (qsizetype letter = 0; letter < 5; ++letter) {
                for (const QChar c : QStringLiteral("abcdefghijklmnopqrstuvwxyz")) {
                    QStringList wrong = words;
                    wrong[at][letter] = c;
                    if (wrong == words)
                        continue;
                    ++tried;
                    const auto read = FileKey::fromRecoveryWords(wrong.join(u' '));
                    if (read.has_value())
                        FAIL("taken: " << wrong[at].toStdString() << " for " << words[at].toStdString());
                    if (read.error().code != ErrorCode::Invalid)
                        FAIL("another code");
                }
            }
        }
        CHECK(tried == 17 * 5 * 25);
    }
    SECTION("the message names a word that cannot be one")
    {
        QStringList wrong = words;
        wrong[4] = QStringLiteral("xxxxx");
        CHECK(FileKey::fromRecoveryWords(wrong.join(u' ')).error().message.contains(QStringLiteral("5")));
    }
    SECTION("swapped, missing and foreign words")
    {
        QStringList wrong = words;
        wrong.swapItemsAt(2, 3);
        CHECK_FALSE(FileKey::fromRecoveryWords(wrong.join(u' ')).has_value());
        CHECK_FALSE(FileKey::fromRecoveryWords(words.mid(1).join(u' ')).has_value());
        CHECK_FALSE(FileKey::fromRecoveryWords({}).has_value());
        wrong = words;
        wrong[0] = QStringLiteral("bäbab");
        CHECK_FALSE(FileKey::fromRecoveryWords(wrong.join(u' ')).has_value());
    }
}

TEST_CASE("Random keys survive the recovery sheet")
{
    for (int round = 0; round < 200; ++round) {
        const FileKey key = FileKey::random();
        CHECK(requireValue(FileKey::fromRecoveryWords(key.toRecoveryWords().join(u' '))) == key);
    }
    CHECK_FALSE(FileKey::random() == FileKey::random());
}

TEST_CASE("A key file holds hex digits, words or a passphrase")
{
    const QString hex = QString::fromLatin1(testKey().toHex());
    for (const QString &text : {hex, hex.toUpper(), QString(hex + u'\n'), QString(hex + QStringLiteral("\r\n")), QString(u' ' + hex + u' ')}) {
        const Secret secret = requireValue(Secret::fromText(text));
        CHECK(secret.kind == Secret::Kind::RawKey);
        CHECK(requireValue(secret.resolve({})) == testKey());
    }
    CHECK(requireValue(Secret::fromText(testKey().toRecoveryWords().join(u'\n'))).key == testKey());
    const Secret phrase = requireValue(Secret::fromText(QStringLiteral(" mein Satz \r\n")));
    CHECK(phrase.kind == Secret::Kind::Passphrase);
    CHECK(phrase.passphrase == QStringLiteral(" mein Satz "));
    CHECK(requireValue(Secret::fromText(hex.left(63))).kind == Secret::Kind::Passphrase);
    for (const QString &empty : {QString(), QStringLiteral("\n"), QStringLiteral("\r\n")}) {
        const auto refused = Secret::fromText(empty);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::Invalid);
    }
    CHECK(FileKey::fromRaw(QByteArray(31, 'x')).isNull());
}
