// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/blocking.h"

#include "core/quality/blockingkeys.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace kontor::quality {

namespace {

/// Collects pairs; each pass sorts what it found into what is there.
class Collector {
public:
    explicit Collector(const Records &all) : m_all(&all), m_most(mostPairs(all.different)) { makeOrders(); }

    void pass(const blocking::Pass &pass)
    {
        m_keys.clear();
        for (Row row = 0; row < m_all->rows.size(); ++row) {
            if (m_all->rows[row].equalTo == row)
                pass.make(*m_all, row, m_keys);
        }
        std::sort(m_keys.begin(), m_keys.end());
        m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
        for (size_t from = 0; from < m_keys.size();) {
            size_t to = from + 1;
            while (to < m_keys.size() && m_keys[to].first == m_keys[from].first)
                ++to;
            if (to - from > 1)
                block(from, to, pass);
            from = to;
        }
        settle();
    }

    void neighbours(size_t reach)
    {
        for (const std::vector<Row> &order : m_orders) {
            for (size_t i = 0; i < order.size(); ++i) {
                for (size_t k = 1; k <= reach && i + k < order.size(); ++k)
                    take(order[i], order[i + k]);
            }
            settle();
        }
    }

    std::vector<PairKey> finish() { return std::move(m_pairs); }

private:
    void take(Row a, Row b)
    {
        if (a != b && m_all->rows[a].organisation == m_all->rows[b].organisation && m_fresh.size() < m_most)
            m_fresh.push_back(pairKey(a, b));
    }

    void block(size_t from, size_t to, const blocking::Pass &pass)
    {
        if (to - from <= pass.whole) {
            for (size_t i = from; i < to; ++i) {
                for (size_t k = i + 1; k < to; ++k)
                    take(m_keys[i].second, m_keys[k].second);
            }
            return;
        }
        std::vector<Row> rows(to - from);
        std::transform(m_keys.begin() + qsizetype(from), m_keys.begin() + qsizetype(to), rows.begin(), [](const auto &key) { return key.second; });
        for (const std::vector<quint32> &rank : m_ranks) {
            std::sort(rows.begin(), rows.end(), [&](Row a, Row b) { return rank[a] < rank[b]; });
            for (size_t i = 0; i < rows.size(); ++i) {
                for (size_t k = 1; k <= pass.window && i + k < rows.size(); ++k)
                    take(rows[i], rows[i + k]);
            }
        }
    }

    void settle()
    {
        std::sort(m_fresh.begin(), m_fresh.end());
        m_fresh.erase(std::unique(m_fresh.begin(), m_fresh.end()), m_fresh.end());
        const auto middle = qsizetype(m_pairs.size());
        m_pairs.insert(m_pairs.end(), m_fresh.begin(), m_fresh.end());
        std::inplace_merge(m_pairs.begin(), m_pairs.begin() + middle, m_pairs.end());
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
        m_fresh.clear();
        if (m_pairs.size() > m_most)
            m_pairs.resize(m_most);
    }

    void makeOrders()
    {
        for (const auto sortText : {blocking::nameOrder, blocking::givenOrder, blocking::endOrder, blocking::placeOrder}) {
            std::vector<std::pair<quint64, Row>> keys;
            for (Row row = 0; row < m_all->rows.size(); ++row) {
                if (const quint64 key = m_all->rows[row].equalTo == row ? sortText(*m_all, row) : 0; key != 0)
                    keys.emplace_back(key, row);
            }
            std::sort(keys.begin(), keys.end());
            std::vector<quint32> rank(m_all->rows.size(), ~quint32(0));
            std::vector<Row> order(keys.size());
            for (size_t i = 0; i < keys.size(); ++i) {
                rank[keys[i].second] = quint32(i);
                order[i] = keys[i].second;
            }
            m_ranks.push_back(std::move(rank));
            m_orders.push_back(std::move(order));
        }
    }

    const Records *m_all;
    size_t m_most;
    std::vector<blocking::Key> m_keys;
    std::vector<PairKey> m_fresh;
    std::vector<PairKey> m_pairs;
    std::vector<std::vector<quint32>> m_ranks;
    std::vector<std::vector<Row>> m_orders;
};

}  // namespace

size_t mostPairs(size_t contacts)
{
    return 60 * contacts + 2'000;
}

std::vector<PairKey> candidatePairs(const Records &all, const JobControl &control)
{
    Collector collector(all);
    for (const blocking::Pass &pass : blocking::passes()) {
        if (control.cancelled())
            return {};
        collector.pass(pass);
    }
    collector.neighbours(1);
    return collector.finish();
}

}  // namespace kontor::quality
