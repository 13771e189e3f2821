// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kontor::model {

struct PhoneNumber {
    QString e164;         ///< "+492214710100"; empty when it is no possible number
    QString extension;    ///< digits after "App.", "Durchwahl", "ext."
    QString significant;  ///< national significant number, digits only: what search compares
};

/// Normalises what was typed; `region` (ISO 3166, "DE") is used for numbers without country code. Results of numbers
/// seen before come from a small per-thread cache, as libphonenumber is slow.
PhoneNumber normalisePhone(const QString &typed, const QString &region);

/// As people write it: "+49 221 4710100", or "0221 4710100" for a number of `region` if `national`. The e164 itself if it cannot be told.
QString writtenPhone(const PhoneNumber &number, const QString &region, bool national);

/// The digits by which a query for a phone number in any format finds it: without +49, 0049, leading 0, separators.
/// Empty if the text does not look like (the beginning of) a phone number.
QString phoneQueryDigits(QStringView query, const QString &region);

/// True if the text looks like one phone number (for guessing columns).
bool looksLikePhone(QStringView text);

/// Splits a cell with several numbers ("0221 4710-103 / 0152 28817203", "… ::: …", ";", "oder", line breaks) without
/// tearing "069/90009101" apart. A part that is no number stays attached to the one before it.
QStringList splitPhones(const QString &cell);

}  // namespace kontor::model
