// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/commands/session.h"
#include "core/model/filesettings.h"

namespace kontor::commands {

/// Stores a setting of the file; no value: back to the standard. Local to the file, so no step of undo. Refuses a number
/// out of range.
Result<void> storeSetting(const Session &session, model::FileSetting setting, const QVariant &value);

/// Stores the country of phone numbers and brings all numbers of the file in step with it. If it is stopped, it goes on
/// when the file is opened the next time.
Result<void> changeRegion(const Session &session, const QString &region, const JobControl &control);

}  // namespace kontor::commands
