// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/session.h"
#include "core/model/filesettings.h"

namespace kontor::commands {

/// Stores a setting; no value: back to the standard. One of the organisation is a change like others, with a step of undo, and travels;
/// one of this file alone is not. Invalid for what cannot be one, Refused for a member of a team who may only read. Another country of
/// phone numbers takes effect on what is stored with refreshDerived().
Result<void> storeSetting(const Session &session, model::FileSetting setting, const QVariant &value);

}  // namespace kontor::commands
