// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <span>

namespace kontor::ctl {

class Context;

/// What a verb does whose first word says it: "team sync".
struct Action {
    const char *name;
    int fewest;  ///< words, with the name
    int most;    ///< -1: any number
    Result<int> (*run)(Context &);
};

/// Runs the one that the first word names. Invalid, with what was meant, if it names none or if the words are too few or too many.
Result<int> runAction(Context &context, std::span<const Action> actions);

}  // namespace kontor::ctl
