// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/model/value.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace kontor::queries {

/// What is wrong with a contact's data. The codes are values of the filter field "care".
enum class CareHint { Unreachable, Nameless, InvalidEmail, NoPostcode, SameEmail, SuspiciousName, MissingRequired, MailDomain, VatId, Stale, NoActivity, OrphanedFirm };

/// Wrong: a value cannot be right. Missing: one is not there. Old: nothing is wrong, but it may not be needed or right any more.
enum class CareSeverity { Wrong, Missing, Old };

struct CareHintDef {
    CareHint hint;
    const char *code;  ///< "unreachable"
    CareSeverity severity;
    QByteArray condition;  ///< over the row "c" of visible_contact
};
/// All hints, in the order in which they are shown.
const QList<CareHintDef> &careHints();

/// A contact is stale if nothing of it, its numbers and its addresses was written or confirmed for so long.
constexpr int staleAfterDays = 730;

struct CareCount {
    QList<qint64> counts;     ///< one per hint of careHints()
    qint64 contacts = 0;      ///< that were looked at
    double completeness = 0;  ///< sum of theirs; see completenessOf()
    qint64 after = 0;         ///< where to go on
    bool more = false;        ///< there are contacts left to look at

    /// Adds a further piece.
    void add(const CareCount &piece);
    /// Mean over the contacts, 0 to 100; 100 for a file without any.
    double meanCompleteness() const { return contacts == 0 ? 100 : completeness / double(contacts); }
};
/// Counts over the contacts with row numbers above `after`, at most `limit` of them: a piece of the work that leaves room
/// for other reads before the next one.
Result<CareCount> careCount(storage::Connection &connection, qint64 after, int limit);

/// One part of what makes a contact complete. The weights of those that apply to a contact are 100 %.
struct CompletenessPart {
    const char *code;      ///< "address"
    int person;            ///< weight for persons; 0: not asked for
    int organisation;
    QByteArray condition;  ///< over "c": it is there
};
const QList<CompletenessPart> &completenessParts();

struct Completeness {
    double score = 0;    ///< 0 to 100
    QStringList missing; ///< codes of parts
};
/// Of one visible contact; NotFound if there is none.
Result<Completeness> completenessOf(storage::Connection &connection, const model::ContactId &contact);

struct CareDay {
    QDate day;
    qint64 contacts = 0;
    double score = 0;  ///< mean completeness, 0 to 100

    bool operator==(const CareDay &) const = default;
};
/// What was noted on the newest days, oldest first.
Result<QList<CareDay>> careTrend(storage::Connection &connection, int days);

struct UnneededFile {
    model::AttachmentId id;
    QString name;
    qint64 size = 0;
};
struct UnneededFiles {
    QList<UnneededFile> files;
    qint64 after = 0;
    bool more = false;
};
/// Files that no contact and no entry in sight refers to; a piece, as careCount().
Result<UnneededFiles> unneededFiles(storage::Connection &connection, qint64 after, int limit);

struct UnusedField {
    model::CustomFieldId id;
    QString label;
};
/// Own fields that no record has a value of.
Result<QList<UnusedField>> unusedFields(storage::Connection &connection);

}  // namespace kontor::queries
