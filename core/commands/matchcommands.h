// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"

namespace kontor::commands {

enum class MatchDecision { Same, Apart };

/// Notes what a user says about two contacts that look alike, in whichever order they are given. Replaces what was said about
/// them before; false if it was the same. One undo step. Invalid for one contact and itself.
Result<bool> decideMatch(const Session &session, const model::ContactId &one, const model::ContactId &other, MatchDecision decision);
/// Notes of several pairs that they are not one; one undo step. Gives about how many that is news.
Result<qint64> keepSeparate(const Session &session, const QList<std::pair<model::ContactId, model::ContactId>> &pairs);
/// Takes back what was said about the two; false if nothing was.
Result<bool> forgetMatch(const Session &session, const model::ContactId &one, const model::ContactId &other);

}  // namespace kontor::commands
