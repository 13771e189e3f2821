// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"

#include <QDateTime>
#include <QLocale>

namespace kontor::model {

/// What stands for the placeholders of ready-made texts: {anrede} {name} {vorname} {nachname} {firma} {ort} {datum} {uhrzeit}
/// {ich}, and the same in English: {salutation} {name} {first_name} {last_name} {company} {city} {date} {time} {me}.
struct PlaceholderSource {
    FieldMap contact;  ///< fields of "contact"
    QString firm = {};      ///< where a person works
    QString city = {};
    QString author = {};
    QDateTime now = {};
};

/// Fills in what is known; a placeholder that has no meaning, or nothing to say here, stays to be seen and filled by hand.
QString fillPlaceholders(const QString &text, const PlaceholderSource &source, const QLocale &locale);

/// "Sehr geehrte Frau Dr. Bäcker", "Guten Tag Maria Bäcker", "Sehr geehrte Damen und Herren"
QString letterSalutation(const FieldMap &contact);

}  // namespace kontor::model
