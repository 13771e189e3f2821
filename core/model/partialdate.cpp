// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partialdate.h"

#include "core/model/text.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace kontor::model {

namespace {

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2999;  // 4501 and 9999 are "no date" in Outlook and in databases
constexpr qsizetype kLongestDate = 64;

/// Unknown parts are 0; a day of February 29th needs a leap year only if the year is known.
bool isPossible(const PartialDate &date)
{
    if (date.month < 0 || date.month > 12 || date.day < 0 || date.year < 0 || date.year > 9999)
        return false;
    if (date.day == 0)
        return !date.isNull();
    return date.month != 0 && QDate::isValid(date.year == 0 ? 2000 : date.year, date.month, date.day);
}

std::optional<int> number(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 8)
        return std::nullopt;
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

QString padded(int value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

struct MonthWord {
    int month = 0;
    bool englishOnly = false;
};

const QHash<QString, MonthWord> &monthWords()
{
    static const auto words = [] {
        constexpr std::array<const char *, 12> both = {"jan januar jänner jän",
                                                       "feb febr februar feber",
                                                       "mrz mär märz",
                                                       "apr april",
                                                       "mai",
                                                       "jun juni",
                                                       "jul juli",
                                                       "aug august",
                                                       "sep sept september",
                                                       "okt oktober",
                                                       "nov november",
                                                       "dez dezember"};
        constexpr std::array<const char *, 12> english = {
            "january", "february", "mar march", "", "may", "june", "july", "", "", "oct october", "", "dec december"};
        QHash<QString, MonthWord> made;
        for (int i = 0; i < 12; ++i) {
            for (const QString &word : QString::fromUtf8(english[i]).split(u' ', Qt::SkipEmptyParts))
                made.insert(foldForSearch(word), {i + 1, true});
            for (const QString &word : QString::fromUtf8(both[i]).split(u' ', Qt::SkipEmptyParts))
                made.insert(foldForSearch(word), {i + 1, false});
        }
        return made;
    }();
    return words;
}

bool isFillWord(const QString &folded)
{
    static const QStringList words = [] {
        QStringList made;
        const QString text = QStringLiteral(
            "mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
            "mon tue tues wed thu thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday "
            "am den of st nd rd th");
        for (const QString &word : text.split(u' '))
            made += foldForSearch(word);
        return made;
    }();
    return words.contains(folded);
}

/// A date in pieces: up to three numbers, at most one month name, and what stood between them.
struct Pieces {
    struct Number {
        int value = 0;
        int digits = 0;
    };
    std::vector<Number> numbers;
    QStringList separators;  ///< after each number, without blanks; " " if only blanks
    MonthWord month;
    int numbersBeforeMonth = 0;
    bool yearMark = false;  ///< month and number joined by -, . or ': "Apr-80"
};

/// Takes the separator characters at `pos`; nullopt for what does not belong into a date.
std::optional<QString> takeSeparator(QStringView text, qsizetype &pos)
{
    QString separator;
    bool blank = false;
    for (; pos < text.size() && !text[pos].isLetterOrNumber(); ++pos) {
        const QChar c = text[pos];
        if (c == u' ')
            blank = true;
        else if (c == u'.' || c == u'/' || c == u'-' || c == u',' || c == u'\'' || c == u'’')
            separator += c;
        else
            return std::nullopt;
    }
    return separator.isEmpty() && blank ? QStringLiteral(" ") : separator;
}

bool takeWord(QStringView text, qsizetype &pos, Pieces &pieces)
{
    const qsizetype start = pos;
    while (pos < text.size() && text[pos].isLetter())
        ++pos;
    const QString word = foldForSearch(text.mid(start, pos - start));
    const auto month = monthWords().constFind(word);
    if (month == monthWords().constEnd())
        return isFillWord(word);
    if (pieces.month.month != 0)
        return false;
    pieces.month = *month;
    pieces.numbersBeforeMonth = int(pieces.numbers.size());
    return true;
}

std::optional<Pieces> takeApart(QStringView text)
{
    Pieces pieces;
    bool afterNumber = false;
    bool afterMonth = false;
    for (qsizetype pos = 0; pos < text.size();) {
        const int monthBefore = pieces.month.month;
        afterNumber = false;
        if (text[pos] >= u'0' && text[pos] <= u'9') {
            const qsizetype start = pos;
            while (pos < text.size() && text[pos] >= u'0' && text[pos] <= u'9')
                ++pos;
            const auto value = number(text.mid(start, pos - start));
            if (!value || pieces.numbers.size() == 3)
                return std::nullopt;
            pieces.numbers.push_back({*value, int(pos - start)});
            afterNumber = true;
        } else if (!text[pos].isLetter() || !takeWord(text, pos, pieces)) {
            return std::nullopt;
        }
        afterMonth = pieces.month.month != monthBefore;
        const auto separator = takeSeparator(text, pos);
        if (!separator)
            return std::nullopt;
        if (afterNumber)
            pieces.separators += *separator;
        if (afterMonth && pos < text.size())
            pieces.yearMark = *separator != u" " && *separator != u"," && !separator->isEmpty();
        if (pos == text.size() && *separator != u"" && *separator != u".")
            return std::nullopt;
    }
    return pieces;
}

class Reader {
public:
    Reader(DayMonthOrder order, int thisYear, int pivotFuture) : m_order(order), m_latest(thisYear + pivotFuture) {}

    std::optional<ParsedDate> read(QStringView text)
    {
        if (text.startsWith(u"--"))
            return vcardDate(text.mid(2));
        const auto pieces = takeApart(text);
        if (!pieces || pieces->numbers.empty())
            return std::nullopt;
        return pieces->month.month != 0 ? withMonthName(*pieces) : numeric(*pieces);
    }

private:
    using Number = Pieces::Number;

    std::optional<ParsedDate> made(int year, int month, int day, bool ambiguous = false) const
    {
        const ParsedDate parsed{{year, month, day}, ambiguous, m_twoDigits};
        return isPossible(parsed.date) ? std::optional(parsed) : std::nullopt;
    }

    /// The full year, or 0 if the number is none.
    int year(const Number &given)
    {
        if (given.digits == 4)
            return given.value >= kFirstYear && given.value <= kLastYear ? given.value : 0;
        if (given.digits != 2)
            return 0;
        m_twoDigits = true;
        return m_latest - ((m_latest - given.value) % 100 + 100) % 100;
    }

    /// "12-12", "1212" (what follows "--" in vCards), "12".
    std::optional<ParsedDate> vcardDate(QStringView text) const
    {
        const bool dashed = text.size() == 5 && text[2] == u'-';
        if (text.size() != 2 && text.size() != 4 && !dashed)
            return std::nullopt;
        const auto month = number(text.left(2));
        const auto day = text.size() == 2 ? std::optional(0) : number(text.right(2));
        if (!month || !day || (text.size() > 2 && *day == 0))
            return std::nullopt;
        return made(0, *month, *day);
    }

    std::optional<ParsedDate> withMonthName(const Pieces &pieces)
    {
        const auto &n = pieces.numbers;
        const int month = pieces.month.month;
        const bool monthFirst = pieces.numbersBeforeMonth == 0;
        if (n.size() == 1) {
            if (n[0].digits == 4 && year(n[0]) != 0)
                return made(n[0].value, month, 0);
            if (n[0].digits > 2 || n[0].value == 0)
                return std::nullopt;
            if (monthFirst && isYearAfterMonth(pieces))
                return made(year(n[0]), month, 0);
            return made(0, month, n[0].value);
        }
        if (n.size() != 2 || pieces.numbersBeforeMonth == 2)
            return std::nullopt;
        const bool yearFirst = n[0].digits == 4;
        const Number day = yearFirst ? n[1] : n[0];
        const int fullYear = year(yearFirst ? n[0] : n[1]);
        return fullYear == 0 || day.digits > 2 || day.value == 0 ? std::nullopt : made(fullYear, month, day.value);
    }

    /// "Mai 24" is May 2024 in German lists, "May 24" the 24th in English ones.
    bool isYearAfterMonth(const Pieces &pieces) const
    {
        const Number &given = pieces.numbers[0];
        if (given.digits != 2)
            return false;
        return pieces.yearMark || given.value > 31
               || (m_order != DayMonthOrder::MonthFirst && !pieces.month.englishOnly);
    }

    std::optional<ParsedDate> numeric(const Pieces &pieces)
    {
        const auto &n = pieces.numbers;
        if (n.size() == 3)
            return threeNumbers(n, pieces.separators);
        if (n.size() == 2)
            return twoNumbers(n, pieces.separators);
        if (!pieces.separators[0].isEmpty())
            return std::nullopt;
        if (n[0].digits == 8) {
            const int full = n[0].value / 10000;
            const int day = n[0].value % 100;
            if (full < kFirstYear || full > kLastYear || day == 0)
                return std::nullopt;
            return made(full, n[0].value / 100 % 100, day);
        }
        // A lone four-digit number is a year only if people could mean it.
        const bool plausible = n[0].digits == 4 && n[0].value >= 1800 && n[0].value <= 2199;
        return plausible ? made(n[0].value, 0, 0) : std::nullopt;
    }

    std::optional<ParsedDate> twoNumbers(const std::vector<Number> &n, const QStringList &separators)
    {
        if (separators[0] == u" ")
            return std::nullopt;
        if (separators[0] == u"." && separators[1] == u"." && n[0].digits <= 2 && n[1].digits <= 2)
            return n[0].value == 0 ? std::nullopt : made(0, n[1].value, n[0].value);
        if (!isOneOf(separators[0], u"./-") || !separators[1].isEmpty())
            return std::nullopt;
        if (n[0].digits == 4 && n[1].digits <= 2 && n[1].value != 0 && year(n[0]) != 0)
            return made(n[0].value, n[1].value, 0);
        if (n[1].digits == 4 && n[0].digits <= 2 && n[0].value != 0 && year(n[1]) != 0)
            return made(n[1].value, n[0].value, 0);
        return std::nullopt;
    }

    std::optional<ParsedDate> threeNumbers(const std::vector<Number> &n, const QStringList &separators)
    {
        const QString &separator = separators[0];
        if (separator != separators[1] || !separators[2].isEmpty() || !isOneOf(separator, u"./- "))
            return std::nullopt;
        const bool yearFirst = n[0].digits == 4;
        if (separator == u" " && !yearFirst && n[2].digits != 4)
            return std::nullopt;  // "12 34 56" may be anything
        if (n[1].digits > 2 || (yearFirst ? n[2] : n[0]).digits > 2)
            return std::nullopt;
        const int fullYear = year(yearFirst ? n[0] : n[2]);
        if (fullYear == 0 || n[0].value == 0 || n[1].value == 0 || n[2].digits == 0)
            return std::nullopt;
        if (yearFirst)
            return n[2].value == 0 ? std::nullopt : made(fullYear, n[1].value, n[2].value);
        return dayAndMonth(fullYear, n[0].value, n[1].value, separator == u"." || separator == u" ");
    }

    std::optional<ParsedDate> dayAndMonth(int fullYear, int first, int second, bool dayFirst) const
    {
        if (dayFirst)
            return made(fullYear, second, first);
        const auto asDayFirst = made(fullYear, second, first, m_order == DayMonthOrder::Unknown && first != second);
        const auto asMonthFirst = made(fullYear, first, second);
        if (!asDayFirst || !asMonthFirst) {
            auto only = asDayFirst ? asDayFirst : asMonthFirst;
            if (only)
                only->ambiguous = false;
            return only;
        }
        return m_order == DayMonthOrder::MonthFirst ? asMonthFirst : asDayFirst;
    }

    static bool isOneOf(const QString &separator, QStringView set)
    {
        return separator.size() == 1 && set.contains(separator[0]);
    }

    DayMonthOrder m_order;
    int m_latest;
    bool m_twoDigits = false;
};

/// Cuts the time of day off: "… 10:30 Uhr", "…T12:00:00Z", "…, 3:15 PM".
QStringView withoutTime(QStringView text)
{
    if (!text.contains(u':') && !text.contains(u'T'))
        return text;
    static const QRegularExpression time(
        QStringLiteral("^(.*?\\d)(?:T(?:\\d{2}(?::?\\d{2}){1,2})|[ ,T]+\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?"
                       "\\s*(?:Uhr|h|[AaPp]\\.?[Mm]\\.?)?\\s*(?:Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?$"));
    const auto match = time.match(text);
    return match.hasMatch() ? text.left(match.capturedEnd(1)) : text;
}

}  // namespace

QString PartialDate::toIso() const
{
    if (isNull())
        return {};
    QString iso = year == 0 ? QStringLiteral("-") : padded(year, 4);
    if (month != 0)
        iso += u'-' + padded(month, 2);
    if (month != 0 && day != 0)
        iso += u'-' + padded(day, 2);
    return iso;
}

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    PartialDate date;
    if (text.startsWith(u"--")) {
        text = text.mid(1);
    } else {
        const auto year = number(text.left(4));
        if (!year || *year == 0 || text.size() < 4)
            return std::nullopt;
        date.year = *year;
        text = text.mid(4);
    }
    for (int *part : {&date.month, &date.day}) {
        if (text.isEmpty())
            break;
        const auto value = number(text.mid(1, 2));
        if (text[0] != u'-' || text.size() < 3 || !value || *value == 0)
            return std::nullopt;
        *part = *value;
        text = text.mid(3);
    }
    return text.isEmpty() && isPossible(date) ? std::optional(date) : std::nullopt;
}

QString PartialDate::toText(const QLocale &locale) const
{
    if (!isPossible(*this))
        return {};
    if (month == 0)
        return QString::number(year);
    if (day == 0 && year == 0)
        return locale.standaloneMonthName(month);
    if (day == 0)
        return locale.standaloneMonthName(month) + u' ' + QString::number(year);
    if (year == 0) {
        const bool monthFirst = locale.language() == QLocale::English && locale.territory() == QLocale::UnitedStates;
        const QString format = locale.language() == QLocale::German ? QStringLiteral("d. MMMM")
                               : monthFirst                         ? QStringLiteral("MMMM d")
                                                                    : QStringLiteral("d MMMM");
        return locale.toString(QDate(2000, month, day), format);
    }
    // Short formats leave the century out, which is no good for birthdays.
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return locale.toString(QDate(year, month, day), format);
}

std::optional<ParsedDate> parseDate(QStringView text, DayMonthOrder order, int thisYear, int pivotFuture)
{
    if (text.size() > kLongestDate)
        return std::nullopt;
    const QString clean = tidied(text);
    return Reader(order, thisYear, pivotFuture).read(withoutTime(clean));
}

}  // namespace kontor::model
