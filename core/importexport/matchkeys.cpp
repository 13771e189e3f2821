// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/matchkeys.h"

#include "core/commands/normalise.h"
#include "core/model/names.h"
#include "core/model/text.h"

#include <algorithm>

namespace kontor::importexport {

namespace {

quint64 nameHash(const QString &nameKey)
{
    return quint64(qHash(nameKey, 1));
}

}  // namespace

MatchKeys matchKeys(const model::ContactDraft &draft, const QString &region)
{
    MatchKeys keys;
    keys.kind = model::contactKind(draft.fields);
    model::FieldMap fields = draft.fields;
    fields.insert(QStringLiteral("kind"), keys.kind);
    keys.nameKey = model::foldToKey(model::listName(fields));
    for (const model::ChildDraft &point : draft.points) {
        if (const QVariant norm = commands::normalisedPoint(point, region); norm.isValid())
            keys.points.append(norm);
    }
    if (keys.nameKey.isEmpty())
        return keys;
    if (keys.kind == QLatin1String("organisation")) {
        keys.hashes.append(nameHash(keys.nameKey));
        return keys;
    }
    for (const QVariant &point : std::as_const(keys.points))
        keys.hashes.append(qHashMulti(2, keys.nameKey, point.toString()));
    for (const model::ChildDraft &address : draft.addresses)
        keys.hashes.append(qHashMulti(3, keys.nameKey, address.fields.value(QStringLiteral("street")).toString(),
                                      address.fields.value(QStringLiteral("postal_code")).toString(),
                                      address.fields.value(QStringLiteral("city")).toString()));
    return keys;
}

void WrittenContacts::clear()
{
    m_bits = 12;
    m_entries.assign(size_t(1) << m_bits, {});
    m_used = 0;
    m_full = false;
}

void WrittenContacts::add(const MatchKeys &keys, qint64 n)
{
    for (const quint64 hash : keys.hashes)
        put(hash, quint32(n));
}

void WrittenContacts::addFirm(const QString &nameKey, qint64 n)
{
    put(nameHash(nameKey), quint32(n));
}

void WrittenContacts::addName(const QString &nameKey)
{
    put(nameHash(nameKey), anybody);
}

WrittenContacts::Found WrittenContacts::find(const MatchKeys &keys) const
{
    Found found;
    if (keys.nameKey.isEmpty())
        return found;
    found.ask = m_full;
    const auto look = [&](quint64 hash) {
        const quint32 tag = quint32(hash >> 32);
        for (size_t at = place(tag); m_entries[at].row != 0; at = (at + 1) & (m_entries.size() - 1)) {
            if (m_entries[at].tag != tag)
                continue;
            if (m_entries[at].row == anybody)
                found.ask = true;
            else
                found.rows.push_back(m_entries[at].row);
        }
    };
    look(nameHash(keys.nameKey));
    std::for_each(keys.hashes.cbegin(), keys.hashes.cend(), look);
    std::sort(found.rows.begin(), found.rows.end());
    found.rows.erase(std::unique(found.rows.begin(), found.rows.end()), found.rows.end());
    return found;
}

void WrittenContacts::put(quint64 hash, quint32 row)
{
    if (m_used * 3 >= m_entries.size() * 2)
        grow();
    if (m_full)
        return;
    const quint32 tag = quint32(hash >> 32);
    int alike = 0;
    size_t at = place(tag);
    for (; m_entries[at].row != 0; at = (at + 1) & (m_entries.size() - 1)) {
        if (m_entries[at].tag != tag)
            continue;
        if (m_entries[at].row == row || (++alike >= mostOfOneKey && row != anybody))
            return;
    }
    m_entries[at] = {tag, row};
    ++m_used;
}

void WrittenContacts::grow()
{
    if (m_entries.size() >= mostEntries) {
        m_full = true;
        return;
    }
    std::vector<Entry> before(m_entries.size() * 2);
    before.swap(m_entries);
    ++m_bits;
    for (const Entry &entry : before) {
        if (entry.row == 0)
            continue;
        size_t at = place(entry.tag);
        while (m_entries[at].row != 0)
            at = (at + 1) & (m_entries.size() - 1);
        m_entries[at] = entry;
    }
}

}  // namespace kontor::importexport
