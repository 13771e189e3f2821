// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/session.h"
#include "measure.h"

#include <QString>

namespace kontor::bench {

/// The value, or the end of the program with the error.
template <typename T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "kontor-bench: %s\n", qUtf8Printable(result.error().message + u' ' + result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Where is measured: a file of sample data that nobody has open, and a folder for what is made of it.
struct Scene {
    QString path;
    QString folder;
    storage::Secret secret;
};

/// Opens the file of the scene for as long as it lives.
class OpenFile {
public:
    explicit OpenFile(const Scene &scene)
        : m_database(need(storage::Database::open(scene.path, scene.secret, {&m_clock, 0, {}}))),
          session{m_database.get(), QStringLiteral("Bench"), QStringLiteral("cli"), QStringLiteral("DE")}
    {
    }
    storage::Database &database() { return *m_database; }

private:
    base::SystemClock m_clock;
    std::unique_ptr<storage::Database> m_database;

public:
    const commands::Session session;
};

/// Opening the file, and the memory that it and its list take. Before anything else.
void measureOpening(const Scene &scene, Report &report);
/// The window, from the start of its process until it shows the list.
void measureStart(const Scene &scene, Report &report);
/// What the file takes on the disk.
void measureSizes(const Scene &scene, Report &report);
/// What the window asks while somebody looks around, each against its floor on the same connection.
void measureReading(const commands::Session &session, Report &report);
/// Saves by hand, alone.
void measureSaving(const commands::Session &session, Report &report);
/// Import, undo, tagging all, export.
void measureBulk(const commands::Session &session, const QString &folder, Report &report);
/// Saves by hand while jobs run, through a workspace as in the window.
void measureSavingBesideJobs(const Scene &scene, Report &report);
/// Pages of the list while long reads run.
void measureScrollingBesideReports(const Scene &scene, Report &report);
/// A file of the first version with the same contents becomes one of today.
void measureUpgrade(const Scene &scene, Report &report);
/// Pushing to and pulling from a team's server; not on Windows.
void measureSync(const Scene &scene, Report &report);
/// Two files of a team, from one into the other.
void measureSyncFiles(const Scene &scene, Report &report);

}  // namespace kontor::bench
