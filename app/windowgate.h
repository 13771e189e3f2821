// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/keystore.h"
#include "core/storage/passwordstore.h"
#include "ui/dialogs/filegate.h"

namespace kontor::app {

/// The window's way to the store: opens files with workspaces of their own, with keys from the keychain or typed. GUI thread.
class WindowGate final : public dialogs::FileGate {
public:
    void open(const QString &path, const QString &secret, QObject *context,
              std::function<void(Result<dialogs::WorkspacePointer>)> done) override;
    void create(const QString &path, const QString &passphrase, QObject *context,
                std::function<void(Result<dialogs::WorkspacePointer>)> done) override;
    void remember(commands::Workspace &workspace, QObject *context, std::function<void(Result<void>)> done) override;
    void isRemembered(commands::Workspace &workspace, QObject *context, std::function<void(bool)> done) override;
    void forget(commands::Workspace &workspace, QObject *context, std::function<void(Result<void>)> done) override;
    void changePassphrase(commands::Workspace &workspace, const QString &passphrase, QObject *context,
                          std::function<void(Result<void>)> done) override;
    void recoveryWords(commands::Workspace &workspace, QObject *context,
                       std::function<void(Result<QStringList>)> done) override;
    void readPassword(const QString &server, QObject *context, std::function<void(Result<QString>)> done) override;
    void writePassword(const QString &server, const QString &password, QObject *context, std::function<void(Result<void>)> done) override;
    void forgetPassword(const QString &server, QObject *context, std::function<void(Result<void>)> done) override;

private:
    void start(const QString &path, const storage::Secret &secret, commands::Workspace::Mode mode, QObject *context,
               std::function<void(Result<dialogs::WorkspacePointer>)> done);

    void withSalt(commands::Workspace &workspace, QObject *context, std::function<void(Result<QByteArray>)> done);

    storage::KeyStore m_keys;
    storage::PasswordStore m_passwords;
};

}  // namespace kontor::app
