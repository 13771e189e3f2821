// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/searchterms.h"
#include "core/queries/numberset.h"

#include <QByteArray>
#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace kontor::queries {

/// The search texts of all contacts one behind the other, in the order of the list, so that any part of any word is found by
/// reading on: a million contacts take about 130 MB and 10 ms. What changed after it was made stands at the end.
class TextArena {
public:
    /// Room for the texts of these contacts (contact.n with the bytes of their text), in this order; fill() puts them in.
    explicit TextArena(const std::vector<std::pair<qint32, quint32>> &sizes);
    void fill(qint64 n, QByteArrayView text);

    void put(qint64 n, QByteArrayView text);
    void remove(qint64 n);
    /// So much has changed since that it is worth making anew.
    bool isWorn() const;

    struct Found {
        NumberSet beginnings;
        NumberSet inside;
        size_t begun = 0;  ///< how many beginnings
    };
    /// Stops when `most` beginnings are found, after having looked at what changed.
    Found find(const model::SearchTerms &terms, size_t most) const;
    /// Contacts whose texts are similar; with those that fit.
    std::vector<qint64> similar(const model::SearchTerms &terms) const;
    /// Memory that it takes.
    qint64 bytes() const { return m_text.capacity() + qint64(m_starts.capacity() * sizeof(quint64) + (m_owners.capacity() + m_slotOf.capacity()) * sizeof(qint32)); }
    /// The text of a contact as find() sees it, for tests; empty if it has none.
    std::string_view text(qint64 n) const;

private:
    using Slot = qint32;
    std::string_view textOf(Slot slot) const;
    Slot slotAt(size_t offset, Slot from) const;
    Slot slotOf(qint64 n) const { return size_t(n) < m_slotOf.size() ? m_slotOf[size_t(n)] : -1; }
    template <typename Use>
    void scan(std::string_view part, Slot first, Slot end, Use &&use) const;

    QByteArray m_text;              ///< "␣word␣word\n" for each slot; zeroes: given up
    std::vector<quint64> m_starts;  ///< of the slots, and the end
    std::vector<qint32> m_owners;   ///< contact.n by slot
    std::vector<Slot> m_slotOf;     ///< by contact.n; -1: none
    Slot m_sorted = 0;              ///< slots that are in order
    size_t m_dead = 0;              ///< bytes given up
};

}  // namespace kontor::queries
