// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/replacefile.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

namespace kontor::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Reads every page of the new file with the new key before it takes the place of the old one.
Result<void> verify(const QString &path, const FileKey &key)
{
    KONTOR_ASSIGN(const auto connection, Connection::open({path, key, {}, Connection::Access::ReadOnly, true}));
    Statement check = connection->statement(QByteArray("PRAGMA cipher_integrity_check"));
    KONTOR_ASSIGN(const bool complaint, check.step());
    if (complaint)
        return fail(ErrorCode::Io, Text::tr("The newly encrypted copy cannot be read. The file is as it was; its passphrase stays."));
    return {};
}

}  // namespace

Result<void> Database::encryptCopy(const QString &copy, const FileKey &key)
{
    KONTOR_TRY(copyToDisk(m_path, copy));
    {
        KONTOR_ASSIGN(const auto connection, Connection::open({copy, m_key, {}, Connection::Access::ReadWrite, true}));
        KONTOR_TRY(connection->chooseJournal(true));
        QByteArray literal = "x'" + key.toHex() + "'";
        const int code = sqlite3_rekey(connection->handle(), literal.constData(), int(literal.size()));
        literal.fill('\0');
        if (code != SQLITE_OK)
            return fail(ErrorCode::Io, Text::tr("The copy could not be encrypted; the disk may be full. The file is as it was; its passphrase stays."),
                        QString::number(code));
    }
    return verify(copy, key);
}

Result<void> Database::rekey(const Secret &secret)
{
    KONTOR_ASSIGN(const FileKey key, secret.resolve(m_salt));
    if (m_readOnly)
        return fail(ErrorCode::ReadOnly, Text::tr("The file is open for reading only."));
    if (key == m_key)
        return fail(ErrorCode::Invalid, Text::tr("That is the passphrase already. Nothing was changed."));
    m_reader.reset();
    m_checkpointer.reset();
    // With the log gone the file is all there is. Fails if somebody else looks at the file.
    if (auto merged = m_writer->execute("PRAGMA journal_mode = DELETE"); !merged) {
        KONTOR_TRY(connect(Connection::Access::ReadWrite));
        return fail(ErrorCode::Locked, Text::tr("Another program reads the file now. Close it there and try again. Nothing was changed."), merged.error().message);
    }
    m_writer.reset();
    const QString copy = rekeyedCopy(m_path);
    Result<void> done = encryptCopy(copy, key);
    if (done)
        done = replaceFile(m_path, copy);
    if (done)
        m_key = key;
    else
        QFile::remove(copy);
    KONTOR_TRY(connect(Connection::Access::ReadWrite));
    return done;
}

}  // namespace kontor::storage
