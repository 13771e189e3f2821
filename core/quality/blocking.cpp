// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/blocking.h"

#include "core/quality/blockingkeys.h"
#include "core/quality/parallel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <mutex>
#include <utility>

namespace kontor::quality {

namespace {

constexpr size_t orderCount = 4;
constexpr std::array<quint64 (*)(const Records &, Row), orderCount> sortTexts{blocking::nameOrder, blocking::givenOrder, blocking::endOrder, blocking::placeOrder};

/// About so many items are sorted at once.
constexpr size_t bucketSize = 512;

/// Rows in an order, and the place that each row has in it.
struct Order {
    std::vector<Row> rows;
    std::vector<quint32> ranks;
};

Order makeOrder(const Records &all, quint64 (*sortText)(const Records &, Row))
{
    std::vector<blocking::Key> keys;
    for (Row row = 0; row < all.rows.size(); ++row) {
        if (const quint64 key = all.rows[row].equalTo == row ? sortText(all, row) : 0; key != 0)
            keys.emplace_back(key, row);
    }
    std::sort(keys.begin(), keys.end());
    Order order;
    order.ranks.assign(all.rows.size(), ~quint32(0));
    order.rows.resize(keys.size());
    for (size_t i = 0; i < keys.size(); ++i) {
        order.ranks[keys[i].second] = quint32(i);
        order.rows[i] = keys[i].second;
    }
    return order;
}

/// Pairs of one pass, or of neighbours in one order.
class Gathering {
public:
    Gathering(const Records &all, const std::array<Order, orderCount> &orders, size_t most) : m_all(&all), m_orders(&orders), m_most(most) {}

    std::vector<PairKey> pass(const blocking::Pass &pass)
    {
        for (Row row = 0; row < m_all->rows.size(); ++row) {
            if (m_all->rows[row].equalTo == row)
                pass.make(*m_all, row, m_keys);
        }
        const int bits = int(std::bit_width(m_keys.size() / bucketSize)) + 1;
        sortSpread(m_keys, size_t(1) << bits, [bits](const blocking::Key &key) { return size_t(key.first >> (64 - bits)); });
        m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
        for (size_t from = 0; from < m_keys.size();) {
            size_t to = from + 1;
            while (to < m_keys.size() && m_keys[to].first == m_keys[from].first)
                ++to;
            if (to - from > 1)
                block(from, to, pass);
            from = to;
        }
        return settle();
    }

    std::vector<PairKey> neighbours(const std::vector<Row> &rows)
    {
        for (size_t i = 1; i < rows.size(); ++i)
            take(rows[i - 1], rows[i]);
        return settle();
    }

private:
    void take(Row a, Row b)
    {
        if (a != b && m_all->rows[a].organisation == m_all->rows[b].organisation && m_pairs.size() < m_most)
            m_pairs.push_back(pairKey(a, b));
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
        for (const Order &order : *m_orders) {
            std::sort(rows.begin(), rows.end(), [&](Row a, Row b) { return std::pair(order.ranks[a], a) < std::pair(order.ranks[b], b); });
            for (size_t i = 0; i < rows.size(); ++i) {
                for (size_t k = 1; k <= pass.window && i + k < rows.size(); ++k)
                    take(rows[i], rows[i + k]);
            }
        }
    }

    std::vector<PairKey> settle()
    {
        std::vector<blocking::Key>().swap(m_keys);
        const size_t rows = m_all->rows.size();
        const size_t buckets = m_pairs.size() / bucketSize + 1;
        sortSpread(m_pairs, buckets, [rows, buckets](PairKey pair) { return size_t(firstOf(pair)) * buckets / rows; });
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
        return std::move(m_pairs);
    }

    const Records *m_all;
    const std::array<Order, orderCount> *m_orders;
    size_t m_most;
    std::vector<blocking::Key> m_keys;
    std::vector<PairKey> m_pairs;
};

/// Pairs of several passes in one. Whoever comes first: the lowest of all are kept, so it is the same in the end.
class Collection {
public:
    explicit Collection(size_t most) : m_most(most) {}

    void give(std::vector<PairKey> fresh)
    {
        for (;;) {
            std::vector<PairKey> others;
            {
                const std::lock_guard guard(m_mutex);
                if (m_pairs.empty()) {
                    m_pairs = std::move(fresh);
                    return;
                }
                others.swap(m_pairs);
            }
            std::vector<PairKey> both;
            both.reserve(fresh.size() + others.size());
            std::set_union(fresh.begin(), fresh.end(), others.begin(), others.end(), std::back_inserter(both));
            both.resize(std::min(both.size(), m_most));
            fresh = std::move(both);
        }
    }

    std::vector<PairKey> finish() { return std::move(m_pairs); }

private:
    size_t m_most;
    std::mutex m_mutex;
    std::vector<PairKey> m_pairs;
};

}  // namespace

size_t mostPairs(size_t contacts)
{
    return 60 * contacts + 2'000;
}

std::vector<PairKey> candidatePairs(const Records &all, size_t threads, const JobControl &control)
{
    const auto goOn = [&](size_t) { return !control.cancelled(); };
    std::array<Order, orderCount> orders;
    shareOut(orderCount, threads, [&](size_t i) { orders[i] = makeOrder(all, sortTexts[i]); }, goOn);
    const size_t most = mostPairs(all.different);
    const std::span<const blocking::Pass> passes = blocking::passes();
    Collection collection(most);
    const auto gather = [&](size_t i) {
        Gathering gathering(all, orders, most);
        collection.give(i < passes.size() ? gathering.pass(passes[i]) : gathering.neighbours(orders[i - passes.size()].rows));
    };
    shareOut(passes.size() + orderCount, threads, gather, goOn);
    return control.cancelled() ? std::vector<PairKey>() : collection.finish();
}

}  // namespace kontor::quality
