// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filekey.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sodium.h>

namespace kontor::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// Five-letter words of alternating consonants and vowels, 16 bits each: easy to read aloud, hard to misread.
constexpr char consonants[] = "bdfghjklmnprstvz";
constexpr char vowels[] = "aiou";

QString wordFor(quint16 bits)
{
    const char word[] = {consonants[bits >> 12], vowels[(bits >> 10) & 3], consonants[(bits >> 6) & 15], vowels[(bits >> 4) & 3],
                         consonants[bits & 15]};
    return QString::fromLatin1(word, 5);
}

/// -1 if it is no such word.
int bitsOf(const QString &word)
{
    if (word.size() != 5)
        return -1;
    int bits = 0;
    for (int i = 0; i < 5; ++i) {
        const char *alphabet = i % 2 == 0 ? consonants : vowels;
        const char *at = strchr(alphabet, word[i].toLatin1());
        if (at == nullptr || *at == '\0')
            return -1;
        bits = (bits << (i % 2 == 0 ? 4 : 2)) | int(at - alphabet);
    }
    return bits;
}

/// Once per program: picks the fast implementations and makes libsodium usable from several threads.
bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

quint16 checkBits(const QByteArray &raw)
{
    const QByteArray hash = QCryptographicHash::hash(raw, QCryptographicHash::Sha256);
    return quint16((quint8(hash[0]) << 8) | quint8(hash[1]));
}

}  // namespace

FileKey::~FileKey()
{
    if (m_raw.isDetached() && !m_raw.isEmpty())
        sodium_memzero(m_raw.data(), size_t(m_raw.size()));
}

QStringList FileKey::toRecoveryWords() const
{
    QStringList words;
    for (qsizetype i = 0; i + 1 < m_raw.size(); i += 2)
        words << wordFor(quint16((quint8(m_raw[i]) << 8) | quint8(m_raw[i + 1])));
    words << wordFor(checkBits(m_raw));
    return words;
}

FileKey FileKey::random()
{
    return fromRaw(randomBytes(bytes));
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray data(count, Qt::Uninitialized);
    if (!sodiumReady())
        qFatal("libsodium cannot be initialised");  // no randomness, no key: nothing may go on
    randombytes_buf(data.data(), size_t(count));
    return data;
}

FileKey FileKey::fromRaw(const QByteArray &raw)
{
    FileKey key;
    if (raw.size() == bytes)
        key.m_raw = QByteArray(raw.constData(), raw.size());  // a buffer of our own, so that wiping it is safe
    return key;
}

Result<FileKey> FileKey::fromPassphrase(const QString &passphrase, const QByteArray &salt)
{
    static_assert(saltBytes == crypto_pwhash_SALTBYTES);
    if (salt.size() != saltBytes || !sodiumReady())
        return fail(ErrorCode::Internal, Text::tr("The file's salt is missing."));
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray raw(bytes, Qt::Uninitialized);
    const int failed = crypto_pwhash(reinterpret_cast<unsigned char *>(raw.data()), bytes, text.constData(),
                                     static_cast<unsigned long long>(text.size()),
                                     reinterpret_cast<const unsigned char *>(salt.constData()), 3, 64ULL << 20,
                                     crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), size_t(text.size()));
    if (failed != 0)
        return fail(ErrorCode::Internal, Text::tr("There was not enough memory to compute the key (64 MB are needed)."));
    return fromRaw(raw);
}

Result<FileKey> FileKey::fromRecoveryWords(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[^a-z]+"));
    const QStringList words = text.toLower().split(separators, Qt::SkipEmptyParts);
    if (words.size() != bytes / 2 + 1)
        return fail(ErrorCode::Invalid, Text::tr("A recovery key has %1 words; these are %2.").arg(bytes / 2 + 1).arg(words.size()));
    QByteArray raw;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int bits = bitsOf(words[i]);
        if (bits < 0)
            return fail(ErrorCode::Invalid, Text::tr("Word %1 of the recovery key is mistyped.").arg(i + 1));
        raw.append(char(bits >> 8)).append(char(bits & 0xFF));
    }
    const quint16 check = quint16((quint8(raw[bytes]) << 8) | quint8(raw[bytes + 1]));
    raw.truncate(bytes);
    if (check != checkBits(raw))
        return fail(ErrorCode::Invalid, Text::tr("The recovery key has a typing mistake: its check word does not fit."));
    return fromRaw(raw);
}

Result<Secret> Secret::fromText(const QString &text)
{
    QString line = text;
    if (line.endsWith(u'\n'))
        line.chop(1);
    if (line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("The key is empty."));
    static const QRegularExpression hex(QStringLiteral("^\\s*[0-9a-fA-F]{64}\\s*$"));
    if (hex.match(line).hasMatch())
        return fromKey(FileKey::fromRaw(QByteArray::fromHex(line.trimmed().toLatin1())));
    if (auto recovery = FileKey::fromRecoveryWords(line))
        return fromKey(*recovery);
    return fromPassphrase(line);
}

Result<FileKey> Secret::resolve(const QByteArray &salt) const
{
    if (kind == Kind::RawKey)
        return key;
    return FileKey::fromPassphrase(passphrase, salt);
}

Result<QByteArray> readFileSalt(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return fail(ErrorCode::NotFound, Text::tr("There is no file \"%1\".").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Text::tr("\"%1\" cannot be read: %2").arg(name, file.errorString()));
    const QByteArray head = file.read(FileKey::saltBytes);
    if (head == QByteArray("SQLite format 3\0", 16))
        return fail(ErrorCode::Unencrypted,
                    Text::tr("\"%1\" is a database that is not encrypted, so it is not a Kontor file. Nothing was changed.").arg(name));
    if (head.size() < FileKey::saltBytes || file.size() < 4096)
        return fail(ErrorCode::Damaged, Text::tr("\"%1\" is too short to be a Kontor file; it may have been cut off. "
                                           "Nothing was changed. Use a backup.").arg(name));
    return head;
}

}  // namespace kontor::storage
