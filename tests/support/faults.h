// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/undo.h"
#include "core/storage/check.h"

#include "tests/support/filedump.h"

#include <functional>

// What writes, failing at every statement it runs.

namespace kontor::tests {

using Write = std::function<Result<void>(KontorFile &)>;

template <typename T>
Result<void> plain(Result<T> result)
{
    return std::move(result).map([](const auto &) {});
}

/// Runs the work failing at its first statement, then at its second, until it succeeds; the file stays the same one. `checkFailed`
/// looks at what a failure left, `before` being wholeDump(), and ends it with true.
template <typename Check>
void failEverywhere(KontorFile &file, const Write &work, int code, Check &&checkFailed)
{
    const QByteArray before = wholeDump(file.connection());
    for (int n = 1;; ++n) {
        REQUIRE(n < 2'000);
        CAPTURE(n);
        storage::FaultPlan plan{n, 0, code};
        file.connection().setFaultPlan(&plan);
        const Result<void> result = work(file);
        file.connection().setFaultPlan(nullptr);
        if (plan.executed < n) {
            requireValue(result);
            CHECK(wholeDump(file.connection()) != before);
            break;
        }
        if (result)
            FAIL("the fault was swallowed");
        CHECK(errorCodeName(result.error().code) == errorCodeName(code == 13 ? ErrorCode::DiskFull : ErrorCode::Io));
        if (checkFailed(file, before))
            return;
    }
    CHECK(derivedDump(file.connection()) == rebuiltDerivedDump(file));
    CHECK(requireValue(storage::checkFile(file.connection(), {})).problems == QStringList());
}

/// The same for what is all or nothing.
inline void failEverywhere(KontorFile &file, const Write &work, int code)
{
    failEverywhere(file, work, code, [](KontorFile &failed, const QByteArray &before) {
        REQUIRE(wholeDump(failed.connection()) == before);
        return false;
    });
}

/// The same for bulk work of one step. Where only closing the command failed, the step is there, the command is open, and undo takes it back.
inline void failBulkEverywhere(KontorFile &file, const Write &work, int code)
{
    failEverywhere(file, work, code, [](KontorFile &failed, const QByteArray &before) {
        if (wholeDump(failed.connection()) == before)
            return false;
        CHECK(failed.number("SELECT count(*) FROM command WHERE state = 'open'") == 1);
        requireValue(commands::undo(failed.session()));
        CHECK(failed.number("SELECT count(*) FROM command WHERE state = 'open'") == 0);
        return true;
    });
}

}  // namespace kontor::tests
