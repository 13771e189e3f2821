// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowgate.h"

#include "core/storage/filekey.h"

namespace kontor::app {

using commands::Session;
using commands::Workspace;
using dialogs::WorkspacePointer;
using storage::FileKey;
using storage::Secret;

void WindowGate::start(const QString &path, const Secret &secret, Workspace::Mode mode, QObject *context,
                       std::function<void(Result<WorkspacePointer>)> done)
{
    auto workspace = std::make_shared<Workspace>();
    workspace->open(path, secret, mode, QString(), context, [workspace, done = std::move(done)](Result<void> opened) {
        done(opened ? Result<WorkspacePointer>(workspace) : fail(opened.error()));
    });
}

void WindowGate::open(const QString &path, const QString &secret, QObject *context,
                      std::function<void(Result<WorkspacePointer>)> done)
{
    if (!secret.isEmpty()) {
        const auto parsed = Secret::fromText(secret);
        if (!parsed)
            return done(fail(parsed.error()));
        return start(path, *parsed, Workspace::Mode::Open, context, std::move(done));
    }
    const auto salt = storage::readFileSalt(path);
    if (!salt)
        return done(fail(salt.error()));
    m_keys.read(*salt, context, [this, path, context, done = std::move(done)](Result<FileKey> key) {
        if (!key)
            return done(fail(key.error()));
        start(path, Secret::fromKey(*key), Workspace::Mode::Open, context, done);
    });
}

void WindowGate::create(const QString &path, const QString &passphrase, QObject *context,
                        std::function<void(Result<WorkspacePointer>)> done)
{
    start(path, Secret::fromPassphrase(passphrase), Workspace::Mode::Create, context, std::move(done));
}

void WindowGate::remember(Workspace &workspace, QObject *context, std::function<void(Result<void>)> done)
{
    struct Entry {
        QByteArray salt;
        FileKey key;
    };
    workspace.inspect<Entry>(
        context, [](const Session &session) -> Result<Entry> { return Entry{session.database->salt(), session.database->key()}; },
        [this, context, done = std::move(done)](Result<Entry> entry) {
            if (!entry)
                return done(fail(entry.error()));
            m_keys.write(entry->salt, entry->key, context, done);
        });
}

void WindowGate::withSalt(Workspace &workspace, QObject *context, std::function<void(Result<QByteArray>)> done)
{
    workspace.inspect<QByteArray>(context, [](const Session &session) -> Result<QByteArray> { return session.database->salt(); }, std::move(done));
}

void WindowGate::isRemembered(Workspace &workspace, QObject *context, std::function<void(bool)> done)
{
    withSalt(workspace, context, [this, context, done = std::move(done)](Result<QByteArray> salt) {
        if (!salt)
            return done(false);
        m_keys.read(*salt, context, [done](const Result<FileKey> &key) { done(key.has_value()); });
    });
}

void WindowGate::forget(Workspace &workspace, QObject *context, std::function<void(Result<void>)> done)
{
    withSalt(workspace, context, [this, context, done = std::move(done)](Result<QByteArray> salt) {
        if (!salt)
            return done(fail(salt.error()));
        m_keys.remove(*salt, context, done);
    });
}

void WindowGate::changePassphrase(Workspace &workspace, const QString &passphrase, QObject *context, std::function<void(Result<void>)> done)
{
    isRemembered(workspace, context, [this, &workspace, passphrase, context, done = std::move(done)](bool remembered) {
        workspace.rekey(Secret::fromPassphrase(passphrase), context, [this, &workspace, context, remembered, done](Result<void> changed) {
            if (changed && remembered)
                return remember(workspace, context, done);
            done(std::move(changed));
        });
    });
}

void WindowGate::recoveryWords(Workspace &workspace, QObject *context, std::function<void(Result<QStringList>)> done)
{
    workspace.inspect<QStringList>(
        context, [](const Session &session) -> Result<QStringList> { return session.database->key().toRecoveryWords(); },
        std::move(done));
}

void WindowGate::readPassword(const QString &server, QObject *context, std::function<void(Result<QString>)> done)
{
    m_passwords.read(server, context, std::move(done));
}

void WindowGate::writePassword(const QString &server, const QString &password, QObject *context, std::function<void(Result<void>)> done)
{
    m_passwords.write(server, password, context, std::move(done));
}

void WindowGate::forgetPassword(const QString &server, QObject *context, std::function<void(Result<void>)> done)
{
    m_passwords.remove(server, context, std::move(done));
}

}  // namespace kontor::app
