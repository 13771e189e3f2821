// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampledata/firms_data.h"
#include "core/sampledata/place.h"

namespace kontor::sampledata {

/// What everybody knows about an invented firm: the people who work there share its place, domain and telephone block.
struct Firm {
    const Trade *trade = nullptr;
    Place place;
    QString name;
    QString founder;  ///< family name that the firm bears; empty if it bears none
    QString domain;   ///< "tischlerei-hoffmann.example.com"
    Landline line;    ///< its own number; direct dialling follows it
};

Firm makeFirm(Random &random);

/// A German family name, common or rare.
QString makeSurname(Random &random);
/// "example.com", "example.org" or "example.net": reserved by RFC 2606, no mail ever arrives there.
QString reservedDomain(Random &random);

}  // namespace kontor::sampledata
