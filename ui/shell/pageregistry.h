// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pagecontext.h"

#include <QDate>
#include <QList>

#include <algorithm>
#include <functional>

namespace kontor::shell {

/// A small number beside a page in the navigation: how much waits there.
struct PageBadge {
    /// Runs on the reading thread, whenever the file has changed and when a new day begins.
    std::function<Result<qint64>(storage::Connection &connection, QDate today)> count = {};
    /// The number in words, for tool tips and screen readers ("3 due today").
    std::function<QString(qint64 count)> text = {};
};

/// A part of a page that the command palette leads to, such as one group of settings.
struct PageSpot {
    QString title;
    QString words = {};   ///< other words under which it is found
    QVariant filter = {}; ///< ViewState::filter that shows it
    QString icon = {};    ///< empty: the page's
};

/// What the window needs to know about a page before it is built.
struct PageEntry {
    QString id;
    QString title;
    QString icon;
    bool atBottom = false;  ///< stands below the others in the navigation
    std::function<pages::Page *(pages::PageContext &)> make;
    PageBadge badge = {};
    QList<PageSpot> spots = {};
};

/// The pages that the program has, in the order of the navigation. Filled by the program's main function.
class PageRegistry {
public:
    void add(PageEntry entry) { m_entries.append(std::move(entry)); }
    const QList<PageEntry> &entries() const { return m_entries; }
    /// Those at the bottom last.
    QList<PageEntry> inNavigationOrder() const
    {
        QList<PageEntry> ordered = m_entries;
        std::stable_partition(ordered.begin(), ordered.end(), [](const PageEntry &entry) { return !entry.atBottom; });
        return ordered;
    }
    const PageEntry *find(const QString &id) const
    {
        for (const PageEntry &entry : m_entries) {
            if (entry.id == id)
                return &entry;
        }
        return nullptr;
    }

private:
    QList<PageEntry> m_entries;
};

}  // namespace kontor::shell
