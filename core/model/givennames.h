// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor::model {

/// True for the first word of a name that is a known first name of German-speaking or other European countries.
bool isKnownGivenName(QStringView given);

/// "mr" or "ms" where a first name is borne by one sex almost without exception, in all countries whose names are known here;
/// empty for all others ("Kim", "Sascha", and "Andrea", who is a man in Italy). A proposal for somebody to accept, never written
/// by itself: it says what people of this name are mostly called, not what this one wants to be called.
QString likelySalutation(QStringView given);

}  // namespace kontor::model
