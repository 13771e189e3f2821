// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/importreport.h"
#include "core/model/drafts.h"

#include <QHash>
#include <QList>

namespace kontor::importexport {

/// What somebody decided about a record that may be a duplicate. Without a choice it becomes a new contact, and may be a duplicate.
struct RowChoice {
    enum class Kind { Create, Update, Skip };
    struct Other {
        model::ContactId contact;  ///< of the file; or
        qint64 row = 0;            ///< what this earlier record of the source became
    };
    Kind kind = Kind::Create;
    QList<Other> others = {};  ///< Update: the one that it is. Create: who it is not, which is remembered.
};
using RowChoices = QHash<qint64, RowChoice>;  ///< by SourceRecord::row

/// Which records of a dry run would make contacts, and which others mean one of those: what a choice about the first has to be for the
/// others as well. Needs about 100 bytes a record.
class MadeRows {
public:
    struct Follower {
        qint64 row = 0;
        ImportAction action = ImportAction::Unchanged;
    };

    /// `newest`: contact.n of the newest contact before the run; the first `mostDrafts` of the records keep their drafts.
    MadeRows(qint64 newest, qsizetype mostDrafts) : m_newest(newest), m_mostDrafts(mostDrafts) {}

    void note(const ImportOutcome &outcome);
    qsizetype size() const { return m_rows.size(); }
    /// 0: no record made it.
    qint64 rowOf(const model::ContactId &made) const { return m_rows.value(made); }
    /// With the contact's id.
    const QList<model::ContactDraft> &drafts() const { return m_drafts; }
    QList<Follower> followers(const model::ContactId &made) const { return m_followers.values(made); }
    /// Whether a record may be another contact: one of the file, or that of a record before it.
    bool mayBe(const model::ContactId &made, const model::ContactId &other, qint64 otherNumber) const;
    /// What is chosen for a record that made a contact, and for those that mean it; `others` as in RowChoice.
    void choose(const model::ContactId &made, RowChoice::Kind kind, const QList<model::ContactId> &others, RowChoices &choices) const;

private:
    qint64 m_newest;
    qsizetype m_mostDrafts;
    QHash<model::ContactId, qint64> m_rows;
    QMultiHash<model::ContactId, Follower> m_followers;
    QList<model::ContactDraft> m_drafts;
};

}  // namespace kontor::importexport
