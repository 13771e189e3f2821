// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// What single cells look like: for finding the header and totals rows, for guessing columns, and for deciding whether
// a value fits its target. Pure functions.

namespace kontor::importexport {

/// What a cell most likely is.
enum class CellLook {
    Empty,
    Placeholder,  ///< "-", "n/a", "k. A.", "0.0.00": somebody filled an empty cell
    Formula,      ///< "=HYPERLINK(…)": a spreadsheet's instruction
    Email,
    Url,
    Date,
    Phone,
    PostalTown,  ///< "50667 Köln", "A-1010 Wien"
    PostalCode,  ///< five digits, or with a country letter
    Money,       ///< an amount with a currency sign, or with two decimals
    Number,
    Text,
};

CellLook lookOf(QStringView cell);

bool isPlaceholder(QStringView trimmed);
bool isFormula(QStringView trimmed);
/// True for numbers and amounts alone ("1.222.155,00 €", "45"), not for phone numbers or codes with a leading zero.
bool isAmount(QStringView trimmed);

/// Whether a spreadsheet could run a text that begins so: = + - @ (also full-width), tab, CR, LF.
bool startsInstruction(QChar first);
/// Whether apostrophes stand before such a sign, as our export puts one there (see defused()).
bool isGuarded(QStringView cell);

/// The value without what a spreadsheet or our own export put around it (="01067", an apostrophe before = + - @), and
/// without blanks at its ends.
QString unwrapped(QStringView cell);

}  // namespace kontor::importexport
