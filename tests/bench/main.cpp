// SPDX-License-Identifier: GPL-3.0-or-later

// How fast Kontor is, by the code that the window uses, and how fast the same could be: each figure beside its floor, which is
// the engine with the same cipher on the same file, in the same run. Nothing is asserted here; docs/performance.md says what
// was found, and tests/storage counts the work.

#include "scenarios.h"

#include "core/base/process.h"
#include "core/commands/contactindex.h"
#include "core/sampledata/samplewriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace {

using namespace kontor;
using namespace kontor::bench;

/// What can be asked for alone with --only.
struct Group {
    const char *name;
    void (*measure)(const Scene &, Report &);
};

const Group groups[]{
    {"opening", measureOpening},  // first: memory is counted before anything else has been there
    {"start", measureStart},
    {"sizes", measureSizes},
    {"reading", [](const Scene &scene, Report &report) { measureReading(OpenFile(scene).session, report); }},
    {"saving", [](const Scene &scene, Report &report) { measureSaving(OpenFile(scene).session, report); }},
    {"bulk", [](const Scene &scene, Report &report) { measureBulk(OpenFile(scene).session, scene.folder, report); }},
    {"beside", measureSavingBesideJobs},
    {"scrolling", measureScrollingBesideReports},
    {"upgrade", measureUpgrade},
#ifndef Q_OS_WIN
    {"sync", measureSync},
    {"syncfiles", measureSyncFiles},
#endif
};

QStringList groupNames()
{
    QStringList names;
    for (const Group &group : groups)
        names << QString::fromLatin1(group.name);
    return names;
}

storage::Secret secret()
{
    return storage::Secret::fromKey(storage::FileKey::fromRaw(QByteArray(32, 'k')));
}

int failed(const QString &what)
{
    std::fprintf(stderr, "kontor-bench: %s\n", qUtf8Printable(what));
    return 1;
}

QJsonObject readReport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        std::exit(failed(path + QStringLiteral(" cannot be read")));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Writes a file of sample data: the whole work of the process that is started for it.
void makeSample(const QString &path, qint64 contacts)
{
    const base::SystemClock clock;
    const auto database = need(storage::Database::create(path, secret(), {&clock, 0, {}}));
    const commands::Session session{database.get(), QStringLiteral("Bench"), QStringLiteral("cli"), QStringLiteral("DE")};
    need(commands::refreshDerived(*database, session.region, {}));  // marks the new file, as the window does
    (void)need(sampledata::writeSampleData(session, contacts, 1, {}));
    need(database->emptyLog());
}

/// In a process of its own, so that what it needed does not count as memory of the rest.
Rate sampleMade(const QString &path, qint64 contacts)
{
    Rate made{QStringLiteral("sample"), QStringLiteral("sample data, with timelines: contacts"), contacts};
    made.ms = timed([&] {
        if (QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--make"), path, QStringLiteral("--contacts"), QString::number(contacts)}) != 0)
            std::exit(failed(QStringLiteral("the sample data could not be made")));
    });
    return made;
}

qint64 contactsOf(const Scene &scene)
{
    return need(OpenFile(scene).database().reader().scalar("SELECT count(*) FROM contact")).toLongLong();
}

/// A kept file stays as it was made: what is measured is done to a copy beside it.
void takeSample(const Scene &scene, const QString &kept, Report &report)
{
    const QString made = kept.isEmpty() ? scene.path : kept;
    if (!QFile::exists(made))
        report.rates << sampleMade(made, report.contacts);
    if (!kept.isEmpty() && !QFile::copy(kept, scene.path))
        std::exit(failed(kept + QStringLiteral(" cannot be copied")));
    report.contacts = contactsOf(scene);
}

Report measure(qint64 contacts, const QString &kept, const QStringList &only)
{
    Report report;
    report.contacts = contacts;
    const QString beside = kept.isEmpty() ? QDir::tempPath() : QFileInfo(kept).absolutePath();
    const QTemporaryDir folder(beside + QStringLiteral("/kontor-bench-XXXXXX"));
    const Scene scene{folder.filePath(QStringLiteral("bench.kontor")), folder.path(), secret()};
    takeSample(scene, kept, report);
    for (const Group &group : groups) {
        if (only.isEmpty() || only.contains(QLatin1String(group.name)))
            group.measure(scene, report);
    }
    report.figures << Figure{QStringLiteral("memory.most"), QStringLiteral("most memory at any time"), mostResidentMb(), QStringLiteral("MB")};
    return report;
}

QCommandLineOption hidden(const QString &name)
{
    QCommandLineOption option(name, {}, QStringLiteral("FILE"));
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("Measures Kontor against the raw engine."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("contacts"), QStringLiteral("how many contacts (100000)"), QStringLiteral("N"), QStringLiteral("100000")});
    parser.addOption({QStringLiteral("file"), QStringLiteral("keep the sample data there; if they are there already, they are used"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("only"), QStringLiteral("measure these alone, with commas between: %1").arg(groupNames().join(u' ')), QStringLiteral("GROUPS")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("write the figures there, too"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("compare"), QStringLiteral("with figures of an earlier run, or of another size: how they grow"), QStringLiteral("FILE")});
    parser.addOption(hidden(QStringLiteral("make")));
}

}  // namespace

int main(int argc, char **argv)
{
    kontor::base::prepareProcess();
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const qint64 contacts = parser.value(QStringLiteral("contacts")).toLongLong();
    if (contacts < 100)
        return failed(QStringLiteral("at least 100 contacts"));
    if (parser.isSet(QStringLiteral("make"))) {
        makeSample(parser.value(QStringLiteral("make")), contacts);
        return 0;
    }
    const QStringList only = parser.value(QStringLiteral("only")).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : only) {
        if (!groupNames().contains(name))
            return failed(name + QStringLiteral(" is none of: ") + groupNames().join(u' '));
    }
    const Report report = measure(contacts, parser.value(QStringLiteral("file")), only);
    report.print();
    if (parser.isSet(QStringLiteral("json"))) {
        QFile file(parser.value(QStringLiteral("json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report.toJson()).toJson()) < 0)
            return failed(file.fileName() + QStringLiteral(" cannot be written"));
    }
    if (parser.isSet(QStringLiteral("compare")))
        printComparison(readReport(parser.value(QStringLiteral("compare"))), report.toJson());
    return 0;
}
