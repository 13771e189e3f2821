// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/importer.h"

#include "core/commands/draftwriter.h"
#include "core/commands/normalise.h"
#include "core/commands/templatecommands.h"
#include "core/importexport/contactmatcher.h"
#include "core/importexport/relationlinks.h"
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

/// Many records share the pages that a step writes; what waits to be written must stay small, too.
constexpr int recordsPerStep = 5'000;
constexpr qint64 bytesPerStep = 4 * 1024 * 1024;
/// So often a step looks whether somebody waits to save.
constexpr int recordsPerLook = 50;

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
    enum class Care { PerStep, PerRecord };
    Result<void> step(CommandContext &context, Care care);
    /// A step's worth of the file, read ahead on a thread of its own while the step before is written.
    struct Batch {
        QList<SourceRecord> records;
        QList<commands::IndexTexts> texts;  ///< of the records' drafts as new contacts
        SourceDefinitions definitions;
        std::optional<Error> error;
        bool atEnd = false;
        qint64 bytesRead = 0;
    };
    Batch read();
    /// Throws away what is done, there: that takes as long as a tenth of the writing.
    void readAhead(Batch done)
    {
        m_next = std::async(std::launch::async, [this, rubbish = std::move(done)]() mutable {
            rubbish = Batch();
            return read();
        });
    }
    Result<void> define(commands::DraftWriter &writer, CommandContext &context);
    Result<ImportOutcome> import(CommandContext &context, qsizetype index, Care care);
    Result<void> carefully(const std::function<Result<void>(Care)> &run);
    void tell();
    Result<ImportOutcome> decide(CommandContext &context, const SourceRecord &record, const commands::IndexTexts &texts);
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
    RelationLinks m_relations;
    qint64 m_transactions = 0;  ///< of the file, at the last step
    ImportReport m_report;
    qsizetype m_defined = -1;  ///< custom fields and tags that were made sure of
    bool m_atEnd = false;
    QList<ImportOutcome> m_outcomes;  ///< of the records of m_batch from m_told; told to the sink when their step is committed
    qsizetype m_told = 0;             ///< records of m_batch that are done
    bool m_recordFailed = false;      ///< the step failed for a reason that lies in one record
};

ImportRun::Batch ImportRun::read()
{
    Batch batch;
    const qint64 start = m_reader->bytesRead();
    while (batch.records.size() < recordsPerStep && m_reader->bytesRead() - start < bytesPerStep) {
        SourceRecord record;
        auto more = m_reader->next(record);
        if (!more || !*more) {
            // What came before a bad place is good: import it and say where it ended.
            if (!more)
                batch.error = more.error();
            batch.atEnd = true;
            break;
        }
        // Here, not on the writing thread, which has more to do.
        for (model::ChildDraft &point : record.draft.points)
            point.fields.insert(QStringLiteral("norm"), commands::normalisedPoint(point, m_session.region));
        batch.texts.append(record.skip ? commands::IndexTexts() : commands::draftTexts(record.draft, m_session.region));
        batch.records.append(std::move(record));
    }
    batch.definitions = m_reader->definitions();
    batch.bytesRead = m_reader->bytesRead();
    return batch;
}

Result<void> ImportRun::define(commands::DraftWriter &writer, CommandContext &context)
{
    const SourceDefinitions &definitions = m_batch.definitions;
    const qsizetype count = definitions.customFields.size() + definitions.tags.size() + definitions.activityKinds.size();
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
    for (const SourceDefinitions::ActivityKind &kind : definitions.activityKinds) {
        KONTOR_ASSIGN(const bool known, commands::hasActivityKind(context, kind.code));
        if (!known)  // one in the bin stays there: entries may have it all the same
            KONTOR_TRY(commands::ensureActivityKind(context, kind.label, kind.icon, nullptr, kind.code));
    }
    m_defined = count;
    return {};
}

Result<ImportOutcome> ImportRun::decide(CommandContext &context, const SourceRecord &record, const commands::IndexTexts &texts)
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
    KONTOR_ASSIGN(const Uuid id, writer.create(draft, &texts));
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

/// One record, all of it or nothing of it: the latter by a savepoint of its own, or by the step being done once more.
Result<ImportOutcome> ImportRun::import(CommandContext &context, qsizetype index, Care care)
{
    const SourceRecord &record = m_batch.records.at(index);
    ImportOutcome outcome;
    if (record.skip) {
        outcome.reason = record.issues.isEmpty() ? Text::tr("Nothing to import.") : record.issues.constFirst().message;
        for (const RecordIssue &issue : record.issues) {
            if (issue.severity == RecordIssue::Severity::Failure)
                outcome.action = ImportAction::Fail;
        }
        return outcome;
    }
    const auto work = [&] { return decide(context, record, m_batch.texts.at(index)); };
    auto decided = care == Care::PerRecord ? context.attempt(work) : work();
    if (decided)
        return decided;
    const bool ofTheRecord = decided.error().code == ErrorCode::Invalid || decided.error().code == ErrorCode::TooLarge;
    m_recordFailed = m_recordFailed || ofTheRecord;
    if (!ofTheRecord || care == Care::PerStep)
        return decided;  // disk, damage, a fault: end here, with the step undone
    m_cache.clear();
    m_defined = -1;
    outcome.action = ImportAction::Fail;
    outcome.name = model::listName(record.draft.fields);
    outcome.reason = decided.error().message;
    return outcome;
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

Result<void> ImportRun::step(CommandContext &context, Care care)
{
    m_outcomes.clear();
    for (qsizetype index = m_told; index < m_batch.records.size(); ++index) {
        const bool look = !m_options.dryRun && m_outcomes.size() % recordsPerLook == recordsPerLook - 1;
        if (look && m_session.database->interludeWanted())
            break;
        KONTOR_ASSIGN(ImportOutcome outcome, import(context, index, care));
        m_outcomes.append(std::move(outcome));
    }
    return {};
}

/// A savepoint copies every page that a record changes. Records seldom fail, so a step is first done without any, and once
/// more with one for each record if one failed.
Result<void> ImportRun::carefully(const std::function<Result<void>(Care)> &run)
{
    m_recordFailed = false;
    const Result<void> done = run(Care::PerStep);
    if (done || !m_recordFailed)
        return done;
    m_cache.clear();
    m_defined = -1;
    return run(Care::PerRecord);
}

/// Counts the records of the step that was committed, and passes them on.
void ImportRun::tell()
{
    for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
        const SourceRecord &record = m_batch.records.at(m_told + i);
        count(record, m_outcomes[i]);
        if (!m_options.dryRun)
            m_relations.note(record.draft, m_outcomes[i].contact);
        m_outcomes[i].record = &record;
        if (m_sink)
            m_sink(m_outcomes[i]);
    }
    m_told += m_outcomes.size();
}

/// The next batch becomes the present one, and the one after it is begun.
void ImportRun::advance()
{
    Batch done = std::exchange(m_batch, m_next.get());
    m_told = 0;
    m_atEnd = m_batch.atEnd;
    if (m_batch.error)
        m_report.readError = m_batch.error;
    if (!m_atEnd)
        readAhead(std::move(done));
}

Result<void> ImportRun::realRun()
{
    m_report.batch = model::BatchId(m_session.database->ids().next());
    BulkCommand command(m_session, {QStringLiteral("import"), {}, m_report.batch});
    while ((!m_atEnd || m_told < m_batch.records.size()) && !m_control.cancelled()) {
        if (m_told == m_batch.records.size())
            advance();
        const Result<void> done = carefully([&](Care care) {
            return command.step([&](CommandContext &context) -> Result<void> {
                // Saves by hand may have taken away what the step before remembered: a tag, a firm.
                if (std::exchange(m_transactions, m_session.database->transactions()) + 1 != m_session.database->transactions()) {
                    m_cache.clear();
                    m_defined = -1;
                }
                if (command.number() == 0)
                    KONTOR_TRY(writeBatch(context));
                return step(context, care);
            });
        });
        if (!done)
            return fail(done.error().code, Text::tr("%1 %2 records were imported before that and stay; undo takes them back.")
                                               .arg(done.error().message).arg(m_report.records), done.error().detail);
        tell();
        m_control.report({Text::tr("Importing"), m_batch.bytesRead, m_bytesTotal});
    }
    m_report.cancelled = !m_atEnd || m_told < m_batch.records.size();
    while (m_relations.waiting())
        KONTOR_TRY(command.step([&](CommandContext &context) { return m_relations.step(context); }));
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
            KONTOR_TRY(carefully([&](Care care) { return context.attempt([&] { return step(context, care); }); }));
            KONTOR_TRY(context.finish());
            tell();
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
    readAhead(Batch());
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
