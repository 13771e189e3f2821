// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importrun.h"

#include "core/importexport/csvwriter.h"
#include "core/quality/probe.h"

#include <QLocale>
#include <QSaveFile>

namespace kontor::dialogs {

using importexport::ImportAction;
using importexport::ImportOutcome;
using importexport::ImportReport;

namespace {

constexpr int mostRows = 2'000;
constexpr int mostFailed = 50'000;
/// New rows of a preview about which the file is asked who may be meant: a few milliseconds each.
constexpr int mostProbed = 300;

QString actionText(ImportAction action)
{
    switch (action) {
    case ImportAction::Create: return ImportOutcomeModel::tr("new");
    case ImportAction::Update: return ImportOutcomeModel::tr("changed");
    case ImportAction::Unchanged: return ImportOutcomeModel::tr("there already");
    case ImportAction::Skip: return ImportOutcomeModel::tr("left out");
    case ImportAction::Fail: return ImportOutcomeModel::tr("failed");
    }
    Q_UNREACHABLE();
}

/// Says of new rows of a preview whom they may mean all the same, among the contacts that were there before.
class Doubts {
public:
    static Result<Doubts> of(const commands::Session &session, bool preview)
    {
        KONTOR_ASSIGN(const QVariant newest, session.database->reader().scalar("SELECT coalesce(max(n), 0) FROM contact"));
        return Doubts(session, newest.toLongLong(), preview ? mostProbed : 0);
    }

    QString about(const ImportOutcome &outcome)
    {
        if (outcome.action != ImportAction::Create || outcome.record->frame || m_left-- <= 0)
            return {};
        // A doubt more or less: an error here is none of the import.
        const auto found = quality::possibleContacts(m_session->database->reader(), outcome.record->draft);
        if (!found)
            return {};
        for (const quality::PossibleContact &one : *found) {
            if (one.score >= 0.5 && one.row.n <= m_newest)
                return ImportOutcomeModel::tr("perhaps “%1”, who is there already: %2").arg(one.row.name, one.reason);
        }
        return {};
    }

private:
    Doubts(const commands::Session &session, qint64 newest, int most) : m_session(&session), m_newest(newest), m_left(most) {}

    const commands::Session *m_session;
    qint64 m_newest;
    int m_left;
};

}  // namespace

Result<ImportRun> runImport(const commands::Session &session, const importexport::ImportSource &source,
                            const importexport::ImportOptions &options, const JobControl &control)
{
    ImportRun run;
    QList<ImportRow> troubled;
    KONTOR_ASSIGN(Doubts doubts, Doubts::of(session, options.dryRun));
    const auto collect = [&](const ImportOutcome &outcome) {
        const QString doubt = doubts.about(outcome);
        const ImportRow row{outcome.record->row, outcome.name, outcome.action, doubt.isEmpty() ? outcome.reason : doubt};
        const bool trouble = outcome.action == ImportAction::Fail || outcome.action == ImportAction::Skip;
        if (!outcome.record->frame && (trouble ? troubled : run.rows).size() < mostRows)
            (trouble ? troubled : run.rows).append(row);
        if (outcome.action == ImportAction::Fail && run.failed.size() < mostFailed)
            run.failed.append(outcome.record->cells + QStringList{QString::number(outcome.record->row), outcome.reason});
    };
    KONTOR_ASSIGN(run.report, importexport::importFile(session, source, options, collect, control));
    run.rows = (troubled + run.rows).mid(0, mostRows);
    if (source.isTable())
        run.failedHeaders = source.sample().layout.headings;
    return run;
}

Result<void> saveFailedRows(const QString &path, const ImportRun &run)
{
    QSaveFile file(path);
    const auto cannotWrite = [&] {
        return fail(ErrorCode::Io, ImportOutcomeModel::tr("The rows could not be saved: %1").arg(file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite();
    KONTOR_ASSIGN(const auto writer, importexport::CsvWriter::create(file));
    if (!run.failedHeaders.isEmpty())
        KONTOR_TRY(writer->writeRow(run.failedHeaders + QStringList{ImportOutcomeModel::tr("Row"), ImportOutcomeModel::tr("Reason")}));
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
        {report.created, preview ? ImportOutcomeModel::tr("%1 will be new") : ImportOutcomeModel::tr("%1 new")},
        {report.updated, preview ? ImportOutcomeModel::tr("%1 will be changed") : ImportOutcomeModel::tr("%1 changed")},
        {report.unchanged, ImportOutcomeModel::tr("%1 there already")},
        {report.skipped, ImportOutcomeModel::tr("%1 left out")},
        {report.failed, ImportOutcomeModel::tr("%1 failed")}};
    QStringList texts;
    for (const auto &[count, text] : parts) {
        if (count > 0)
            texts << text.arg(locale.toString(count));
    }
    return texts.isEmpty() ? ImportOutcomeModel::tr("There is nothing to import.") : texts.join(QStringLiteral(" · "));
}

void ImportOutcomeModel::setRows(const QList<ImportRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ImportOutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportOutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportOutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportRow &row = m_rows[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() == Row)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Row: return QLocale().toString(row.row);
    case Name: return row.name;
    case Action: return actionText(row.action);
    case Reason: return row.reason;
    default: return {};
    }
}

QVariant ImportOutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row: return tr("Row");
    case Name: return tr("Name");
    case Action: return tr("What happens");
    case Reason: return tr("Reason");
    default: return {};
    }
}

}  // namespace kontor::dialogs
