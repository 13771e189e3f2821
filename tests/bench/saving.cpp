// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw.h"
#include "scenarios.h"
#include "waiting.h"

#include "core/commands/contactcommands.h"
#include "core/commands/tagcommands.h"
#include "core/commands/undo.h"
#include "core/importexport/exporter.h"
#include "core/importexport/importer.h"
#include "core/queries/contactlist.h"
#include "core/sampledata/samplewriter.h"

namespace kontor::bench {

using commands::Workspace;
using model::ContactId;

namespace {

constexpr int saves = 300;
constexpr int betweenSavesMs = 40;
/// One round is over after some fifty saves at 100,000 contacts, at a million after hundreds.
constexpr int tagRounds = 4;
constexpr qint64 oneRoundIsEnough = 1'000'000;
constexpr qint64 mostImported = 30'000;

QList<ContactId> someContacts(storage::Connection &connection, int count)
{
    QList<ContactId> contacts;
    storage::Statement query = connection.statement(QByteArray("SELECT id FROM visible_contact WHERE kind = 'person' LIMIT ?1"));
    query.bind(count);
    while (need(query.step()))
        contacts << ContactId(query.uuid(0));
    return contacts;
}

/// Saves every now and then while `job` runs. Gives what the job gives.
qint64 measureSavesBeside(Workspace &workspace, const QList<ContactId> &contacts, Line &line,
                          const std::function<Result<qint64>(const commands::Session &)> &job)
{
    int next = 0;
    const qint64 count = measureBeside<qint64>(
        line, betweenSavesMs, [&](QObject *context, auto done) { workspace.write<qint64>(context, job, done, Workspace::Length::Job); },
        [&](QObject *context, auto done) {
            const ContactId contact = contacts[next++ % contacts.size()];
            workspace.write<bool>(context, [contact, mark = next](const commands::Session &session) {
                return commands::editContact(session, contact, {{QStringLiteral("nickname"), QStringLiteral("Spitz %1").arg(mark)}});
            }, done);
        });
    waitFor<bool>([&](QObject *owner, auto answer) {
        workspace.write<bool>(owner, [](const commands::Session &) -> Result<bool> { return true; }, answer);
    });
    return count;
}

/// A list of contacts that are not in the file.
void makeList(const Scene &scene, const QString &list, qint64 contacts)
{
    const QString path = scene.folder + QStringLiteral("/others.kontor");
    const base::SystemClock clock;
    const auto database = need(storage::Database::create(path, scene.secret, {&clock, 0, {}}));
    const commands::Session session{database.get(), QStringLiteral("Bench"), QStringLiteral("cli"), QStringLiteral("DE")};
    (void)need(sampledata::writeSampleData(session, contacts, 2, {}));
    importexport::ExportOptions options;
    options.format = importexport::ExportFormat::Csv;
    (void)need(importexport::exportFile(session, list, options, {}));
}

}  // namespace

void measureSaving(const commands::Session &session, Report &report)
{
    storage::Connection &writer = session.database->writer();
    const QList<ContactId> contacts = someContacts(writer, saves);
    Line save{QStringLiteral("save"), QStringLiteral("save a change to a contact, durable"), {}, {}, report.contacts >= 1'000'000 ? 12.0 : 8.0, 0.99};
    Raw begin(writer.handle(), "BEGIN IMMEDIATE");
    Raw put(writer.handle(), "INSERT INTO meta(key, value) VALUES('bench', ?1) ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    Raw commit(writer.handle(), "COMMIT");
    int mark = 0;
    for (const ContactId &contact : contacts) {
        ++mark;
        save.ours.add(timed([&] {
            (void)need(commands::editContact(session, contact, {{QStringLiteral("nickname"), QStringLiteral("Kurz %1").arg(mark)}}));
        }));
        save.floor.add(timed([&] {
            begin.run();
            put.bind(1, QByteArray::number(mark));
            put.run();
            commit.run();
        }));
    }
    report.lines << save;
    Line create{QStringLiteral("create"), QStringLiteral("a new contact with number and e-mail, durable")};
    for (int i = 0; i < saves; ++i) {
        model::ContactDraft draft;
        draft.fields = {{QStringLiteral("given_name"), QStringLiteral("Eva")}, {QStringLiteral("family_name"), QStringLiteral("Neu %1").arg(i)}};
        draft.points = {{{}, {{QStringLiteral("kind"), QStringLiteral("email")}, {QStringLiteral("value"), QStringLiteral("eva%1@example.org").arg(i)}}},
                        {{}, {{QStringLiteral("kind"), QStringLiteral("phone")}, {QStringLiteral("value"), QStringLiteral("0221 4710%1").arg(i)}}}};
        create.ours.add(timed([&] { (void)need(commands::createContact(session, draft)); }));
    }
    report.lines << create;
}

void measureSavingBesideJobs(const Scene &scene, Report &report)
{
    const QString list = scene.folder + QStringLiteral("/others.csv");
    makeList(scene, list, std::min(report.contacts, mostImported));
    Workspace workspace;
    open(workspace, scene);
    const auto contacts = ask<QList<ContactId>>(workspace, [](storage::Connection &connection) -> Result<QList<ContactId>> { return someContacts(connection, saves); });
    // As the bar of the window does it: first the numbers on the reading thread, then the job.
    const auto all = ask<QList<ContactId>>(workspace, [](storage::Connection &connection) -> Result<QList<ContactId>> {
        KONTOR_ASSIGN(const auto numbers, queries::contactSnapshot(connection, {}));
        return queries::contactIds(connection, numbers);
    });
    struct Measured {
        Line line;
        Rate rate;
    };
    const auto measured = [](const char *id, const char *what) {
        return Measured{{QString::fromLatin1(id), QString::fromLatin1(what), {}, {}, 25, 0.99},
                        {QString::fromLatin1(id) + QStringLiteral(".job"), QStringLiteral("%1: records of that work").arg(QLatin1String(what))}};
    };
    const auto beside = [&](Measured &to, std::function<Result<qint64>(const commands::Session &)> job) {
        to.rate.ms += timed([&] { to.rate.count += measureSavesBeside(workspace, contacts, to.line, std::move(job)); });
    };
    Measured tagging = measured("save.tagging", "save while every contact gets a tag");
    Measured untagging = measured("save.untagging", "save while that tagging is undone");
    Measured importing = measured("save.importing", "save while a list of others is imported");
    const int rounds = report.contacts < oneRoundIsEnough ? tagRounds : 1;
    for (int round = 0; round < rounds; ++round) {
        qint64 command = 0;
        beside(tagging, [&](const commands::Session &session) -> Result<qint64> {
            KONTOR_ASSIGN(const qint64 marks, commands::tagContacts(session, all, {QStringLiteral("Neu für alle")}, {}));
            KONTOR_ASSIGN(const QVariant newest, session.database->writer().scalar("SELECT max(n) FROM command WHERE kind = 'tag.add'"));
            command = newest.toLongLong();
            return marks;
        });
        beside(untagging, [&](const commands::Session &session) {
            return commands::undoCommand(session, command).map([](const commands::UndoReport &done) { return done.restored; });
        });
    }
    const auto source = need(importexport::ImportSource::inspect(list));  // the window has asked what the columns mean before
    beside(importing, [&source](const commands::Session &session) {
        return importexport::importFile(session, source, {}, {}, {}).map([](const importexport::ImportReport &done) { return done.records; });
    });
    for (const Measured &one : {tagging, untagging, importing}) {
        report.lines << one.line;
        report.rates << one.rate;
    }
}

}  // namespace kontor::bench
