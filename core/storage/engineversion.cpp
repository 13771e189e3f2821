// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engineversion.h"

#include <sqlite3.h>

namespace kontor::storage {

EngineVersion engineVersion()
{
    EngineVersion version{{}, QString::fromLatin1(sqlite3_libversion())};
    sqlite3 *memory = nullptr;
    if (sqlite3_open(":memory:", &memory) == SQLITE_OK) {
        const auto take = [](void *into, int columns, char **values, char **) {
            if (columns > 0 && values[0] != nullptr)
                *static_cast<QString *>(into) = QString::fromUtf8(values[0]);
            return 0;
        };
        sqlite3_exec(memory, "PRAGMA cipher_version", take, &version.cipher, nullptr);
    }
    sqlite3_close(memory);
    return version;
}

}  // namespace kontor::storage
