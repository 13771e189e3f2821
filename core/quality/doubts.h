// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/cases.h"
#include "core/quality/probe.h"

#include <functional>

// Whether contacts that are coming in are there already: asked one by one, or found by one search for all of them.

namespace kontor::quality {

/// A contact that has just come in, and who it may be.
struct Doubt {
    model::ContactId contact;
    QList<PossibleContact> others;  ///< the most probable first, at most mostOthers
};
constexpr qsizetype mostOthers = 3;

/// Whether `contact` is one that is asked about, and `other` one that it may be.
using MayBe = std::function<bool(const model::ContactId &contact, const model::ContactId &other, qint64 otherNumber)>;

/// A few milliseconds a draft, whatever the size of the file. The drafts have the ids of the contacts.
Result<QList<Doubt>> askedDoubts(storage::Connection &connection, const QList<model::ContactDraft> &drafts, const MayBe &mayBe, const JobControl &control);
/// One search of the file, as long as that takes, whatever the number of contacts that are asked about.
Result<QList<Doubt>> searchedDoubts(storage::Connection &connection, const MayBe &mayBe, const JobControl &control);

}  // namespace kontor::quality
