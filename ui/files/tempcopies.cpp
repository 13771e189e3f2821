// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/tempcopies.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMimeDatabase>

namespace kontor::files {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TempCopies)
};

const QString prefix = QStringLiteral("kontor-open-");
const QString lockName = QStringLiteral(".lock");

/// A read-only file cannot be removed everywhere.
void wipe(const QString &folder)
{
    QDir(folder).setFilter(QDir::Files);
    for (const QFileInfo &sub : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo &file : QDir(sub.filePath()).entryInfoList(QDir::Files | QDir::Hidden))
            QFile::setPermissions(file.filePath(), QFile::ReadOwner | QFile::WriteOwner);
    }
    QDir(folder).removeRecursively();
}

void wipeLeftovers()
{
    const QDir temp(QDir::tempPath());
    for (const QFileInfo &folder : temp.entryInfoList({prefix + u'*'}, QDir::Dirs | QDir::NoSymLinks)) {
        QLockFile lock(folder.filePath() + u'/' + lockName);
        lock.setStaleLockTime(0);
        // Nobody holds it any more: its program has ended.
        if (folder.isWritable() && lock.tryLock(0)) {
            lock.unlock();
            wipe(folder.filePath());
        }
    }
}

}  // namespace

bool couldRun(const QString &name, const QString &mediaType)
{
    static const QStringList ends{
        QStringLiteral("exe"),  QStringLiteral("com"),  QStringLiteral("bat"),  QStringLiteral("cmd"),  QStringLiteral("msi"), QStringLiteral("scr"),
        QStringLiteral("pif"),  QStringLiteral("lnk"),  QStringLiteral("url"),  QStringLiteral("js"),   QStringLiteral("jse"), QStringLiteral("vbs"),
        QStringLiteral("vbe"),  QStringLiteral("wsf"),  QStringLiteral("hta"),  QStringLiteral("ps1"),  QStringLiteral("reg"), QStringLiteral("jar"),
        QStringLiteral("sh"),   QStringLiteral("run"),  QStringLiteral("py"),   QStringLiteral("pl"),   QStringLiteral("rb"),  QStringLiteral("desktop"),
        QStringLiteral("appimage"), QStringLiteral("deb"), QStringLiteral("rpm"), QStringLiteral("dmg"), QStringLiteral("pkg"), QStringLiteral("command"),
        QStringLiteral("docm"), QStringLiteral("dotm"), QStringLiteral("xlsm"), QStringLiteral("xltm"), QStringLiteral("xlam"), QStringLiteral("pptm"),
        QStringLiteral("iso"),  QStringLiteral("img"),  QStringLiteral("html"), QStringLiteral("htm"),  QStringLiteral("svg")};
    if (ends.contains(name.section(u'.', -1).toLower()))
        return true;
    static const QMimeDatabase types;
    const QMimeType type = types.mimeTypeForName(mediaType);
    return type.inherits(QStringLiteral("application/x-executable")) || type.inherits(QStringLiteral("application/x-sharedlib"))
           || mediaType.contains(QLatin1String("x-msdownload")) || mediaType.contains(QLatin1String("dosexec"));
}

TempCopies::TempCopies() = default;

TempCopies::~TempCopies()
{
    m_lock.reset();
    if (m_folder)
        wipe(m_folder->path());
}

Result<QString> TempCopies::placeFor(const QString &name)
{
    if (!m_folder) {
        wipeLeftovers();
        auto folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u'/' + prefix + QStringLiteral("XXXXXX"));
        if (!folder->isValid())
            return fail(ErrorCode::Io, Text::tr("No folder could be made for the copy: %1").arg(folder->errorString()));
        m_lock = std::make_unique<QLockFile>(folder->filePath(lockName));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock(0);
        m_folder = std::move(folder);
    }
    const QString sub = m_folder->filePath(QString::number(++m_count));
    if (!QDir().mkdir(sub))
        return fail(ErrorCode::Io, Text::tr("No folder could be made for the copy: %1").arg(sub));
    return QString(sub + u'/' + name);
}

void TempCopies::seal(const QString &path)
{
    QFile::setPermissions(path, QFile::ReadOwner);
}

}  // namespace kontor::files
