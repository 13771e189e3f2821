// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"
#include "app/kontorctlfailedrows.h"
#include "app/kontorctlimportchoices.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/importexport/importer.h"
#include "core/importexport/valuereview.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using importexport::CellTrace;
using importexport::ColumnMapping;
using importexport::ImportAction;
using importexport::ImportOptions;
using importexport::ImportOutcome;
using importexport::ImportReport;
using importexport::ImportSource;

namespace {

constexpr qsizetype mostErrorsListed = 1000;
constexpr qint64 largestMapping = 4 * 1024 * 1024;

QString actionCode(ImportAction action)
{
    switch (action) {
    case ImportAction::Create: return u"create"_s;
    case ImportAction::Update: return u"update"_s;
    case ImportAction::Unchanged: return u"unchanged"_s;
    case ImportAction::Skip: return u"skip"_s;
    case ImportAction::Fail: break;
    }
    return u"fail"_s;
}

QString actionText(ImportAction action)
{
    switch (action) {
    case ImportAction::Create: return Text::tr("new");
    case ImportAction::Update: return Text::tr("changed");
    case ImportAction::Unchanged: return Text::tr("unchanged");
    case ImportAction::Skip: return Text::tr("skipped");
    case ImportAction::Fail: break;
    }
    return Text::tr("failed");
}

QString cellOutcome(CellTrace::Outcome outcome)
{
    switch (outcome) {
    case CellTrace::Outcome::Field: return u"field"_s;
    case CellTrace::Outcome::Note: return u"note"_s;
    case CellTrace::Outcome::Reported: break;
    }
    return u"reported"_s;
}

QJsonObject traceToJson(qint64 row, const CellTrace &cell)
{
    return {{u"row"_s, row},
            {u"column"_s, cell.column},
            {u"header"_s, cell.header},
            {u"value"_s, cell.value},
            {u"outcome"_s, cellOutcome(cell.outcome)},
            {u"targets"_s, QJsonArray::fromStringList(cell.targets)},
            {u"reason"_s, cell.reason}};
}

QJsonObject errorToJson(const Error &error)
{
    return {{u"code"_s, base::errorCodeName(error.code)}, {u"message"_s, error.message}};
}

/// Hears what becomes of every record: shows the preview, the trace and what went wrong, and keeps the failed rows. The
/// trace goes out while the import runs, so that its size is no matter.
class ImportTeller {
public:
    ImportTeller(Output &output, bool trace, bool preview, FailedRows *failedRows)
        : m_output(output), m_trace(trace), m_preview(preview), m_failedRows(failedRows)
    {
        if (m_output.isJson() && m_trace) {
            m_output.bytes("{\"trace\":");
            m_output.beginArray();
        }
    }

    void tell(const ImportOutcome &outcome)
    {
        const importexport::SourceRecord &record = *outcome.record;
        if (m_trace)
            tellCells(record);
        if (m_preview && !m_output.isJson())
            m_output.text(
                columns({{QString::number(record.row), actionText(outcome.action), outcome.name, outcome.reason}}));
        if (m_preview && m_output.isJson() && m_rows.size() < mostErrorsListed)
            m_rows.append(QJsonObject{{u"row"_s, record.row},
                                      {u"action"_s, actionCode(outcome.action)},
                                      {u"name"_s, outcome.name},
                                      {u"reason"_s, outcome.reason}});
        if (outcome.action == ImportAction::Fail)
            tellFailure(record, outcome.reason);
        tellIssues(record);
    }

    /// The answer, which closes the trace if there is one.
    void finish(const QJsonObject &answer)
    {
        QByteArray json = QJsonDocument(answer).toJson(QJsonDocument::Compact);
        if (m_trace) {
            m_output.endArray();
            json = json.size() > 2 ? ",\n" + json.mid(1) : QByteArray("}");
        }
        m_output.bytes(json + '\n');
    }

    const QJsonArray &errors() const { return m_errors; }
    const QJsonArray &issues() const { return m_issues; }
    const QJsonArray &rows() const { return m_rows; }

private:
    void tellCells(const importexport::SourceRecord &record)
    {
        for (const CellTrace &cell : record.trace) {
            if (m_output.isJson())
                m_output.element(traceToJson(record.row, cell));
            else
                m_output.text(columns(
                    {{QString::number(record.row), cell.header, cell.value,
                      u"→ "_s + (cell.targets.isEmpty() ? cellOutcome(cell.outcome) : cell.targets.join(u", "_s)),
                      cell.reason}}));
        }
    }

    void tellFailure(const importexport::SourceRecord &record, const QString &reason)
    {
        if (m_failedRows != nullptr)
            m_failedRows->add(record, reason);
        if (m_errors.size() < mostErrorsListed)
            m_errors.append(QJsonObject{{u"row"_s, record.row}, {u"message"_s, reason}});
        if (!m_preview)
            m_output.note(Text::tr("Row %1 failed: %2").arg(record.row).arg(oneLine(reason)));
    }

    void tellIssues(const importexport::SourceRecord &record)
    {
        for (const importexport::RecordIssue &issue : record.issues) {
            if (issue.severity != importexport::RecordIssue::Severity::Warning || m_issues.size() >= mostErrorsListed)
                continue;
            m_issues.append(QJsonObject{{u"row"_s, record.row}, {u"message"_s, issue.message}});
            m_output.note(Text::tr("Row %1: %2").arg(record.row).arg(oneLine(issue.message)));
        }
    }

    Output &m_output;
    bool m_trace;
    bool m_preview;
    FailedRows *m_failedRows;
    QJsonArray m_errors;
    QJsonArray m_issues;
    QJsonArray m_rows;
};

Result<ColumnMapping> mappingFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, Text::tr("There is no file \"%1\".").arg(path));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestMapping)
        return fail(ErrorCode::Io, Text::tr("The mapping \"%1\" cannot be read.").arg(path));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return fail(ErrorCode::Invalid,
                    Text::tr("The mapping \"%1\" is no JSON object: %2").arg(path, problem.errorString()));
    // The answer of a dry run is taken as it is, with the mapping inside.
    const QJsonObject object = document.object();
    return ColumnMapping::fromJson(object.contains(u"mapping"_s) ? object.value(u"mapping"_s).toObject() : object);
}

/// The mapping to use: from --map, else the one used last for such files, else the proposal; with --date-order on top.
Result<void> chooseMapping(const Context &context, const commands::Session &session, ImportSource &source)
{
    const Arguments &arguments = context.arguments();
    if (arguments.has("map") && !source.isTable())
        return fail(ErrorCode::Invalid, Text::tr("Only tables have a mapping; leave --map out."));
    if (arguments.has("map")) {
        KONTOR_ASSIGN(const ColumnMapping mapping, mappingFile(arguments.value("map")));
        source.setMapping(adaptMapping(mapping, source.sample()));
    } else {
        KONTOR_TRY(applyStoredMapping(session.database->reader(), source));
    }
    const QString order = arguments.value("date-order");
    if (!arguments.has("date-order") || !source.isTable())
        return {};
    if (order != "day"_L1 && order != "month"_L1)
        return fail(ErrorCode::Invalid, Text::tr("--date-order takes \"day\" or \"month\"."));
    ColumnMapping mapping = source.mapping();
    mapping.dateOrder = order == "day"_L1 ? model::DayMonthOrder::DayFirst : model::DayMonthOrder::MonthFirst;
    source.setMapping(mapping);
    return {};
}

/// The values of columns with choices, countries and tags: what a mapping replaces for all rows.
QJsonArray valuesToJson(const QList<importexport::ReviewedColumn> &columns)
{
    QJsonArray list;
    for (const importexport::ReviewedColumn &column : columns) {
        for (const importexport::ReviewedValue &value : column.values)
            list.append(QJsonObject{{u"header"_s, column.header},
                                    {u"value"_s, value.value},
                                    {u"count"_s, value.count},
                                    {u"understood"_s, value.understood || value.chosen},
                                    {u"becomes"_s, value.chosen.value_or(value.proposal)}});
    }
    return list;
}

Result<ImportOptions> optionsFrom(const Arguments &arguments)
{
    ImportOptions options;
    if (arguments.has("origin"))
        options.origin = arguments.value("origin");
    if (!QStringList{u"first"_s, u"second"_s, u"third"_s}.contains(options.origin))
        return fail(ErrorCode::Invalid, Text::tr("--origin takes \"first\", \"second\" or \"third\"."));
    options.originSource = arguments.value("source");
    options.updateExisting = !arguments.has("no-update");
    options.dryRun = arguments.has("dry-run");
    options.extraTags = arguments.values("tag");
    options.traceCells = arguments.has("trace");
    return options;
}

QJsonObject reportToJson(const ImportReport &report, const ImportTeller &teller)
{
    QJsonObject json{{u"created"_s, report.created},
                     {u"updated"_s, report.updated},
                     {u"skipped"_s, report.skipped + report.unchanged},
                     {u"failed"_s, report.failed},
                     {u"unchanged"_s, report.unchanged},
                     {u"batch"_s, report.batch.isNull() ? QJsonValue() : QJsonValue(report.batch.toString())},
                     {u"command"_s, report.command == 0 ? QJsonValue() : QJsonValue(report.command)},
                     {u"records"_s, report.records},
                     {u"cells"_s, report.cells},
                     {u"fields"_s, report.toFields},
                     {u"notes"_s, report.toNotes},
                     {u"reported"_s, report.reported},
                     {u"ambiguous_dates"_s, report.ambiguousDates},
                     {u"cancelled"_s, report.cancelled},
                     {u"warnings"_s, QJsonArray::fromStringList(report.warnings)},
                     {u"errors"_s, teller.errors()},
                     {u"hints"_s, teller.issues()}};
    if (report.readError)
        json.insert(u"read_error"_s, errorToJson(*report.readError));
    return json;
}

void tellReport(Output &output, const ImportReport &report, const ImportSource &source, bool dryRun)
{
    const auto number = [](qint64 n) { return QLocale().toString(n); };
    if (!source.description().isEmpty())
        output.line(Text::tr("Read as: %1").arg(oneLine(source.description())));
    output.text(columns({{Text::tr("New"), number(report.created)},
                         {Text::tr("Changed"), number(report.updated)},
                         {Text::tr("Unchanged"), number(report.unchanged)},
                         {Text::tr("Skipped"), number(report.skipped)},
                         {Text::tr("Failed"), number(report.failed)},
                         {Text::tr("Cells read"), number(report.cells)},
                         {Text::tr("… into fields"), number(report.toFields)},
                         {Text::tr("… into remarks"), number(report.toNotes)},
                         {Text::tr("… left out, with a reason"), number(report.reported)}}));
    for (const QString &warning : report.warnings)
        output.note(oneLine(warning));
    if (report.ambiguousDates > 0)
        output.note(
            Text::tr("Days that can be read in two ways are in the remarks: %1. --date-order day (or month) decides.")
                .arg(number(report.ambiguousDates)));
    if (report.readError)
        output.note(
            Text::tr("The file ended badly: %1 What came before was taken.").arg(oneLine(report.readError->message)));
    if (report.cancelled)
        output.note(Text::tr("Stopped. What was taken so far stays; import again to go on, or undo."));
    if (dryRun)
        output.line(Text::tr("This was a dry run: nothing was changed."));
    else if (report.command != 0)
        output.line(Text::tr("\"kontorctl undo\" takes all of it back."));
}

int exitCode(const ImportReport &report)
{
    if (report.cancelled)
        return ExitInterrupted;
    return report.failed > 0 || report.readError ? ExitPartly : ExitDone;
}

}  // namespace

Result<int> runImport(Context &context)
{
    const Arguments &arguments = context.arguments();
    Output &output = context.output();
    KONTOR_ASSIGN(ImportOptions options, optionsFrom(arguments));
    KONTOR_ASSIGN(ImportSource source, ImportSource::inspect(context.word(0)));
    KONTOR_ASSIGN(const commands::Session *const session, context.write());
    KONTOR_TRY(chooseMapping(context, *session, source));
    KONTOR_ASSIGN(options.choices, importChoices(arguments, *session, source, options));
    FailedRows failedRows(arguments.value("failed"), source.sample().layout.headings);
    ImportTeller teller(output, arguments.has("trace"), options.dryRun,
                        arguments.has("failed") ? &failedRows : nullptr);
    Result<ImportReport> report;
    {
        const JobGuard job;
        report = importexport::importFile(
            *session, source, options, [&](const ImportOutcome &outcome) { teller.tell(outcome); }, job.control());
    }
    if (!report) {
        if (output.isJson() && arguments.has("trace"))
            teller.finish({{u"error"_s, errorToJson(report.error())}});  // what went out so far stays readable
        return fail(report.error());
    }
    KONTOR_TRY(failedRows.finish());
    if (!options.dryRun && arguments.has("map"))
        KONTOR_TRY(importexport::storeMapping(*session->database, source.mapping()));
    if (!output.isJson()) {
        tellReport(output, *report, source, options.dryRun);
        return exitCode(*report);
    }
    QJsonObject json = reportToJson(*report, teller);
    if (options.dryRun) {
        json.insert(u"rows"_s, teller.rows());
        if (source.isTable())
            json.insert(u"mapping"_s, source.mapping().toJson());
        if (const auto columns = importexport::reviewedColumns(source))
            json.insert(u"values"_s, valuesToJson(*columns));
    }
    teller.finish(json);
    return exitCode(*report);
}

}  // namespace kontor::ctl
