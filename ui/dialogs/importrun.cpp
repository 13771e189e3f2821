// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importrun.h"

#include "core/importexport/csvwriter.h"
#include "core/quality/doubts.h"
#include "core/queries/lookups.h"

#include <QLocale>
#include <QSaveFile>
#include <QSet>

namespace kontor::dialogs {

using importexport::ImportAction;
using importexport::ImportOutcome;
using importexport::ImportReport;
using importexport::MadeRows;
using quality::Doubt;

namespace {

constexpr int mostRows = 2'000;
constexpr int mostFailed = 50'000;
/// New rows of a preview about which the file is asked who may be meant, if not all are to be compared: a few milliseconds each.
constexpr qsizetype mostAsked = 300;
/// Possible duplicates whose values are read, to be looked at side by side.
constexpr qsizetype mostCompared = 500;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::dialogs::ImportRun)
};

/// Whom a row means that is there already, in words. An error here is none of the import's.
QString aboutKnown(const commands::Session &session, const ImportOutcome &outcome)
{
    const auto name = queries::contactName(session.database->reader(), outcome.contact);
    if (!name || *name == outcome.name)
        return outcome.reason;
    return name->isEmpty() ? Text::tr("as another row of this list: %1").arg(outcome.reason) : Text::tr("“%1”: %2").arg(*name, outcome.reason);
}

Result<ImportRow> doubtfulRow(storage::Connection &connection, const MadeRows &made, const Doubt &doubt, bool compare)
{
    auto told = std::make_shared<ImportDoubt>();
    told->row = made.rowOf(doubt.contact);
    told->contact = doubt.contact;
    QList<model::ContactId> contacts{doubt.contact};
    for (const quality::PossibleContact &other : doubt.others) {
        told->others.append({other.row.id, made.rowOf(other.row.id), other.row.name, other.reason, other.score});
        contacts << other.row.id;
    }
    if (compare) {
        KONTOR_ASSIGN(told->values, queries::sideBySide(connection, contacts));
    }
    KONTOR_ASSIGN(const QString name, queries::contactName(connection, doubt.contact));
    return ImportRow{told->row, name, ImportAction::Create, {}, told};
}

/// Which rows may be duplicates, and whose: read while the dry run's contacts are there.
Result<void> findDoubts(storage::Connection &connection, ImportRun &run, bool compareAll, const JobControl &control)
{
    const MadeRows &made = *run.made;
    const auto mayBe = [&](const model::ContactId &contact, const model::ContactId &other, qint64 number) { return made.mayBe(contact, other, number); };
    const bool searched = compareAll && made.size() > made.drafts().size();
    KONTOR_ASSIGN(const QList<Doubt> doubts, searched ? quality::searchedDoubts(connection, mayBe, control) : quality::askedDoubts(connection, made.drafts(), mayBe, control));
    run.compared = searched ? made.size() : made.drafts().size();
    for (const Doubt &doubt : doubts) {
        KONTOR_ASSIGN(const ImportRow row, doubtfulRow(connection, made, doubt, run.doubtful.size() < mostCompared));
        run.doubtful << row;
    }
    std::sort(run.doubtful.begin(), run.doubtful.end(), [](const ImportRow &a, const ImportRow &b) { return a.row < b.row; });
    return {};
}

/// What a person wants to see first comes first: what went wrong, then what may be a duplicate.
QList<ImportRow> inOrder(const QList<ImportRow> &troubled, const QList<ImportRow> &doubtful, const QList<ImportRow> &others)
{
    QSet<qint64> shown;
    for (const ImportRow &row : doubtful)
        shown << row.row;
    QList<ImportRow> rows = troubled + doubtful;
    for (const ImportRow &row : others) {
        if (rows.size() >= mostRows + doubtful.size())
            break;
        if (!shown.contains(row.row))
            rows << row;
    }
    return rows;
}

}  // namespace

Result<ImportRun> runImport(const commands::Session &session, const importexport::ImportSource &source,
                            importexport::ImportOptions options, bool compareAll, const JobControl &control)
{
    ImportRun run;
    KONTOR_ASSIGN(const QVariant newest, session.database->reader().scalar("SELECT coalesce(max(n), 0) FROM contact"));
    const auto made = std::make_shared<MadeRows>(newest.toLongLong(), mostAsked);
    run.made = made;
    QList<ImportRow> troubled;
    QList<ImportRow> others;
    const auto collect = [&](const ImportOutcome &outcome) {
        if (options.dryRun)
            made->note(outcome);
        const bool trouble = outcome.action == ImportAction::Fail || outcome.action == ImportAction::Skip;
        QList<ImportRow> &rows = trouble ? troubled : others;
        if (!outcome.record->frame && rows.size() < mostRows) {
            const bool known = outcome.action == ImportAction::Update || outcome.action == ImportAction::Unchanged;
            rows.append({outcome.record->row, outcome.name, outcome.action, options.dryRun && known ? aboutKnown(session, outcome) : outcome.reason, {}});
        }
        if (outcome.action == ImportAction::Fail && run.failed.size() < mostFailed)
            run.failed.append(outcome.record->cells + QStringList{QString::number(outcome.record->row), outcome.reason});
    };
    if (options.dryRun)
        options.beforeRollback = [&](storage::Connection &connection) { return findDoubts(connection, run, compareAll, control); };
    KONTOR_ASSIGN(run.report, importexport::importFile(session, source, options, collect, control));
    run.rows = inOrder(troubled, run.doubtful, others);
    if (source.isTable())
        run.failedHeaders = source.sample().layout.headings;
    return run;
}

Result<void> saveFailedRows(const QString &path, const ImportRun &run)
{
    QSaveFile file(path);
    const auto cannotWrite = [&] {
        return fail(ErrorCode::Io, Text::tr("The rows could not be saved: %1").arg(file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite();
    KONTOR_ASSIGN(const auto writer, importexport::CsvWriter::create(file));
    if (!run.failedHeaders.isEmpty())
        KONTOR_TRY(writer->writeRow(run.failedHeaders + QStringList{Text::tr("Row"), Text::tr("Reason")}));
    for (const QStringList &cells : run.failed)
        KONTOR_TRY(writer->writeRow(cells));
    KONTOR_TRY(writer->finish());
    if (!file.commit())
        return cannotWrite();
    return {};
}

QString importSummary(const ImportReport &report, bool preview)
{
    const QLocale locale;
    const std::pair<qint64, QString> parts[]{
        {report.created, preview ? Text::tr("%1 will be new") : Text::tr("%1 new")},
        {report.updated, preview ? Text::tr("%1 will be changed") : Text::tr("%1 changed")},
        {report.unchanged, Text::tr("%1 there already")},
        {report.skipped, Text::tr("%1 left out")},
        {report.failed, Text::tr("%1 failed")}};
    QStringList texts;
    for (const auto &[count, text] : parts) {
        if (count > 0)
            texts << text.arg(locale.toString(count));
    }
    return texts.isEmpty() ? Text::tr("There is nothing to import.") : texts.join(QStringLiteral(" · "));
}

}  // namespace kontor::dialogs
