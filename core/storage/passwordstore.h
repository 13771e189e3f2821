// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace kontor::storage {

/// Passwords of servers in the system's keychain, by the server's address. As KeyStore: through the event loop, and never into
/// an insecure store. GUI thread.
class PasswordStore final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// KeyUnavailable: the keychain has none, is locked, or does not answer.
    void read(const QString &server, QObject *context, std::function<void(Result<QString>)> done);
    void write(const QString &server, const QString &password, QObject *context,
               std::function<void(Result<void>)> done);
    /// Not an error if there is none.
    void remove(const QString &server, QObject *context, std::function<void(Result<void>)> done);
};

}  // namespace kontor::storage
