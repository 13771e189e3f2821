// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <optional>

namespace kontor::itemmodels {

/// The rows of a long list that are in memory: pages of a fixed size, of which the least recently used go first. Knows
/// nothing about where rows come from. One thread.
template <typename Row>
class PageCache {
public:
    static constexpr int pageRows = 200;
    /// A missing row is one that went away between the snapshot and the page.
    using Page = QList<std::optional<Row>>;

    explicit PageCache(int mostPages = 40) : m_mostPages(mostPages) {}

    static int pageOf(int row) { return row / pageRows; }

    /// Null while its page is not there, or if the row is gone.
    const Row *find(int row)
    {
        const auto page = m_pages.find(pageOf(row));
        if (page == m_pages.end())
            return nullptr;
        page->usedAt = ++m_uses;
        const int offset = row % pageRows;
        return offset < page->rows.size() && page->rows[offset] ? &*page->rows[offset] : nullptr;
    }

    /// True if the page is there and up to date.
    bool isFresh(int page) const
    {
        const auto found = m_pages.constFind(page);
        return found != m_pages.cend() && !found->stale;
    }

    void store(int page, Page rows)
    {
        m_pages.insert(page, {std::move(rows), false, ++m_uses});
        while (m_pages.size() > m_mostPages)
            evictOldest();
    }

    /// Pages go on showing what they have until they are stored anew.
    void markStale()
    {
        for (Entry &entry : m_pages)
            entry.stale = true;
    }

    void clear() { m_pages.clear(); }
    qsizetype pages() const { return m_pages.size(); }

private:
    struct Entry {
        Page rows;
        bool stale = false;
        quint64 usedAt = 0;
    };

    void evictOldest()
    {
        auto oldest = m_pages.begin();
        for (auto entry = m_pages.begin(); entry != m_pages.end(); ++entry) {
            if (entry->usedAt < oldest->usedAt)
                oldest = entry;
        }
        m_pages.erase(oldest);
    }

    QHash<int, Entry> m_pages;
    int m_mostPages;
    quint64 m_uses = 0;
};

}  // namespace kontor::itemmodels
