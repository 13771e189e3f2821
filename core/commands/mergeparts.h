// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"
#include "core/model/references.h"

#include <QMultiHash>

namespace kontor::commands {

/// What became of the parts of a merged contact.
struct PartsMoved {
    qint64 moved = 0;
    qint64 duplicates = 0;  ///< of what the other contact had already; they are in the bin
};

/// Gives all that hangs on a merged contact to the one it was merged into: records, elements of its sets, its places in the timeline.
/// Every change leaves a trace. Depends on the rows alone, never on the time or the machine, so that two who do the same write the same.
class PartMover {
public:
    PartMover(CommandContext &context, const Uuid &from, const Uuid &into) : m_context(&context), m_from(from), m_into(into) {}

    /// What a field of one's own becomes where both have a value; else the primary's stays.
    void decide(const QString &element, const QVariant &value) { m_decided.insert(element, value); }

    Result<PartsMoved> run();

private:
    using FieldMap = model::FieldMap;

    Result<void> moveRows(const model::ContactReference &reference);
    /// The primary's rows of the kind that is being moved, those that came included.
    struct Peers {
        QList<std::pair<Uuid, FieldMap>> rows;
        QMultiHash<QString, qsizetype> byKey;
        qint64 lastPosition = 0;
    };
    Result<void> moveRow(const model::ContactReference &reference, const Uuid &id, Peers &peers);
    Result<void> loadPeers(const model::ContactReference &reference, Peers &peers);
    Result<void> moveElements(const model::ContactReference &reference);
    Result<void> moveLinks(const model::ContactReference &reference);
    Result<QList<Uuid>> idsOf(const QByteArray &sql, const Uuid &contact);
    void addPeer(const QString &entity, const Uuid &id, const FieldMap &row, Peers &peers) const;
    FieldMap asMoved(const QString &entity, const FieldMap &row) const;
    Result<void> bin(const QString &entity, const Uuid &id, const QString &column, const Uuid &kept);
    void settle(const QString &entity, const FieldMap &row, const Peers &peers, FieldMap &changes) const;
    QVariant winner(const QString &element, const QVariant &mine, const QVariant &theirs) const;

    CommandContext *m_context;
    Uuid m_from;
    Uuid m_into;
    QMap<QString, QVariant> m_decided;
    PartsMoved m_done;
};

/// Whether two records are the same, so that one contact needs only one of them.
bool sameRecord(const QString &entity, const model::FieldMap &a, const model::FieldMap &b);

/// Whether a set says something of single values of its owner, and so stays with them.
bool describesValues(const model::EntityDef &set);

}  // namespace kontor::commands
