// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Which towns a postcode stands for: Germany, Austria, Switzerland, Liechtenstein. The table is GeoNames' (CC BY 4.0); it is compiled in.

namespace kontor::model {

/// The towns of a postcode as its country writes them, the one that gives the community its name first where that is known. Empty
/// for codes of post boxes and large receivers, codes that are not there, and countries without a table.
QStringList townsOf(QStringView code, const QString &country);

enum class PlaceMatch {
    Unknown,     ///< no table for the country, or no towns for the code
    Fits,
    OtherTown,   ///< the code is of another town; small parts of towns are not all known
    NoSuchCode,
};
/// Whether code and town belong together. "Frankfurt" is a form of "Frankfurt am Main", "Köln-Deutz" of "Köln". An empty town fits
/// to every code that is there.
PlaceMatch placeOf(QStringView code, QStringView town, const QString &country);

}  // namespace kontor::model
