// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampledata/places_data.h"
#include "core/sampledata/random.h"

#include <QString>

namespace kontor::sampledata {

/// Somewhere with a letter box.
struct Place {
    const Town *town = nullptr;
    QString postalCode;
    QString street;  ///< with the house number

    bool inGermany() const { return town->country == u"DE"; }
};

Place makePlace(Random &random);
/// "10 12 34"
QString makePoBox(Random &random);

/// A block of 1,000 numbers that the Bundesnetzagentur keeps free for films, books and teaching material
/// (notice 148/2021), so that nobody is rung up because of sample data, and one number in it.
struct Landline {
    int exchange = 0;  ///< index of the block
    int number = 0;    ///< 0 … 999
};

/// A number from the block in or nearest to the town.
Landline makeLandline(Random &random, const Town &town);
/// As people write it, in one of the many ways.
QString formatted(Random &random, Landline line);
/// One of the mobile numbers that are kept free likewise, formatted.
QString makeMobile(Random &random);

}  // namespace kontor::sampledata
