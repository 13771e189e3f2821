// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/drafts.h"
#include "core/sampledata/timeline.h"

namespace kontor::sampledata {

/// Invents German contacts: persons (about 70 %) and firms (about 30 %), with everything that hangs on them.
///
/// The same seed and reference time give the same drafts, byte for byte, on every platform. A draft depends only on
/// seed, reference time and its place in the series, so a longer series begins with the shorter one.
/// Persons work for firms that came earlier in the series; they name them (AffiliationDraft::organisation).
/// Telephone numbers are from the ranges that the Bundesnetzagentur keeps free for films, domains are those of RFC 2606:
/// nobody is ever bothered by them. Not thread-safe; two instances do not share anything.
class Generator {
public:
    static constexpr int defaultTimelineAverage = 10;
    static constexpr int largestTimelineAverage = 1000;

    /// `nowMs`: UTC milliseconds; all dates lie before or around it.
    explicit Generator(quint64 seed, qint64 nowMs);

    /// Mean number of timeline entries per contact (0 … 3 × as many for one contact); 0 switches timelines off.
    /// Values outside 0 … largestTimelineAverage are taken as the nearer end. Nothing else of the drafts changes.
    void setTimelineAverage(int entries);

    model::ContactDraft next();

private:
    bool isFirm(qint64 index) const;
    /// Index of an earlier firm in the series; -1 if the person is nobody's.
    qint64 employer(Random &random) const;
    Random firmRandom(qint64 index) const;

    quint64 m_seed;
    Now m_now;
    int m_timelineAverage = defaultTimelineAverage;
    qint64 m_index = 0;
};

}  // namespace kontor::sampledata
