// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importrun.h"

#include "core/importexport/csvwriter.h"
#include "core/quality/cases.h"
#include "core/quality/probe.h"
#include "core/queries/lookups.h"

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

/// Says of the rows of a preview whom among the contacts that are there they mean, or may mean all the same.
class Doubts {
public:
    static Result<Doubts> of(const commands::Session &session, bool preview)
    {
        KONTOR_ASSIGN(const QVariant newest, session.database->reader().scalar("SELECT coalesce(max(n), 0) FROM contact"));
        return Doubts(session, newest.toLongLong(), preview);
    }

    /// The outcome's own reason where there is nothing to add. An error here is none of the import's.
    QString about(const ImportOutcome &outcome)
    {
        if (!m_preview || outcome.record->frame)
            return outcome.reason;
        if (outcome.action == ImportAction::Create)
            return aboutNew(outcome);
        if (outcome.action == ImportAction::Update || outcome.action == ImportAction::Unchanged)
            return aboutKnown(outcome);
        return outcome.reason;
    }

private:
    Doubts(const commands::Session &session, qint64 newest, bool preview) : m_session(&session), m_newest(newest), m_preview(preview) {}

    QString aboutNew(const ImportOutcome &outcome)
    {
        if (m_left-- <= 0)
            return outcome.reason;
        const auto found = quality::possibleContacts(m_session->database->reader(), outcome.record->draft);
        for (const quality::PossibleContact &one : found.value_or(QList<quality::PossibleContact>())) {
            if (one.score >= quality::worthALook && one.row.n <= m_newest)
                return ImportOutcomeModel::tr("perhaps “%1”, who is there already: %2").arg(one.row.name, one.reason);
        }
        return outcome.reason;
    }

    QString aboutKnown(const ImportOutcome &outcome)
    {
        const auto name = queries::contactName(m_session->database->reader(), outcome.contact);
        if (!name || *name == outcome.name)
            return outcome.reason;
        return name->isEmpty() ? ImportOutcomeModel::tr("as another row of this list: %1").arg(outcome.reason) : ImportOutcomeModel::tr("“%1”: %2").arg(*name, outcome.reason);
    }

    const commands::Session *m_session;
    qint64 m_newest;
    bool m_preview;
    int m_left = mostProbed;
};

}  // namespace

Result<ImportRun> runImport(const commands::Session &session, const importexport::ImportSource &source,
                            const importexport::ImportOptions &options, const JobControl &control)
{
    ImportRun run;
    QList<ImportRow> troubled;
    KONTOR_ASSIGN(Doubts doubts, Doubts::of(session, options.dryRun));
    const auto collect = [&](const ImportOutcome &outcome) {
        const ImportRow row{outcome.record->row, outcome.name, outcome.action, run.rows.size() < mostRows ? doubts.about(outcome) : outcome.reason};
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
