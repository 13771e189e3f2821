// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/importer.h"

#include "core/commands/draftwriter.h"
#include "core/importexport/contactmatcher.h"
#include "core/model/names.h"
#include "core/policy/policy.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

#include <future>

namespace kontor::importexport {

using commands::BulkCommand;
using commands::CommandContext;
using commands::Session;
using storage::Statement;

namespace {

constexpr int recordsPerStep = 500;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// One run of an import: reads records, decides, writes, counts.
class ImportRun {
public:
    ImportRun(const Session &session, const ImportSource &source, const ImportOptions &options, const OutcomeSink &sink,
              const JobControl &control)
        : m_session(session), m_source(source), m_options(options), m_sink(sink), m_control(control)
    {
    }

    Result<ImportReport> run();

private:
    Result<void> dryRun();
    Result<void> realRun();
    Result<void> step(CommandContext &context);
    /// A step's worth of the file, read ahead on a thread of its own while the step before is written.
    struct Batch {
        QList<SourceRecord> records;
        SourceDefinitions definitions;
        std::optional<Error> error;
        bool atEnd = false;
        qint64 bytesRead = 0;
    };
    Batch read();
    void readAhead() { m_next = std::async(std::launch::async, [this] { return read(); }); }
    Result<void> define(commands::DraftWriter &writer, CommandContext &context);
    Result<void> import(CommandContext &context, SourceRecord &record);
    Result<ImportOutcome> decide(CommandContext &context, const SourceRecord &record);
    Result<void> writeBatch(CommandContext &context);
    Result<void> closeBatch(CommandContext &context);
    void advance();
    void count(const SourceRecord &record, const ImportOutcome &outcome);

    const Session &m_session;
    const ImportSource &m_source;
    const ImportOptions &m_options;
    const OutcomeSink &m_sink;
    const JobControl &m_control;
    std::unique_ptr<RecordReader> m_reader;  ///< of the reading thread while m_next is valid
    std::future<Batch> m_next;
    Batch m_batch;
    qint64 m_bytesTotal = 0;
    commands::DraftCache m_cache;
    ImportReport m_report;
    qsizetype m_defined = -1;  ///< custom fields and tags that were made sure of
    bool m_atEnd = false;
    QList<std::pair<SourceRecord, ImportOutcome>> m_pending;  ///< told to the sink when their step is committed
};

ImportRun::Batch ImportRun::read()
{
    Batch batch;
    while (batch.records.size() < recordsPerStep) {
        SourceRecord record;
        auto more = m_reader->next(record);
        if (!more || !*more) {
            // What came before a bad place is good: import it and say where it ended.
            if (!more)
                batch.error = more.error();
            batch.atEnd = true;
            break;
        }
        batch.records.append(std::move(record));
    }
    batch.definitions = m_reader->definitions();
    batch.bytesRead = m_reader->bytesRead();
    return batch;
}

Result<void> ImportRun::define(commands::DraftWriter &writer, CommandContext &context)
{
    const SourceDefinitions &definitions = m_batch.definitions;
    const qsizetype count = definitions.customFields.size() + definitions.tags.size();
    if (count == m_defined)
        return {};
    for (const SourceDefinitions::Field &field : definitions.customFields)
        KONTOR_TRY(writer.ensureField(field.key, field.label, field.type, field.choicesJson));
    for (const SourceDefinitions::Tag &tag : definitions.tags) {
        KONTOR_ASSIGN(const Uuid known, writer.existingTag(tag.name));
        if (!known.isNull())
            continue;  // the file's own colour stays
        KONTOR_ASSIGN(const Uuid id, writer.tag(tag.name));
        model::FieldMap look;
        if (!tag.colour.isEmpty())
            look.insert(QStringLiteral("colour"), tag.colour);
        if (!tag.description.isEmpty())
            look.insert(QStringLiteral("description"), tag.description);
        KONTOR_TRY(context.update(u"tag", id, look));
    }
    m_defined = count;
    return {};
}

Result<ImportOutcome> ImportRun::decide(CommandContext &context, const SourceRecord &record)
{
    ImportOutcome outcome;
    outcome.name = model::listName(record.draft.fields);
    storage::Connection &connection = context.transaction().connection();
    KONTOR_ASSIGN(const policy::Decision decision, policy::mayEnter(connection, record.draft, m_session.region));
    if (!decision.allowed) {
        outcome.reason = decision.reason;
        return outcome;
    }
    KONTOR_TRY(context.deriveTouched());  // the record before must be found by its name
    KONTOR_ASSIGN(const auto match, ContactMatcher(connection, m_session.region, context.number()).match(record.draft));
    if (match && !m_options.updateExisting) {
        outcome.action = ImportAction::Unchanged;
        outcome.contact = match->contact;
        outcome.reason = match->reason;
        return outcome;
    }
    commands::DraftWriter writer(context, m_cache);
    writer.setOrigin(m_options.origin, m_options.originSource);
    KONTOR_TRY(define(writer, context));
    model::ContactDraft draft = record.draft;
    draft.tags += m_options.extraTags;
    if (match) {
        KONTOR_ASSIGN(const bool changed, writer.merge(match->contact, draft));
        outcome.action = changed ? ImportAction::Update : ImportAction::Unchanged;
        outcome.contact = match->contact;
        outcome.reason = match->reason;
        return outcome;
    }
    KONTOR_ASSIGN(const Uuid id, writer.create(draft));
    outcome.action = ImportAction::Create;
    outcome.contact = m_options.dryRun ? model::ContactId() : model::ContactId(id);
    return outcome;
}

void ImportRun::count(const SourceRecord &record, const ImportOutcome &outcome)
{
    m_report.records += record.frame ? 0 : 1;
    switch (outcome.action) {
    case ImportAction::Create: ++m_report.created; break;
    case ImportAction::Update: ++m_report.updated; break;
    case ImportAction::Unchanged: ++m_report.unchanged; break;
    case ImportAction::Skip: m_report.skipped += record.frame ? 0 : 1; break;
    case ImportAction::Fail: ++m_report.failed; break;
    }
    for (const CellTrace &cell : record.trace) {
        ++m_report.cells;
        switch (cell.outcome) {
        case CellTrace::Outcome::Field: ++m_report.toFields; break;
        case CellTrace::Outcome::Note: ++m_report.toNotes; break;
        case CellTrace::Outcome::Reported: ++m_report.reported; break;
        }
    }
}

/// One record, all of it or nothing of it.
Result<void> ImportRun::import(CommandContext &context, SourceRecord &record)
{
    ImportOutcome outcome;
    if (record.skip) {
        outcome.reason = record.issues.isEmpty() ? Text::tr("Nothing to import.") : record.issues.constFirst().message;
        for (const RecordIssue &issue : std::as_const(record.issues)) {
            if (issue.severity == RecordIssue::Severity::Failure)
                outcome.action = ImportAction::Fail;
        }
    } else {
        storage::Connection &connection = context.transaction().connection();
        const QByteArray headBefore = connection.capture().head;
        KONTOR_TRY(connection.statement(QByteArray("SAVEPOINT record")).run());
        auto decided = decide(context, record);
        if (!decided) {
            const bool ofTheRecord = decided.error().code == ErrorCode::Invalid || decided.error().code == ErrorCode::TooLarge;
            if (!ofTheRecord)
                return fail(decided.error());  // disk, damage, a fault: end here, with the step undone
            KONTOR_TRY(connection.execute("ROLLBACK TO record"));
            connection.capture().head = headBefore;
            m_cache.clear();
            m_defined = -1;
            outcome.action = ImportAction::Fail;
            outcome.name = model::listName(record.draft.fields);
            outcome.reason = decided.error().message;
        } else {
            outcome = *decided;
        }
        KONTOR_TRY(connection.statement(QByteArray("RELEASE record")).run());
    }
    m_pending.append({std::move(record), outcome});
    return {};
}

Result<void> ImportRun::writeBatch(CommandContext &context)
{
    KONTOR_ASSIGN(const QByteArray checksum, m_source.checksum());
    return context.insert(u"import_batch", {{QStringLiteral("format"), formatCode(m_source.format())},
                                            {QStringLiteral("file_name"), QFileInfo(m_source.path()).fileName()},
                                            {QStringLiteral("file_sha256"), checksum}, {QStringLiteral("origin"), m_options.origin},
                                            {QStringLiteral("origin_source"), m_options.originSource}}, m_report.batch)
        .map([](const Uuid &) {});
}

Result<void> ImportRun::closeBatch(CommandContext &context)
{
    return context.update(u"import_batch", m_report.batch,
                          {{QStringLiteral("rows_done"), m_report.records}, {QStringLiteral("created"), m_report.created},
                           {QStringLiteral("updated"), m_report.updated}, {QStringLiteral("skipped"), m_report.skipped + m_report.unchanged},
                           {QStringLiteral("failed"), m_report.failed}, {QStringLiteral("finished_at"), context.now()}})
        .map([](bool) {});
}

Result<void> ImportRun::step(CommandContext &context)
{
    m_pending.clear();
    for (SourceRecord &record : m_batch.records)
        KONTOR_TRY(import(context, record));
    return {};
}

/// The next batch becomes the present one, and the one after it is begun.
void ImportRun::advance()
{
    m_batch = m_next.get();
    m_atEnd = m_batch.atEnd;
    if (m_batch.error)
        m_report.readError = m_batch.error;
    if (!m_atEnd)
        readAhead();
}

Result<void> ImportRun::realRun()
{
    m_report.batch = model::BatchId(m_session.database->ids().next());
    BulkCommand command(m_session, {QStringLiteral("import"), {}, m_report.batch});
    while (!m_atEnd && !m_control.cancelled()) {
        advance();
        auto done = command.step([&](CommandContext &context) -> Result<void> {
            if (command.number() == 0)
                KONTOR_TRY(writeBatch(context));
            return step(context);
        });
        if (!done)
            return fail(done.error().code, Text::tr("%1 %2 records were imported before that and stay; undo takes them back.")
                                               .arg(done.error().message).arg(m_report.records), done.error().detail);
        for (auto &[record, outcome] : m_pending) {
            count(record, outcome);
            outcome.record = &record;
            if (m_sink)
                m_sink(outcome);
        }
        m_control.report({Text::tr("Importing"), m_batch.bytesRead, m_bytesTotal});
    }
    m_report.cancelled = !m_atEnd;
    m_report.command = command.number();
    KONTOR_TRY(command.step([&](CommandContext &context) { return closeBatch(context); }));
    return command.finish();
}

/// The same work in one transaction that is rolled back: exact, and nothing remains.
Result<void> ImportRun::dryRun()
{
    constexpr auto rolledBack = ErrorCode::Cancelled;
    bool finished = false;
    auto result = m_session.database->write([&](storage::Transaction &transaction) -> Result<void> {
        KONTOR_ASSIGN(const qint64 number, commands::beginCommand(transaction, m_session, {QStringLiteral("import"), {}, {}}));
        while (!m_atEnd && !m_control.cancelled()) {
            advance();
            CommandContext context(transaction, m_session, number);
            KONTOR_TRY(step(context));
            KONTOR_TRY(context.finish());
            for (auto &[record, outcome] : m_pending) {
                count(record, outcome);
                outcome.record = &record;
                if (m_sink)
                    m_sink(outcome);
            }
            m_control.report({Text::tr("Checking"), m_batch.bytesRead, m_bytesTotal});
        }
        finished = true;
        return fail(rolledBack, {});
    });
    m_report.cancelled = !m_atEnd;
    return finished ? Result<void>{} : result;
}

Result<ImportReport> ImportRun::run()
{
    if (!policy::isOrigin(m_options.origin))
        return fail(ErrorCode::Invalid, Text::tr("The origin must be \"first\", \"second\" or \"third\"."));
    if (const QStringList conflicts = m_source.mapping().conflicts(); !conflicts.isEmpty())
        return fail(ErrorCode::Invalid, conflicts.join(u' '));
    const int year = QDateTime::fromMSecsSinceEpoch(m_session.database->clock().nowMs()).date().year();
    KONTOR_ASSIGN(m_reader, m_source.reader(year));
    m_bytesTotal = m_reader->bytesTotal();
    readAhead();
    const Result<void> done = m_options.dryRun ? dryRun() : realRun();
    if (m_next.valid())
        m_next.wait();  // stopped early: the reader is still at work
    KONTOR_TRY(done);
    m_report.ambiguousDates = m_reader->ambiguousDates();
    m_report.warnings = m_reader->warnings();
    if (m_report.readError && m_report.records == 0)
        return fail(*m_report.readError);
    return m_report;
}

}  // namespace

Result<ImportReport> importFile(const Session &session, const ImportSource &source, const ImportOptions &options, const OutcomeSink &sink,
                                const JobControl &control)
{
    return ImportRun(session, source, options, sink, control).run();
}

Result<std::optional<ColumnMapping>> storedMapping(storage::Connection &connection, const QString &signature)
{
    Statement query = connection.statement(QByteArray("SELECT mapping FROM import_profile WHERE signature = ?1"));
    query.bind(signature);
    KONTOR_ASSIGN(const bool found, query.step());
    if (!found)
        return std::optional<ColumnMapping>();
    KONTOR_ASSIGN(ColumnMapping mapping, ColumnMapping::fromJson(QJsonDocument::fromJson(query.text(0).toUtf8()).object()));
    return std::optional<ColumnMapping>(std::move(mapping));
}

Result<void> storeMapping(storage::Database &database, const ColumnMapping &mapping)
{
    return database.write([&](storage::Transaction &transaction) -> Result<void> {
        Statement put = transaction.statement(QByteArray(
            "INSERT INTO import_profile(signature, mapping, used_at) VALUES(?1, ?2, ?3)"
            " ON CONFLICT(signature) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at"));
        put.bind(mapping.signature(), QString::fromUtf8(QJsonDocument(mapping.toJson()).toJson(QJsonDocument::Compact)), transaction.clock().nowMs());
        return put.run();
    });
}

Result<void> applyStoredMapping(storage::Connection &connection, ImportSource &source)
{
    if (!source.isTable())
        return {};
    KONTOR_ASSIGN(const std::optional<ColumnMapping> stored, storedMapping(connection, source.mapping().signature()));
    if (stored)
        source.setMapping(adaptMapping(*stored, source.sample()));
    return {};
}

}  // namespace kontor::importexport
