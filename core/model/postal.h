// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor::model {

struct PostalTown {
    QString country;  ///< ISO 3166 alpha-2 if the text names it ("A-1010", "CH-8001", "D-50667"), else empty
    QString postalCode;
    QString city;
    /// A German code that lost its leading zero in a spreadsheet ("1067 Dresden") was completed to five digits.
    bool zeroRestored = false;
};

/// Takes "50667 Köln", "A-1010 Wien", "1067 Dresden" apart. Without a code all of it is the city.
/// A four-digit code with a city is German-with-lost-zero only if `defaultCountry` is "DE" and no country is named.
PostalTown splitPostalTown(QStringView text, const QString &defaultCountry);

/// Restores leading zeros of a bare code ("1067" → "01067" for DE).
QString completePostalCode(QStringView code, const QString &country);

/// ISO code of a country by name or code in German or English ("Deutschland", "Österreich", "Germany", "CH", "D").
/// Empty if unknown.
QString countryCode(QStringView text);
/// Name for people in the locale's language; the code itself if unknown.
QString countryName(const QString &code);

/// "Postfach 10 12 34" → true and the number as typed.
bool isPostBox(QStringView street, QString *number = nullptr);

}  // namespace kontor::model
