// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampledata/text.h"

#include <span>

namespace kontor::sampledata {

/// A real town with postcodes that lie in it.
struct Town {
    Text name;
    Text postalCodes;  ///< one or more, separated by blanks
    Text areaCode;     ///< German telephone area code with its 0; empty outside Germany
    Text region;       ///< federal state or canton
    Text country;      ///< ISO 3166: "DE", "AT", "CH"
    int weight;        ///< how often firms and people are there, 1 … heaviestTown
};
constexpr int heaviestTown = 40;

extern const std::span<const Town> towns;
/// Names of streets that exist in almost every town.
extern const std::span<const Text> streets;

}  // namespace kontor::sampledata
