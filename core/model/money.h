// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace kontor::model {

/// An amount in integer minor units (cents) of an ISO 4217 currency.
struct Money {
    qint64 minor = 0;
    QString currency;  ///< "EUR"; never empty in a parsed amount

    bool operator==(const Money &) const = default;
    /// "1.234,50 €" in a German locale. Uses the currency's own number of decimals.
    QString toText(const QLocale &locale) const;
    /// "1234.50": plain decimal, point, no grouping; what CSV-reading programs and JSON take.
    QString toDecimal() const;
};

/// Decimal places of a currency by ISO 4217: 2 for most, 0 for JPY, 3 for KWD.
int currencyExponent(QStringView currency);

/// Reads "1.234,50 €", "EUR 1'234.50", "1,234.50", "-12,5", "12", "(12,00)", "12,- €". A lone group like "1.234" is
/// read as thousands (German habit), "1.23" as decimals. Nullopt if it is no amount or would lose digits.
std::optional<Money> parseMoney(QStringView text, const QString &defaultCurrency);

}  // namespace kontor::model
