// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/importbatch.h"

#include "core/commands/reviewcommands.h"
#include "core/commands/taskcommands.h"

#include <QFileInfo>

namespace kontor::importexport {

using commands::CommandContext;

ImportBatch::ImportBatch(const model::BatchId &id, const ImportSource &source)
    : m_id(id), m_source(&source), m_checksum(std::async(std::launch::async, [&source] { return source.checksum(); }))
{
}

Result<void> ImportBatch::open(CommandContext &context, const ImportOptions &options)
{
    return context
        .insert(u"import_batch",
                {{QStringLiteral("format"), formatCode(m_source->format())},
                 {QStringLiteral("file_name"), QFileInfo(m_source->path()).fileName()},
                 {QStringLiteral("origin"), options.origin},
                 {QStringLiteral("origin_source"), options.originSource}},
                m_id)
        .map([](const Uuid &) {});
}

Result<void> ImportBatch::askForReview(CommandContext &context, const ImportReport &report)
{
    KONTOR_ASSIGN(const commands::NewContactRule rule, commands::newContactRule(context));
    if (!rule.isOn || report.created == 0)
        return {};
    const QString title = commands::reviewTitle(report.created, QFileInfo(m_source->path()).fileName());
    return commands::insertTask(context, {}, commands::reviewTask(context, rule, title)).map([](const Uuid &) {});
}

Result<void> ImportBatch::close(CommandContext &context, const ImportReport &report)
{
    model::FieldMap values{{QStringLiteral("rows_done"), report.records},
                           {QStringLiteral("created"), report.created},
                           {QStringLiteral("updated"), report.updated},
                           {QStringLiteral("skipped"), report.skipped + report.unchanged},
                           {QStringLiteral("failed"), report.failed},
                           {QStringLiteral("finished_at"), context.now()}};
    // A list that went away while it was read says so elsewhere.
    if (const Result<QByteArray> &checksum = m_checksum.get())
        values.insert(QStringLiteral("file_sha256"), *checksum);
    return context.update(u"import_batch", m_id, values).map([](bool) {});
}

}  // namespace kontor::importexport
