// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/session.h"
#include "measure.h"

#include <QString>

namespace kontor::bench {

/// The value, or the end of the program with the error.
template <typename T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "kontor-bench: %s\n", qUtf8Printable(result.error().message + u' ' + result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What the window asks while somebody looks around, each against its floor on the same connection.
void measureReading(const commands::Session &session, Report &report);
/// Saves by hand, alone and while a job runs.
void measureSaving(const commands::Session &session, Report &report);
/// Import, undo, tagging all, export; `folder` for the files.
void measureBulk(const commands::Session &session, const QString &folder, Report &report);

}  // namespace kontor::bench
