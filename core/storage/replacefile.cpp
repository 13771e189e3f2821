// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kontor::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qint64 pieceBytes = 1 << 20;

bool flushToDisk(QFile &file)
{
#ifdef Q_OS_WIN
    return file.flush() && _commit(file.handle()) == 0;
#else
    return file.flush() && fsync(file.handle()) == 0;
#endif
}

tl::unexpected<Error> copyFailed(const QFile &file)
{
    return fail(ErrorCode::DiskFull, Text::tr("The file could not be copied; the disk may be full. Nothing was changed."), file.errorString());
}

}  // namespace

QString rekeyedCopy(const QString &path)
{
    return path + QStringLiteral(".rekey");
}

Result<void> copyToDisk(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Text::tr("\"%1\" cannot be read: %2").arg(QFileInfo(from).fileName(), source.errorString()));
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return copyFailed(target);
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceBytes);
        if (piece.isEmpty() || target.write(piece) != piece.size())
            return copyFailed(target);
    }
    if (!flushToDisk(target))
        return copyFailed(target);
    return {};
}

Result<void> replaceFile(const QString &path, const QString &with)
{
    QFile ready(with);
    if (!ready.open(QIODevice::ReadWrite) || !flushToDisk(ready))
        return copyFailed(ready);
    ready.close();
    std::error_code problem;
    std::filesystem::rename(std::filesystem::path(with.toStdU16String()), std::filesystem::path(path.toStdU16String()), problem);
    if (problem)
        return fail(ErrorCode::Io, Text::tr("The file could not be put in its place. Nothing was changed."), QString::fromStdString(problem.message()));
#ifndef Q_OS_WIN
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY);
    if (folder >= 0) {
        fsync(folder);
        ::close(folder);
    }
#endif
    return {};
}

}  // namespace kontor::storage
