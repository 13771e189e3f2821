// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/clusters.h"

#include "core/quality/blocking.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace kontor::quality {

namespace {

/// Members of a group that are looked at when another one is to join: enough to see what it is.
constexpr size_t mostWitnesses = 6;
/// Equal contacts are told pair by pair up to this size, above each with the first only.
constexpr size_t pairsOfAll = 12;
/// A pair that speaks against joining two groups this clearly counts twice.
constexpr double clearlyOther = 0.1;

void sortPairs(std::vector<ScoredPair> &pairs)
{
    std::sort(pairs.begin(), pairs.end(), [](const ScoredPair &a, const ScoredPair &b) {
        return a.score != b.score ? a.score > b.score : pairKey(a.first, a.second) < pairKey(b.first, b.second);
    });
}

class Grouping {
public:
    Grouping(const Records &all, const Options &options, Duplicates &found) : m_all(&all), m_options(&options), m_found(&found), m_leader(all.rows.size())
    {
        for (Row row = 0; row < all.rows.size(); ++row)
            m_leader[row] = row;
        for (const Decision &decision : options.decisions)
            (decision.same ? m_sure : m_apart).insert(pairKey(decision.first, decision.second));
    }

    void run(std::vector<ScoredPair> pairs)
    {
        sortPairs(pairs);
        joinDecided();
        for (const ScoredPair &pair : pairs) {
            if (pair.score >= m_options->leastScore)
                join(pair.first, pair.second, pair.score);
        }
        joinEqual();
        tell(pairs);
    }

private:
    Row leader(Row row)
    {
        while (m_leader[row] != row)
            row = m_leader[row] = m_leader[m_leader[row]];
        return row;
    }

    std::vector<Row> &members(Row lead)
    {
        std::vector<Row> &group = m_members[lead];
        if (group.empty())
            group.push_back(lead);
        return group;
    }

    /// Whether somebody of one group is to stay apart from somebody of the other; by whichever is less to look through.
    bool keptApart(Row one, Row other)
    {
        const std::vector<Row> &ours = members(one);
        const std::vector<Row> &theirs = members(other);
        if (ours.size() * theirs.size() > m_apart.size()) {
            return std::any_of(m_apart.begin(), m_apart.end(), [&](PairKey pair) {
                const Row first = leader(firstOf(pair));
                const Row second = leader(secondOf(pair));
                return (first == one && second == other) || (first == other && second == one);
            });
        }
        return std::any_of(ours.begin(), ours.end(), [&](Row a) { return std::any_of(theirs.begin(), theirs.end(), [&](Row b) { return m_apart.contains(pairKey(a, b)); }); });
    }

    double score(Row a, Row b)
    {
        const Comparison comparison = compare(*m_all, m_all->rows[a], m_all->rows[b]);
        ++m_found->compared;
        return m_found->models[comparison.organisations].probability(comparison);
    }

    /// Whether those between whom nothing was said yet agree as well.
    bool witnessesAgree(const std::vector<Row> &a, const std::vector<Row> &b, double direct)
    {
        if (a.size() == 1 && b.size() == 1)
            return true;
        double sum = direct;
        int count = 1;
        for (size_t i = 0; i < std::min(a.size(), mostWitnesses); ++i) {
            for (size_t k = 0; k < std::min(b.size(), mostWitnesses); ++k) {
                const double one = score(a[i], b[k]);
                sum += one < clearlyOther ? one - 0.5 : one;
                ++count;
            }
        }
        return sum / count >= 0.35;
    }

    void join(Row a, Row b, double score)
    {
        Row one = leader(a);
        Row other = leader(b);
        if (one == other)
            return;
        std::vector<Row> &ours = members(one);
        std::vector<Row> &theirs = members(other);
        if (keptApart(one, other) || !witnessesAgree(ours, theirs, score))
            return;
        unite(one, other);
    }

    void unite(Row one, Row other)
    {
        if (members(one).size() < members(other).size())
            std::swap(one, other);
        std::vector<Row> theirs = std::move(members(other));
        std::vector<Row> &ours = members(one);
        ours.insert(ours.end(), theirs.begin(), theirs.end());
        m_members.erase(other);
        m_leader[other] = one;
    }

    void joinDecided()
    {
        for (const PairKey pair : m_sure) {
            const Row one = leader(firstOf(pair));
            const Row other = leader(secondOf(pair));
            if (one != other)
                unite(one, other);
        }
    }

    /// What equals another contact in all values goes with it, if that much is enough to be told by.
    void joinEqual()
    {
        std::unordered_map<Row, float> scores;
        for (Row row = 0; row < m_all->rows.size(); ++row) {
            const Row first = m_all->rows[row].equalTo;
            if (first == row)
                continue;
            const auto known = scores.try_emplace(first, -1.0F).first;
            if (known->second < 0)
                known->second = float(score(first, row));
            if (known->second < m_options->leastScore)
                continue;
            const Row one = leader(first);
            const Row other = leader(row);
            if (one == other || keptApart(one, other))
                continue;
            unite(one, other);
            m_equal[first].push_back(row);
        }
        for (auto &[first, rows] : m_equal)
            tellEqual(first, rows, scores[first]);
    }

    void tellEqual(Row first, const std::vector<Row> &rows, float score)
    {
        for (size_t i = 0; i < rows.size(); ++i) {
            m_found->pairs.push_back({first, rows[i], score});
            for (size_t k = i + 1; k < rows.size() && rows.size() < pairsOfAll; ++k)
                m_found->pairs.push_back({rows[i], rows[k], score});
        }
    }

    void tell(const std::vector<ScoredPair> &pairs)
    {
        for (const ScoredPair &pair : pairs) {
            const bool apart = m_apart.contains(pairKey(pair.first, pair.second));
            if (pair.score >= m_options->leastScore && !apart && !m_sure.contains(pairKey(pair.first, pair.second)))
                m_found->pairs.push_back(pair);
        }
        for (const PairKey pair : m_sure)
            m_found->pairs.push_back({firstOf(pair), secondOf(pair), 1});
        tellGroups();
        auto &found = m_found->pairs;
        sortPairs(found);
        for (auto &[lead, group] : m_members) {
            if (group.size() < 2)
                continue;
            std::sort(group.begin(), group.end());
            m_found->clusters.push_back(group);
        }
        std::sort(m_found->clusters.begin(), m_found->clusters.end(), [](const auto &a, const auto &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    }

    /// Pairs that follow from their group, though they have little in common themselves.
    void tellGroups()
    {
        std::unordered_set<PairKey> told;
        for (const ScoredPair &pair : m_found->pairs)
            told.insert(pairKey(pair.first, pair.second));
        for (const auto &[lead, group] : m_members) {
            if (group.size() < 3 || group.size() > pairsOfAll)
                continue;
            for (size_t i = 0; i < group.size(); ++i) {
                for (size_t k = i + 1; k < group.size(); ++k) {
                    if (told.contains(pairKey(group[i], group[k])))
                        continue;
                    const double direct = score(group[i], group[k]);
                    m_found->pairs.push_back({std::min(group[i], group[k]), std::max(group[i], group[k]), float(std::max(direct, m_options->leastScore))});
                }
            }
        }
    }

    const Records *m_all;
    const Options *m_options;
    Duplicates *m_found;
    std::vector<Row> m_leader;
    std::unordered_map<Row, std::vector<Row>> m_members;
    std::unordered_map<Row, std::vector<Row>> m_equal;
    std::set<PairKey> m_apart;
    std::set<PairKey> m_sure;
};

}  // namespace

void groupPairs(const Records &all, const Options &options, std::vector<ScoredPair> pairs, Duplicates &found)
{
    Grouping(all, options, found).run(std::move(pairs));
}

}  // namespace kontor::quality
