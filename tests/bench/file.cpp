// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw.h"
#include "scenarios.h"

#include "core/commands/contactindex.h"
#include "core/queries/contactlist.h"
#include "core/queries/memoryindex.h"

#include <limits>
#include "core/storage/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>

namespace kontor::bench {

namespace {

constexpr size_t pageRows = 50;

/// Names of what `sqlite_schema` lists, without the engine's own.
QList<QByteArray> tablesOf(sqlite3 *db)
{
    QList<QByteArray> names;
    Raw list(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'contact_fts%'");
    while (list.step())
        names << list.bytes(0);
    return names;
}

QList<QByteArray> columnsOf(sqlite3 *db, const QByteArray &table)
{
    QList<QByteArray> names;
    Raw list(db, "SELECT name FROM pragma_table_info('" + table + "')");
    while (list.step())
        names << list.bytes(0);
    return names;
}

void copyTable(sqlite3 *from, sqlite3 *into, const QByteArray &table)
{
    const QByteArray columns = columnsOf(into, table).join(", ");
    Raw read(from, "SELECT " + columns + " FROM " + table);
    const int count = sqlite3_column_count(read.handle());
    Raw write(into, "INSERT INTO " + table + "(" + columns + ") VALUES(" + QByteArray("?,").repeated(count).chopped(1) + ")");
    while (read.step()) {
        for (int i = 0; i < count; ++i)
            sqlite3_bind_value(write.handle(), i + 1, sqlite3_column_value(read.handle(), i));
        write.run();
    }
}

/// The contents of `from` in a file as the first version made it, but for what later versions added.
void makeFirstVersion(const QString &path, const storage::FileKey &key, storage::Connection &from)
{
    using storage::Connection;
    const auto old = need(Connection::open({path, key, storage::randomBytes(storage::FileKey::saltBytes), Connection::Access::Create, false}));
    need(old->chooseJournal(false));
    need(old->execute(storage::shippedMigrations().constFirst()));
    need(old->execute("PRAGMA application_id = " + QByteArray::number(storage::applicationId) + "; PRAGMA user_version = 1; PRAGMA foreign_keys = OFF; BEGIN"));
    for (const QByteArray &table : tablesOf(old->handle()))
        copyTable(from.handle(), old->handle(), table);
    need(old->execute("INSERT INTO contact_fts(rowid, search) SELECT n, search FROM contact_index;"
                      "UPDATE meta SET value = 'of the first version' WHERE key = 'derived'; COMMIT; PRAGMA wal_checkpoint(TRUNCATE)"));
}

bool isOfTimeline(const QByteArray &table)
{
    return table == "activity" || table == "activity_link";
}

}  // namespace

void measureOpening(const Scene &scene, Report &report)
{
    Line open{QStringLiteral("open"), QStringLiteral("open the file")};
    const double before = residentMb();
    double after = 0;
    for (int run = 0; run < 5; ++run) {
        std::unique_ptr<OpenFile> file;
        open.ours.add(timed([&] { file = std::make_unique<OpenFile>(scene); }));
        if (run > 0)
            continue;
        storage::Connection &connection = file->database().reader();
        connection.attach(need(queries::MemoryIndex::read(connection, std::numeric_limits<qint64>::max())));
        auto numbers = need(queries::contactSnapshot(connection, {}));
        numbers.resize(std::min(numbers.size(), pageRows));
        (void)need(queries::contactRows(connection, numbers));
        after = residentMb();
    }
    report.lines << open;
    report.figures << Figure{QStringLiteral("memory.before"), QStringLiteral("memory before anything is open"), before, QStringLiteral("MB")}
                   << Figure{QStringLiteral("memory.open"), QStringLiteral("memory with the file open and its list read"), after, QStringLiteral("MB")};
}

void measureSizes(const Scene &scene, Report &report)
{
    OpenFile file(scene);
    sqlite3 *db = file.database().reader().handle();
    double timeline = 0;
    double rest = 0;
    Raw pages(db, "SELECT s.tbl_name, sum(d.pgsize) FROM dbstat d LEFT JOIN sqlite_schema s ON s.name = d.name WHERE d.aggregate = TRUE GROUP BY 1");
    while (pages.step())
        (isOfTimeline(pages.bytes(0)) ? timeline : rest) += double(pages.integer(1));
    const double entries = need(file.database().reader().scalar("SELECT count(*) FROM activity")).toDouble();
    const auto bytes = QStringLiteral("bytes");
    report.figures << Figure{QStringLiteral("file"), QStringLiteral("the file, with timelines"), double(QFileInfo(scene.path).size()) / 1e6, QStringLiteral("MB")}
                   << Figure{QStringLiteral("file.contact"), QStringLiteral("on disk for each contact, without its entries"), rest / double(report.contacts), bytes}
                   << Figure{QStringLiteral("file.entry"), QStringLiteral("on disk for each entry of a timeline"), timeline / std::max(1.0, entries), bytes}
                   << Figure{QStringLiteral("entries"), QStringLiteral("entries of timelines"), entries, {}};
}

void measureUpgrade(const Scene &scene, Report &report)
{
    const QString path = scene.folder + QStringLiteral("/version1.kontor");
    {
        OpenFile file(scene);
        makeFirstVersion(path, file.database().key(), file.database().reader());
    }
    Rate upgrade{QStringLiteral("upgrade"), QStringLiteral("a file of the first version becomes one of today: contacts"), report.contacts};
    upgrade.goal = 1'000'000 / 60.0;
    upgrade.ms = timed([&] {
        Scene old = scene;
        old.path = path;
        OpenFile file(old);
        need(commands::refreshDerived(file.database(), file.session.region, {}));
    });
    Rate remade{QStringLiteral("upgrade.rows"), QStringLiteral("list rows made anew, every one another than before: contacts"), report.contacts};
    {
        Scene old = scene;
        old.path = path;
        OpenFile file(old);
        need(file.database().writer().execute("UPDATE contact_index SET sort_key = sort_key || x'00', search = search || ' alt';"
                                              "INSERT INTO contact_fts(contact_fts) VALUES('rebuild'); UPDATE meta SET value = 'another' WHERE key = 'derived'"));
        remade.ms = timed([&] { need(commands::refreshDerived(file.database(), file.session.region, {})); });
    }
    report.rates << upgrade << remade;
    for (const char *suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1String(suffix));
}

}  // namespace kontor::bench
