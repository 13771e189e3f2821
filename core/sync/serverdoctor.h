// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/serveradmin.h"

namespace kontor::sync {

/// One thing that was looked at.
struct Finding {
    enum class Level {
        Good,
        Unknown,  ///< this user may not see it
        Advice,   ///< works, but better otherwise
        Wrong,    ///< endangers data or privacy
    };
    Level level = Level::Good;
    QString topic;  ///< stable code: "tls", "pg_hba", "timeouts" …
    QString what;
    QString mend = {};  ///< what to do, with the statement or the line that does it
};

/// Looks at everything outside of our tables that a team's server needs: versions, encryption, who is let in and how, what
/// is logged, limits, durability, rights. Reads only.
Result<QList<Finding>> examineServer(ServerAdmin &admin);

}  // namespace kontor::sync
