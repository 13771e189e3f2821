// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/draftwriter.h"
#include "core/importexport/source.h"

namespace kontor::importexport {

/// Makes sure that the own fields, tags and kinds of activities are there that records of a source refer to.
Result<void> ensureDefinitions(const SourceDefinitions &definitions, commands::DraftWriter &writer,
                               commands::CommandContext &context);

}  // namespace kontor::importexport
