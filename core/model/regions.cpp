// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/regions.h"

#include <unicode/ucurr.h>

namespace kontor::model {

QStringList offeredCountries()
{
    return QStringLiteral("DE AT CH LI LU BE NL FR IT ES PT PL CZ SK HU SI HR DK SE NO FI GB IE GR RO BG EE LV LT TR US CA").split(u' ');
}

QStringList offeredCurrencies()
{
    return QStringLiteral("EUR CHF GBP USD DKK SEK NOK PLN CZK HUF RON BGN TRY CAD").split(u' ');
}

QString currencyName(const QString &code, const QString &language)
{
    UErrorCode error = U_ZERO_ERROR;
    int32_t length = 0;
    const char16_t *name = ucurr_getName(reinterpret_cast<const char16_t *>(code.utf16()), language.toLatin1().constData(), UCURR_LONG_NAME, nullptr,
                                         &length, &error);
    return U_FAILURE(error) || length <= 0 ? code : QString::fromUtf16(name, length);
}

}  // namespace kontor::model
