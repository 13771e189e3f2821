// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/comparison.h"

#include <array>
#include <span>
#include <vector>

namespace kontor::quality {

/// What two contacts may be to each other. They share values in different ways, which is why adding up agreements alone
/// takes spouses and colleagues for duplicates.
enum class Kind : quint8 {
    Same,       ///< one contact, written down twice
    Household,  ///< family: name, address, landline, perhaps the mailbox; not the first name
    Namesake,   ///< father and son: both names and the address; not the birthday
    SameName,   ///< both names, nothing else: names go by regions, families and fashions
    Neighbour,  ///< colleagues, one building, one switchboard; of firms: tenants, sister companies
    Branch,     ///< the same firm in another place
    Strangers,
};
constexpr size_t kindCount = 7;

/// Pairs that are less probable after a sample of them was learnt from are not looked at again.
constexpr double leastLikely = 0.002;

/// How probable each level is for one kind of pair; 0: as between strangers.
using LevelRow = std::array<float, levelCount>;
using KindRows = std::array<LevelRow, fieldCount>;

/// A Fellegi-Sunter model with several kinds of pairs. What is known beforehand comes from experience with address data;
/// learn() adapts what two records of one contact look like in this file, without labels, and never by much.
class Model {
public:
    explicit Model(bool organisations);

    /// `contacts`: different ones of this kind in the file.
    void setContacts(quint32 contacts);
    /// How often values agree between contacts taken at random: where that is more than what was thought, it counts.
    void measureChances(std::span<const Comparison> strangers);
    /// Fits rows and shares of the kinds to compared pairs, of which every `oneIn`th is given.
    void learn(std::span<const Comparison> pairs, double oneIn);
    /// The same with those that are likely after that, of all pairs; of the others is known already what they are.
    void learnLikely(std::span<const Comparison> pairs, double oneIn);
    /// Adds what people decided: whether each is the same contact. Counts as so many sure pairs more.
    void learnDecisions(std::span<const Comparison> pairs, const std::vector<bool> &same);

    /// Probability that the two are one contact.
    double probability(const Comparison &pair) const;
    /// Logarithm (base 2) of how much this value speaks for (or against) one contact, compared with strangers.
    double weight(Field field, const Evidence &evidence) const;
    const KindRows &sameRows() const { return m_rows[size_t(Kind::Same)]; }

private:
    std::array<double, kindCount> shares(const Comparison &pair) const;
    void learnRounds(std::span<const Comparison> pairs, double oneIn);
    void adapt(const KindRows &counts);
    void keepOrder();
    void likenSameNames();
    void makeLogs();
    float chanceOf(size_t field, const Evidence &evidence) const;

    std::array<KindRows, kindCount> m_rows;
    std::array<KindRows, kindCount> m_logs;  ///< of m_rows, with a mark for "as between strangers"
    KindRows m_chances{};                    ///< measured between strangers
    KindRows m_prior;                        ///< of Kind::Same
    std::array<double, kindCount> m_pairs{}; ///< expected pairs of each kind
    std::array<double, kindCount> m_unlikely{};  ///< of these, pairs that learnLikely() does not see
    double m_contacts = 0;
    bool m_organisations;
};

/// Rows from experience.
KindRows experience(Kind kind, bool organisations);

}  // namespace kontor::quality
