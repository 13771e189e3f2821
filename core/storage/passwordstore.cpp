// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/passwordstore.h"

#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <qtkeychain/keychain.h>
#endif

namespace kontor::storage {

namespace {

const QString service = QStringLiteral("Kontor");

Error keychainError(const QKeychain::Job &job)
{
    const QString detail = QStringLiteral("keychain error %1: %2").arg(job.error()).arg(job.errorString());
    if (job.error() == QKeychain::EntryNotFound)
        return {ErrorCode::KeyUnavailable, PasswordStore::tr("The keychain holds no password for this server."),
                detail};
    if (job.error() == QKeychain::AccessDeniedByUser || job.error() == QKeychain::AccessDenied)
        return {ErrorCode::KeyUnavailable,
                PasswordStore::tr("The keychain is locked. Unlock it, or enter the server's password each time."),
                detail};
    return {
        ErrorCode::KeyUnavailable,
        PasswordStore::tr(
            "No keychain answers on this computer: the server's password is asked for each time the file is opened."),
        detail};
}

template <typename Job>
Job *jobFor(const QString &server, QObject *parent)
{
    auto *job = new Job(service, parent);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(server);
    return job;
}

}  // namespace

void PasswordStore::read(const QString &server, QObject *context, std::function<void(Result<QString>)> done)
{
    auto *job = jobFor<QKeychain::ReadPasswordJob>(server, this);
    connect(job, &QKeychain::Job::finished, context, [done = std::move(done)](QKeychain::Job *finished) {
        if (finished->error() != QKeychain::NoError)
            return done(fail(keychainError(*finished)));
        done(static_cast<QKeychain::ReadPasswordJob *>(finished)->textData());
    });
    job->start();
}

void PasswordStore::write(const QString &server, const QString &password, QObject *context,
                          std::function<void(Result<void>)> done)
{
    auto *job = jobFor<QKeychain::WritePasswordJob>(server, this);
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, context, [done = std::move(done)](QKeychain::Job *finished) {
        if (finished->error() != QKeychain::NoError)
            return done(fail(keychainError(*finished)));
        done({});
    });
    job->start();
}

void PasswordStore::remove(const QString &server, QObject *context, std::function<void(Result<void>)> done)
{
    auto *job = jobFor<QKeychain::DeletePasswordJob>(server, this);
    connect(job, &QKeychain::Job::finished, context, [done = std::move(done)](QKeychain::Job *finished) {
        if (finished->error() != QKeychain::NoError && finished->error() != QKeychain::EntryNotFound)
            return done(fail(keychainError(*finished)));
        done({});
    });
    job->start();
}

}  // namespace kontor::storage
