// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/steppace.h"

#include "core/commands/searchindex.h"

#include <algorithm>

namespace kontor::commands {

Result<void> StepPace::begin(storage::Transaction &transaction, bool underWay)
{
    // Small steps leave small parts of the search index; the engine would merge many of them at once in one that then takes
    // long. Not as the first change of a command: it would be one that changed nothing else.
    constexpr int pages = 4;
    m_timer.start();
    if (underWay && m_database->hasInterlude())
        KONTOR_TRY(mergeIndex(transaction, "contact_fts", pages));
    return {};
}

qsizetype StepPace::most() const
{
    return m_database->hasInterlude() ? std::min(m_next, m_most) : m_most;
}

bool StepPace::isOver(qsizetype done) const
{
    if (done >= most())
        return true;
    if (done == 0 || !m_database->hasInterlude())
        return false;
    // What waits is a question to the queue of the window, so not for each record. Some records take as long as a hundred others.
    return m_timer.elapsed() >= stepMs || (done % least == 0 && m_database->interludeWanted());
}

void StepPace::end(qsizetype done)
{
    if (done < least)  // ended early: says little about how long records take
        return;
    const double perRecord = double(m_timer.nsecsElapsed()) / 1e6 / double(done);
    const auto fitting = qsizetype(std::min(double(stepMs) / std::max(perRecord, 1e-4), double(m_most)));
    m_next = std::clamp(fitting, least, std::max(least, 2 * m_next));
}

}  // namespace kontor::commands
