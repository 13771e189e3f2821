// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changefeed.h"

namespace kontor::storage {

namespace {

/// Naming more contacts than that is no cheaper than reading the file.
constexpr size_t mostNamed = 20'000;

size_t named(const ChangeFeed::Changes &changes)
{
    return changes.numbers.size() + changes.ids.size();
}

}  // namespace

void ChangeFeed::Changes::add(const Changes &other)
{
    definitions = definitions || other.definitions;
    everything = everything || other.everything || named(*this) + named(other) > mostNamed;
    if (everything) {
        numbers.clear();
        ids.clear();
        return;
    }
    numbers.insert(numbers.end(), other.numbers.begin(), other.numbers.end());
    ids.insert(ids.end(), other.ids.begin(), other.ids.end());
}

void ChangeFeed::announce(const Changes &changes)
{
    if (changes.isEmpty())
        return;
    const std::lock_guard lock(m_mutex);
    Entry entry{++m_newest, {}};
    entry.changes.add(changes);
    m_kept += named(entry.changes);
    m_entries.push_back(std::move(entry));
    forgetOld();
}

void ChangeFeed::settle(bool committed)
{
    const std::lock_guard lock(m_mutex);
    if (m_newest == m_settled)
        return;
    if (!committed && !m_entries.empty()) {
        m_kept -= named(m_entries.back().changes);
        m_entries.pop_back();
    }
    m_settled = m_newest;
}

void ChangeFeed::forgetOld()
{
    while (m_entries.size() > 1 && m_kept > mostNamed) {
        m_kept -= named(m_entries.front().changes);
        m_forgotten = m_entries.front().number;
        m_entries.pop_front();
    }
}

quint64 ChangeFeed::position() const
{
    const std::lock_guard lock(m_mutex);
    return m_settled;
}

ChangeFeed::Changes ChangeFeed::since(quint64 &position) const
{
    const std::lock_guard lock(m_mutex);
    Changes changes;
    changes.everything = position < m_forgotten;
    for (const Entry &entry : m_entries) {
        if (entry.number > position)
            changes.add(entry.changes);
    }
    position = m_settled;
    return changes;
}

}  // namespace kontor::storage
