// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keystore.h"

#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <qtkeychain/keychain.h>
#endif

namespace kontor::storage {

namespace {

Error keychainError(const QKeychain::Job &job)
{
    const QString detail = QStringLiteral("keychain error %1: %2").arg(job.error()).arg(job.errorString());
    if (job.error() == QKeychain::EntryNotFound)
        return {ErrorCode::KeyUnavailable, KeyStore::tr("The keychain holds no key for this file. Enter the passphrase or the recovery key."), detail};
    if (job.error() == QKeychain::AccessDeniedByUser || job.error() == QKeychain::AccessDenied)
        return {ErrorCode::KeyUnavailable, KeyStore::tr("The keychain is locked. Unlock it, or enter the passphrase."), detail};
    return {ErrorCode::KeyUnavailable, KeyStore::tr("No keychain answers on this computer. Enter the passphrase; it is not stored."), detail};
}

template <typename Job>
void prepare(Job *job, const QByteArray &salt)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(QString::fromLatin1(salt.toHex()));
}

const QString service = QStringLiteral("kontor");

}  // namespace

void KeyStore::read(const QByteArray &salt, QObject *context, std::function<void(Result<FileKey>)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    prepare(job, salt);
    connect(job, &QKeychain::Job::finished, context, [done = std::move(done)](QKeychain::Job *finished) {
        if (finished->error() != QKeychain::NoError)
            return done(fail(keychainError(*finished)));
        const QString hex = static_cast<QKeychain::ReadPasswordJob *>(finished)->textData();
        const FileKey key = FileKey::fromRaw(QByteArray::fromHex(hex.toLatin1()));
        if (key.isNull())
            return done(fail(ErrorCode::KeyUnavailable, KeyStore::tr("What the keychain holds for this file is no key. Enter the passphrase.")));
        done(key);
    });
    job->start();
}

void KeyStore::write(const QByteArray &salt, const FileKey &key, QObject *context, std::function<void(Result<void>)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    prepare(job, salt);
    job->setTextData(QString::fromLatin1(key.toHex()));
    connect(job, &QKeychain::Job::finished, context, [done = std::move(done)](QKeychain::Job *finished) {
        if (finished->error() != QKeychain::NoError)
            return done(fail(keychainError(*finished)));
        done({});
    });
    job->start();
}

void KeyStore::remove(const QByteArray &salt, QObject *context, std::function<void(Result<void>)> done)
{
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    prepare(job, salt);
    connect(job, &QKeychain::Job::finished, context, [done = std::move(done)](QKeychain::Job *finished) {
        const bool gone = finished->error() == QKeychain::NoError || finished->error() == QKeychain::EntryNotFound;
        if (!gone)
            return done(fail(keychainError(*finished)));
        done({});
    });
    job->start();
}

}  // namespace kontor::storage
