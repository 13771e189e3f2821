// SPDX-License-Identifier: GPL-3.0-or-later

// How fast Kontor is, by the code that the window uses, and how fast the same could be: each figure beside its floor, which is
// the engine with the same cipher on the same file, in the same run. Nothing is asserted here; docs/performance.md says what
// was found, and tests/storage counts the work.

#include "scenarios.h"

#include "core/base/process.h"
#include "core/sampledata/samplewriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace kontor::bench {
void measureSavingBesideJobs(const QString &path, const storage::Secret &secret, const QString &list, Report &report);
}

namespace {

using namespace kontor;
using namespace kontor::bench;

void addSizes(storage::Connection &connection, const QString &path, Report &report)
{
    const double size = double(QFileInfo(path).size());
    const double entries = need(connection.scalar("SELECT count(*) FROM activity")).toDouble();
    report.figures << Figure{QStringLiteral("file"), QStringLiteral("the file, with timelines"), size / 1e6, QStringLiteral("MB")}
                   << Figure{QStringLiteral("file.contact"), QStringLiteral("on disk for each contact, its %1 entries included").arg(entries / double(report.contacts), 0, 'f', 1),
                             size / double(report.contacts), QStringLiteral("bytes")};
}

QJsonObject readReport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "kontor-bench: %s cannot be read\n", qUtf8Printable(path));
        std::exit(1);
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

Report measure(qint64 contacts)
{
    Report report;
    report.contacts = contacts;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.kontor"));
    const base::SystemClock clock;
    const storage::Secret secret = storage::Secret::fromKey(storage::FileKey::fromRaw(QByteArray(32, 'k')));
    auto database = need(storage::Database::create(path, secret, {&clock, 0, {}}));
    const commands::Session session{database.get(), QStringLiteral("Bench"), QStringLiteral("cli"), QStringLiteral("DE")};
    Rate made{QStringLiteral("sample"), QStringLiteral("sample data, with timelines: contacts"), contacts};
    made.ms = timed([&] { (void)need(sampledata::writeSampleData(session, contacts, 1, {})); });
    report.rates << made;
    Line open{QStringLiteral("open"), QStringLiteral("open the file and read the first page")};
    database.reset();
    for (int run = 0; run < 5; ++run) {
        open.ours.add(timed([&] { database = need(storage::Database::open(path, secret, {&clock, 0, {}})); }));
        database.reset();
    }
    report.lines << open;
    database = need(storage::Database::open(path, secret, {&clock, 0, {}}));
    const commands::Session again{database.get(), QStringLiteral("Bench"), QStringLiteral("cli"), QStringLiteral("DE")};
    addSizes(database->reader(), path, report);
    measureReading(again, report);
    measureSaving(again, report);
    measureBulk(again, folder.path(), report);
    database.reset();
    measureSavingBesideJobs(path, secret, folder.filePath(QStringLiteral("list.csv")), report);
    return report;
}

}  // namespace

int main(int argc, char **argv)
{
    kontor::base::prepareProcess();
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Kontor against the raw engine."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("contacts"), QStringLiteral("how many contacts (100000)"), QStringLiteral("N"), QStringLiteral("100000")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("write the figures there, too"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("compare"), QStringLiteral("with figures of an earlier run, or of another size: how they grow"), QStringLiteral("FILE")});
    parser.process(application);
    const qint64 contacts = parser.value(QStringLiteral("contacts")).toLongLong();
    if (contacts < 100) {
        std::fprintf(stderr, "kontor-bench: at least 100 contacts\n");
        return 2;
    }
    const Report report = measure(contacts);
    report.print();
    if (parser.isSet(QStringLiteral("json"))) {
        QFile file(parser.value(QStringLiteral("json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report.toJson()).toJson()) < 0) {
            std::fprintf(stderr, "kontor-bench: %s cannot be written\n", qUtf8Printable(file.fileName()));
            return 1;
        }
    }
    if (parser.isSet(QStringLiteral("compare")))
        printComparison(readReport(parser.value(QStringLiteral("compare"))), report.toJson());
    return 0;
}
