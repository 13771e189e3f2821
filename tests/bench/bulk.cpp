// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw.h"
#include "scenarios.h"

#include "core/commands/tagcommands.h"
#include "core/commands/undo.h"
#include "core/importexport/exporter.h"
#include "core/importexport/importer.h"
#include "core/queries/contactlist.h"

namespace kontor::bench {

namespace {

const char *const importedTables[]{"contact", "contact_point", "address", "affiliation", "contact_tag", "contact_index"};

qint64 rowsOf(storage::Connection &connection)
{
    qint64 rows = 0;
    for (const char *table : importedTables)
        rows += need(connection.scalar(QByteArray("SELECT count(*) FROM ") + table)).toLongLong();
    return rows;
}

/// The rows of an import once more, into a file of the same schema, through the C interface.
double copyRows(storage::Connection &from, storage::Database &into)
{
    sqlite3 *target = into.writer().handle();
    return timed([&] {
        Raw(target, "BEGIN IMMEDIATE").run();
        for (const char *table : importedTables) {
            Raw read(from.handle(), QByteArray("SELECT * FROM ") + table);
            const int columns = sqlite3_column_count(read.handle());
            Raw write(target, QByteArray("INSERT INTO ") + table + " VALUES(" + QByteArray("?,").repeated(columns).chopped(1) + ")");
            while (read.step()) {
                for (int i = 0; i < columns; ++i)
                    sqlite3_bind_value(write.handle(), i + 1, sqlite3_column_value(read.handle(), i));
                write.run();
            }
        }
        Raw texts(from.handle(), "SELECT n, search FROM contact_index");
        Raw learn(target, "INSERT INTO contact_fts(rowid, search) VALUES(?1, ?2)");
        while (texts.step()) {
            learn.bind(1, texts.integer(0));
            learn.bind(2, texts.bytes(1));
            learn.run();
        }
        Raw(target, "COMMIT").run();
    });
}

/// The copy needs a command to belong to.
void beginCopy(storage::Database &database)
{
    database.writer().capture().command = 1;
}

}  // namespace

void measureBulk(const commands::Session &session, const QString &folder, Report &report)
{
    const QString list = folder + QStringLiteral("/list.csv");
    importexport::ExportOptions options;
    options.format = importexport::ExportFormat::Csv;
    Rate out{QStringLiteral("export"), QStringLiteral("export as CSV: contacts"), report.contacts};
    out.ms = timed([&] { (void)need(importexport::exportFile(session, list, options, {})); });
    report.rates << out;

    const storage::Database::Settings settings{&session.database->clock(), 0, {}};
    const storage::Secret secret = storage::Secret::fromKey(session.database->key());
    auto file = need(storage::Database::create(folder + QStringLiteral("/imported.kontor"), secret, settings));
    commands::Session target = session;
    target.database = file.get();
    const auto source = need(importexport::ImportSource::inspect(list));
    Rate in{QStringLiteral("import"), QStringLiteral("import that list into a new file: contacts"), report.contacts};
    importexport::ImportReport done;
    in.ms = timed([&] { done = need(importexport::importFile(target, source, {}, {}, {})); });
    in.goal = report.contacts >= 1'000'000 ? 19'000 : 29'000;
    const qint64 rows = rowsOf(file->writer());
    auto floor = need(storage::Database::create(folder + QStringLiteral("/floor.kontor"), secret, settings));
    beginCopy(*floor);
    in.floorMs = copyRows(file->reader(), *floor);
    floor.reset();
    report.rates << in;

    Rate tagged{QStringLiteral("tag.all"), QStringLiteral("a tag for every contact: contacts"), report.contacts};
    const auto ids = need(queries::contactIds(file->writer(), need(queries::contactSnapshot(file->writer(), {}))));
    tagged.ms = timed([&] { (void)need(commands::tagContacts(target, ids, {QStringLiteral("Alle")}, {})); });
    report.rates << tagged;
    Rate untagged{QStringLiteral("tag.undo"), QStringLiteral("that taken back: marks"), ids.size()};
    untagged.ms = timed([&] { (void)need(commands::undo(target)); });
    report.rates << untagged;

    Rate undo{QStringLiteral("undo"), QStringLiteral("the import taken back: rows"), rows};
    undo.ms = timed([&] { (void)need(commands::undoCommand(target, done.command)); });
    undo.goal = 50'000;
    report.rates << undo;
}

}  // namespace kontor::bench
