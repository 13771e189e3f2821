// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kontor::quality {

/// A firm's name taken apart for comparing. "I.B.M. Deutschland GmbH", "IBM Deutschland" and "I B M Deutschland Gesellschaft
/// mit beschränkter Haftung" have the same words.
struct FirmName {
    std::vector<std::string> words;  ///< without legal form, articles, "und"; spaced letters joined, abbreviations written out
    std::string squashed;            ///< all words in one: "pro data" = "prodata"
    std::string initials;            ///< "bmw" of "Bayerische Motoren Werke"; empty for less than three words
    int form = 0;                    ///< legal form (0: none); equal ones mean the same kind of company
};

FirmName firmName(std::string_view folded);

/// A word that says what a firm does or is ("Autohaus", "Praxis", "Services"), so that sharing it says little.
bool isTradeWord(std::string_view folded);

}  // namespace kontor::quality
