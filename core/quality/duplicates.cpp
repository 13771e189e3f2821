// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/duplicates.h"

#include "core/quality/blocking.h"
#include "core/quality/clusters.h"
#include "core/quality/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kontor::quality {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::quality)
};

/// Pairs that a model learns from; more make it no better.
constexpr size_t mostLearnt = 60'000;
constexpr size_t mostLearntTwice = 200'000;
constexpr size_t mostStrangers = 100'000;
/// Pairs below are not kept, not even for deciding about groups.
constexpr double leastKept = 0.02;
/// Pairs above are no strangers, before anything was learnt.
constexpr double mostOfStrangers = 0.1;

Comparison compareRows(const Records &all, PairKey pair)
{
    return compare(all, all.rows[firstOf(pair)], all.rows[secondOf(pair)]);
}

void learnFrom(const Records &all, const std::vector<PairKey> &pairs, Duplicates &found)
{
    const size_t step = pairs.size() / mostLearnt + 1;
    std::array<std::vector<Comparison>, 2> samples;
    for (size_t i = 0; i < pairs.size(); i += step) {
        Comparison comparison = compareRows(all, pairs[i]);
        samples[comparison.organisations].push_back(comparison);
    }
    for (size_t kind = 0; kind < 2; ++kind)
        found.models[kind].learn(samples[kind], double(step));
}

/// A sample of a large file has few duplicates in it; those that it led to are nearly all there are.
void learnFromAll(const Records &all, const std::vector<PairKey> &pairs, Duplicates &found)
{
    const size_t step = pairs.size() / mostLearntTwice + 1;
    std::array<std::vector<Comparison>, 2> samples;
    for (size_t i = 0; i < pairs.size(); i += step) {
        Comparison comparison = compareRows(all, pairs[i]);
        samples[comparison.organisations].push_back(comparison);
    }
    for (size_t kind = 0; kind < 2; ++kind)
        found.models[kind].learnLikely(samples[kind], double(step));
}

/// Two contacts taken at random have nothing to do with each other, unless they look like one: in a small file with many duplicates
/// some of them are.
void measureStrangers(const Records &all, Duplicates &found)
{
    std::array<std::vector<Comparison>, 2> strangers;
    const size_t rows = all.rows.size();
    const size_t most = std::min(mostStrangers, rows * 20);
    for (quint64 i = 0; i < most; ++i) {
        const Record &a = all.rows[mixed(2 * i + 1) % rows];
        const Record &b = all.rows[mixed(2 * i + 2) % rows];
        if (&a == &b || a.organisation != b.organisation)
            continue;
        const Comparison comparison = compare(all, a, b);
        if (found.models[a.organisation].probability(comparison) < mostOfStrangers)
            strangers[a.organisation].push_back(comparison);
    }
    for (size_t kind = 0; kind < 2; ++kind)
        found.models[kind].measureChances(strangers[kind]);
}

void learnDecisions(const Records &all, const std::vector<Decision> &decisions, Duplicates &found)
{
    std::array<std::vector<Comparison>, 2> pairs;
    std::array<std::vector<bool>, 2> same;
    for (const Decision &decision : decisions) {
        const Record &a = all.rows[decision.first];
        const Record &b = all.rows[decision.second];
        if (a.organisation != b.organisation)
            continue;
        pairs[a.organisation].push_back(compare(all, a, b));
        same[a.organisation].push_back(decision.same);
    }
    for (size_t kind = 0; kind < 2; ++kind) {
        if (!pairs[kind].empty())
            found.models[kind].learnDecisions(pairs[kind], same[kind]);
    }
}

/// Compares pairs on all cores, a piece at a time; what is kept stands in the order of the pairs, however many took part.
class Comparing {
public:
    Comparing(const Records &all, const std::vector<PairKey> &pairs, const std::array<Model, 2> &models, double least)
        : m_all(&all), m_pairs(&pairs), m_models(&models), m_least(least), m_kept((pairs.size() + piece - 1) / piece)
    {
    }

    Result<std::vector<ScoredPair>> run(size_t threads, const JobControl &control)
    {
        const auto goOn = [&](size_t begun) {
            control.report({Text::tr("Comparing"), qint64(std::min(begun * piece, m_pairs->size())), qint64(m_pairs->size())});
            return !control.cancelled();
        };
        shareOut(m_kept.size(), threads, [this](size_t mine) { comparePiece(mine); }, goOn);
        if (control.cancelled())
            return fail(ErrorCode::Cancelled, {});
        std::vector<ScoredPair> kept;
        for (const std::vector<ScoredPair> &some : m_kept)
            kept.insert(kept.end(), some.begin(), some.end());
        return kept;
    }

private:
    static constexpr size_t piece = 16'384;

    void comparePiece(size_t mine)
    {
        for (size_t i = mine * piece; i < std::min((mine + 1) * piece, m_pairs->size()); ++i) {
            const PairKey pair = (*m_pairs)[i];
            const std::optional<Comparison> comparison = compareIfAlike(*m_all, m_all->rows[firstOf(pair)], m_all->rows[secondOf(pair)]);
            const double score = comparison ? (*m_models)[comparison->organisations].probability(*comparison) : 0;
            if (score >= m_least)
                m_kept[mine].push_back({firstOf(pair), secondOf(pair), float(score)});
        }
    }

    const Records *m_all;
    const std::vector<PairKey> *m_pairs;
    const std::array<Model, 2> *m_models;
    double m_least;
    std::vector<std::vector<ScoredPair>> m_kept;  ///< by piece
};

}  // namespace

Result<Duplicates> findDuplicates(const Records &all, const Options &options, const JobControl &control)
{
    Duplicates found;
    const size_t threads = threadsFor(options.threads);
    control.report({Text::tr("Looking for what is similar"), 0, 0});
    const std::vector<PairKey> candidates = candidatePairs(all, threads, control);
    if (control.cancelled())
        return fail(ErrorCode::Cancelled, {});
    found.models[0].setContacts(all.persons);
    found.models[1].setContacts(all.organisations);
    measureStrangers(all, found);
    learnFrom(all, candidates, found);
    std::vector<PairKey> likely;
    {
        KONTOR_ASSIGN(const std::vector<ScoredPair> kept, Comparing(all, candidates, found.models, leastLikely).run(threads, control));
        std::transform(kept.begin(), kept.end(), std::back_inserter(likely), [](const ScoredPair &pair) { return pairKey(pair.first, pair.second); });
    }
    learnFromAll(all, likely, found);
    learnDecisions(all, options.decisions, found);
    KONTOR_ASSIGN(std::vector<ScoredPair> kept, Comparing(all, likely, found.models, leastKept).run(threads, control));
    found.compared = candidates.size();
    groupPairs(all, options, std::move(kept), found);
    return found;
}

std::vector<Reason> reasonsOf(const Records &all, const Duplicates &found, Row first, Row second)
{
    const Comparison comparison = compare(all, all.rows[first], all.rows[second]);
    const Model &model = found.models[comparison.organisations];
    std::vector<Reason> reasons;
    for (size_t field = 0; field < fieldCount; ++field) {
        const Evidence &evidence = comparison.fields[field];
        const double weight = model.weight(Field(field), evidence);
        if (std::abs(weight) >= 0.5)
            reasons.push_back({Field(field), evidence.level, weight});
    }
    std::stable_sort(reasons.begin(), reasons.end(), [](const Reason &a, const Reason &b) { return std::abs(a.weight) > std::abs(b.weight); });
    return reasons;
}

}  // namespace kontor::quality
