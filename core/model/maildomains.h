// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace kontor::model {

/// A service where everybody can have an address ("gmx.de", "gmail.com"): such a domain says nothing about who it is.
bool isMailService(QLatin1StringView lowerCaseDomain);

/// What was probably meant by a domain that looks like a typing error of a common one ("gmial.com" → "gmail.com"); empty if
/// the domain is known or resembles none.
QString suggestedMailDomain(QStringView domain);

}  // namespace kontor::model
