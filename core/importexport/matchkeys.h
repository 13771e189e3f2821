// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/drafts.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <vector>

namespace kontor::importexport {

/// What a draft is recognised by. Made without the file, on any thread.
struct MatchKeys {
    QString kind;         ///< "person" or "organisation"
    QString nameKey;      ///< folded list name; empty for who has none
    QVariantList points;  ///< normalised numbers and addresses, as in contact_point.norm
    /// Of every way in which the draft's name can be found together with something else of it.
    QList<quint64> hashes;
};
MatchKeys matchKeys(const model::ContactDraft &draft, const QString &region);

/// The contacts that an import has written, as a Bloom filter over their keys: most rows of a list are new, and for them
/// it tells so without asking the file. Its size does not grow with the list.
class WrittenContacts {
public:
    WrittenContacts() { clear(); }
    void clear() { m_bits.assign(bits / 64, 0); }
    void add(const MatchKeys &keys);
    /// Whatever has this name is to be asked for: a contact's other keys are not known any more.
    void addName(const QString &nameKey);
    /// False: no contact written so far is what the draft means. True: there may be one.
    bool mayHave(const MatchKeys &keys) const;

private:
    static constexpr quint64 bits = quint64(1) << 26;  ///< 8 MB: at a million contacts one draft in a hundred is asked for in vain
    void set(quint64 hash);
    bool has(quint64 hash) const;

    std::vector<quint64> m_bits;
};

}  // namespace kontor::importexport
