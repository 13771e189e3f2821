// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampledata/text.h"

#include <array>
#include <span>

// Tables of names. The persons that the generator combines from them are invented.

namespace kontor::sampledata {

/// First decade of birth that `GivenName::weight` covers; the last is 2000.
constexpr int firstDecade = 1940;
constexpr int decades = 7;
/// Upper bound of all weights in GivenName.
constexpr int heaviestGivenName = 20;
/// Upper bound of all weights in Surname.
constexpr int heaviestSurname = 95;

/// A German given name and how common it was, 0 … heaviestGivenName, among those born in each decade.
struct GivenName {
    Text name;
    std::array<quint8, decades> weight;
    Text nickname = {};
};

/// A German family name with about how many of 10,000 people bear it.
struct Surname {
    Text name;
    quint8 weight;
};

/// Names that families from one part of the world brought along.
struct Origin {
    int share;  ///< relative to the other origins
    std::span<const Text> women;
    std::span<const Text> men;
    std::span<const Text> surnames;
    std::span<const Text> surnamesOfWomen;  ///< empty: the same as `surnames`
};

extern const std::span<const GivenName> womensNames;
extern const std::span<const GivenName> mensNames;
extern const std::span<const Text> neutralNames;

extern const std::span<const Surname> surnames;
/// "Birken" + "bach": the long tail of German family names is made from two halves.
extern const std::span<const Text> surnameStems;
extern const std::span<const Text> surnameEndings;
/// "von ", "von der ": written before a family name, with the blank.
extern const std::span<const Text> nameParticles;

extern const std::span<const Origin> origins;

}  // namespace kontor::sampledata
