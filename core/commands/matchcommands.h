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
/// decideMatch() as part of another command. The two are not one contact.
Result<bool> noteMatch(CommandContext &context, const model::ContactId &one, const model::ContactId &other, MatchDecision decision);
/// Takes back what was said about the two; false if nothing was.
Result<bool> forgetMatch(const Session &session, const model::ContactId &one, const model::ContactId &other);

/// A case of duplicates that is put off comes back after so many days.
constexpr int putOffForDays = 30;
/// What this file's local setting of a case that was put off begins with; the case's mark follows, the value is when it comes back.
constexpr char putOffSetting[] = "duplicates.later:";
/// Puts the case with this mark (quality::caseMark) off on this computer, or takes that back. No step of undo: run it through
/// Workspace::inspect().
Result<void> putOffCase(const Session &session, const QString &mark, bool later);

}  // namespace kontor::commands
