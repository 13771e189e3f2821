// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/workspace.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace kontor::dialogs {

using WorkspacePointer = std::shared_ptr<commands::Workspace>;

/// Opens and makes files, with keys and keychain: what the window needs of the store, without knowing it. Answers come
/// through the event loop. GUI thread.
class FileGate {
public:
    virtual ~FileGate() = default;

    /// `secret`: passphrase or recovery words; empty: the key is taken from the keychain, and KeyUnavailable says why there
    /// is none.
    virtual void open(const QString &path, const QString &secret, QObject *context,
                      std::function<void(Result<WorkspacePointer>)> done) = 0;
    /// Makes a new file; refuses if something is there already.
    virtual void create(const QString &path, const QString &passphrase, QObject *context,
                        std::function<void(Result<WorkspacePointer>)> done) = 0;
    /// Keeps the key of an open file in the keychain.
    virtual void remember(commands::Workspace &workspace, QObject *context, std::function<void(Result<void>)> done) = 0;
    /// Whether the keychain holds the key of an open file. Not an error where no keychain answers: it holds none then.
    virtual void isRemembered(commands::Workspace &workspace, QObject *context, std::function<void(bool)> done) = 0;
    virtual void forget(commands::Workspace &workspace, QObject *context, std::function<void(Result<void>)> done) = 0;
    /// Encrypts an open file anew. A key in the keychain follows; the old recovery key opens nothing any more.
    virtual void changePassphrase(commands::Workspace &workspace, const QString &passphrase, QObject *context,
                                  std::function<void(Result<void>)> done) = 0;
    /// The recovery key of an open file, as words.
    virtual void recoveryWords(commands::Workspace &workspace, QObject *context,
                               std::function<void(Result<QStringList>)> done) = 0;

    /// Passwords of teams' servers in the keychain, by the server's address. KeyUnavailable: it has none, or does not answer.
    virtual void readPassword(const QString &server, QObject *context, std::function<void(Result<QString>)> done) = 0;
    virtual void writePassword(const QString &server, const QString &password, QObject *context, std::function<void(Result<void>)> done) = 0;
    virtual void forgetPassword(const QString &server, QObject *context, std::function<void(Result<void>)> done) = 0;
};

}  // namespace kontor::dialogs
