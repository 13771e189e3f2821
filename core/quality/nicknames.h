// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace kontor::quality {

/// The families of forms that a first name belongs to ("chris" to that of Christian and that of Christopher); 0 fills up.
using NameForms = std::array<std::uint16_t, 8>;

/// Of a folded first name. Short forms, pet forms and the same name in other European languages share a family.
NameForms formsOf(std::string_view folded);
inline bool shareForm(const NameForms &a, const NameForms &b)
{
    for (const auto one : a) {
        for (const auto other : b) {
            if (one != 0 && one == other)
                return true;
        }
    }
    return false;
}

/// A last name, folded, that is common in one of the countries of Europe: in a small file few may have it all the same.
bool isCommonFamilyName(std::string_view folded);

}  // namespace kontor::quality
