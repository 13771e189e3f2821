// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor::storage {

struct EngineVersion {
    QString cipher;  ///< SQLCipher: "4.14.0 community"; empty if the engine has no encryption
    QString sqlite;  ///< "3.51.3"
};

/// Of the engine that this program opens files with. Opens nothing but memory; any thread.
EngineVersion engineVersion();

}  // namespace kontor::storage
