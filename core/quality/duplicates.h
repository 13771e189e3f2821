// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/quality/records.h"
#include "core/quality/scoring.h"

#include <vector>

namespace kontor::quality {

/// Why two contacts may be one, or may not: a value, how well it agrees, and how much that says (positive: for it).
struct Reason {
    Field field = Field::Given;
    Level level = Level::Same;
    double weight = 0;
};

struct ScoredPair {
    Row first = 0;
    Row second = 0;
    float score = 0;  ///< probability that they are one contact
};

/// What a user said about two contacts.
struct Decision {
    Row first = 0;
    Row second = 0;
    bool same = false;
};

struct Options {
    double leastScore = 0.5;
    std::vector<Decision> decisions;
    size_t threads = 0;  ///< 0: as many as there are cores; what is found is the same
};

struct Duplicates {
    std::vector<ScoredPair> pairs;            ///< best first
    std::vector<std::vector<Row>> clusters;   ///< contacts that are one, each in one cluster; largest first
    quint64 compared = 0;                     ///< pairs that were compared, for tests of the work done
    std::array<Model, 2> models{Model(false), Model(true)};  ///< of persons and organisations
};

/// From this score on a pair is called certain.
constexpr double certainScore = 0.98;

/// Searches all contacts for duplicates. Deterministic; time grows with the number of contacts, not with its square.
Result<Duplicates> findDuplicates(const Records &all, const Options &options, const JobControl &control);

/// What speaks for and against a pair, the weightiest first.
std::vector<Reason> reasonsOf(const Records &all, const Duplicates &found, Row first, Row second);

}  // namespace kontor::quality
