// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlimportchoices.h"

#include "app/kontorctlcontext.h"
#include "app/kontorctltext.h"
#include "core/quality/doubts.h"

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using importexport::MadeRows;
using importexport::RowChoice;
using importexport::RowChoices;

namespace {

constexpr double usualScore = 0.9;
/// Up to so many rows are asked about one by one, for which no search of a large file is needed.
constexpr qsizetype mostAsked = 300;

Result<RowChoice::Kind> kindFrom(const QString &code)
{
    if (code == "create"_L1)
        return RowChoice::Kind::Create;
    if (code == "update"_L1)
        return RowChoice::Kind::Update;
    if (code == "skip"_L1)
        return RowChoice::Kind::Skip;
    return fail(ErrorCode::Invalid, Text::tr("--possible takes \"create\", \"update\" or \"skip\"."));
}

Result<double> leastScore(const Arguments &arguments)
{
    if (!arguments.has("min-score"))
        return usualScore;
    bool ok = false;
    const double score = arguments.value("min-score").toDouble(&ok);
    if (!ok || !(score >= quality::worthALook && score <= 1))
        return fail(ErrorCode::Invalid, Text::tr("--min-score is a number from 0.5 to 1 here, such as 0.9."));
    return score;
}

}  // namespace

Result<RowChoices> importChoices(const Arguments &arguments, const commands::Session &session, const importexport::ImportSource &source,
                                 importexport::ImportOptions options)
{
    RowChoices choices;
    KONTOR_ASSIGN(const RowChoice::Kind kind, kindFrom(arguments.has("possible") ? arguments.value("possible") : u"create"_s));
    KONTOR_ASSIGN(const double least, leastScore(arguments));
    if (kind == RowChoice::Kind::Create)
        return choices;
    KONTOR_ASSIGN(const QVariant newest, session.database->reader().scalar("SELECT coalesce(max(n), 0) FROM contact"));
    const JobGuard job;
    const JobControl &control = job.control();
    MadeRows made(newest.toLongLong(), mostAsked);
    options.dryRun = true;
    options.traceCells = false;
    options.beforeRollback = [&](storage::Connection &connection) -> Result<void> {
        const auto mayBe = [&](const model::ContactId &contact, const model::ContactId &other, qint64 number) { return made.mayBe(contact, other, number); };
        const bool few = made.size() <= made.drafts().size();
        KONTOR_ASSIGN(const QList<quality::Doubt> doubts,
                      few ? quality::askedDoubts(connection, made.drafts(), mayBe, control) : quality::searchedDoubts(connection, mayBe, control));
        for (const quality::Doubt &doubt : doubts) {
            if (doubt.others.first().score >= least)
                made.choose(doubt.contact, kind, {doubt.others.first().row.id}, choices);
        }
        return {};
    };
    KONTOR_ASSIGN(const importexport::ImportReport looked,
                  importexport::importFile(session, source, options, [&](const importexport::ImportOutcome &outcome) { made.note(outcome); }, control));
    if (looked.cancelled)
        return fail(ErrorCode::Cancelled, {});
    return choices;
}

}  // namespace kontor::ctl
