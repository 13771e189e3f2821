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
/// What only follows from a group is never certain.
constexpr double mostByGroup = 0.97;
/// A group that grew may be what a pair needs that was not enough before.
constexpr int mostRounds = 3;
constexpr Field nameFields[]{Field::Given, Field::Middle, Field::Family, Field::Order};

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
        for (int round = 0; round < mostRounds; ++round) {
            bool joined = false;
            for (const ScoredPair &pair : pairs)
                joined |= join(pair);
            if (!joined)
                break;
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

    /// What the name says for one contact, all parts of it.
    double nameWeight(const Comparison &pair) const
    {
        double weight = 0;
        for (const Field field : nameFields)
            weight += m_found->models[pair.organisations].weight(field, pair[field]);
        return weight;
    }

    /// Two groups as if each were a contact that has all values of its members: one has the phone of the other, another its
    /// e-mail address. What agrees best counts, before what is not known in full; of names all parts are of one pair.
    double scoreOfGroups(const std::vector<Row> &a, const std::vector<Row> &b)
    {
        Comparison best;
        double bestName = 0;
        bool first = true;
        for (size_t i = 0; i < std::min(a.size(), mostWitnesses); ++i) {
            for (size_t k = 0; k < std::min(b.size(), mostWitnesses); ++k, first = false) {
                const Comparison pair = compare(*m_all, m_all->rows[a[i]], m_all->rows[b[k]]);
                ++m_found->compared;
                const double name = nameWeight(pair);
                if (first || name > bestName) {
                    for (const Field field : nameFields)
                        best[field] = pair[field];
                    bestName = name;
                    best.organisations = pair.organisations;
                }
                takeBetter(best, pair);
            }
        }
        weakenByChoice(best, a, b);
        return m_found->models[best.organisations].probability(best);
    }

    /// The more different values there are to choose from, the sooner two of them agree by chance.
    void weakenByChoice(Comparison &best, const std::vector<Row> &a, const std::vector<Row> &b) const
    {
        for (size_t field = 0; field < fieldCount; ++field) {
            if (best.fields[field].level != Level::Missing)
                best.fields[field].chance = std::min(1.0F, best.fields[field].chance * float(variety(Field(field), a) * variety(Field(field), b)));
        }
    }

    /// How many different values of a field the members of a group have.
    size_t variety(Field field, const std::vector<Row> &rows) const
    {
        std::set<quint64> values;
        for (size_t i = 0; i < std::min(rows.size(), mostWitnesses); ++i) {
            const Record &r = m_all->rows[rows[i]];
            switch (field) {
            case Field::Given: values.insert(r.givenWhole); break;
            case Field::Family: values.insert(r.familyWhole); break;
            case Field::Birth: values.insert(r.birthday.packed()); break;
            case Field::FirmName:
            case Field::Firm: values.insert(r.firmWhole); break;
            case Field::Phone:
                for (const PhoneEntry &phone : m_all->phonesOf(r))
                    values.insert(phone.number);
                break;
            case Field::Email:
                for (const EmailEntry &email : m_all->emailsOf(r))
                    values.insert(email.address);
                break;
            case Field::Address:
                for (const AddressEntry &address : m_all->addressesOf(r))
                    values.insert(combined(combined(address.street, address.house), combined(address.postal, address.city)));
                break;
            default: break;
            }
        }
        values.erase(0);
        return std::max<size_t>(values.size(), 1);
    }

    static void takeBetter(Comparison &best, const Comparison &pair)
    {
        for (size_t field = 0; field < fieldCount; ++field) {
            if (std::find(std::begin(nameFields), std::end(nameFields), Field(field)) != std::end(nameFields) || pair.fields[field].level == Level::Missing)
                continue;
            Evidence &known = best.fields[field];
            const Evidence &fresh = pair.fields[field];
            // Father and son are not made one by somebody of whom it is not said which of them he is.
            const bool contradicts = Field(field) == Field::Generation && fresh.level == Level::Differs;
            const bool contradicted = Field(field) == Field::Generation && known.level == Level::Differs;
            if (known.level == Level::Missing || contradicts || (!contradicted && std::pair(fresh.level, fresh.chance) < std::pair(known.level, known.chance)))
                known = fresh;
        }
    }

    /// Whether anything was joined.
    bool join(const ScoredPair &pair)
    {
        const Row one = leader(pair.first);
        const Row other = leader(pair.second);
        if (one == other)
            return false;
        const std::vector<Row> &ours = members(one);
        const std::vector<Row> &theirs = members(other);
        const bool alone = ours.size() == 1 && theirs.size() == 1;
        if ((alone && double(pair.score) < m_options->leastScore) || keptApart(one, other))
            return false;
        const double score = alone ? double(pair.score) : scoreOfGroups(ours, theirs);
        if (score < m_options->leastScore)
            return false;
        if (!alone && ours.size() + theirs.size() <= pairsOfAll)
            tellAcross(ours, theirs, std::min(score, mostByGroup));
        unite(one, other);
        return true;
    }

    /// Pairs that follow from their groups, though they may have little in common themselves.
    void tellAcross(const std::vector<Row> &ours, const std::vector<Row> &theirs, double score)
    {
        for (const Row a : ours) {
            for (const Row b : theirs)
                m_byGroup.push_back({std::min(a, b), std::max(a, b), float(score)});
        }
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
        auto &found = m_found->pairs;
        for (const ScoredPair &pair : pairs) {
            if (pair.score >= m_options->leastScore)
                found.push_back(pair);
        }
        found.insert(found.end(), m_byGroup.begin(), m_byGroup.end());
        for (const PairKey pair : m_sure)
            found.push_back({firstOf(pair), secondOf(pair), 1});
        std::erase_if(found, [this](const ScoredPair &pair) { return m_apart.contains(pairKey(pair.first, pair.second)); });
        sortPairs(found);
        std::unordered_set<PairKey> told;  // a pair by its highest score
        std::erase_if(found, [&](const ScoredPair &pair) { return !told.insert(pairKey(pair.first, pair.second)).second; });
        tellGroups(told);
        sortPairs(found);
        for (auto &[lead, group] : m_members) {
            if (group.size() < 2)
                continue;
            std::sort(group.begin(), group.end());
            m_found->clusters.push_back(group);
        }
        std::sort(m_found->clusters.begin(), m_found->clusters.end(), [](const auto &a, const auto &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    }

    /// What equals a member, or was decided to be one, is of the group like that.
    void tellGroups(const std::unordered_set<PairKey> &told)
    {
        for (const auto &[lead, group] : m_members) {
            if (group.size() < 3 || group.size() > pairsOfAll)
                continue;
            for (size_t i = 0; i < group.size(); ++i) {
                for (size_t k = i + 1; k < group.size(); ++k) {
                    if (!told.contains(pairKey(group[i], group[k])))
                        m_found->pairs.push_back({std::min(group[i], group[k]), std::max(group[i], group[k]), float(std::max(score(group[i], group[k]), m_options->leastScore))});
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
    std::vector<ScoredPair> m_byGroup;
    std::set<PairKey> m_apart;
    std::set<PairKey> m_sure;
};

}  // namespace

void groupPairs(const Records &all, const Options &options, std::vector<ScoredPair> pairs, Duplicates &found)
{
    Grouping(all, options, found).run(std::move(pairs));
}

}  // namespace kontor::quality
