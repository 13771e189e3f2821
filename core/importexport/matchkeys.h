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

/// The contacts that an import has written, by their keys: most rows of a list are new, and for them it tells so without asking the
/// file; for the others it names the few contacts that are to be looked at, however many namesakes those have.
class WrittenContacts {
public:
    WrittenContacts() { clear(); }
    void clear();
    /// `n`: row number of the contact.
    void add(const MatchKeys &keys, qint64 n);
    /// One of which nothing but the name is known.
    void addFirm(const QString &nameKey, qint64 n);
    /// Whatever has this name is to be asked for: a contact's other keys are not known any more.
    void addName(const QString &nameKey);

    struct Found {
        std::vector<qint64> rows;  ///< of contacts written so far that may be what the draft means, ascending
        bool ask = false;          ///< there may be others
    };
    Found find(const MatchKeys &keys) const;

private:
    /// Of 64 bits of a hash 32 are kept: what is found is looked at in any case. Row 0: a free place.
    struct Entry {
        quint32 tag = 0;
        quint32 row = 0;
    };
    static constexpr int mostOfOneKey = 8;              ///< as many are looked at
    static constexpr size_t mostEntries = size_t(1) << 24;  ///< 128 MB, for about three million contacts; then the file is asked
    static constexpr quint32 anybody = 0xffffffff;

    size_t place(quint32 tag) const { return (quint64(tag) * 0x9E3779B97F4A7C15) >> (64 - m_bits); }
    void put(quint64 hash, quint32 row);
    void grow();

    std::vector<Entry> m_entries;
    int m_bits = 0;
    size_t m_used = 0;
    bool m_full = false;
};

}  // namespace kontor::importexport
