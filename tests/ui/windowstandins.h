// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/filegate.h"
#include "ui/dialogs/prompts.h"

#include "deskfile.h"

namespace kontor::tests {

/// Answers what the program asks, from lists that the test fills; remembers what was said.
class Answers final : public dialogs::Prompts {
public:
    QStringList files;  ///< next answers to openFile and saveFile
    QStringList texts;  ///< next answers to askText
    QStringList told;

    void openFile(QWidget *, const QString &, const QStringList &, TextAnswer done) override { give(files, done); }
    void saveFile(QWidget *, const QString &, const QString &, const QStringList &, TextAnswer done) override { give(files, done); }
    void askText(QWidget *, const QString &, const QString &, const QString &, TextAnswer done) override { give(texts, done); }
    void confirm(QWidget *, const QString &, const QString &, const QString &, std::function<void()> done) override { done(); }
    void tell(QWidget *, const QString &, const QString &text) override { told << text; }

private:
    static void give(QStringList &list, const TextAnswer &done)
    {
        if (!list.isEmpty())
            done(list.takeFirst());
    }
};

/// Opens files with the key of all test files, or a passphrase where one is given; its keychain is a list.
class TestGate final : public dialogs::FileGate {
public:
    QStringList remembered;
    QMap<QString, QString> passwords;  ///< of servers; what the keychain holds
    bool hasKey = true;  ///< whether the keychain knows the key of test files

    void open(const QString &path, const QString &secret, QObject *context,
              std::function<void(Result<dialogs::WorkspacePointer>)> done) override
    {
        if (secret.isEmpty() && !hasKey)
            return done(fail(ErrorCode::KeyUnavailable, QStringLiteral("The keychain holds no key.")));
        start(path, secret.isEmpty() ? testSecret() : storage::Secret::fromPassphrase(secret), commands::Workspace::Mode::Open, context, done);
    }
    void create(const QString &path, const QString &passphrase, QObject *context,
                std::function<void(Result<dialogs::WorkspacePointer>)> done) override
    {
        start(path, storage::Secret::fromPassphrase(passphrase), commands::Workspace::Mode::Create, context, done);
    }
    void remember(commands::Workspace &workspace, QObject *, std::function<void(Result<void>)> done) override
    {
        remembered << workspace.path();
        done({});
    }
    void isRemembered(commands::Workspace &workspace, QObject *, std::function<void(bool)> done) override
    {
        done(remembered.contains(workspace.path()));
    }
    void forget(commands::Workspace &workspace, QObject *, std::function<void(Result<void>)> done) override
    {
        remembered.removeAll(workspace.path());
        done({});
    }
    void changePassphrase(commands::Workspace &workspace, const QString &passphrase, QObject *context,
                          std::function<void(Result<void>)> done) override
    {
        workspace.rekey(storage::Secret::fromPassphrase(passphrase), context, std::move(done));
    }
    void recoveryWords(commands::Workspace &workspace, QObject *context, std::function<void(Result<QStringList>)> done) override
    {
        workspace.inspect<QStringList>(
            context, [](const commands::Session &session) -> Result<QStringList> { return session.database->key().toRecoveryWords(); }, done);
    }
    void readPassword(const QString &server, QObject *, std::function<void(Result<QString>)> done) override
    {
        if (!passwords.contains(server))
            return done(fail(ErrorCode::KeyUnavailable, QStringLiteral("The keychain holds no password.")));
        done(passwords.value(server));
    }
    void writePassword(const QString &server, const QString &password, QObject *, std::function<void(Result<void>)> done) override
    {
        passwords.insert(server, password);
        done({});
    }
    void forgetPassword(const QString &server, QObject *, std::function<void(Result<void>)> done) override
    {
        passwords.remove(server);
        done({});
    }

private:
    static void start(const QString &path, const storage::Secret &secret, commands::Workspace::Mode mode, QObject *context,
                      const std::function<void(Result<dialogs::WorkspacePointer>)> &done)
    {
        auto workspace = std::make_shared<commands::Workspace>();
        workspace->open(path, secret, mode, {}, context, [workspace, done](Result<void> opened) {
            done(opened ? Result<dialogs::WorkspacePointer>(workspace) : fail(opened.error()));
        });
    }
};

}  // namespace kontor::tests
