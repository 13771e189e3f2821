// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/comparison.h"
#include "core/quality/firmname.h"
#include "core/quality/similarity.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace kontor::quality {

namespace {

using Words = std::span<const Word>;

Words givenOf(const Record &record)
{
    return Words(record.given).first(record.givenCount);
}

Words familyOf(const Record &record)
{
    return Words(record.family).first(record.familyCount);
}

bool isInitial(const Records &all, Word word)
{
    return all.names.table.text(word).size() == 1;
}

/// Names below are not alike in any way, so that it need not be known how little.
constexpr double leastLike = 0.8;

/// jaroWinkler(), or 0 if it is below leastLike.
double likenessOfNames(const Records &all, Word a, Word b)
{
    const std::string_view one = all.names.table.text(a);
    const std::string_view other = all.names.table.text(b);
    if (mostJaroWinkler(one, all.letters[a], other, all.letters[b]) < leastLike)
        return 0;
    const double like = jaroWinkler(one, other);
    return like < leastLike ? 0 : like;
}

/// One error apart are names of more than three letters that are as much alike as `like` at least.
bool isAlike(const Records &all, Word a, Word b, double like, double least)
{
    if (like >= least || (all.sounds[a] == all.sounds[b] && like >= leastLike))
        return true;
    const std::string_view one = all.names.table.text(a);
    const std::string_view other = all.names.table.text(b);
    return like >= leastLike && std::min(one.size(), other.size()) > 3 && isOneErrorApart(one, other);
}

bool isAlike(const Records &all, Word a, Word b, double least)
{
    return isAlike(all, a, b, likenessOfNames(all, a, b), least);
}

/// The same letters in another order: "Hayler" for "Harley".
bool haveSameLetters(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::is_permutation(a.begin(), a.end(), b.begin());
}

/// Neither is known as a first name or borne by others: a slip, where a name that is known is next to it.
bool isSlip(const Records &all, Word a, Word b)
{
    const auto isName = [&](Word word) { return all.forms[word][0] != 0 || all.givenCount(word) > 2; };
    const std::string_view one = all.names.table.text(a);
    const std::string_view other = all.names.table.text(b);
    // One error changes two letters at most.
    if (std::popcount(all.letters[a] ^ all.letters[b]) > 2 || (isName(a) && isName(b)))
        return false;
    const size_t shorter = std::min(one.size(), other.size());
    return (std::max(one.size(), other.size()) >= 3 && shorter >= 2 && isOneErrorApart(one, other)) || (shorter >= 3 && haveSameLetters(one, other));
}

bool haveOneInCommon(Words a, Words b)
{
    return std::any_of(a.begin(), a.end(), [&](Word word) { return std::find(b.begin(), b.end(), word) != b.end(); });
}

/// What is known of how common a name is anywhere is worth so many contacts of the file.
constexpr float worthContacts = 500;
/// A file in which nobody else has a value says that it is rarer than one in that many, and a little by how much: of what is seen
/// once in a list of names about a third is seen again in the next one of the same length.
constexpr float unseen = 0.3F;

/// Chance that somebody else has this first name.
float givenChance(const Records &all, Word word)
{
    const float anywhere = all.forms[word][0] != 0 ? 2e-3F : 1e-4F;
    const quint32 count = all.givenCount(word);
    return (float(count > 2 ? count - 2 : 0) + unseen + worthContacts * anywhere) / (float(all.personBearers) + worthContacts);
}

float familyChance(const Records &all, Word word)
{
    const float anywhere = all.commonNames[word] ? 2e-3F : 1e-4F;
    const quint32 count = all.names.count(word);
    return (float(count > 2 ? count - 2 : 0) + unseen + worthContacts * anywhere) / (float(all.personBearers) + worthContacts);
}

float common(const Records &all, Words words, bool given)
{
    float most = 0;
    for (const Word word : words)
        most = std::max(most, given ? givenChance(all, word) : familyChance(all, word));
    return most;
}

Evidence compareInitials(const Records &all, Words a, Words b)
{
    const auto first = [&](Words words) { return all.names.table.text(words[0])[0]; };
    const bool fits = std::any_of(a.begin(), a.end(), [&](Word one) {
        return std::any_of(b.begin(), b.end(), [&](Word other) { return all.names.table.text(one)[0] == all.names.table.text(other)[0]; });
    });
    return first(a) == first(b) ? Evidence{Level::InitialFits, 0.08F} : fits ? Evidence{Level::InitialFits, 0.2F} : Evidence{Level::InitialDiffers, 1};
}

Evidence compareGiven(const Records &all, Words a, Words b, Word wholeA, Word wholeB)
{
    if (a.empty() || b.empty())
        return {};
    if (isInitial(all, a[0]) || isInitial(all, b[0]))
        return compareInitials(all, a, b);
    // Of two common names one is no error or form of the other: what the rarer one would be by chance counts.
    const float rarer = std::min(common(all, a, true), common(all, b, true));
    if (a[0] == b[0] || wholeA == wholeB)
        return {Level::Same, givenChance(all, a[0])};
    if (shareForm(all.forms[a[0]], all.forms[b[0]]))
        return {Level::Alias, std::min(1.0F, 2 * rarer + 2e-3F)};
    // "Daniel" and "Daniela", "Olga" and "Oleg": two names that everybody knows are no typing error of one another.
    if (all.forms[a[0]][0] != 0 && all.forms[b[0]][0] != 0 && !haveOneInCommon(a, b))
        return {Level::Differs, 1};
    const double like = likenessOfNames(all, a[0], b[0]);
    if (isAlike(all, a[0], b[0], like, 0.92) || isSlip(all, a[0], b[0]))
        return {Level::Close, std::min(1.0F, rarer + 0.004F)};
    const std::string_view one = all.names.table.text(a[0]);
    const std::string_view other = all.names.table.text(b[0]);
    const bool shortened = std::min(one.size(), other.size()) > 2 && (one.starts_with(other) || other.starts_with(one));
    if (haveOneInCommon(a, b) || shortened)
        return {Level::Contained, std::min(1.0F, rarer + 0.01F)};
    return like > leastLike ? Evidence{Level::Near, 0.03F} : Evidence{Level::Differs, 1};
}

/// Further first names, where the first ones agree.
Evidence compareMiddle(const Records &all, const Record &a, const Record &b)
{
    if (a.givenCount < 2 || b.givenCount < 2 || a.given[0] != b.given[0])
        return {};
    const bool own = a.givenOwn < a.givenCount && b.givenOwn < b.givenCount;
    const Words ours = givenOf(a).subspan(own ? std::max<size_t>(a.givenOwn, 1) : 1);
    const Words theirs = givenOf(b).subspan(own ? std::max<size_t>(b.givenOwn, 1) : 1);
    if (isInitial(all, ours[0]) || isInitial(all, theirs[0]))
        return compareInitials(all, ours, theirs);
    if (haveOneInCommon(ours, theirs))  // double names come in habitual pairs
        return {Level::Same, own ? std::min(1.0F, common(all, ours, true) + 0.02F) : 0.2F};
    return isAlike(all, ours[0], theirs[0], 0.9) ? Evidence{Level::Close, own ? 0.03F : 0.2F} : Evidence{Level::Differs, 1};
}

Evidence compareFamily(const Records &all, Words a, Words b, Word wholeA, Word wholeB)
{
    if (a.empty() || b.empty())
        return {};
    if (isInitial(all, a[0]) || isInitial(all, b[0]))
        return compareInitials(all, a, b);
    const float rarer = std::min(common(all, a, false), common(all, b, false));
    if (wholeA == wholeB || (a.size() == b.size() && std::is_permutation(a.begin(), a.end(), b.begin()))) {
        float rarest = 1;
        for (const Word word : a)
            rarest = std::min(rarest, familyChance(all, word));
        return {Level::Same, rarest};
    }
    if (haveOneInCommon(a, b))
        return {Level::Contained, std::min(1.0F, 2 * rarer)};
    const double like = likenessOfNames(all, a[0], b[0]);
    if (isAlike(all, a[0], b[0], like, 0.93))
        return {Level::Close, std::min(1.0F, rarer + 0.0008F)};
    for (const Word one : a) {
        for (const Word other : b) {
            if ((one != a[0] || other != b[0]) && isAlike(all, one, other, 0.93))
                return {Level::Near, std::min(1.0F, rarer + 0.002F)};
        }
    }
    return like > 0.82 ? Evidence{Level::Near, std::min(1.0F, rarer + 0.01F)} : Evidence{Level::Differs, 1};
}

/// Cheap, and true of nearly all where the first name of one is the last name of the other: begin, sound or are formed alike.
bool mayBeCrossed(const Records &all, Words given, Words family)
{
    const auto first = [&](Word word) { return all.names.table.text(word)[0]; };
    return std::any_of(given.begin(), given.end(), [&](Word one) {
        return std::any_of(family.begin(), family.end(), [&](Word other) {
            return one == other || all.sounds[one] == all.sounds[other] || first(one) == first(other) || shareForm(all.forms[one], all.forms[other]);
        });
    });
}

bool agrees(const Evidence &evidence)
{
    return evidence.level == Level::Same || evidence.level == Level::Close || evidence.level == Level::Alias;
}

double bitsOf(const Records &all, Word word)
{
    return double(all.firmBits[word]);
}

/// How much of one name is found in the other.
struct Overlap {
    double ours = 0;
    double theirs = 0;
    double shared = 0;
    bool exact = true;
};

double likeness(const Records &all, Word a, Word b)
{
    if (a == b)
        return 1;
    const std::string_view one = all.firms.table.text(a);
    const std::string_view other = all.firms.table.text(b);
    const size_t shorter = std::min(one.size(), other.size());
    if (shorter < 3)
        return 0;
    // Words that neither begin nor sound alike need not be looked at any closer.
    if (one[0] != other[0] && all.firmSounds[a] != all.firmSounds[b] && (one.size() > other.size() ? one.size() - other.size() : other.size() - one.size()) > 1)
        return 0;
    const double like = jaroWinkler(one, other);
    if (like >= 0.92 && shorter > 3)
        return 0.9;
    // "Eng." for "Engineering"; but "Bau" is a word of its own beside "Bauernhof".
    const bool whole = shorter > 3 || (std::max(one.size(), other.size()) > 6 && !isTradeWord(one.size() < other.size() ? one : other));
    if (one.starts_with(other) || other.starts_with(one))
        return whole ? 0.85 : 0.5;
    return like >= 0.86 && shorter > 4 ? 0.7 : 0;
}

Overlap overlapOf(const Records &all, Words a, Words b)
{
    Overlap overlap;
    std::array<bool, 16> taken{};
    for (const Word other : b)
        overlap.theirs += bitsOf(all, other);
    for (const Word one : a) {
        const double bits = bitsOf(all, one);
        overlap.ours += bits;
        double best = 0;
        size_t at = 0;
        for (size_t i = 0; i < b.size() && i < taken.size(); ++i) {
            const double like = taken[i] ? 0 : likeness(all, one, b[i]);
            if (like > best) {
                best = like;
                at = i;
            }
        }
        if (best > 0) {
            taken[at] = true;
            overlap.shared += best * std::min(bits, bitsOf(all, b[at]) + 3);
            // A misspelt word is no rarer than the one that is meant.
            if (best < 1 && best >= 0.9 && bitsOf(all, b[at]) > bits)
                overlap.theirs -= bitsOf(all, b[at]) - bits;
            else if (best < 1 && best >= 0.9)
                overlap.ours -= bits - bitsOf(all, b[at]);
        }
        overlap.exact &= best == 1;
    }
    overlap.exact &= a.size() == b.size();
    return overlap;
}

bool isInitialsOf(const Records &all, const Record &longer, Words shorter)
{
    return longer.firmInitials != 0 && (shorter[0] == longer.firmInitials || shorter.back() == longer.firmInitials)
           && all.firms.table.text(longer.firmInitials).size() > 2;
}

float oddsFrom(double bits)
{
    // Words of one name belong together: what they say is less than the sum.
    return float(std::exp2(-std::min(0.85 * bits, 20.0)));
}

}  // namespace

void compareNames(const Records &all, const Record &a, const Record &b, Comparison &result)
{
    Evidence given = compareGiven(all, givenOf(a), givenOf(b), a.givenWhole, b.givenWhole);
    Evidence family = compareFamily(all, familyOf(a), familyOf(b), a.familyWhole, b.familyWhole);
    if ((!agrees(given) || !agrees(family)) && mayBeCrossed(all, givenOf(a), familyOf(b)) && mayBeCrossed(all, givenOf(b), familyOf(a))) {
        // First and last name in each other's place. One of the two is a first name, with other forms.
        const auto crossing = [&](Words ours, Words theirs, Word wholeOurs, Word wholeTheirs) {
            Evidence asFamily = compareFamily(all, ours, theirs, wholeOurs, wholeTheirs);
            asFamily.chance = std::max(asFamily.chance, std::min(common(all, ours, true), common(all, theirs, true)));
            return asFamily.level == Level::Same ? asFamily : std::min(asFamily, compareGiven(all, ours, theirs, wholeOurs, wholeTheirs), [](const Evidence &one, const Evidence &other) {
                return std::pair(one.level, one.chance) < std::pair(other.level, other.chance);
            });
        };
        const Evidence crossed = crossing(givenOf(a), familyOf(b), a.givenWhole, b.familyWhole);
        const Evidence back = crossing(familyOf(a), givenOf(b), a.familyWhole, b.givenWhole);
        const bool whole = agrees(crossed) && agrees(back);
        const bool half = (crossed.level == Level::Same || back.level == Level::Same) && !agrees(given) && !agrees(family) && crossed.level != Level::Differs && back.level != Level::Differs;
        if (whole || half) {
            // Whichever of the two is told first: the surer one counts as the family name.
            const bool inOrder = std::pair(crossed.level, crossed.chance) < std::pair(back.level, back.chance);
            family = inOrder ? crossed : back;
            given = inOrder ? back : crossed;
            given.chance = std::max(given.chance, 2e-3F);
            result[Field::Order] = {Level::Differs, 1};
        }
    }
    if (result[Field::Order].level == Level::Missing && agrees(given) && agrees(family))
        result[Field::Order] = {Level::Same, 1};
    if (given.level == Level::Same && family.level == Level::Same && a.fullName == b.fullName && a.fullName != 0) {
        const float both = chanceOf(all.fullNames.count(a.fullName), all.personBearers, 0);
        given.chance = std::clamp(both / family.chance, given.chance, 1.0F);
    }
    result[Field::Given] = given;
    if (result[Field::Order].level != Level::Differs)
        result[Field::Middle] = compareMiddle(all, a, b);
    result[Field::Family] = family;
}

Evidence compareFirms(const Records &all, const Record &a, const Record &b)
{
    const Words ours = all.firmOf(a);
    const Words theirs = all.firmOf(b);
    if (ours.empty() || theirs.empty())
        return {};
    // Words find their partners in turn, so it must not matter whose turn is first.
    const bool inOrder = std::pair(ours.size(), a.firmWhole) < std::pair(theirs.size(), b.firmWhole);
    const Overlap overlap = inOrder ? overlapOf(all, ours, theirs) : overlapOf(all, theirs, ours);
    if (a.firmWhole == b.firmWhole || overlap.exact)
        return {Level::Same, oddsFrom(std::min(overlap.ours, overlap.theirs))};
    const std::string_view wholeA = all.firms.table.text(a.firmWhole);
    const std::string_view wholeB = all.firms.table.text(b.firmWhole);
    const double share = 2 * overlap.shared / (overlap.ours + overlap.theirs);
    const bool written = std::min(wholeA.size(), wholeB.size()) > 5 && errorsBetween(wholeA, wholeB, 2) <= (wholeA.size() > 9 ? 2 : 1);
    if (share > 0.85 || written)
        return {Level::Close, oddsFrom(0.9 * std::max(overlap.shared, written ? std::min(overlap.ours, overlap.theirs) : 0.0))};
    if (isInitialsOf(all, a, theirs) || isInitialsOf(all, b, ours))
        return {Level::Alias, 2e-4F};
    if (overlap.shared > 0.9 * std::min(overlap.ours, overlap.theirs))
        return {Level::Contained, oddsFrom(overlap.shared)};
    if (share > 0.5)
        return {Level::Near, std::min(1.0F, oddsFrom(overlap.shared) + 1e-4F)};
    return share > 0.25 ? Evidence{Level::Part, std::min(1.0F, oddsFrom(overlap.shared) + 5e-3F)} : Evidence{Level::Differs, 1};
}

}  // namespace kontor::quality
