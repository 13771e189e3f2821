// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importrun.h"

#include "core/importexport/csvwriter.h"

#include <QLocale>
#include <QSaveFile>

namespace kontor::dialogs {

using importexport::ImportAction;
using importexport::ImportOutcome;
using importexport::ImportReport;

namespace {

constexpr int mostRows = 2'000;
constexpr int mostFailed = 50'000;

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

}  // namespace

Result<ImportRun> runImport(const commands::Session &session, const importexport::ImportSource &source,
                            const importexport::ImportOptions &options, const JobControl &control)
{
    ImportRun run;
    QList<ImportRow> troubled;
    const auto collect = [&](const ImportOutcome &outcome) {
        const ImportRow row{outcome.record->row, outcome.name, outcome.action, outcome.reason};
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
