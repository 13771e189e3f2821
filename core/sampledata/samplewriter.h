// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/commands/session.h"

namespace kontor::sampledata {

/// Contacts that one transaction of writeSampleData() takes, where nobody can save meanwhile.
constexpr qint64 sampleStep = 10'000;

/// Fills the file with invented contacts (see Generator) as one undo step in several transactions; gives
/// the number written. The same seed into an empty file at the same time of its clock gives the same contacts. A
/// cancelled or failed run keeps whole steps, which undo takes back. Runs on the writing thread.
Result<qint64> writeSampleData(const commands::Session &session, qint64 contacts, quint64 seed, const JobControl &control);

}  // namespace kontor::sampledata
