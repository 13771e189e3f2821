// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/importexport/exporter.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using importexport::ExportFormat;
using importexport::ExportOptions;
using importexport::ExportReport;

namespace {

constexpr qint64 pieceBytes = 64 * 1024;

Result<ExportOptions> optionsFrom(const Arguments &arguments)
{
    ExportOptions options;
    const QString asked = arguments.has("format") ? arguments.value("format") : arguments.words.first();
    const std::optional<ExportFormat> format = importexport::exportFormat(asked);
    if (!format)
        return fail(ErrorCode::Invalid, Text::tr("Which format? Give --format csv, xlsx, vcard, vcard3 or json."));
    options.format = *format;
    KONTOR_ASSIGN(options.contacts.filter, model::parseFilter(arguments.value("filter")));
    if (arguments.has("sort"))
        options.contacts.sort = arguments.value("sort");
    options.recipient = arguments.value("for");
    if (arguments.has("purpose"))
        options.purpose = arguments.value("purpose");
    options.withTimeline = !arguments.has("no-timeline");
    return options;
}

/// Where text of the file may lie for a moment: in memory if the system offers such a folder, else with the temporary files;
/// readable by the user only either way.
QString privateFolderTemplate()
{
    const QString memory = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool usable = !memory.isEmpty() && QFileInfo(memory).isWritable();
    return (usable ? memory : QDir::tempPath()) + u"/kontorctl-XXXXXX"_s;
}

Result<ExportReport> exportToStandardOutput(Context &context, const commands::Session &session,
                                            const ExportOptions &options)
{
    const QTemporaryDir folder(privateFolderTemplate());
    if (!folder.isValid())
        return fail(ErrorCode::Io, Text::tr("There is no room for temporary files: %1").arg(folder.errorString()));
    const QString path = folder.filePath(u"export"_s);
    ExportReport report;
    {
        const JobGuard job;
        KONTOR_ASSIGN(report, importexport::exportFile(session, path, options, job.control()));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Text::tr("The export cannot be read again: %1").arg(file.errorString()));
    while (!file.atEnd() && context.output().isRead())
        context.output().bytes(file.read(pieceBytes));
    return report;
}

}  // namespace

Result<int> runExport(Context &context)
{
    Output &output = context.output();
    const bool toStandardOutput = context.word(0) == "-"_L1;
    KONTOR_ASSIGN(const ExportOptions options, optionsFrom(context.arguments()));
    KONTOR_ASSIGN(const commands::Session *const session, context.write());
    ExportReport report;
    if (toStandardOutput) {
        KONTOR_ASSIGN(report, exportToStandardOutput(context, *session, options));
    } else {
        const JobGuard job;
        KONTOR_ASSIGN(report, importexport::exportFile(*session, QFileInfo(context.word(0)).absoluteFilePath(), options,
                                                       job.control()));
    }
    for (const QString &warning : std::as_const(report.warnings))
        output.note(oneLine(warning));
    if (report.withheld > 0)
        output.note(
            Text::tr("Kept back, since they may not be passed on: %1").arg(QLocale().toString(report.withheld)));
    if (toStandardOutput)
        return ExitDone;
    if (output.isJson()) {
        output.object({{u"written"_s, report.written},
                       {u"withheld"_s, report.withheld},
                       {u"warnings"_s, QJsonArray::fromStringList(report.warnings)}});
        return ExitDone;
    }
    output.line(Text::tr("Contacts written: %1").arg(QLocale().toString(report.written)));
    return ExitDone;
}

}  // namespace kontor::ctl
