// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/session.h"

#include <functional>

namespace kontor::commands {

/// What a read that may take long (export, report, check) has, on whichever thread it runs.
struct LongRead {
    using Change = std::function<Result<void>(const Session &)>;

    storage::Connection &connection;  ///< its own, where the file allows more than one
    const Clock &clock;
    std::function<Result<void>(const Change &)> write;  ///< a short change, where changes are made; waits for it
    std::function<void()> pause;                        ///< a good moment for others, if it has its thread from them
};

/// Everything on the thread that the session is used on.
inline LongRead longRead(const Session &session)
{
    return {session.database->reader(), session.database->clock(), [session](const LongRead::Change &change) { return change(session); },
            [session] { session.database->interlude(); }};
}

}  // namespace kontor::commands
