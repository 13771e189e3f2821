// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pagecontext.h"

#include <QList>

#include <functional>

namespace kontor::shell {

/// What the window needs to know about a page before it is built.
struct PageEntry {
    QString id;
    QString title;
    QString icon;
    bool atBottom = false;  ///< stands below the others in the navigation
    std::function<pages::Page *(pages::PageContext &)> make;
};

/// The pages that the program has, in the order of the navigation. Filled by the program's main function.
class PageRegistry {
public:
    void add(PageEntry entry) { m_entries.append(std::move(entry)); }
    const QList<PageEntry> &entries() const { return m_entries; }
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
