// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/phone.h"

#include "core/model/partialdate.h"
#include "core/model/text.h"

#include <QHash>
#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <string>

namespace kontor::model {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using LibNumber = i18n::phonenumbers::PhoneNumber;

constexpr qsizetype kCacheLimit = 8192;
constexpr qsizetype kLongestPhone = 250;  // libphonenumber's own limit
constexpr int kFewestDigits = 5;          // of a number with its area code
constexpr int kMostDigits = 17;           // E.164's 15 and a "00"

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (isDigit(c))
            digits += c;
        else if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

bool isPhoneCharacter(QChar c)
{
    return c.isDigit() || c == u' ' || QStringView(u"+()/.-‐‑‒–—−*#").contains(c);
}

int digitCount(QStringView text)
{
    return int(std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }));
}

QString withoutLeadingZeros(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return digits.mid(zeros);
}

/// Length of the country calling code at the start of `digits` (ITU E.164: the codes are free of prefixes).
int callingCodeLength(QStringView digits)
{
    if (digits.isEmpty() || digits[0] == u'1' || digits[0] == u'7')
        return 1;
    static const QString twoDigits = QStringLiteral(" 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 "
                                                    "54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 "
                                                    "90 91 92 93 94 95 98 ");
    if (digits.size() < 2)
        return 2;
    const QString two = u' ' + digits.left(2).toString() + u' ';
    return twoDigits.contains(two) ? 2 : 3;
}

/// Italy writes the leading zero abroad, too.
bool keepsTrunkZero(QStringView callingCode)
{
    return callingCode == u"39" || callingCode == u"379" || callingCode == u"378";
}

/// What is dialled before a national number: "0" in Germany, "1" in the United States, nothing in Italy.
QString trunkPrefix(const QString &region)
{
    thread_local QHash<QString, QString> known;
    const auto found = known.constFind(region);
    if (found != known.constEnd())
        return *found;
    std::string prefix;
    PhoneNumberUtil::GetInstance()->GetNddPrefixForRegion(region.toStdString(), true, &prefix);
    return *known.insert(region, QString::fromStdString(prefix));
}

/// A number as typed, taken apart: the part to dial, and the extension behind it.
struct Typed {
    QString number;  ///< "+49 (0)221 4710-100"
    QString extension;
};

Typed takeApart(const QString &typed)
{
    QString text = tidied(typed);
    if (text.startsWith(QStringLiteral("tel:"), Qt::CaseInsensitive))
        text = text.mid(4);
    Typed parts;
    static const QRegularExpression extension(
        QStringLiteral(
            "[\\s,;(/-]*(?:\\b(?:app|apparat|durchwahl|dw|ext|extension|nebenstelle|nst)\\b|;ext=|(?<=[\\d\\s])x)"
            "[.:=\\s]*(\\d{1,7})\\s*\\)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const bool hasLetters = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    if (hasLetters) {
        if (const auto match = extension.match(text);
            match.hasMatch() && digitCount(text.left(match.capturedStart())) > 2) {
            parts.extension = match.captured(1);
            text.truncate(match.capturedStart());
        }
    }
    // "Tel.: 0221 4710100 (privat)": the run with the most digits is the number, the words around it are not.
    for (qsizetype pos = 0; pos < text.size();) {
        qsizetype end = pos;
        while (end < text.size() && isPhoneCharacter(text[end]))
            ++end;
        const QString run = text.mid(pos, end - pos).trimmed();
        if (digitCount(run) > digitCount(parts.number))
            parts.number = run;
        pos = end + 1;
    }
    return parts;
}

/// German numbers need no library: after +49 or the trunk zero comes the significant number as it is.
bool normaliseGerman(const QString &number, const QString &region, PhoneNumber &result)
{
    static const QString trunkInBrackets = QStringLiteral("(0)");
    QString significant = digitsOf(QString(number).remove(trunkInBrackets));
    const bool plus = number.trimmed().startsWith(u'+');
    if (number.contains(u'*') || number.contains(u'#') || number.lastIndexOf(u'+') > 0)
        return false;
    if (plus && significant.startsWith(QStringLiteral("49")))
        significant.remove(0, 2);
    else if (!plus && region == u"DE" && significant.startsWith(QStringLiteral("0049")))
        significant.remove(0, 4);
    else if (!plus && region == u"DE" && significant.size() > 1 && significant[0] == u'0' && significant[1] != u'0')
        significant.remove(0, 1);
    else
        return false;
    if (significant.size() < 6 || significant.size() > 13 || significant[0] == u'0')
        return false;
    result.significant = significant;
    result.e164 = QStringLiteral("+49") + significant;
    return true;
}

void normaliseByLibrary(const QString &number, const QString &region, PhoneNumber &result)
{
    const auto *const library = PhoneNumberUtil::GetInstance();
    LibNumber parsed;
    const std::string country = region.isEmpty() ? "ZZ" : region.toUpper().toStdString();
    QString dialled = number;
    // Without a country there is no dialling plan that knows "00".
    if (region.isEmpty() && dialled.startsWith(QStringLiteral("00")))
        dialled.replace(0, 2, QStringLiteral("+"));
    const bool parses = dialled.size() <= kLongestPhone
                        && library->Parse(dialled.toStdString(), country, &parsed) == PhoneNumberUtil::NO_PARSING_ERROR;
    if (parses && library->IsPossibleNumber(parsed)) {
        std::string formatted;
        library->Format(parsed, PhoneNumberUtil::E164, &formatted);
        std::string significant;
        library->GetNationalSignificantNumber(parsed, &significant);
        result.e164 = QString::fromStdString(formatted);
        result.significant = QString::fromStdString(significant);
    } else {
        result.significant = withoutLeadingZeros(digitsOf(number));
    }
}

PhoneNumber normaliseUncached(const QString &typed, const QString &region)
{
    PhoneNumber result;
    const Typed parts = takeApart(typed);
    const QString digits = digitsOf(parts.number);
    // "0", "000000": what people fill a required field with.
    if (std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c == u'0'; }))
        return result;
    result.extension = parts.extension;
    if (!normaliseGerman(parts.number, region, result))
        normaliseByLibrary(parts.number, region, result);
    return result;
}

/// Digits of the subscriber's number with area code, as far as it can be told without the dialling plan.
int digitsWithoutCountry(QStringView part)
{
    const QStringView trimmed = part.trimmed();
    int count = digitCount(trimmed);
    if (trimmed.contains(u"(0)"))
        --count;
    if (trimmed.startsWith(u'+'))
        count -= 2;
    else if (trimmed.startsWith(u"00"))
        count -= 4;
    return count;
}

/// Whether the separator between two parts of a cell really separates two numbers.
bool separatesNumbers(QStringView before, QStringView separator, QStringView after)
{
    if (digitCount(after) < kFewestDigits || digitCount(before) == 0)
        return false;
    if (!separator.contains(u'/') && separator.trimmed() != u"")
        return true;
    // A slash (or a blank) may stand behind an area code: "069/90009101", "+49 221 / 4710100".
    const auto firstDialled =
        std::find_if(after.cbegin(), after.cend(), [](QChar c) { return c == u'+' || c.isDigit(); });
    const bool startsAnew = firstDialled != after.cend() && (*firstDialled == u'+' || *firstDialled == u'0');
    return digitsWithoutCountry(before) >= (startsAnew ? 6 : 8);
}

const QRegularExpression &numberSeparator()
{
    static const QRegularExpression separator(
        QStringLiteral("\\s*(?:[\\r\\n;|,/]+|:::|\\s&\\s|\\s(?:oder|und|bzw\\.?|or|and|u\\.)(?=\\s))\\s*|\\s+(?=\\+)"),
        QRegularExpression::CaseInsensitiveOption);
    return separator;
}

}  // namespace

PhoneNumber normalisePhone(const QString &typed, const QString &region)
{
    thread_local QHash<QString, PhoneNumber> cache;
    const QString cacheKey = region + u'\n' + typed;
    if (const auto found = cache.constFind(cacheKey); found != cache.constEnd())
        return *found;
    if (cache.size() >= kCacheLimit)
        cache.clear();
    return *cache.insert(cacheKey, normaliseUncached(typed, region));
}

QString writtenPhone(const PhoneNumber &number, const QString &region, bool national)
{
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    LibNumber parsed;
    if (util->Parse(number.e164.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return number.e164;
    const bool atHome = util->GetCountryCodeForRegion(region.toStdString()) == parsed.country_code();
    std::string text;
    util->Format(parsed, national && atHome ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

QString phoneQueryDigits(QStringView query, const QString &region)
{
    QString text = tidied(query);
    if (text.startsWith(QStringLiteral("tel:"), Qt::CaseInsensitive))
        text = text.mid(4).trimmed();
    if (text.isEmpty() || !std::all_of(text.cbegin(), text.cend(), isPhoneCharacter) || text.lastIndexOf(u'+') > 0)
        return {};
    const bool bracketZero = text.contains(QStringLiteral("(0)"));
    QString digits = digitsOf(text.remove(QStringLiteral("(0)")));
    const QString trunk = region.isEmpty() ? QStringLiteral("0") : trunkPrefix(region);
    const bool plus = text.startsWith(u'+');
    const bool doubleZero = !plus && digits.startsWith(QStringLiteral("00"));
    const bool american = !plus && trunk == u"1" && digits.startsWith(QStringLiteral("011"));
    if (plus || doubleZero || american) {
        digits.remove(0, plus ? 0 : american ? 3 : 2);
        const int length = callingCodeLength(digits);
        const bool keepZero = keepsTrunkZero(QStringView(digits).left(length)) && !bracketZero;
        digits.remove(0, length);
        if (!keepZero)
            digits = withoutLeadingZeros(digits);
    } else if (!trunk.isEmpty() && digits.startsWith(trunk)) {
        digits.remove(0, trunk.size());
    }
    return digits.size() < 2 || digits.size() > kMostDigits ? QString() : digits;
}

bool looksLikePhone(QStringView text)
{
    static const QRegularExpression label(
        QStringLiteral("^(?:tel(?:efon)?|fon|phone|mobil|mobile|handy|fax|t|m|f)\\b[.:]*\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    QString number = tidied(text);
    if (number.isEmpty() || number.size() > 40)
        return false;
    if (number[0].isLetter())
        number.remove(label);
    const QString digits = digitsOf(number);
    if (number.isEmpty() || digits.size() < 6 || digits.size() > kMostDigits
        || !std::all_of(number.cbegin(), number.cend(), isPhoneCharacter) || number.lastIndexOf(u'+') > 0)
        return false;
    if (parseDate(number, DayMonthOrder::Unknown, 2000) || splitPhones(number).size() != 1)
        return false;
    const QString dialled = number[0] == u'(' ? number.mid(1).trimmed() : number;
    if (dialled.startsWith(u'+'))
        return digits[0] != u'0';
    if (dialled.startsWith(u'0'))
        return !digits.startsWith(QStringLiteral("000"));
    // Without + or 0 only the way it is grouped tells a number from an id: "221 4710-100".
    const bool grouped =
        std::any_of(number.cbegin(), number.cend(), [](QChar c) { return c == u' ' || c == u'/' || c == u'('; });
    return grouped && digits.size() >= 7 && dialled[0] != u'-' && !number.contains(u'.');
}

QStringList splitPhones(const QString &cell)
{
    const QString trimmed = cell.trimmed();
    if (trimmed.isEmpty())
        return {};
    QStringList parts;
    qsizetype start = 0;  // of the number being collected
    auto matches = numberSeparator().globalMatch(trimmed);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QStringView before = QStringView(trimmed).mid(start, match.capturedStart() - start);
        const auto following = numberSeparator().match(trimmed, match.capturedEnd());
        const qsizetype end = following.hasMatch() ? following.capturedStart() : trimmed.size();
        QStringView after = QStringView(trimmed).mid(match.capturedEnd(), end - match.capturedEnd());
        // "0221 4710100, 069 / 90009101": a slash does not end what follows.
        if (following.hasMatch() && following.captured().contains(u'/'))
            after = QStringView(trimmed).mid(match.capturedEnd());
        if (!separatesNumbers(before, match.capturedView(), after))
            continue;
        parts += tidied(before);
        start = match.capturedEnd();
    }
    parts += tidied(QStringView(trimmed).mid(start));
    parts.removeAll(QString());
    return parts;
}

}  // namespace kontor::model
