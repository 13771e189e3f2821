// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/maderows.h"

namespace kontor::importexport {

using model::ContactId;

void MadeRows::note(const ImportOutcome &outcome)
{
    if (outcome.action == ImportAction::Create) {
        m_rows.insert(outcome.contact, outcome.record->row);
        if (m_drafts.size() >= m_mostDrafts)
            return;
        m_drafts << outcome.record->draft;
        m_drafts.last().id = Uuid(outcome.contact);
    } else if ((outcome.action == ImportAction::Update || outcome.action == ImportAction::Unchanged) && m_rows.contains(outcome.contact)) {
        m_followers.insert(outcome.contact, {outcome.record->row, outcome.action});
    }
}

bool MadeRows::mayBe(const ContactId &made, const ContactId &other, qint64 otherNumber) const
{
    const qint64 row = rowOf(made);
    if (row == 0)
        return false;
    if (otherNumber <= m_newest)
        return true;
    const qint64 otherRow = rowOf(other);
    return otherRow > 0 && otherRow < row;
}

void MadeRows::choose(const ContactId &made, RowChoice::Kind kind, const QList<ContactId> &others, RowChoices &choices) const
{
    RowChoice choice{kind};
    for (const ContactId &other : others) {
        const qint64 row = rowOf(other);
        choice.others.append({row == 0 ? other : ContactId(), row});
    }
    choices.insert(rowOf(made), choice);
    if (kind == RowChoice::Kind::Create)
        return;  // who means the new contact finds it
    for (const Follower &follower : followers(made))
        choices.insert(follower.row, choice);
}

}  // namespace kontor::importexport
