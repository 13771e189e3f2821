// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace kontor::model {

/// A calendar day of which parts may be unknown: 2024-05-06, 2024-05, 2024, --05-06 (a birthday without the year).
struct PartialDate {
    int year = 0;   ///< 0: unknown
    int month = 0;  ///< 0: unknown
    int day = 0;    ///< 0: unknown; known only together with the month

    bool isNull() const { return year == 0 && month == 0; }
    bool isFull() const { return year != 0 && month != 0 && day != 0; }
    /// "2024-05-06", "2024-05", "2024", "--05-06"; empty when null. This is the stored form; it sorts by time.
    QString toIso() const;
    /// For people, by locale: "06.05.2024", "Mai 2024", "6. Mai".
    QString toText(const QLocale &locale) const;
    static std::optional<PartialDate> fromIso(QStringView text);

    bool operator==(const PartialDate &) const = default;
};

/// How "03/04/2025" is to be read when both are possible.
enum class DayMonthOrder { Unknown, DayFirst, MonthFirst };

struct ParsedDate {
    PartialDate date;
    bool ambiguous = false;  ///< day and month could be swapped and `order` was Unknown; `date` is the day-first reading
    bool twoDigitYear = false;
};

/// Reads a date as people type it: 14.3.25, 14.03.2025, 2025-11-02, 20251102, "Mai 2024", "3. April 1980", 05/2024,
/// 03/04/2025 (see `order`), --12-12, "12. Dez.", ISO date-times (the time is dropped), German and English month names.
/// Dotted dates are day first. Two-digit years: a window that never lies more than `pivotFuture` years ahead of `thisYear`.
/// Nullopt when it is no date ("0.0.00", "unbekannt", 31.02.2024, …).
std::optional<ParsedDate> parseDate(QStringView text, DayMonthOrder order, int thisYear, int pivotFuture = 5);

}  // namespace kontor::model
