// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/scoring.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kontor::quality {

namespace {

constexpr int rounds = 6;
/// So many answers of a user are needed before they count as much as what was thought.
constexpr double doubt = 3;
/// As many pairs as experience is worth, for each field.
constexpr double trust = 150;
/// So far may a file move a probability away from experience.
constexpr float furthest = 6;
constexpr float leastProbability = 0.002F;
constexpr float asStrangers = 1000;  ///< no logarithm of a probability

struct Bounds {
    double start;
    double least;
    double most;
};
/// Pairs of each kind for one contact of the file.
constexpr std::array<Bounds, kindCount> expected{{{0.04, 0.01, 3}, {0.3, 0.05, 2}, {0.001, 0.001, 0.003}, {0.002, 0.0005, 0.05}, {0.5, 0.1, 10}, {0.02, 0.005, 0.5}, {1, 1, 1}}};

bool belongs(Kind kind, bool organisations)
{
    if (kind == Kind::Household || kind == Kind::Namesake || kind == Kind::SameName)
        return !organisations;
    return kind != Kind::Branch || organisations;
}

}  // namespace

Model::Model(bool organisations) : m_organisations(organisations)
{
    for (size_t kind = 0; kind < kindCount; ++kind)
        m_rows[kind] = experience(Kind(kind), organisations);
    // Who is written down beside his family has a first name: it is what tells them apart.
    m_rows[size_t(Kind::Household)][size_t(Field::Given)][size_t(Level::Missing)] = 0.15F;
    // Of father and son something is written that tells them apart, and mostly it is the birthday.
    m_rows[size_t(Kind::Namesake)][size_t(Field::Birth)][size_t(Level::Missing)] = 0.2F;
    m_prior = m_rows[size_t(Kind::Same)];
    likenSameNames();
    makeLogs();
}

/// Two of one name differ in it by errors only, and by no others than somebody who is there twice: to each error belongs as much of
/// what has none.
void Model::likenSameNames()
{
    constexpr float never = 1e-6F;
    for (const Field field : {Field::Given, Field::Family, Field::Order}) {
        LevelRow &row = m_rows[size_t(Kind::SameName)][size_t(field)];
        row = m_rows[size_t(Kind::Same)][size_t(field)];
        const float whole = row[size_t(Level::Same)];
        for (float &level : row)
            level = std::min(1.0F, level / whole);
        if (field != Field::Order)
            row[size_t(Level::Differs)] = row[size_t(Level::InitialDiffers)] = never;
    }
}

void Model::makeLogs()
{
    for (size_t kind = 0; kind < kindCount; ++kind) {
        for (size_t field = 0; field < fieldCount; ++field) {
            for (size_t level = 0; level < levelCount; ++level) {
                const float known = m_rows[kind][field][level];
                m_logs[kind][field][level] = known > 0 ? std::log(known) : asStrangers;
            }
        }
    }
}

void Model::measureChances(std::span<const Comparison> strangers)
{
    constexpr float fewest = 5;
    KindRows counts{};
    std::array<float, fieldCount> known{};
    for (const Comparison &pair : strangers) {
        for (size_t field = 0; field < fieldCount; ++field) {
            known[field] += pair.fields[field].level != Level::Missing;
            ++counts[field][size_t(pair.fields[field].level)];
        }
    }
    for (size_t field = 0; field < fieldCount; ++field) {
        for (const Level level : {Level::Alias, Level::Close, Level::Contained, Level::Near, Level::Part, Level::Region}) {
            const float count = counts[field][size_t(level)];
            m_chances[field][size_t(level)] = count >= fewest ? count / known[field] : 0;
        }
    }
}

float Model::chanceOf(size_t field, const Evidence &evidence) const
{
    return std::max(evidence.chance, m_chances[field][size_t(evidence.level)]);
}

void Model::setContacts(quint32 contacts)
{
    m_contacts = std::max(contacts, 2U);
    for (size_t kind = 0; kind < kindCount; ++kind)
        m_pairs[kind] = belongs(Kind(kind), m_organisations) ? expected[kind].start * m_contacts : 0;
    m_pairs[size_t(Kind::Strangers)] = m_contacts * m_contacts / 2;
}

std::array<double, kindCount> Model::shares(const Comparison &pair) const
{
    std::array<double, kindCount> logs;
    for (size_t kind = 0; kind < kindCount; ++kind)
        logs[kind] = m_pairs[kind] > 0 ? std::log(m_pairs[kind]) : -1000;
    for (size_t field = 0; field < fieldCount; ++field) {
        const Evidence &evidence = pair.fields[field];
        // What is missing says something only where it is said what.
        const float byChance = evidence.level == Level::Missing ? 0 : std::log(chanceOf(field, evidence));
        for (size_t kind = 0; kind < kindCount; ++kind) {
            const float known = m_logs[kind][field][size_t(evidence.level)];
            logs[kind] += double(known == asStrangers ? byChance : known);
        }
    }
    const double most = *std::max_element(logs.begin(), logs.end());
    double sum = 0;
    for (double &one : logs) {
        one = std::exp(one - most);
        sum += one;
    }
    for (double &one : logs)
        one /= sum;
    return logs;
}

double Model::probability(const Comparison &pair) const
{
    return shares(pair)[size_t(Kind::Same)];
}

double Model::weight(Field field, const Evidence &evidence) const
{
    const float known = m_rows[size_t(Kind::Same)][size_t(field)][size_t(evidence.level)];
    return evidence.level == Level::Missing || known <= 0 ? 0 : std::log2(double(known) / double(chanceOf(size_t(field), evidence)));
}

void Model::learn(std::span<const Comparison> pairs, double oneIn)
{
    m_unlikely = {};
    learnRounds(pairs, oneIn);
    for (const Comparison &pair : pairs) {
        const auto share = shares(pair);
        for (size_t kind = 0; kind < kindCount && share[size_t(Kind::Same)] < leastLikely; ++kind)
            m_unlikely[kind] += share[kind] * oneIn;
    }
}

void Model::learnLikely(std::span<const Comparison> pairs, double oneIn)
{
    learnRounds(pairs, oneIn);
}

void Model::learnRounds(std::span<const Comparison> pairs, double oneIn)
{
    for (int round = 0; round < rounds && !pairs.empty(); ++round) {
        std::array<double, kindCount> found = m_unlikely;
        KindRows counts{};
        for (const Comparison &pair : pairs) {
            const auto share = shares(pair);
            for (size_t kind = 0; kind < kindCount; ++kind)
                found[kind] += share[kind] * oneIn;
            const auto same = float(share[size_t(Kind::Same)]);
            if (same < 0.05F)
                continue;
            for (size_t field = 0; field < fieldCount; ++field)
                counts[field][size_t(pair.fields[field].level)] += same;
        }
        adapt(counts);
        for (size_t kind = 0; kind + 1 < kindCount; ++kind) {
            if (m_pairs[kind] > 0)
                m_pairs[kind] = std::clamp(found[kind] + expected[kind].start, expected[kind].least * m_contacts, expected[kind].most * m_contacts);
        }
    }
}

void Model::learnDecisions(std::span<const Comparison> pairs, const std::vector<bool> &same)
{
    // Whoever says "no" to most of what was thought probable has fewer duplicates than was thought.
    double expectedSame = 0;
    for (const Comparison &pair : pairs)
        expectedSame += probability(pair);
    const auto said = double(std::count(same.begin(), same.end(), true));
    m_pairs[size_t(Kind::Same)] *= std::clamp((said + doubt) / (expectedSame + doubt), 0.1, 10.0);
    KindRows counts{};
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (!same[i])
            continue;
        for (size_t field = 0; field < fieldCount; ++field)
            counts[field][size_t(pairs[i].fields[field].level)] += 5;  // somebody looked at it
    }
    m_prior = m_rows[size_t(Kind::Same)];
    adapt(counts);
}

/// What was found beside what is known, field by field, in two groups: values known in full, and initials and towns only.
void Model::adapt(const KindRows &counts)
{
    KindRows &rows = m_rows[size_t(Kind::Same)];
    const auto isPartial = [](size_t level) { return level >= size_t(Level::InitialFits); };
    for (size_t field = 0; field < fieldCount; ++field) {
        if (Field(field) == Field::Gender || Field(field) == Field::Generation)
            continue;
        for (const bool partial : {false, true}) {
            double total = trust;
            for (size_t level = 1; level < levelCount; ++level)
                total += isPartial(level) == partial ? double(counts[field][level]) : 0;
            for (size_t level = 1; level < levelCount; ++level) {
                const float before = m_prior[field][level];
                if (isPartial(level) != partial || before <= 0)
                    continue;
                const auto now = float((double(counts[field][level]) + trust * double(before)) / total);
                rows[field][level] = std::clamp(now, std::max(before / furthest, leastProbability), std::min(before * furthest, 0.99F));
            }
        }
    }
    keepOrder();
    likenSameNames();
    makeLogs();
}

/// A better agreement never counts less than a worse one: levels between Same and Differs only get less probable than what
/// is better as far as their chance is, and a difference never speaks for one contact.
void Model::keepOrder()
{
    KindRows &rows = m_rows[size_t(Kind::Same)];
    for (LevelRow &row : rows) {
        float &same = row[size_t(Level::Same)];
        for (const Level level : {Level::Alias, Level::Close, Level::Contained, Level::Near}) {
            if (row[size_t(level)] > 0)
                same = std::max(same, row[size_t(level)]);
        }
        row[size_t(Level::Differs)] = std::min(row[size_t(Level::Differs)], 0.95F);
    }
}

}  // namespace kontor::quality
