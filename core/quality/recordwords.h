// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/records.h"

#include <string>
#include <string_view>

// What single values look like when they are compared. Used by RecordBuilder and its tests.

namespace kontor::quality::recordwords {

/// What people fill a field with that they have nothing for: "unbekannt", "n/a", "xxx".
bool saysNothing(std::string_view folded);
bool isTitle(std::string_view folded);
bool isParticle(std::string_view folded);
/// 1 "jun.", 2 "sen.", of a suffix or a word of one; 0 otherwise.
quint8 generationOf(std::string_view folded);
/// "schulz" of "geb schulz".
std::string birthName(std::string_view foldedSuffix);
quint8 genderOf(std::string_view gender, std::string_view salutation);
Day dayOf(std::string_view stored);

/// Digits of a number that may be somebody's; empty for "0", "123456", "999999".
std::string phoneDigits(std::string_view norm);
bool isMobile(std::string_view digits);

struct EmailParts {
    std::string local;   ///< empty: no address
    std::string domain;
    bool role = false;
    bool service = false;  ///< a domain where everybody has an address
};
EmailParts emailParts(std::string_view norm);
bool isEverybodysDomain(std::string_view domain);

struct StreetParts {
    std::string name;   ///< in one word, "strasse" as "str"
    std::string house;  ///< "12a"
};
StreetParts streetParts(std::string_view folded);
/// "frankfurtmain" of "frankfurt am main".
std::string townName(std::string_view folded);

}  // namespace kontor::quality::recordwords
