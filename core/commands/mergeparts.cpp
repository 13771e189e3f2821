// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/mergeparts.h"

#include "core/commands/mergetrace.h"
#include "core/commands/reversal.h"
#include "core/model/text.h"
#include "core/storage/capturetriggers.h"
#include "core/storage/readall.h"

#include <algorithm>

namespace kontor::commands {

using model::ContactReference;
using model::EntityDef;
using model::EntityKind;
using model::FieldMap;
using storage::Statement;

namespace {

/// When two records of a kind are the same: these columns are equal (case and punctuation aside), and of those below not two
/// different values are known. What the kept one does not know of `filled` it learns.
struct Sameness {
    const char *entity;
    QStringList equal;
    QStringList compatible;
    QStringList filled;
};

const QList<Sameness> &samenesses()
{
    using namespace Qt::StringLiterals;
    static const QList<Sameness> all{
        {"contact_point", {u"norm"_s}, {}, {u"label"_s, u"verified_at"_s}},
        {"address", {u"company"_s, u"department"_s, u"extra"_s, u"street"_s, u"po_box"_s, u"postal_code"_s, u"city"_s, u"region"_s, u"country"_s}, {u"kind"_s}, {u"kind"_s}},
        {"affiliation", {u"person_id"_s, u"organisation_id"_s, u"position"_s, u"department"_s}, {u"since"_s, u"until"_s, u"role"_s}, {u"since"_s, u"until"_s, u"role"_s}},
        {"relation", {u"from_id"_s, u"to_id"_s, u"kind"_s}, {u"note"_s}, {u"note"_s}},
        {"attachment", {u"kind"_s, u"name"_s, u"sha256"_s, u"link"_s}, {}, {}}};
    return all;
}

const Sameness *samenessOf(const QString &entity)
{
    for (const Sameness &sameness : samenesses()) {
        if (entity == QLatin1String(sameness.entity))
            return &sameness;
    }
    return nullptr;
}

/// A mobile that one has as a phone is the same number; a fax is another matter.
QString pointKind(const FieldMap &row)
{
    const QString kind = row.value(QStringLiteral("kind")).toString();
    return kind == QLatin1String("mobile") ? QStringLiteral("phone") : kind;
}

bool sameValue(const QVariant &a, const QVariant &b)
{
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return model::foldToKey(a.toString()) == model::foldToKey(b.toString());
    return a == b;
}

/// Equal for records that may be the same; empty where none can be.
QString samenessKey(const QString &entity, const FieldMap &row)
{
    const Sameness *sameness = samenessOf(entity);
    if (sameness == nullptr)
        return {};
    QStringList parts{entity};
    if (entity == QLatin1String("contact_point")) {
        parts << pointKind(row) << (row.contains(QStringLiteral("norm")) ? row.value(QStringLiteral("norm")) : row.value(QStringLiteral("value"))).toString();
        return parts.join(u'\n');
    }
    for (const QString &key : sameness->equal) {
        const QVariant value = row.value(key);
        parts << (value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex()) : model::foldToKey(value.toString()));
    }
    return parts.join(u'\n');
}

/// That have the same key.
bool areCompatible(const QString &entity, const FieldMap &a, const FieldMap &b)
{
    const QStringList &keys = samenessOf(entity)->compatible;
    return std::all_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
        return !a.contains(key) || !b.contains(key) || sameValue(a.value(key), b.value(key));
    });
}

/// Columns of a record that name contacts.
QStringList contactColumns(const QString &entity)
{
    QStringList columns;
    for (const ContactReference &reference : model::contactReferences()) {
        if (entity == QLatin1String(reference.entity->key))
            columns << QString::fromLatin1(reference.field->key);
    }
    return columns;
}

/// "Works for itself", "is a sibling of itself".
bool namesTwice(const QString &entity, const FieldMap &row)
{
    const QStringList columns = contactColumns(entity);
    for (qsizetype i = 1; i < columns.size(); ++i) {
        if (row.contains(columns[i]) && row.value(columns[i]) == row.value(columns[0]))
            return true;
    }
    return false;
}

}  // namespace

bool sameRecord(const QString &entity, const FieldMap &a, const FieldMap &b)
{
    return samenessOf(entity) != nullptr && samenessKey(entity, a) == samenessKey(entity, b) && areCompatible(entity, a, b);
}

bool describesValues(const EntityDef &set)
{
    return qstrcmp(set.key, "provenance") == 0 || qstrcmp(set.key, "merge_trace") == 0;
}

Result<PartsMoved> PartMover::run()
{
    for (const ContactReference &reference : model::contactReferences()) {
        if (reference.entity->kind == EntityKind::Record)
            KONTOR_TRY(moveRows(reference));
        else if (reference.isElement())
            KONTOR_TRY(moveLinks(reference));
        else if (reference.isOwner() && !describesValues(*reference.entity))
            KONTOR_TRY(moveElements(reference));
    }
    return m_done;
}

Result<QList<Uuid>> PartMover::idsOf(const QByteArray &sql, const Uuid &contact)
{
    Statement query = m_context->transaction().statement(sql);
    query.bind(contact);
    return storage::readIds(std::move(query));
}

Result<void> PartMover::moveRows(const ContactReference &reference)
{
    const QByteArray sql = QByteArray("SELECT id FROM ") + reference.entity->key + " WHERE " + reference.field->key + " = ?1 AND " + reference.condition + " ORDER BY id";
    KONTOR_ASSIGN(const QList<Uuid> ids, idsOf(sql, m_from));
    Peers peers;
    if (!ids.isEmpty())
        KONTOR_TRY(loadPeers(reference, peers));
    for (const Uuid &id : ids)
        KONTOR_TRY(moveRow(reference, id, peers));
    return {};
}

/// What the primary has of this kind in sight; of kinds of which none can be the same as another, nothing.
Result<void> PartMover::loadPeers(const ContactReference &reference, Peers &peers)
{
    const QString entity = QString::fromLatin1(reference.entity->key);
    if (samenessOf(entity) == nullptr)
        return {};
    const QByteArray sql = QByteArray("SELECT id FROM ") + reference.entity->key + " WHERE " + reference.field->key + " = ?1 AND " + reference.condition
                           + " AND deleted_at IS NULL ORDER BY id";
    KONTOR_ASSIGN(const QList<Uuid> ids, idsOf(sql, m_into));
    for (const Uuid &id : ids) {
        KONTOR_ASSIGN(const FieldMap row, m_context->read(entity, id));
        addPeer(entity, id, asMoved(entity, row), peers);
    }
    return {};
}

void PartMover::addPeer(const QString &entity, const Uuid &id, const FieldMap &row, Peers &peers) const
{
    const QString key = samenessKey(entity, row);
    if (key.isEmpty())
        return;
    peers.byKey.insert(key, peers.rows.size());
    peers.rows.append({id, row});
    peers.lastPosition = std::max(peers.lastPosition, row.value(QStringLiteral("position")).toLongLong());
}

FieldMap PartMover::asMoved(const QString &entity, const FieldMap &row) const
{
    FieldMap moved = row;
    for (const QString &column : contactColumns(entity)) {
        if (moved.value(column) == m_from.toBytes())
            moved.insert(column, m_into.toBytes());
    }
    return moved;
}

Result<void> PartMover::moveRow(const ContactReference &reference, const Uuid &id, Peers &peers)
{
    const QString entity = QString::fromLatin1(reference.entity->key);
    const QString column = QString::fromLatin1(reference.field->key);
    KONTOR_ASSIGN(const FieldMap row, m_context->read(entity, id));
    FieldMap moved = asMoved(entity, row);
    FieldMap changes{{column, m_into.toBytes()}};
    if (row.contains(QStringLiteral("deleted_at")))
        return changeTraced(*m_context, entity, id, changes, m_from);
    if (namesTwice(entity, moved))
        return bin(entity, id, column, id);
    const auto [first, end] = std::as_const(peers.byKey).equal_range(samenessKey(entity, moved));
    for (auto it = first; it != end; ++it) {
        auto &[other, fields] = peers.rows[*it];
        if (other == id || !areCompatible(entity, fields, moved))
            continue;
        FieldMap learnt;
        for (const QString &key : samenessOf(entity)->filled) {
            if (!fields.contains(key) && row.contains(key))
                learnt.insert(key, row.value(key));
        }
        fields.insert(learnt);
        KONTOR_TRY(changeTraced(*m_context, entity, other, learnt, m_from));
        return bin(entity, id, column, other);
    }
    settle(entity, row, peers, changes);
    moved.insert(changes);
    addPeer(entity, id, moved, peers);
    ++m_done.moved;
    return changeTraced(*m_context, entity, id, changes, m_from);
}

/// It goes with its contact, but out of sight. The day is that of the younger of the two, the same on every machine.
Result<void> PartMover::bin(const QString &entity, const Uuid &id, const QString &column, const Uuid &kept)
{
    ++m_done.duplicates;
    return changeTraced(*m_context, entity, id, {{column, m_into.toBytes()}, {QStringLiteral("deleted_at"), std::max(id.timeMs(), kept.timeMs())}}, m_from);
}

/// One is the preferred number of its kind, one the main job, one the photo: those of the primary. What comes stands behind what is there.
void PartMover::settle(const QString &entity, const FieldMap &row, const Peers &peers, FieldMap &changes) const
{
    const QString kind = QStringLiteral("kind");
    const auto any = [&](auto &&holds) { return std::any_of(peers.rows.cbegin(), peers.rows.cend(), [&](const auto &peer) { return holds(peer.second); }); };
    for (const auto &[key, ofKind] : {std::pair(QStringLiteral("preferred"), true), std::pair(QStringLiteral("main"), false)}) {
        const bool isTaken = row.value(key).toLongLong() != 0 && any([&, &key = key, &ofKind = ofKind](const FieldMap &peer) {
            return peer.value(key).toLongLong() != 0 && (!ofKind || peer.value(kind) == row.value(kind));
        });
        if (isTaken)
            changes.insert(key, QVariant());
    }
    const auto isPhoto = [&](const FieldMap &file) { return file.value(kind) == QLatin1String("photo"); };
    if (entity == QLatin1String("attachment") && isPhoto(row) && any(isPhoto))
        changes.insert(kind, QStringLiteral("file"));
    if (peers.lastPosition > 0)  // only points and addresses have places
        changes.insert(QStringLiteral("position"), peers.lastPosition + 1);
}

/// Which of two values an element has: what was decided, a refusal to be written to, or the primary's.
QVariant PartMover::winner(const QString &element, const QVariant &mine, const QVariant &theirs) const
{
    if (!mine.isValid())
        return theirs;
    if (m_decided.contains(element))
        return m_decided.value(element);
    const auto refuses = [](const QVariant &values) { return values.toString().startsWith(QLatin1String("[\"refused\"")); };
    return element.startsWith(QLatin1String("pref:")) && refuses(theirs) && !refuses(mine) ? theirs : mine;
}

Result<void> PartMover::moveElements(const ContactReference &reference)
{
    const EntityDef &set = *reference.entity;
    const bool byId = set.field(QString::fromLatin1(set.elementColumn))->type == model::FieldType::Reference;
    const QByteArray name = byId ? QByteArray("lower(hex(") + set.elementColumn + "))" : QByteArray(set.elementColumn);
    QList<std::pair<QString, QVariant>> elements;
    {
        Statement query = m_context->transaction().statement(QByteArray("SELECT " + name + ", " + storage::setValueExpression(set, set.key) + " FROM " + set.key
                                                                        + " WHERE " + reference.field->key + " = ?1 AND " + reference.condition + " ORDER BY 1"));
        query.bind(m_from);
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                break;
            elements.append({QLatin1String(set.elementPrefix) + u':' + query.text(0), query.value(1)});
        }
    }
    const QString contact = QStringLiteral("contact");
    for (const auto &[element, theirs] : std::as_const(elements)) {
        KONTOR_ASSIGN(const QVariant mine, presentValue(*m_context, contact, m_into, element));
        KONTOR_TRY(putTraced(*m_context, contact, m_into, element, winner(element, mine, theirs), m_from));
        KONTOR_TRY(putTraced(*m_context, contact, m_from, element, {}, m_from));
        m_done.duplicates += mine == theirs ? 1 : 0;
        m_done.moved += mine == theirs ? 0 : 1;
    }
    return {};
}

Result<void> PartMover::moveLinks(const ContactReference &reference)
{
    const EntityDef &set = *reference.entity;
    const QString entity = QString::fromLatin1(qstrcmp(set.parent, "activity_id") == 0 ? "activity" : "contact");
    const auto elementOf = [&](const Uuid &contact) { return QString(QLatin1String(set.elementPrefix) + u':' + model::traceOther(contact)); };
    KONTOR_ASSIGN(const QList<Uuid> owners, idsOf(QByteArray("SELECT ") + set.parent + " FROM " + set.key + " WHERE " + set.elementColumn + " = ?1 AND "
                                                      + reference.condition + " ORDER BY 1", m_from));
    for (const Uuid &owner : owners) {
        KONTOR_ASSIGN(const QVariant values, presentValue(*m_context, entity, owner, elementOf(m_from)));
        KONTOR_ASSIGN(const QVariant there, presentValue(*m_context, entity, owner, elementOf(m_into)));
        if (!there.isValid())
            KONTOR_TRY(putTraced(*m_context, entity, owner, elementOf(m_into), values, m_from));
        KONTOR_TRY(putTraced(*m_context, entity, owner, elementOf(m_from), {}, m_from));
        m_done.duplicates += there.isValid() ? 1 : 0;
        m_done.moved += there.isValid() ? 0 : 1;
    }
    return {};
}

}  // namespace kontor::commands
