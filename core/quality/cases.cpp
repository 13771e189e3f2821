// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/cases.h"

#include "core/commands/matchcommands.h"
#include "core/model/names.h"
#include "core/quality/blocking.h"
#include "core/quality/filerecords.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <unordered_map>

#include <sql_queries.h>

namespace kontor::quality {

using storage::Connection;
using storage::Statement;

namespace {

constexpr double probableScore = 0.9;
constexpr size_t mostReasons = 6;

using IndexPair = std::pair<quint32, quint32>;

IndexPair ordered(quint32 a, quint32 b)
{
    return {std::min(a, b), std::max(a, b)};
}

FoundCases withoutRecords(const FileDuplicates &all)
{
    FoundCases cases;
    cases.searched = qint64(all.file.ids.size());
    std::vector<Row> rows;
    for (const ScoredPair &pair : all.found.pairs) {
        rows.push_back(pair.first);
        rows.push_back(pair.second);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    const auto indexOf = [&](Row row) { return quint32(std::lower_bound(rows.begin(), rows.end(), row) - rows.begin()); };
    for (const Row row : rows)
        cases.contacts.push_back({all.file.numbers[row], all.file.ids[row], -1});
    for (size_t group = 0; group < all.found.clusters.size(); ++group) {
        for (const Row row : all.found.clusters[group]) {
            if (std::binary_search(rows.begin(), rows.end(), row))
                cases.contacts[indexOf(row)].group = qint64(group);
        }
    }
    for (const ScoredPair &pair : all.found.pairs) {
        CasePair told{indexOf(pair.first), indexOf(pair.second), pair.score, reasonsOf(all.file.records, all.found, pair.first, pair.second)};
        told.reasons.resize(std::min(told.reasons.size(), mostReasons));
        cases.pairs.push_back(std::move(told));
    }
    return cases;
}

Result<std::set<IndexPair>> readApart(Connection &connection, const FoundCases &found)
{
    std::map<model::ContactId, quint32> indices;
    for (quint32 index = 0; index < found.contacts.size(); ++index)
        indices.emplace(found.contacts[index].id, index);
    std::set<IndexPair> apart;
    Statement query = connection.statement(sql::match_decisions);
    for (;;) {  // the newest word on each pair comes last
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return apart;
        const auto left = indices.find(model::ContactId(query.uuid(1)));
        const auto right = indices.find(model::ContactId(query.uuid(2)));
        if (left == indices.end() || right == indices.end())
            continue;
        if (query.text(3) == QLatin1String("same"))
            apart.erase(ordered(left->second, right->second));
        else
            apart.insert(ordered(left->second, right->second));
    }
}

/// Joins contacts from the best pair down, as the search has grouped them, without those that have gone or are kept separate.
class Joining {
public:
    Joining(const FoundCases &found, const CaseState &state) : m_found(&found), m_state(&state), m_leader(found.contacts.size()), m_partners(found.contacts.size())
    {
        for (quint32 index = 0; index < m_leader.size(); ++index)
            m_leader[index] = index;
        for (const auto &[left, right] : state.apart) {
            m_partners[left].push_back(right);
            m_partners[right].push_back(left);
        }
    }

    std::vector<Case> run()
    {
        for (quint32 index = 0; index < m_found->pairs.size(); ++index) {
            const CasePair &pair = m_found->pairs[index];
            if (!isOpen(pair))
                continue;
            if (inOneGroup(pair))
                join(pair);
            else
                m_single.push_back(index);
        }
        gather();
        for (const quint32 index : m_single) {
            const CasePair &pair = m_found->pairs[index];
            m_cases.push_back({{std::min(pair.first, pair.second), std::max(pair.first, pair.second)}, {index}, pair.score});
        }
        std::stable_sort(m_cases.begin(), m_cases.end(), [](const Case &a, const Case &b) { return a.score != b.score ? a.score > b.score : a.contacts < b.contacts; });
        return std::move(m_cases);
    }

private:
    bool isOpen(const CasePair &pair) const
    {
        return m_state->contacts[pair.first].isInSight && m_state->contacts[pair.second].isInSight && !m_state->apart.contains(ordered(pair.first, pair.second));
    }
    bool inOneGroup(const CasePair &pair) const
    {
        const qint64 group = m_found->contacts[pair.first].group;
        return group >= 0 && group == m_found->contacts[pair.second].group;
    }

    quint32 leader(quint32 index)
    {
        while (m_leader[index] != index)
            index = m_leader[index] = m_leader[m_leader[index]];
        return index;
    }

    std::vector<quint32> &members(quint32 lead)
    {
        std::vector<quint32> &all = m_members[lead];
        if (all.empty())
            all.push_back(lead);
        return all;
    }

    bool keptApart(const std::vector<quint32> &smaller, quint32 other)
    {
        return std::any_of(smaller.begin(), smaller.end(), [&](quint32 member) {
            return std::any_of(m_partners[member].begin(), m_partners[member].end(), [&](quint32 partner) { return leader(partner) == other; });
        });
    }

    void join(const CasePair &pair)
    {
        quint32 one = leader(pair.first);
        quint32 other = leader(pair.second);
        if (one == other)
            return;
        if (members(one).size() < members(other).size())
            std::swap(one, other);
        if (keptApart(members(other), one))
            return;
        const std::vector<quint32> joining = std::move(members(other));
        std::vector<quint32> &all = members(one);
        all.insert(all.end(), joining.begin(), joining.end());
        m_members.erase(other);
        m_leader[other] = one;
        m_score[one] = pair.score;  // the worst so far: pairs come best first
    }

    void gather()
    {
        std::unordered_map<quint32, std::vector<quint32>> pairs;
        for (quint32 index = 0; index < m_found->pairs.size(); ++index) {
            const CasePair &pair = m_found->pairs[index];
            if (isOpen(pair) && inOneGroup(pair) && leader(pair.first) == leader(pair.second))
                pairs[leader(pair.first)].push_back(index);
        }
        for (auto &[lead, contacts] : m_members) {
            if (contacts.size() < 2)
                continue;
            std::sort(contacts.begin(), contacts.end());
            m_cases.push_back({contacts, pairs[lead], m_score[lead]});
        }
    }

    const FoundCases *m_found;
    const CaseState *m_state;
    std::vector<quint32> m_leader;
    std::vector<std::vector<quint32>> m_partners;  ///< from whom each is kept separate
    std::unordered_map<quint32, std::vector<quint32>> m_members;
    std::unordered_map<quint32, float> m_score;
    std::vector<quint32> m_single;
    std::vector<Case> m_cases;
};

}  // namespace

Sureness surenessOf(double score)
{
    return score >= certainScore ? Sureness::Certain : score >= probableScore ? Sureness::Probable : Sureness::Possible;
}

Result<FoundCases> searchCases(Connection &connection, double leastScore, const JobControl &control)
{
    KONTOR_ASSIGN(const QVariant newest, connection.scalar("SELECT coalesce(max(n), 0) FROM command"));
    KONTOR_ASSIGN(const FileDuplicates all, findDuplicates(connection, leastScore, control));
    FoundCases cases = withoutRecords(all);
    cases.upTo = newest.toLongLong();
    return cases;
}

Result<CaseState> readCaseState(Connection &connection, const FoundCases &found)
{
    CaseState state;
    Statement query = connection.statement(sql::case_contact);
    for (const CaseContact &contact : found.contacts) {
        query.reset();
        query.bind(contact.n);
        KONTOR_ASSIGN(const bool row, query.step());
        CaseState::Contact now;
        now.isInSight = row;
        if (row) {
            now.isOrganisation = query.text(2) == QLatin1String("organisation");
            now.name = query.text(0);
            now.subtitle = query.text(1);
            now.initials = model::initials({{QStringLiteral("kind"), query.text(2)}, {QStringLiteral("given_name"), query.value(3)},
                                            {QStringLiteral("family_name"), query.value(4)}, {QStringLiteral("org_name"), query.value(5)}});
            now.madeBy = query.integer(6);
        }
        state.contacts.push_back(std::move(now));
    }
    KONTOR_ASSIGN(state.apart, readApart(connection, found));
    Statement changes = connection.statement(sql::case_changes);
    changes.bind(found.upTo);
    KONTOR_TRY(changes.step());
    state.changes = changes.integer(0);
    return state;
}

std::vector<Case> openCases(const FoundCases &found, const CaseState &state)
{
    return Joining(found, state).run();
}

QString caseMark(const FoundCases &found, const CaseState &state, const Case &one)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(int(surenessOf(double(one.score)))));
    for (const quint32 contact : one.contacts) {
        hash.addData(found.contacts[contact].id.toBytes());
        hash.addData(state.contacts[contact].name.toUtf8() + '\n' + state.contacts[contact].subtitle.toUtf8() + '\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<std::set<QString>> putOffMarks(Connection &connection, qint64 now)
{
    const QString prefix = QLatin1String(commands::putOffSetting);
    Statement query = connection.statement(QByteArray("SELECT key FROM setting WHERE key GLOB ?1 AND CAST(value AS INTEGER) > ?2"));
    query.bind(prefix + u'*', now);
    std::set<QString> marks;
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return marks;
        marks.insert(query.text(0).mid(prefix.size()));
    }
}

Result<qint64> casesOf(Connection &connection, qint64 command, const JobControl &control)
{
    KONTOR_ASSIGN(const FoundCases found, searchCases(connection, worthALook, control));
    KONTOR_ASSIGN(const CaseState state, readCaseState(connection, found));
    const std::vector<Case> cases = openCases(found, state);
    return std::count_if(cases.begin(), cases.end(), [&](const Case &one) {
        return std::any_of(one.contacts.begin(), one.contacts.end(), [&](quint32 contact) { return state.contacts[contact].madeBy == command; });
    });
}

}  // namespace kontor::quality
