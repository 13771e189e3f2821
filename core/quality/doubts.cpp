// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/doubts.h"

#include "core/quality/reasons.h"

#include <QCoreApplication>
#include <QHash>

namespace kontor::quality {

using model::ContactId;
using storage::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::quality)
};

/// Somebody of a found pair, before anybody has looked up the name.
struct Other {
    const CaseContact *contact = nullptr;
    const CasePair *pair = nullptr;
};

/// Pairs come best first, and so do the others of each.
QHash<qint64, QList<Other>> othersOf(const FoundCases &found, const MayBe &mayBe)
{
    QHash<qint64, QList<Other>> others;
    for (const CasePair &pair : found.pairs) {
        const CaseContact *const sides[]{&found.contacts[pair.first], &found.contacts[pair.second]};
        for (const int side : {0, 1}) {
            const CaseContact &other = *sides[1 - side];
            if (!mayBe(sides[side]->id, other.id, other.n))
                continue;
            QList<Other> &known = others[sides[side]->n];
            if (known.size() < mostOthers)
                known.append({&other, &pair});
        }
    }
    return others;
}

}  // namespace

Result<QList<Doubt>> askedDoubts(Connection &connection, const QList<model::ContactDraft> &drafts, const MayBe &mayBe, const JobControl &control)
{
    QList<Doubt> doubts;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        if (control.cancelled())
            return fail(ErrorCode::Cancelled, {});
        control.report({Text::tr("Comparing"), i, drafts.size()});
        Doubt doubt{ContactId(drafts[i].id), {}};
        KONTOR_ASSIGN(const QList<PossibleContact> found, possibleContacts(connection, drafts[i]));
        for (const PossibleContact &one : found) {
            if (one.score >= worthALook && doubt.others.size() < mostOthers && mayBe(doubt.contact, one.row.id, one.row.n))
                doubt.others << one;
        }
        if (!doubt.others.isEmpty())
            doubts << doubt;
    }
    return doubts;
}

Result<QList<Doubt>> searchedDoubts(Connection &connection, const MayBe &mayBe, const JobControl &control)
{
    KONTOR_ASSIGN(const FoundCases found, searchCases(connection, worthALook, control));
    const QHash<qint64, QList<Other>> others = othersOf(found, mayBe);
    QList<Doubt> doubts;
    for (const CaseContact &contact : found.contacts) {
        const QList<Other> known = others.value(contact.n);
        if (known.isEmpty())
            continue;
        Doubt doubt{contact.id, {}};
        for (const Other &other : known) {
            KONTOR_ASSIGN(const QList<queries::ContactRow> rows, queries::contactRows(connection, {other.contact->n}));
            if (!rows.isEmpty())
                doubt.others.append({rows.first(), double(other.pair->score), reasonWords(other.pair->reasons)});
        }
        doubts << doubt;
    }
    return doubts;
}

}  // namespace kontor::quality
