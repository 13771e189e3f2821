// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/serverconnection.h"

// Connecting to a team's server from the command line. Main thread.

namespace kontor::ctl {

enum class Passwords { Asked, KeychainOrAsked };

/// Connects. A password comes from PGPASSWORD or a passfile (libpq's own ways), then, if so wanted, from the keychain, then from a
/// question on the terminal; what had to be looked up or typed is put into `address`.
Result<sync::ServerConnection> openServer(sync::ServerAddress &address, Passwords passwords);

/// Passwords of servers in the keychain of this computer, under the address as the window keeps them.
Result<void> keepPassword(const QString &target, const QString &password);
Result<void> forgetPassword(const QString &target);

}  // namespace kontor::ctl
