// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/model/value.h"
#include "core/quality/duplicates.h"
#include "core/storage/connection.h"

#include <set>
#include <utility>
#include <vector>

// Duplicates as people work them off: what a search found, and what of it is still to be decided.

namespace kontor::quality {

/// How sure a pair or a group is, in words that people are shown.
enum class Sureness { Certain, Probable, Possible };
Sureness surenessOf(double score);

struct CaseContact {
    qint64 n = 0;
    model::ContactId id;
    qint64 group = -1;  ///< contacts of one group may be one; -1: of none
};
struct CasePair {
    quint32 first = 0;   ///< index in FoundCases::contacts
    quint32 second = 0;
    float score = 0;
    std::vector<Reason> reasons;  ///< weightiest first
};

/// What one search found, without the records that it needed: about 200 bytes a pair.
struct FoundCases {
    std::vector<CaseContact> contacts;  ///< those in pairs, in the order of n
    std::vector<CasePair> pairs;        ///< best first
    qint64 searched = 0;                ///< contacts that the file had
    qint64 upTo = 0;                    ///< the newest command that the search may have seen
};
/// From this score on a pair is worth a look.
constexpr double worthALook = 0.5;
/// Searches the whole file. Takes long: for a thread of its own.
Result<FoundCases> searchCases(storage::Connection &connection, double leastScore, const JobControl &control);

/// What has become of the contacts since, by their index.
struct CaseState {
    struct Contact {
        bool isInSight = false;  ///< neither merged, nor deleted, nor restricted
        bool isOrganisation = false;
        QString name;
        QString subtitle;
        QString initials;
        qint64 madeBy = 0;       ///< command
    };
    std::vector<Contact> contacts;
    std::set<std::pair<quint32, quint32>> apart;  ///< kept separate; the smaller index first
    qint64 changes = 0;          ///< commands since the search that may have made further duplicates
};
/// Looks every contact up: a few microseconds each.
Result<CaseState> readCaseState(storage::Connection &connection, const FoundCases &found);

/// Contacts that may be one and are not merged or kept separate yet.
struct Case {
    std::vector<quint32> contacts;  ///< two or more, in the order of n
    std::vector<quint32> pairs;     ///< between them, best first
    float score = 0;                ///< of the weakest pair that is needed to hold them together
};
/// Best first. Contacts that are kept separate are in no case together.
std::vector<Case> openCases(const FoundCases &found, const CaseState &state);
/// What tells a case apart as long as nothing of it changes: who is in it, their names, and how sure it is.
QString caseMark(const FoundCases &found, const CaseState &state, const Case &one);
/// Marks of the cases that are put off on this computer (commands::putOffCase).
Result<std::set<QString>> putOffMarks(storage::Connection &connection, qint64 now);

/// How many cases a search finds with a contact that this command made.
Result<qint64> casesOf(storage::Connection &connection, qint64 command, const JobControl &control);

}  // namespace kontor::quality
