// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kontor::storage {

/// The 256-bit raw key of a file. Wiped from memory when the last copy goes.
class FileKey {
public:
    static constexpr qsizetype bytes = 32;
    static constexpr qsizetype saltBytes = 16;

    FileKey() = default;
    FileKey(const FileKey &) = default;
    FileKey(FileKey &&) noexcept = default;
    FileKey &operator=(const FileKey &) = default;
    FileKey &operator=(FileKey &&) noexcept = default;
    ~FileKey();

    bool isNull() const { return m_raw.isEmpty(); }
    QByteArray toHex() const { return m_raw.toHex(); }
    /// 17 pronounceable words (16 for the key, one as a check), as printed on the recovery sheet.
    QStringList toRecoveryWords() const;

    static FileKey random();
    /// Null unless `raw` has 32 bytes.
    static FileKey fromRaw(const QByteArray &raw);
    /// Argon2id (3 passes, 64 MiB) over passphrase and file salt: one file and its passphrase open anywhere.
    static Result<FileKey> fromPassphrase(const QString &passphrase, const QByteArray &salt);
    /// Words in any case, separated by blanks, hyphens or line breaks. Says which word is mistyped where it can.
    static Result<FileKey> fromRecoveryWords(const QString &words);

    bool operator==(const FileKey &other) const { return m_raw == other.m_raw; }

private:
    QByteArray m_raw;
};

/// What a person or a script gives to open a file: a passphrase or the raw key itself.
struct Secret {
    enum class Kind { RawKey, Passphrase } kind = Kind::RawKey;
    FileKey key;
    QString passphrase;

    static Secret fromKey(FileKey key) { return {Kind::RawKey, std::move(key), {}}; }
    static Secret fromPassphrase(QString text) { return {Kind::Passphrase, {}, std::move(text)}; }
    /// 64 hex digits are a raw key, 17 recovery words likewise, anything else is a passphrase (one trailing line
    /// break is not part of it). Empty text is refused.
    static Result<Secret> fromText(const QString &text);
    /// The raw key for a file with this salt. Takes about a tenth of a second for a passphrase.
    Result<FileKey> resolve(const QByteArray &salt) const;
};

/// Bytes from the system's random source, fit for keys and salts.
QByteArray randomBytes(qsizetype count);

/// The salt of an existing file: its first 16 bytes. Refuses what cannot be an encrypted Kontor file.
Result<QByteArray> readFileSalt(const QString &path);

}  // namespace kontor::storage
