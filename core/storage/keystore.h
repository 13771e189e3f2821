// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/filekey.h"

#include <QObject>

#include <functional>

namespace kontor::storage {

/// Raw keys in the system's keychain, by the file's salt. Works through the event loop of the calling thread; answers
/// come later. Never falls back to an insecure store: where no keychain answers, that is the answer (KeyUnavailable), and
/// the passphrase is asked for.
class KeyStore final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void read(const QByteArray &salt, QObject *context, std::function<void(Result<FileKey>)> done);
    void write(const QByteArray &salt, const FileKey &key, QObject *context, std::function<void(Result<void>)> done);
    void remove(const QByteArray &salt, QObject *context, std::function<void(Result<void>)> done);
};

}  // namespace kontor::storage
