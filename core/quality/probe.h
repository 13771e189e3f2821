// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/drafts.h"
#include "core/quality/duplicates.h"
#include "core/queries/contactlist.h"
#include "core/storage/connection.h"

#include <optional>

namespace kontor::quality {

/// A contact of the file that may be the one in question.
struct ProbeMatch {
    qint64 n = 0;
    model::ContactId id;
    double score = 0;
    std::vector<Reason> reasons;
};

/// Contacts that may be the one of this draft (being typed, or coming in), the most probable first, with the same scoring as
/// findDuplicates(). Looks up what shares a number, an address or the name: a few milliseconds, whatever the size of the file.
/// `region` is for phone numbers without country code.
Result<std::vector<ProbeMatch>> matchesOf(storage::Connection &connection, const model::ContactDraft &draft, const QString &region, double leastScore = 0.3);

/// Somebody who may be meant while a contact is being typed.
struct PossibleContact {
    queries::ContactRow row;
    double score = 0;  ///< that of a match; 0: only what was typed so far fits (the beginning of a name, the firm's domain)
    QString reason;    ///< translated
    bool sharesDomain = false;  ///< of a firm's e-mail addresses; known only of those without a score
    bool isCertain() const { return score >= certainScore; }
};
/// Matches first, the most probable first of all; then who has what was typed so far.
Result<QList<PossibleContact>> possibleContacts(storage::Connection &connection, const model::ContactDraft &draft, int most = 8);

/// The firm to which those belong who share no more than the domain of an e-mail address; empty if they do not agree.
QString firmOfDomain(const QList<PossibleContact> &found);

/// Who is probably the same contact as this one of the file, and is not kept separate from it.
Result<std::optional<PossibleContact>> twinOf(storage::Connection &connection, const model::ContactDraft &contact);

}  // namespace kontor::quality
