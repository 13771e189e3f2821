// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlkey.h"

#include "app/kontorctlarguments.h"
#include "app/kontorctlkeychain.h"
#include "app/kontorctlterminal.h"
#include "app/kontorctltext.h"
#include "core/storage/keystore.h"

#include <QFile>
#include <QFileInfo>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using storage::FileKey;
using storage::KeyStore;
using storage::Secret;

namespace {

constexpr qint64 largestKeyFile = 4096;

Result<Secret> secretFromFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::KeyUnavailable, Text::tr("There is no key file \"%1\".").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::KeyUnavailable,
                    Text::tr("The key file \"%1\" cannot be read: %2").arg(path, file.errorString()));
    QByteArray data = file.read(largestKeyFile + 1);
    if (data.size() > largestKeyFile)
        return fail(ErrorCode::KeyUnavailable, Text::tr("\"%1\" is too large to be a key file.").arg(path));
    if (data.startsWith("\xEF\xBB\xBF"))
        data.remove(0, 3);
    auto secret = Secret::fromText(QString::fromUtf8(data));
    data.fill('\0');
    if (!secret)
        return fail(ErrorCode::KeyUnavailable, Text::tr("\"%1\" holds no key: it is empty.").arg(path));
    return secret;
}

}  // namespace

Result<std::optional<Secret>> givenSecret(const Arguments &arguments)
{
    if (arguments.has("key-file")) {
        KONTOR_ASSIGN(const Secret secret, secretFromFile(arguments.value("key-file")));
        return std::optional<Secret>(secret);
    }
    if (!qEnvironmentVariableIsEmpty("KONTOR_KEY")) {
        KONTOR_ASSIGN(const Secret secret, Secret::fromText(qEnvironmentVariable("KONTOR_KEY")));
        return std::optional<Secret>(secret);
    }
    if (!qEnvironmentVariableIsEmpty("KONTOR_KEY_FILE")) {
        KONTOR_ASSIGN(const Secret secret, secretFromFile(qEnvironmentVariable("KONTOR_KEY_FILE")));
        return std::optional<Secret>(secret);
    }
    return std::optional<Secret>();
}

Result<Secret> secretFor(const Arguments &arguments, const QString &path)
{
    KONTOR_ASSIGN(const std::optional<Secret> given, givenSecret(arguments));
    if (given)
        return *given;
    KONTOR_ASSIGN(const QByteArray salt, storage::readFileSalt(path));
    const auto kept =
        keychainAnswer<KeyStore, FileKey>([&](KeyStore &keychain, QObject *context, auto done) { keychain.read(salt, context, done); });
    if (kept)
        return Secret::fromKey(*kept);
    if (!isTerminal(Stream::Input) || !isTerminal(Stream::Error))
        return fail(ErrorCode::KeyUnavailable,
                    kept.error().message + u' '
                        + Text::tr("Scripts give --key-file FILE, or set KONTOR_KEY_FILE or KONTOR_KEY."),
                    kept.error().detail);
    KONTOR_ASSIGN(
        const QString typed,
        askSecret(Text::tr("Passphrase or recovery words for %1: ").arg(oneLine(QFileInfo(path).fileName()))));
    return Secret::fromText(typed);
}

Result<void> keepInKeychain(const QByteArray &salt, const FileKey &key)
{
    return keychainAnswer<KeyStore, void>(
        [&](KeyStore &keychain, QObject *context, auto done) { keychain.write(salt, key, context, done); });
}

Result<void> removeFromKeychain(const QByteArray &salt)
{
    return keychainAnswer<KeyStore, void>(
        [&](KeyStore &keychain, QObject *context, auto done) { keychain.remove(salt, context, done); });
}

}  // namespace kontor::ctl
