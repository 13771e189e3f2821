// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/listmemory.h"

#include "core/base/process.h"
#include "core/commands/searchindex.h"
#include "core/commands/workspace.h"

#include <algorithm>
#include <utility>

namespace kontor::itemmodels {

using commands::Workspace;
using queries::MemoryIndex;

namespace {

/// What the reading thread says of the index it has.
enum class State { Ready, Worn, Missing };

}  // namespace

ListMemory::ListMemory(Workspace *workspace, qint64 budget, QObject *parent) : QObject(parent), m_workspace(workspace), m_budget(budget)
{
    connect(workspace, &Workspace::changed, this, &ListMemory::look);
}

ListMemory::~ListMemory()
{
    m_control->cancel();
}

void ListMemory::start()
{
    m_started = true;
    look();
}

void ListMemory::setBudget(qint64 budget)
{
    if (budget == m_budget)
        return;
    m_budget = budget;
    m_again = m_reading;
    if (m_started)
        read();
}

qint64 ListMemory::standardBudget()
{
    constexpr qint64 most = qint64(512) * 1024 * 1024;
    constexpr qint64 share = 8;
    const qint64 all = base::physicalMemory();
    return all > 0 ? std::min(most, all / share) : most;
}

/// Lets the index learn what was committed, so that nobody who types waits for it.
void ListMemory::look()
{
    if (!m_started || m_looking || m_reading || !m_workspace)
        return;
    m_looking = true;
    m_workspace->read<State>(
        this,
        [](storage::Connection &connection) -> Result<State> {
            KONTOR_ASSIGN(const MemoryIndex *index, MemoryIndex::of(connection));
            return index == nullptr ? State::Missing : index->isWorn() ? State::Worn : State::Ready;
        },
        [this](Result<State> state) {
            m_looking = false;
            if (!state && state.error().code == ErrorCode::Cancelled)
                look();
            else if (state && *state != State::Ready)
                read();
        });
}

void ListMemory::read()
{
    if (m_reading || !m_workspace)
        return;
    m_reading = true;
    using Index = std::shared_ptr<MemoryIndex>;
    m_workspace->readLong<Index>(
        this, [budget = m_budget, control = m_control](const commands::LongRead &read) { return MemoryIndex::read(read.connection, budget, *control); },
        [this](Result<Index> index) {
            m_reading = false;
            if (std::exchange(m_again, false))
                read();
            else if (index)
                take(*index);
        });
}

void ListMemory::take(const std::shared_ptr<MemoryIndex> &index)
{
    const bool wantsTrigrams = index->texts() == nullptr;
    m_workspace->read<bool>(
        this,
        [index](storage::Connection &connection) -> Result<bool> {
            connection.attach(index);
            return true;
        },
        [this](const Result<bool> &) {
            if (m_workspace)
                Q_EMIT m_workspace->listsReady();
            look();  // what was committed meanwhile
        });
    m_workspace->inspect<bool>(this, [wantsTrigrams](const commands::Session &session) { return commands::setTrigrams(session, wantsTrigrams); },
                               [this](const Result<bool> &changed) {
        // The index is filled in quiet moments, which come after a change.
        if (changed && *changed && m_workspace)
            Q_EMIT m_workspace->changed();
    });
}

}  // namespace kontor::itemmodels
