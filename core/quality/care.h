// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/commands/session.h"
#include "core/quality/standards.h"
#include "core/queries/care.h"
#include "core/storage/connection.h"

#include <QList>
#include <QString>

namespace kontor::quality {

/// What can be done about all that a check finds, as one undo step.
enum class CareRepair {
    Standard,  ///< write values of which the right form is certain
    Swap,      ///< first and last name change places
    Tag,       ///< tag the contacts with careTag()
    Review,    ///< note that somebody has looked at them: all their data are right
    Remove,    ///< to the bin
    Tasks,     ///< a task for each contact, or one for all if they are many: somebody will look
};

/// One check of the data care: a hint about contacts, or something about the whole file.
struct CareCheck {
    QString code;         ///< "unreachable"; of contacts the value of the filter field "care"
    QString title;        ///< translated: "Without phone and e-mail"
    QString explanation;  ///< one translated line
    queries::CareSeverity severity = queries::CareSeverity::Wrong;
    QList<CareRepair> repairs = {};  ///< the usual one first
    bool isOfContacts = true;        ///< false: files or fields, for which there is no list of contacts
};
/// All checks, in the order in which they are shown: those of queries::careHints(), then those of the file.
QList<CareCheck> careChecks();
/// Invalid, with the codes that there are, for another code.
Result<CareCheck> careCheck(const QString &code);
QString careRepairText(CareRepair repair);
/// "standard", "swap", "tag", "review", "remove", "task".
QString careRepairCode(CareRepair repair);
/// What is missing, for people: "address" → "complete postal address".
QString completenessText(const QString &part);
/// The tag that collects contacts whose data somebody has to look at, in the language of this computer.
QString careTag();

struct CareReport {
    QList<qint64> counts;  ///< one per check of careChecks()
    qint64 contacts = 0;
    double completeness = 0;  ///< mean, 0 to 100
    QList<queries::CareDay> trend = {};
};
/// Everything counted, in pieces. Cancelled if the control says so.
Result<CareReport> careReport(storage::Connection &connection, const JobControl &control);

/// What a repair would change, read beforehand: it stays as it was looked at, whatever is found later.
struct CarePlan {
    CareCheck check;
    CareRepair repair = CareRepair::Tag;
    QList<model::ContactId> contacts = {};  ///< for all repairs of contacts but Standard
    QList<Finding> findings = {};           ///< for Standard: writable ones only
    QList<Uuid> records = {};               ///< of "attachment" or "custom_field"
    QStringList samples = {};               ///< names of the first few
    /// Of contacts, values, files, fields; of tasks those that are made.
    qint64 count() const;
    /// Tasks: one for each contact, not one for all.
    bool isTaskEach() const;
};
/// More contacts than these get one task together.
constexpr qsizetype mostTasks = 100;
/// At most this many samples.
constexpr qsizetype mostSamples = 8;
/// Invalid if the check has no such repair.
Result<CarePlan> carePlan(storage::Connection &connection, const CareCheck &check, CareRepair repair, const JobControl &control);
/// Does it, as one undo step; gives how many contacts, values, files or fields changed.
Result<qint64> carryOut(const commands::Session &session, const CarePlan &plan, const JobControl &control);

/// Keeps the mean completeness of the day, for the trend. Local, no step of undo.
Result<void> noteCareDay(const commands::Session &session, const queries::CareDay &day);

}  // namespace kontor::quality
