// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampledata/text.h"

#include <span>

namespace kontor::sampledata {

/// How firms of a trade are called and constituted.
enum class FirmStyle {
    Craft,        ///< "Tischlerei Hoffmann e.K."
    Business,     ///< "Rheinpunkt Logistik GmbH & Co. KG"
    Freelance,    ///< "Kaiser Grafikdesign"
    Practice,     ///< "Praxis Dr. Sommer & Kollegen"
    Partnership,  ///< "Kanzlei Roth PartG mbB"
    Club,         ///< "Musikverein Lindenthal 1921 e.V."
    Public,       ///< "Gemeindeverwaltung Birkenbach"
};

struct Trade {
    Text industry;
    Text prefix;  ///< stands before the founder's name: "Tischlerei"
    Text suffix;  ///< stands after it: "Holzbau"
    FirmStyle style;
    int weight;             ///< 1 … heaviestTrade
    int smallest, largest;  ///< people who work there
    Text tag = {};          ///< that an office would give such firms
};
constexpr int heaviestTrade = 12;

/// A set of FirmStyle.
using FirmStyles = unsigned;
constexpr FirmStyles only(FirmStyle style)
{
    return 1U << static_cast<unsigned>(style);
}

/// A job, how it is called and what its holder decides. The codes are those of "affiliation.role".
struct Position {
    Text ofMan, ofWoman, neutral;
    Text department;
    Text role;
    int weight;        ///< 1 … heaviestPosition
    FirmStyles where;  ///< firms that have such a job
};
constexpr int heaviestPosition = 12;

extern const std::span<const Trade> trades;
/// The first one is the founder's.
extern const std::span<const Position> positions;
/// Legal forms by country and style; an empty one stands for a sole trader without any.
std::span<const Text> legalForms(FirmStyle style, Text country);

/// "Elb" + "kontor": invented brands.
extern const std::span<const Text> brandStarts;
extern const std::span<const Text> brandEnds;
/// "Birken" (see surnameStems) + "bach": invented villages.
extern const std::span<const Text> villageEnds;

}  // namespace kontor::sampledata
