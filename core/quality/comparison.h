// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/records.h"

#include <array>
#include <optional>

// What two contacts have in common and what they do not, value by value.

namespace kontor::quality {

enum class Field : quint8 { Given, Middle, Family, Order, Birth, Gender, Generation, Phone, Email, Address, Account, VatId, TaxNumber, Number, Firm, FirmName, LegalForm, Domain };
constexpr size_t fieldCount = 18;

/// A file of fewer contacts says little about how common a value is.
constexpr quint32 fewContacts = 50;

/// How well two values agree; each field uses some of them. From Same to Differs agreement falls.
enum class Level : quint8 {
    Missing,     ///< one of the two has no value: says nothing
    Same,
    Alias,       ///< another form of the same first name; an acronym of a firm; the day without its year
    Close,       ///< a typing error, or the same sound
    Contained,   ///< one of several words; a street without its number; the day or the month differs
    Near,        ///< two typing errors or so; the year differs; the same town and number of the house
    Part,        ///< the same town, the same mail domain, the same area of a switchboard; a day within weeks
    Region,      ///< the same area of postcodes; a day within a year, or two digits of it differ
    Differs,
    InitialFits,     ///< only an initial, and the same; only the towns are known, and they are the same
    InitialDiffers,
};
constexpr size_t levelCount = 11;

struct Evidence {
    Level level = Level::Missing;
    float chance = 1;  ///< how probable such an agreement is between two contacts that have nothing to do with each other
};

struct Comparison {
    std::array<Evidence, fieldCount> fields;
    bool organisations = false;

    Evidence &operator[](Field field) { return fields[size_t(field)]; }
    const Evidence &operator[](Field field) const { return fields[size_t(field)]; }
};

/// Compares two contacts of the same kind. Symmetric. Values that many have are worth less: `all` knows how many.
Comparison compare(const Records &all, const Record &a, const Record &b);

/// compare(), unless what they are called already says that these are two: then nothing, for less work. Whoever has no name to
/// compare may be anybody.
std::optional<Comparison> compareIfAlike(const Records &all, const Record &a, const Record &b);

/// Chance of a value that `count` of `total` contacts have, of whom the two compared are not counted.
float chanceOf(quint32 count, quint32 total, float least);

// Parts of compare().
void compareNames(const Records &all, const Record &a, const Record &b, Comparison &result);
Evidence compareFirms(const Records &all, const Record &a, const Record &b);
Evidence compareBirthdays(const Records &all, Day a, Day b);
Evidence compareAddresses(const Records &all, const Record &a, const Record &b);
Evidence compareEmails(const Records &all, const Record &a, const Record &b);
Evidence comparePhones(const Records &all, const Record &a, const Record &b);

}  // namespace kontor::quality
