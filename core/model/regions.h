// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kontor::model {

/// ISO codes of the countries and currencies that are offered for choice; others can be stored as well.
QStringList offeredCountries();
QStringList offeredCurrencies();
/// "Euro" for "EUR" in the language ("de"); the code if it is unknown.
QString currencyName(const QString &code, const QString &language);

}  // namespace kontor::model
