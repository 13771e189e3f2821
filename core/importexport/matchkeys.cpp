// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/matchkeys.h"

#include "core/commands/normalise.h"
#include "core/model/names.h"
#include "core/model/text.h"

#include <algorithm>

namespace kontor::importexport {

namespace {

constexpr int probes = 3;

quint64 nameHash(const QString &nameKey)
{
    return qHash(nameKey, 1);
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

void WrittenContacts::add(const MatchKeys &keys)
{
    for (const quint64 hash : keys.hashes)
        set(hash);
}

void WrittenContacts::addName(const QString &nameKey)
{
    set(nameHash(nameKey));
}

bool WrittenContacts::mayHave(const MatchKeys &keys) const
{
    if (keys.nameKey.isEmpty())
        return false;
    return has(nameHash(keys.nameKey)) || std::any_of(keys.hashes.cbegin(), keys.hashes.cend(), [this](quint64 hash) { return has(hash); });
}

void WrittenContacts::set(quint64 hash)
{
    for (int i = 0; i < probes; ++i) {
        const quint64 bit = qHash(hash, size_t(i) + 1) % bits;
        m_bits[bit / 64] |= quint64(1) << (bit % 64);
    }
}

bool WrittenContacts::has(quint64 hash) const
{
    for (int i = 0; i < probes; ++i) {
        const quint64 bit = qHash(hash, size_t(i) + 1) % bits;
        if ((m_bits[bit / 64] & (quint64(1) << (bit % 64))) == 0)
            return false;
    }
    return true;
}

}  // namespace kontor::importexport
