// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>
#include <vector>

// Work in pieces on all cores, and sorting what hashes or numbers of rows spread evenly.

namespace kontor::quality {

/// As many threads as there are cores, if `wanted` is 0.
inline size_t threadsFor(size_t wanted)
{
    return wanted > 0 ? wanted : std::max(1U, std::thread::hardware_concurrency());
}

/// Calls work(0) … work(count - 1) once each, in no order, on `threads` threads, of which this is one. `goOn` is asked on this
/// thread before each of its pieces, with how many were begun; where it says no, none is begun any more.
inline void shareOut(size_t count, size_t threads, const std::function<void(size_t)> &work, const std::function<bool(size_t)> &goOn)
{
    std::atomic<size_t> next = 0;
    const auto takeOne = [&] {
        const size_t mine = next++;
        if (mine < count)
            work(mine);
        return mine < count;
    };
    std::vector<std::thread> others;
    for (size_t i = 1; i < std::min(threads, count); ++i)
        others.emplace_back([&] { while (takeOne()) {} });
    do {
        if (!goOn(std::min(next.load(), count)))
            next = count;
    } while (takeOne());
    for (std::thread &other : others)
        other.join();
}

/// Sorts what `bucketOf` (a number below `buckets` that grows with the item) spreads evenly: each bucket by itself, in the cache.
template <typename Item, typename BucketOf>
void sortSpread(std::vector<Item> &items, size_t buckets, BucketOf bucketOf)
{
    constexpr size_t few = 4'096;
    if (items.size() <= few) {
        std::sort(items.begin(), items.end());
        return;
    }
    std::vector<size_t> ends(buckets + 1, 0);
    for (const Item &item : items)
        ++ends[bucketOf(item) + 1];
    for (size_t i = 1; i <= buckets; ++i)
        ends[i] += ends[i - 1];
    std::vector<size_t> next(ends.begin(), ends.end() - 1);
    std::vector<Item> spread(items.size());
    for (const Item &item : items)
        spread[next[bucketOf(item)]++] = item;
    items.swap(spread);
    for (size_t i = 0; i < buckets; ++i)
        std::sort(items.begin() + std::ptrdiff_t(ends[i]), items.begin() + std::ptrdiff_t(ends[i + 1]));
}

}  // namespace kontor::quality
