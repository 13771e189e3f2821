// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/partialdate.h"

#include <QString>
#include <QVariant>

#include <optional>

// From what people type into a spreadsheet to the values of the catalogue's types. Pure functions.

namespace kontor::importexport {

/// What a value's reading depends on.
struct ReadingHabits {
    QString currency = QStringLiteral("EUR");
    model::DayMonthOrder dateOrder = model::DayMonthOrder::Unknown;
    int thisYear = 2000;  ///< for two-digit years
};

struct ReadValue {
    QVariant value;          ///< as model::FieldMap documents
    QString currency;        ///< of money
    bool ambiguous = false;  ///< a date that could be read in two ways; `value` is only one of them
};

/// The text as a value of the type; nullopt if it does not fit. Choices are known by code, label and German or English
/// synonym ("Hr.", "weiblich", "Interessent"). Birthdays are never in the future: `past` moves two-digit years back.
std::optional<ReadValue> readValue(const model::FieldDef &field, const QString &text, const ReadingHabits &habits);
std::optional<ReadValue> readDate(const QString &text, const ReadingHabits &habits, bool past);
std::optional<ReadValue> readMoney(const QString &text, const ReadingHabits &habits);
std::optional<ReadValue> readNumber(const QString &text, bool whole);
std::optional<ReadValue> readFlag(const QString &text);
/// What stands in a column of salutations: "Frau Dr." is a salutation and a title, "Firma" says what the row is.
struct ReadSalutation {
    QString code;   ///< empty: no known salutation
    QString title;
    bool organisation = false;
};
ReadSalutation readSalutation(const QString &text);
/// Code of a choice; empty if it is none of them.
QString choiceCode(const model::FieldDef &field, QStringView text);

}  // namespace kontor::importexport
