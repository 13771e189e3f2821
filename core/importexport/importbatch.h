// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"
#include "core/importexport/importer.h"

#include <future>

namespace kontor::importexport {

/// The record of one import: which list it was, and how it went.
class ImportBatch {
public:
    /// Begins to compute the checksum of the list, on a thread of its own: a large one takes longer than a save may wait.
    ImportBatch(const model::BatchId &id, const ImportSource &source);

    Result<void> open(commands::CommandContext &context, const ImportOptions &options);
    /// One task for all new contacts of the list, if the file asks for a review of them.
    Result<void> askForReview(commands::CommandContext &context, const ImportReport &report);
    Result<void> close(commands::CommandContext &context, const ImportReport &report);

private:
    model::BatchId m_id;
    const ImportSource *m_source;
    std::shared_future<Result<QByteArray>> m_checksum;
};

}  // namespace kontor::importexport
