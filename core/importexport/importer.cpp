// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/importer.h"

#include "core/commands/draftwriter.h"
#include "core/commands/matchcommands.h"
#include "core/commands/steppace.h"
#include "core/importexport/contactmatcher.h"
#include "core/importexport/importbatch.h"
#include "core/importexport/readahead.h"
#include "core/importexport/relationlinks.h"
#include "core/importexport/sourcedefinitions.h"
#include "core/model/names.h"
#include "core/model/text.h"
#include "core/policy/policy.h"
#include "core/storage/widecache.h"

#include <QCoreApplication>
#include <QDateTime>

#include <deque>
#include <iterator>
#include <vector>

namespace kontor::importexport {

using commands::BulkCommand;
using commands::CommandContext;
using commands::Session;
using storage::Statement;

namespace {

/// Many records share the pages that a step writes; what waits to be written must stay small, too.
constexpr size_t recordsPerStep = 10'000;
constexpr qsizetype recordsPerDryStep = 1'000;
constexpr qint64 bytesPerStep = 8 * 1024 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// One run of an import: reads records, decides, writes, counts.
class ImportRun {
public:
    ImportRun(const Session &session, const ImportSource &source, const ImportOptions &options, const OutcomeSink &sink,
              const JobControl &control)
        : m_session(session),
          m_file(source),
          m_options(options),
          m_sink(sink),
          m_control(control),
          m_pace(*session.database, recordsPerStep)
    {
        for (const RowChoice &choice : options.choices) {
            for (const RowChoice::Other &other : choice.others) {
                if (other.row > 0)
                    m_chosenRows.insert(other.row, {});
            }
        }
    }

    Result<ImportReport> run();

private:
    Result<void> dryRun();
    Result<void> realRun();
    enum class Care { PerStep, PerRecord };
    Result<void> step(CommandContext &context, Care care);
    bool more();
    bool finished() const { return m_atEnd && m_items.empty(); }
    const ReadItem &item(qsizetype index) const { return m_items[size_t(index)]; }
    Result<void> define(commands::DraftWriter &writer, CommandContext &context);
    Result<ImportOutcome> import(CommandContext &context, qsizetype index, Care care);
    Result<void> carefully(const std::function<Result<void>(Care)> &run);
    void tell();
    Result<ImportOutcome> decide(CommandContext &context, qsizetype index);
    Result<std::optional<ContactMatch>> chosen(ContactMatcher &matcher, const RowChoice::Other &other) const;
    Result<void> keepApart(CommandContext &context, ContactMatcher &matcher, const model::ContactId &contact, const RowChoice &choice) const;
    Result<void> merge(CommandContext &context, commands::DraftWriter &writer, qsizetype index, ImportOutcome &outcome);
    void noteFirms(const model::ContactDraft &draft);
    Result<void> noteWritten(storage::Connection &connection, const Uuid &contact, const MatchKeys &keys);
    Result<void> resume(CommandContext &context);
    void advance();

    const Session &m_session;
    const ImportSource &m_file;
    const ImportOptions &m_options;
    const OutcomeSink &m_sink;
    const JobControl &m_control;
    std::optional<ReadAhead> m_source;
    std::deque<ReadItem> m_items;     ///< read, and not yet committed
    SourceDefinitions m_definitions;  ///< that m_items refer to
    qint64 m_bytesRead = 0;
    qint64 m_bytesTotal = 0;
    qint64 m_bytesCommitted = 0;
    commands::DraftCache m_cache;
    WrittenContacts m_written;
    qint64 m_oldRows = 0;  ///< contacts up to this row are not in m_written
    RelationLinks m_relations;
    QHash<qint64, model::ContactId> m_chosenRows;  ///< records that choices refer to, and what they became
    qint64 m_transactions = -1;  ///< of the file, at the last step; before the first none is known
    ImportReport m_report;
    std::optional<ImportBatch> m_batch;
    qsizetype m_defined = -1;  ///< custom fields and tags that were made sure of
    bool m_atEnd = false;
    commands::StepPace m_pace;
    QList<ImportOutcome> m_outcomes;  ///< of the first of m_items; told to the sink when their step is committed
    bool m_recordFailed = false;      ///< the step failed for a reason that lies in one record
};

Result<void> ImportRun::define(commands::DraftWriter &writer, CommandContext &context)
{
    const SourceDefinitions &definitions = m_definitions;
    const qsizetype count =
        definitions.customFields.size() + definitions.tags.size() + definitions.activityKinds.size();
    if (count == m_defined)
        return {};
    KONTOR_TRY(ensureDefinitions(definitions, writer, context));
    m_defined = count;
    return {};
}

/// Saves by hand may have changed what the import remembers of its steps: a tag, a firm, a contact. Now all are old.
Result<void> ImportRun::resume(CommandContext &context)
{
    m_cache.clear();
    m_defined = -1;
    m_written.clear();
    KONTOR_ASSIGN(const QVariant last, context.transaction().connection().scalar("SELECT max(n) FROM contact"));
    m_oldRows = last.toLongLong();
    return {};
}

Result<ImportOutcome> ImportRun::decide(CommandContext &context, qsizetype index)
{
    const ReadItem &item = this->item(index);
    const model::ContactDraft &draft = item.record.draft;
    ImportOutcome outcome;
    outcome.name = item.texts.name;
    storage::Connection &connection = context.transaction().connection();
    KONTOR_ASSIGN(const policy::Decision decision, policy::mayEnter(connection, draft, m_session.region));
    if (!decision.allowed) {
        outcome.reason = decision.reason;
        return outcome;
    }
    const RowChoice choice = m_options.choices.value(item.record.row);
    if (choice.kind == RowChoice::Kind::Skip) {
        outcome.reason = Text::tr("left out as a possible duplicate");
        return outcome;
    }
    commands::DraftWriter writer(context, m_cache);
    ContactMatcher matcher(connection, m_written, context.number(), m_oldRows);
    const model::ContactId bareFirm(writer.bareFirm(draft));
    std::optional<ContactMatch> match;
    if (choice.kind == RowChoice::Kind::Update && !choice.others.isEmpty()) {
        KONTOR_ASSIGN(match, chosen(matcher, choice.others.constFirst()));
    }
    const bool isChosen = match.has_value();
    if (!isChosen) {
        KONTOR_ASSIGN(match, matcher.match(draft, item.keys, bareFirm));
    }
    if (match) {
        outcome.action = ImportAction::Unchanged;
        outcome.contact = match->contact;
        outcome.reason = match->reason;
    }
    // A firm that this list has only named so far is none that was there already.
    if (match && !m_options.updateExisting && !isChosen && match->contact != bareFirm)
        return outcome;
    writer.setOrigin(m_options.origin, m_options.originSource);
    writer.setReview(commands::DraftWriter::Review::Tag);
    KONTOR_TRY(define(writer, context));
    if (match) {
        KONTOR_TRY(merge(context, writer, index, outcome));
        return outcome;
    }
    KONTOR_ASSIGN(const Uuid id, writer.create(draft, &item.texts));
    noteFirms(draft);
    KONTOR_TRY(noteWritten(connection, id, item.keys));
    outcome.action = ImportAction::Create;
    outcome.contact = model::ContactId(id);
    if (choice.kind == RowChoice::Kind::Create)
        KONTOR_TRY(keepApart(context, matcher, outcome.contact, choice));
    return outcome;
}

Result<std::optional<ContactMatch>> ImportRun::chosen(ContactMatcher &matcher, const RowChoice::Other &other) const
{
    return matcher.chosen(other.row > 0 ? m_chosenRows.value(other.row) : other.contact);
}

/// Who was looked at and found to be somebody else is not asked about again.
Result<void> ImportRun::keepApart(CommandContext &context, ContactMatcher &matcher, const model::ContactId &contact, const RowChoice &choice) const
{
    for (const RowChoice::Other &other : choice.others) {
        KONTOR_ASSIGN(const auto there, chosen(matcher, other));
        if (there)
            KONTOR_TRY(commands::noteMatch(context, contact, there->contact, commands::MatchDecision::Apart));
    }
    return {};
}

Result<void> ImportRun::noteWritten(storage::Connection &connection, const Uuid &contact, const MatchKeys &keys)
{
    Statement query = connection.statement(QByteArray("SELECT n FROM contact WHERE id = ?1"));
    query.bind(contact);
    KONTOR_TRY(query.step());
    m_written.add(keys, query.integer(0));
    return {};
}

/// The firms of a person may have been made with it.
void ImportRun::noteFirms(const model::ContactDraft &draft)
{
    for (const model::AffiliationDraft &affiliation : draft.affiliations) {
        const QString key = model::foldToKey(model::tidied(affiliation.organisation));
        if (const auto firm = m_cache.organisations.constFind(key); firm != m_cache.organisations.cend() && firm->n > 0)
            m_written.addFirm(key, firm->n);
    }
}

Result<void> ImportRun::merge(CommandContext &context, commands::DraftWriter &writer, qsizetype index,
                              ImportOutcome &outcome)
{
    const model::ContactDraft &draft = item(index).record.draft;
    KONTOR_ASSIGN(const bool changed, writer.merge(outcome.contact, draft, &item(index).texts));
    if (changed)
        outcome.action = ImportAction::Update;
    noteFirms(draft);
    KONTOR_TRY(context.deriveTouched());  // the next record must find it by its name, which may have changed
    Statement name = context.transaction().statement(
        QByteArray("SELECT i.name_key FROM contact c JOIN contact_index i ON i.n = c.n WHERE c.id = ?1"));
    name.bind(outcome.contact);
    KONTOR_ASSIGN(const bool visible, name.step());
    if (!visible)
        return {};
    if (name.text(0) == item(index).keys.nameKey)
        return noteWritten(context.transaction().connection(), outcome.contact, item(index).keys);
    m_written.addName(name.text(0));
    return {};
}

/// One record, all of it or nothing of it: the latter by a savepoint of its own, or by the step being done once more.
Result<ImportOutcome> ImportRun::import(CommandContext &context, qsizetype index, Care care)
{
    const SourceRecord &record = item(index).record;
    ImportOutcome outcome;
    if (record.skip) {
        outcome.reason = record.issues.isEmpty() ? Text::tr("Nothing to import.") : record.issues.constFirst().message;
        for (const RecordIssue &issue : record.issues) {
            if (issue.severity == RecordIssue::Severity::Failure)
                outcome.action = ImportAction::Fail;
        }
        return outcome;
    }
    const auto work = [&] { return decide(context, index); };
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

Result<void> ImportRun::step(CommandContext &context, Care care)
{
    m_outcomes.clear();
    for (;;) {
        const qsizetype index = m_outcomes.size();
        if (m_options.dryRun ? index >= recordsPerDryStep : m_pace.isOver(index))
            return {};
        if (index == qsizetype(m_items.size()) && !more())
            return {};
        KONTOR_ASSIGN(ImportOutcome outcome, import(context, index, care));
        if (const auto row = m_chosenRows.find(item(index).record.row); row != m_chosenRows.end())
            *row = outcome.contact;
        m_outcomes.append(std::move(outcome));
    }
}

/// Whether the step goes on with what comes next in the file. Where somebody may want to save it does not wait for that.
bool ImportRun::more()
{
    while (!m_atEnd && m_items.size() < recordsPerStep && m_bytesRead - m_bytesCommitted < bytesPerStep) {
        if (m_session.database->hasInterlude() && !m_options.dryRun && !m_source->isReady())
            return false;
        const size_t before = m_items.size();
        advance();
        if (m_items.size() > before)
            return true;
    }
    return false;
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
    std::vector<ReadItem> told;
    told.reserve(size_t(m_outcomes.size()));
    for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
        ReadItem &item = m_items.front();
        m_report.count(item, m_outcomes[i].action);
        if (!m_options.dryRun)
            m_relations.note(item.record.draft, m_outcomes[i].contact);
        m_outcomes[i].record = &item.record;
        if (m_sink)
            m_sink(m_outcomes[i]);
        told.push_back(std::move(item));
        m_items.pop_front();
    }
    m_source->discard(std::move(told));
    if (m_items.empty())
        m_bytesCommitted = m_bytesRead;
}

void ImportRun::advance()
{
    ReadBatch batch = m_source->next();
    m_atEnd = batch.atEnd;
    if (batch.error)
        m_report.readError = batch.error;
    std::move(batch.items.begin(), batch.items.end(), std::back_inserter(m_items));
    m_source->discard(std::move(batch.items));
    m_definitions = std::move(batch.definitions);
    m_bytesRead = batch.bytesRead;
}

Result<void> ImportRun::realRun()
{
    m_report.batch = model::BatchId(m_session.database->ids().next());
    m_batch.emplace(m_report.batch, m_file);
    BulkCommand command(m_session, {QStringLiteral("import"), {}, m_report.batch});
    const storage::WideCache cache(m_session.database->writer());
    while (!finished() && !m_control.cancelled()) {
        while (m_items.empty() && !m_atEnd)
            advance();  // may wait, so not inside of a step
        const Result<void> done = carefully([&](Care care) {
            return command.step([&](CommandContext &context) -> Result<void> {
                const qint64 before = std::exchange(m_transactions, m_session.database->transactions());
                KONTOR_TRY(m_pace.begin(context.transaction(), command.number() != 0));
                if (before + 1 != m_session.database->transactions())
                    KONTOR_TRY(resume(context));
                if (command.number() == 0)
                    KONTOR_TRY(m_batch->open(context, m_options));
                return step(context, care);
            });
        });
        m_pace.end(m_outcomes.size());
        if (!done)
            return fail(done.error().code,
                        Text::tr("%1 %2 records were imported before that and stay; undo takes them back.")
                            .arg(done.error().message)
                            .arg(m_report.records),
                        done.error().detail);
        tell();
        m_control.report({Text::tr("Importing"), m_bytesRead, m_bytesTotal});
    }
    m_report.cancelled = !finished();
    while (m_relations.waiting())
        KONTOR_TRY(command.step([&](CommandContext &context) { return m_relations.step(context); }));
    m_report.command = command.number();
    KONTOR_TRY(command.step([&](CommandContext &context) -> Result<void> {
        KONTOR_TRY(m_batch->askForReview(context, m_report));
        return m_batch->close(context, m_report);
    }));
    return command.finish();
}

/// The same work in one transaction that is rolled back: exact, and nothing remains.
Result<void> ImportRun::dryRun()
{
    constexpr auto rolledBack = ErrorCode::Cancelled;
    bool done = false;
    auto result = m_session.database->write([&](storage::Transaction &transaction) -> Result<void> {
        KONTOR_ASSIGN(const qint64 number,
                      commands::beginCommand(transaction, m_session, {QStringLiteral("import"), {}, {}}));
        while (!finished() && !m_control.cancelled()) {
            CommandContext context(transaction, m_session, number);
            if (m_report.records == 0)
                KONTOR_TRY(resume(context));
            KONTOR_TRY(carefully([&](Care care) { return context.attempt([&] { return step(context, care); }); }));
            KONTOR_TRY(context.finish());
            tell();
            m_control.report({Text::tr("Checking"), m_bytesRead, m_bytesTotal});
        }
        if (m_options.beforeRollback && finished())
            KONTOR_TRY(m_options.beforeRollback(transaction.connection()));
        done = true;
        return fail(rolledBack, {});
    });
    m_report.cancelled = !finished();
    return done ? Result<void>{} : result;
}

Result<ImportReport> ImportRun::run()
{
    if (!policy::isOrigin(m_options.origin))
        return fail(ErrorCode::Invalid, Text::tr("The origin must be \"first\", \"second\" or \"third\"."));
    if (const QStringList conflicts = m_file.mapping().conflicts(); !conflicts.isEmpty())
        return fail(ErrorCode::Invalid, conflicts.join(u' '));
    const int year = QDateTime::fromMSecsSinceEpoch(m_session.database->clock().nowMs()).date().year();
    KONTOR_ASSIGN(const std::unique_ptr<RecordReader> reader, m_file.reader(year));
    m_bytesTotal = reader->bytesTotal();
    m_source.emplace(*reader, ReadAhead::Options{m_session.region, m_options.extraTags, m_options.traceCells});
    const Result<void> done = m_options.dryRun ? dryRun() : realRun();
    m_source.reset();
    KONTOR_TRY(done);
    m_report.ambiguousDates = reader->ambiguousDates();
    m_report.warnings = reader->warnings();
    if (m_report.readError && m_report.records == 0)
        return fail(*m_report.readError);
    return m_report;
}

}  // namespace

Result<ImportReport> importFile(const Session &session, const ImportSource &source, const ImportOptions &options,
                                const OutcomeSink &sink, const JobControl &control)
{
    return ImportRun(session, source, options, sink, control).run();
}

}  // namespace kontor::importexport
