// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/textarena.h"

#include "core/base/bytesearch.h"
#include "core/queries/numberset.h"

#include <algorithm>
#include <cstring>

namespace kontor::queries {

using model::SearchFit;
using model::SearchTerms;

namespace {

/// So much of it may change (one part of so many) before it is made anew; room for that is kept.
constexpr size_t spare = 8;
constexpr size_t around = 2;  // the blank before a text and the end of line behind it

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

}  // namespace

TextArena::TextArena(const std::vector<std::pair<qint32, quint32>> &sizes) : m_sorted(Slot(sizes.size()))
{
    m_starts.reserve(sizes.size() + 1);
    m_owners.reserve(sizes.size());
    quint64 at = 0;
    qint32 highest = 0;
    for (const auto &[n, bytes] : sizes) {
        m_starts.push_back(at);
        m_owners.push_back(n);
        at += bytes + around;
        highest = std::max(highest, n);
    }
    m_starts.push_back(at);
    m_slotOf.assign(size_t(highest) + 1, -1);
    for (Slot slot = 0; slot < m_sorted; ++slot)
        m_slotOf[size_t(m_owners[size_t(slot)])] = slot;
    m_text.reserve(qsizetype(at + at / spare) + 65'536);
    m_text.fill('\0', qsizetype(at));
}

void TextArena::fill(qint64 n, QByteArrayView text)
{
    const Slot slot = slotOf(n);
    if (slot < 0 || m_starts[size_t(slot) + 1] - m_starts[size_t(slot)] != size_t(text.size()) + around)
        return;
    char *at = m_text.data() + m_starts[size_t(slot)];
    *at++ = ' ';
    std::memcpy(at, text.data(), size_t(text.size()));
    at[text.size()] = '\n';
}

void TextArena::remove(qint64 n)
{
    const Slot slot = slotOf(n);
    if (slot < 0)
        return;
    const std::string_view old = textOf(slot);
    std::memset(m_text.data() + m_starts[size_t(slot)], 0, old.size());
    m_dead += old.size();
    m_slotOf[size_t(n)] = -1;
}

void TextArena::put(qint64 n, QByteArrayView text)
{
    if (const std::string_view now = this->text(n);
        !now.empty() && now.substr(1) == std::string_view(text.data(), size_t(text.size())))
        return;
    remove(n);
    if (size_t(n) >= m_slotOf.size())
        m_slotOf.resize(size_t(n) + size_t(n) / 2 + 1, -1);
    m_slotOf[size_t(n)] = Slot(m_owners.size());
    m_owners.push_back(qint32(n));
    m_text.append(' ').append(text).append('\n');
    m_starts.push_back(quint64(m_text.size()));
}

bool TextArena::isWorn() const
{
    constexpr size_t enough = 1'000;
    const size_t changed = m_owners.size() - size_t(m_sorted);
    return changed > enough && changed > size_t(m_sorted) / spare;
}

std::string_view TextArena::textOf(Slot slot) const
{
    const size_t start = m_starts[size_t(slot)];
    return {m_text.constData() + start, m_starts[size_t(slot) + 1] - start - 1};
}

std::string_view TextArena::text(qint64 n) const
{
    const Slot slot = slotOf(n);
    return slot < 0 ? std::string_view() : textOf(slot);
}

TextArena::Slot TextArena::slotAt(size_t offset, Slot from) const
{
    // Places that are found follow each other closely, so the slot is mostly one of the next.
    Slot width = 1;
    const auto slots = Slot(m_owners.size());
    while (from + width < slots && m_starts[size_t(from + width)] <= offset) {
        from += width;
        width *= 2;
    }
    const auto first = m_starts.begin() + from;
    return from + Slot(std::upper_bound(first, m_starts.begin() + std::min(from + width, slots), offset) - first) - 1;
}

/// Calls `use(slot, place)` for the places of a part; what it returns says where to go on.
template <typename Use>
void TextArena::scan(std::string_view part, Slot first, Slot end, Use &&use) const
{
    const char *const stop = m_text.constData() + m_starts[size_t(end)];
    Slot slot = first;
    for (const char *at = m_text.constData() + m_starts[size_t(first)]; at < stop;) {
        at = base::findBytes(at, stop, part);
        if (at == stop)
            return;
        slot = slotAt(size_t(at - m_text.constData()), slot);
        at = use(slot, at);
    }
}

TextArena::Found TextArena::find(const SearchTerms &terms, size_t most) const
{
    Found found;
    if (terms.isEmpty())
        return found;
    // Words that must begin one are looked for with the blank before them.
    const QByteArray part = terms.canBeInside() ? terms.rarest() : ' ' + terms.rarest();
    const qsizetype blank = terms.canBeInside() ? 0 : 1;
    const char *const stop = m_text.constData() + m_text.size();
    const auto take = [&](Slot slot, const char *at) {
        const std::string_view text = textOf(slot);
        const SearchFit fit = terms.fit(text, size_t(at - text.data() + blank));
        if (fit == SearchFit::Beginnings) {
            found.beginnings.insert(m_owners[size_t(slot)]);
            ++found.begun;
        } else if (fit == SearchFit::Inside) {
            found.inside.insert(m_owners[size_t(slot)]);
        }
        return text.data() + text.size() + 1;
    };
    scan(view(part), 0, m_sorted, [&](Slot slot, const char *at) {
        const char *next = take(slot, at);
        return found.begun < most ? next : stop;
    });
    scan(view(part), m_sorted, Slot(m_owners.size()), take);
    return found;
}

std::vector<qint64> TextArena::similar(const SearchTerms &terms) const
{
    NumberSet seen;
    std::vector<qint64> found;
    if (!terms.canBeSimilar())
        return found;
    const QList<SearchTerms::Part> parts = terms.similarParts();
    for (const SearchTerms::Part &part : parts) {
        scan(view(part.bytes), 0, Slot(m_owners.size()), [&](Slot slot, const char *at) {
            if (part.behind) {
                const char *const begin = m_text.constData() + m_starts[size_t(slot)];
                const auto blankAt = [&](qsizetype behind) { return at - begin > behind && *(at - behind - 1) == ' '; };
                if (!blankAt(*part.behind) && !blankAt(*part.behind - 1) && !blankAt(*part.behind + 1))
                    return at + 1;
            }
            const qint64 n = m_owners[size_t(slot)];
            if (!seen.contains(n)) {
                // Looked at once for all parts: another place in the same text cannot change the answer.
                seen.insert(n);
                if (terms.isSimilar(textOf(slot)))
                    found.push_back(n);
            }
            return m_text.constData() + m_starts[size_t(slot) + 1];
        });
    }
    return found;
}

}  // namespace kontor::queries
