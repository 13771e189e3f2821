// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlconnect.h"

#include "app/kontorctlkeychain.h"
#include "app/kontorctlterminal.h"
#include "app/kontorctltext.h"
#include "core/storage/passwordstore.h"

namespace kontor::ctl {

using storage::PasswordStore;
using sync::ServerConnection;

namespace {

Result<QString> keptPassword(const QString &target)
{
    return keychainAnswer<PasswordStore, QString>(
        [&](PasswordStore &store, QObject *context, auto done) { store.read(target, context, done); });
}

}  // namespace

Result<ServerConnection> openServer(sync::ServerAddress &address, Passwords passwords)
{
    auto connection = ServerConnection::open(address);
    const auto wants = [&] { return !connection && ServerConnection::needsPassword(connection.error()); };
    if (!wants() || !address.password.isEmpty())
        return connection;
    if (passwords == Passwords::KeychainOrAsked) {
        if (const auto kept = keptPassword(address.target); kept && !kept->isEmpty()) {
            address.password = *kept;
            connection = ServerConnection::open(address);
        }
    }
    if (!wants())
        return connection;
    const auto typed = askSecret(Text::tr("Password: "));
    if (!typed)
        return connection;  // no terminal: what the server said is the better answer
    address.password = *typed;
    return ServerConnection::open(address);
}

Result<void> keepPassword(const QString &target, const QString &password)
{
    return keychainAnswer<PasswordStore, void>(
        [&](PasswordStore &store, QObject *context, auto done) { store.write(target, password, context, done); });
}

Result<void> forgetPassword(const QString &target)
{
    return keychainAnswer<PasswordStore, void>(
        [&](PasswordStore &store, QObject *context, auto done) { store.remove(target, context, done); });
}

}  // namespace kontor::ctl
