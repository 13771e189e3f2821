// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"
#include "core/model/drafts.h"

namespace kontor::importexport {

/// Relations between the contacts of an import. The other one may stand further down in the file, so they are written when
/// all contacts are there. One who is not in the file either is named in the remark: nothing gets lost. One per import.
class RelationLinks {
public:
    /// What became of a draft; call it for every record, in their order.
    void note(const model::ContactDraft &draft, const Uuid &contact);
    bool waiting() const { return m_next < m_links.size(); }
    /// Writes some of the relations that wait, inside a step of the import's command.
    Result<void> step(commands::CommandContext &context);

private:
    struct Link {
        Uuid from;
        model::RelationDraft relation;
    };
    Result<void> write(commands::CommandContext &context, const Link &link) const;
    Result<Uuid> other(storage::Connection &connection, const model::RelationDraft &relation) const;
    static Result<bool> exists(storage::Connection &connection, const Link &link, const Uuid &other);
    static Result<void> remark(commands::CommandContext &context, const Link &link);

    QList<Link> m_links;
    qsizetype m_next = 0;
    QHash<Uuid, Uuid> m_contacts;  ///< id in the source → contact, where they differ
};

}  // namespace kontor::importexport
