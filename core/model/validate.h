// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Checks of single values. They say whether something can be right, not whether it exists; a value that fails is kept
// and reported, never thrown away.

namespace kontor::model {

/// True for one bare address with a full domain ("maria@example.org", "käthe@müller.de"); false for "info@müller",
/// "Maria <maria@example.org>" and several addresses.
bool isPlausibleEmail(QStringView text);

/// What was typed, trimmed, without "mailto:" (and its "?subject=…") and angle brackets, the domain in lower case. The
/// part before the @ is left alone: it may tell upper from lower case.
QString normaliseEmail(QStringView text);

/// True for http and https addresses and for bare ones ("www.example.org", "example.org/kontakt"). False for other
/// schemes (javascript:, file:), e-mail addresses and addresses with a user name in front of the host.
bool isPlausibleUrl(QStringView text);

/// True if the text has the form that the VAT IDs of its country have ("DE123456789", "ATU12345678", "CHE-123.456.789
/// MWST"). Blanks, dots and hyphens are ignored. Whether it was issued, only an inquiry tells.
bool isPlausibleVatId(QStringView text);

/// True if country, length and check digits (ISO 13616, modulo 97) are right. Blanks are ignored.
bool isValidIban(QStringView text);

}  // namespace kontor::model
