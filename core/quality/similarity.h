// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// How alike two folded texts are. Pure functions, symmetric, bounded by the length of their texts.

namespace kontor::quality {

/// Jaro-Winkler, 0 to 1; the matching is done in machine words, of which texts of up to 64 letters need one.
/// Longer texts are compared by their first 64.
double jaroWinkler(std::string_view a, std::string_view b);

/// Which letters a text has, a bit each.
std::uint32_t lettersOf(std::string_view text);
/// What jaroWinkler() cannot exceed, by their letters: most names of strangers need no closer look.
double mostJaroWinkler(std::string_view a, std::uint32_t lettersOfA, std::string_view b, std::uint32_t lettersOfB);

/// At most one typing error between them: a letter more, less or other, or two neighbours that changed places.
bool isOneErrorApart(std::string_view a, std::string_view b);

/// Damerau-Levenshtein distance (neighbours that changed places are one error), or `most` + 1 if it is more.
int errorsBetween(std::string_view a, std::string_view b, int most);

/// How it sounds: Cologne phonetics, at most 12 digits. Made for German, and of use for other European names.
std::string soundOf(std::string_view folded);

}  // namespace kontor::quality
