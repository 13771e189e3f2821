// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QString>

namespace kontor::commands {

/// Who changes the file, and from where. Passed to every command; lives as long as the open file.
struct Session {
    storage::Database *database = nullptr;
    QString author;                                 ///< the user's name as shown in history
    QString source = QStringLiteral("window");      ///< "window", "cli", "import", later "sync"
    QString region = QStringLiteral("DE");          ///< for phone numbers and postcodes without a country
};

}  // namespace kontor::commands
