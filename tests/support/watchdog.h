// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/watchdog.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define KONTOR_TEST_SLOWER 10
#else
#define KONTOR_TEST_SLOWER 1
#endif

namespace kontor::tests {

/// How much slower than a user's program this one may be: what sanitizers cost, times KONTOR_TEST_SLOWNESS (a number from
/// 1 on) for a machine that is known to be slow. A limit of a test is multiplied by it.
inline double slowness()
{
    bool ok = false;
    const double asked = qEnvironmentVariable("KONTOR_TEST_SLOWNESS").toDouble(&ok);
    return KONTOR_TEST_SLOWER * (ok && asked >= 1 ? asked : 1);
}

/// Says whether the event loop kept to a limit.
class Watchdog : public base::Watchdog {
public:
    /// Whether no block was longer than this, made longer by slowness(). Of wall time and work the smaller counts, so that
    /// neither a busy machine nor work that was cut up by others fails a test.
    bool within(double ms) const { return std::min(longestMs(), longestWorkMs()) <= ms * slowness(); }
};

}  // namespace kontor::tests
