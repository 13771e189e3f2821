// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/cases.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace kontor::commands {
class Workspace;
}

namespace kontor::pages {

/// What is to be shown: never changed, replaced as a whole.
struct ShownCases {
    std::shared_ptr<const quality::FoundCases> found;
    quality::CaseState state;
    std::vector<quality::Case> cases;
    std::vector<QStringList> words;  ///< by case: what a search within the list looks at
    std::vector<QString> marks = {}; ///< by case: quality::caseMark()
    std::set<QString> putOff = {};   ///< marks of those that are put off on this computer
};

/// Searches the file for duplicates on a thread and a connection of its own, and follows what becomes of them when the file changes
/// without searching again. GUI thread.
class DuplicateSearch final : public QObject {
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit DuplicateSearch(commands::Workspace &workspace, QObject *parent = nullptr);
    /// Stops the search.
    ~DuplicateSearch() override;

    void start();
    void cancel();
    bool isRunning() const { return m_job != nullptr; }
    /// Null before the first search is done.
    const std::shared_ptr<const ShownCases> &shown() const { return m_shown; }
    /// Looks now and then what has become of the cases; while nobody looks at them, only once they do again.
    void setWatched(bool watched);

Q_SIGNALS:
    void started();
    void progressed(const kontor::base::Progress &progress, qint64 elapsedMs);
    /// The search is over; `error` is empty if it found or followed something: updated() came before.
    void ended(const QString &error);
    void updated();

private:
    struct Job;
    void follow();
    void showProgress();
    void finish(const Result<std::shared_ptr<const ShownCases>> &result);

    commands::Workspace *m_workspace;
    std::shared_ptr<Job> m_job;  ///< of the search that runs; null if none does
    std::shared_ptr<const ShownCases> m_shown;
    QElapsedTimer m_elapsed;
    QTimer m_progress;
    QTimer m_later;              ///< many changes are followed at once
    quint64 m_generation = 0;
    bool m_watched = false;
    bool m_stale = false;
};

}  // namespace kontor::pages
