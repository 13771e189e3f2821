// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/duplicatesearch.h"

#include "core/commands/workspace.h"
#include "core/model/text.h"

#include <QDateTime>
#include <QMutex>

namespace kontor::pages {

using quality::Case;
using quality::FoundCases;

namespace {

constexpr int progressEveryMs = 100;
constexpr int followAfterMs = 150;
constexpr size_t mostSearched = 50;  ///< members of a group by whose names it is found

using Shown = std::shared_ptr<const ShownCases>;

Result<Shown> readShown(storage::Connection &connection, std::shared_ptr<const FoundCases> found)
{
    auto shown = std::make_shared<ShownCases>();
    shown->found = std::move(found);
    KONTOR_ASSIGN(shown->state, quality::readCaseState(connection, *shown->found));
    shown->cases = quality::openCases(*shown->found, shown->state);
    for (const Case &one : shown->cases) {
        QStringList words;
        for (size_t i = 0; i < std::min(one.contacts.size(), mostSearched); ++i) {
            const auto &contact = shown->state.contacts[one.contacts[i]];
            words << model::searchWords(contact.name + u' ' + contact.subtitle);
        }
        words.removeDuplicates();
        shown->words.push_back(words);
        shown->marks.push_back(quality::caseMark(*shown->found, shown->state, one));
    }
    KONTOR_ASSIGN(shown->putOff, quality::putOffMarks(connection, QDateTime::currentMSecsSinceEpoch()));
    return Shown(shown);
}

}  // namespace

/// What the working thread and the page share.
struct DuplicateSearch::Job {
    JobControl control;
    QMutex mutex;
    Progress latest;  ///< guarded by the mutex
};

DuplicateSearch::DuplicateSearch(commands::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(&workspace)
{
    m_progress.setInterval(progressEveryMs);
    connect(&m_progress, &QTimer::timeout, this, &DuplicateSearch::showProgress);
    m_later.setSingleShot(true);
    m_later.setInterval(followAfterMs);
    connect(&m_later, &QTimer::timeout, this, &DuplicateSearch::follow);
    connect(&workspace, &commands::Workspace::changed, this, [this] {
        m_stale = true;
        if (m_watched && !m_later.isActive())
            m_later.start();
    }, Qt::QueuedConnection);
}

DuplicateSearch::~DuplicateSearch()
{
    cancel();
}

void DuplicateSearch::start()
{
    if (m_job)
        return;
    m_job = std::make_shared<Job>();
    m_job->control.onProgress = [job = m_job.get()](const Progress &progress) {
        const QMutexLocker lock(&job->mutex);
        job->latest = progress;
    };
    m_elapsed.start();
    m_progress.start();
    ++m_generation;
    m_stale = false;
    m_workspace->readLong<Shown>(
        this,
        [job = m_job](const commands::LongRead &read) -> Result<Shown> {
            KONTOR_ASSIGN(FoundCases found, quality::searchCases(read.connection, quality::worthALook, job->control));
            return readShown(read.connection, std::make_shared<const FoundCases>(std::move(found)));
        },
        [this](const Result<Shown> &shown) { finish(shown); });
    Q_EMIT started();
}

void DuplicateSearch::cancel()
{
    if (m_job)
        m_job->control.cancel();
}

void DuplicateSearch::showProgress()
{
    Progress latest;
    {
        const QMutexLocker lock(&m_job->mutex);
        latest = m_job->latest;
    }
    Q_EMIT progressed(latest, m_elapsed.elapsed());
}

void DuplicateSearch::finish(const Result<Shown> &result)
{
    m_progress.stop();
    m_job.reset();
    if (result) {
        m_shown = *result;
        Q_EMIT updated();
    }
    Q_EMIT ended(result || result.error().code == ErrorCode::Cancelled ? QString() : result.error().message);
    if (m_stale && m_watched)
        follow();
}

void DuplicateSearch::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale)
        follow();
}

void DuplicateSearch::follow()
{
    if (m_job || !m_shown)
        return;  // the search reads what is there then
    m_stale = false;
    const quint64 mine = ++m_generation;
    m_workspace->readLong<Shown>(
        this, [found = m_shown->found](const commands::LongRead &read) { return readShown(read.connection, found); },
        [this, mine](const Result<Shown> &shown) {
            if (mine != m_generation)
                return;
            if (!shown) {  // cut off by something more urgent
                m_stale = true;
                return m_later.start();
            }
            m_shown = *shown;
            Q_EMIT updated();
        });
}

}  // namespace kontor::pages
