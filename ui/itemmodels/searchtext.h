// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactlist.h"

#include <QLocale>

// How a list says what a search found, and where. Pure functions of their arguments and the locale.

namespace kontor::itemmodels {

/// Above those found another way than by beginnings of words: "Similar spelling (3)"; empty for the beginnings.
QString tierCaption(const queries::ContactsFound::Part &part, const QLocale &locale);
/// "E-mail: info@example.org", "Call on 12/03/2026: … the offer".
QString foundInText(const queries::FoundIn &found, const QLocale &locale);

}  // namespace kontor::itemmodels
