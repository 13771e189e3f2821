// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/filekey.h"

#include <optional>

// Where the key of a file comes from: an option, the environment, the keychain, a question. Main thread; the keychain
// answers through the event loop, which runs while it is asked and at no other time.

namespace kontor::ctl {

struct Arguments;

/// The key that --key-file, KONTOR_KEY or KONTOR_KEY_FILE gives, in this order; none if there is none of them.
Result<std::optional<storage::Secret>> givenSecret(const Arguments &arguments);

/// The key for an existing file: the one given, else the keychain's, else what a person types.
Result<storage::Secret> secretFor(const Arguments &arguments, const QString &path);

/// Puts a key into the keychain under the file's salt, or takes it out. KeyUnavailable where no keychain answers.
Result<void> keepInKeychain(const QByteArray &salt, const storage::FileKey &key);
Result<void> removeFromKeychain(const QByteArray &salt);

}  // namespace kontor::ctl
