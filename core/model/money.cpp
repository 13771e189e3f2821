// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/money.h"

#include "core/model/text.h"

#include <QHash>
#include <QStringBuilder>

#include <unicode/ucurr.h>

#include <array>
#include <limits>

namespace kontor::model {

namespace {

constexpr qsizetype kLongestAmount = 64;

quint64 magnitude(qint64 value)
{
    return value < 0 ? quint64(0) - quint64(value) : quint64(value);
}

quint64 powerOfTen(int exponent)
{
    quint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

const QHash<QString, QString> &currencyWords()
{
    static const QHash<QString, QString> words{
        {QStringLiteral("€"), QStringLiteral("EUR")},     {QStringLiteral("euro"), QStringLiteral("EUR")},
        {QStringLiteral("euros"), QStringLiteral("EUR")}, {QStringLiteral("$"), QStringLiteral("USD")},
        {QStringLiteral("us$"), QStringLiteral("USD")},   {QStringLiteral("£"), QStringLiteral("GBP")},
        {QStringLiteral("¥"), QStringLiteral("JPY")},     {QStringLiteral("fr"), QStringLiteral("CHF")},
        {QStringLiteral("fr."), QStringLiteral("CHF")},   {QStringLiteral("sfr"), QStringLiteral("CHF")},
        {QStringLiteral("sfr."), QStringLiteral("CHF")},  {QStringLiteral("dm"), QStringLiteral("DEM")},
        {QStringLiteral("zł"), QStringLiteral("PLN")},    {QStringLiteral("kč"), QStringLiteral("CZK")},
    };
    return words;
}

/// ISO code of "€", "EUR", "Fr."; empty if the word is no currency.
QString currencyOf(const QString &word)
{
    const QString lower = word.toLower();
    if (const auto known = currencyWords().constFind(lower); known != currencyWords().constEnd())
        return *known;
    if (word.size() != 3)
        return {};
    for (const QChar c : lower) {
        if (c < u'a' || c > u'z')
            return {};
    }
    const QString code = word.toUpper();
    UErrorCode status = U_ZERO_ERROR;
    const auto *iso = reinterpret_cast<const UChar *>(code.utf16());
    const double ever = std::numeric_limits<double>::max();
    return ucurr_isAvailable(iso, -ever, ever, &status) && U_SUCCESS(status) ? code : QString();
}

QString currencySymbol(const QString &code)
{
    for (const QString &symbol : {QStringLiteral("€"), QStringLiteral("$"), QStringLiteral("£"), QStringLiteral("¥")}) {
        if (currencyWords().value(symbol) == code)
            return symbol;
    }
    return code;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'−' || c == u'–' || c == u'—';
}

/// What is left of an amount after sign and currency were taken off.
struct Stripped {
    QString number;  ///< digits with their separators
    QString currency;
    bool negative = false;
};

/// Takes sign, currency and parentheses off both ends until only the number is left.
class Stripper {
public:
    explicit Stripper(const QString &text) : m_rest(text) {}

    std::optional<Stripped> run()
    {
        if (m_rest.size() > 2 && m_rest.startsWith(u'(') && m_rest.endsWith(u')')) {
            m_rest = m_rest.mid(1, m_rest.size() - 2).trimmed();
            m_signs = 1;
        }
        while (takeSign() || takeWord(true) || takeWord(false))
            m_rest = m_rest.trimmed();
        takeTrailing();
        if (m_bad || m_signs > 1 || m_rest.isEmpty())
            return std::nullopt;
        return Stripped{m_rest, m_currency, m_signs == 1};
    }

private:
    bool takeSign()
    {
        if (m_rest.isEmpty() || (m_rest[0] != u'+' && !isMinus(m_rest[0])))
            return false;
        m_signs += m_rest[0] == u'+' ? 0 : 1;
        m_bad = m_bad || m_signSeen;
        m_signSeen = true;
        m_rest.remove(0, 1);
        return true;
    }

    bool takeWord(bool front)
    {
        const auto belongs = [](QChar c) { return c.isLetter() || c.category() == QChar::Symbol_Currency; };
        qsizetype length = 0;
        const qsizetype size = m_rest.size();
        const auto at = [&](qsizetype i) { return m_rest[front ? i : size - 1 - i]; };
        // The dot of "Fr." belongs to the word, that of "12." does not.
        if (!front && size > 1 && m_rest.endsWith(u'.') && m_rest[size - 2].isLetter())
            ++length;
        while (length < size && belongs(at(length)))
            ++length;
        if (length == 0)
            return false;
        if (front && length < size && m_rest[length] == u'.' && length > 1)
            ++length;
        const QString code = currencyOf(front ? m_rest.left(length) : m_rest.right(length));
        m_bad = m_bad || code.isEmpty() || (!m_currency.isEmpty() && m_currency != code);
        m_currency = code;
        m_rest = front ? m_rest.mid(length) : m_rest.left(size - length);
        return !m_bad;
    }

    /// "12,-" and "12.--" mean "no cents"; "12,50-" is how accounting programs write a minus.
    void takeTrailing()
    {
        qsizetype end = m_rest.size();
        while (end > 0 && isMinus(m_rest[end - 1]))
            --end;
        const qsizetype dashes = m_rest.size() - end;
        if (dashes == 0)
            return;
        const bool noCents = end > 1 && (m_rest[end - 1] == u',' || m_rest[end - 1] == u'.');
        if (noCents) {
            m_bad = m_bad || dashes > 2;
            --end;
        } else {
            m_bad = m_bad || dashes > 1 || m_signSeen;
            ++m_signs;
        }
        m_rest = m_rest.left(end).trimmed();
    }

    QString m_rest;
    QString m_currency;
    int m_signs = 0;
    bool m_signSeen = false;
    bool m_bad = false;
};

/// A number cut at its separators: parts of digits with the separator in front of each but the first.
struct Cut {
    QStringList parts;
    QString separators;
};

std::optional<Cut> cut(const QString &number)
{
    Cut made;
    QString part;
    for (const QChar c : number) {
        if (isDigit(c)) {
            part += c;
        } else if (c == u'.' || c == u',' || c == u'\'' || c == u'’' || c == u' ') {
            made.parts += part;
            made.separators += c == u'’' ? QChar(u'\'') : c;
            part.clear();
        } else {
            return std::nullopt;
        }
    }
    made.parts += part;
    return made;
}

/// Whether a lone "1.234" or "1,234" means thousands; nullopt: it cannot be said.
std::optional<bool> loneGroupIsThousands(QChar separator, int exponent, const QString &currency, bool currencyNamed)
{
    if (exponent >= 3)
        return false;
    if (separator == u'.' || exponent == 0)
        return true;
    // A German comma is decimal, and three decimals are no amount; with a dollar sign it is a group.
    static const QStringList commaGroups{QStringLiteral("USD"), QStringLiteral("GBP"), QStringLiteral("CAD"),
                                         QStringLiteral("AUD"), QStringLiteral("NZD"), QStringLiteral("INR")};
    return currencyNamed && commaGroups.contains(currency) ? std::optional(true) : std::nullopt;
}

/// Whether the last part of `cut` is decimals; nullopt if the separators make no sense.
std::optional<bool> lastPartIsDecimals(const Cut &cut, int exponent, const QString &currency, bool currencyNamed)
{
    if (cut.separators.isEmpty())
        return false;
    const QChar last = cut.separators.back();
    if (last == u'\'' || last == u' ')
        return false;
    if (cut.separators.count(last) > 1)
        return false;
    const QString &whole = cut.parts.first();
    const bool couldBeGroup = cut.separators.size() == 1 && cut.parts.last().size() == 3 && !whole.isEmpty()
                              && whole.size() <= 3 && whole[0] != u'0';
    if (!couldBeGroup)
        return true;
    const auto thousands = loneGroupIsThousands(last, exponent, currency, currencyNamed);
    return thousands ? std::optional(!*thousands) : std::nullopt;
}

/// Groups must be of one kind and of three digits: "12.34.56" is a date, "1 23" a slip.
bool groupsAreRegular(const QStringList &parts, const QString &separators)
{
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts[i].size() != 3 || separators[i - 1] != separators[0])
            return false;
    }
    return parts.size() == 1 || (!parts[0].isEmpty() && parts[0].size() <= 3);
}

std::optional<qint64> minorUnits(const QString &whole, QString decimals, int exponent, bool negative)
{
    while (decimals.size() > exponent && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > exponent || (whole.isEmpty() && decimals.isEmpty()))
        return std::nullopt;
    const QString digits = whole + decimals.leftJustified(exponent, u'0');
    quint64 value = 0;
    constexpr quint64 limit = quint64(std::numeric_limits<qint64>::max());
    for (const QChar c : digits) {
        const auto digit = quint64(c.unicode() - u'0');
        if (value > (limit - digit) / 10)
            return std::nullopt;
        value = value * 10 + digit;
    }
    return negative ? -qint64(value) : qint64(value);
}

}  // namespace

int currencyExponent(QStringView currency)
{
    static const auto exponents = [] {
        QHash<QString, int> made;
        const auto add = [&made](QLatin1String codes, int exponent) {
            for (const QString &code : QString(codes).split(u' '))
                made.insert(code, exponent);
        };
        add(QLatin1String("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"), 0);
        add(QLatin1String("BHD IQD JOD KWD LYD OMR TND"), 3);
        add(QLatin1String("CLF UYW"), 4);
        return made;
    }();
    if (currency == u"EUR")
        return 2;
    return exponents.value(currency.toString().toUpper(), 2);
}

QString Money::toDecimal() const
{
    const int exponent = currencyExponent(currency);
    const quint64 unit = powerOfTen(exponent);
    const quint64 amount = magnitude(minor);
    QString text = minor < 0 ? QStringLiteral("-") : QString();
    text += QString::number(amount / unit);
    if (exponent > 0)
        text += u'.' + QString::number(amount % unit).rightJustified(exponent, u'0');
    return text;
}

QString Money::toText(const QLocale &locale) const
{
    const int exponent = currencyExponent(currency);
    const quint64 unit = powerOfTen(exponent);
    const quint64 amount = magnitude(minor);
    QString number = locale.toString(amount / unit);
    if (exponent > 0) {
        number += locale.decimalPoint();
        const QString decimals = QString::number(amount % unit).rightJustified(exponent, u'0');
        for (const QChar digit : decimals)
            number += locale.toString(int(digit.unicode() - u'0'));
    }
    // Qt formats currencies through double, which loses cents of large amounts: it only places the symbol here.
    QString text = locale.toCurrencyString(minor < 0 ? -1.0 : 1.0, currencySymbol(currency), 0);
    return text.replace(locale.toString(1), number);
}

std::optional<Money> parseMoney(QStringView text, const QString &defaultCurrency)
{
    if (text.size() > kLongestAmount)
        return std::nullopt;
    const auto stripped = Stripper(tidied(text)).run();
    if (!stripped)
        return std::nullopt;
    const bool named = !stripped->currency.isEmpty();
    const QString currency = named ? stripped->currency : defaultCurrency.toUpper();
    auto made = cut(stripped->number);
    if (!made || currency.isEmpty())
        return std::nullopt;
    const int exponent = currencyExponent(currency);
    const auto hasDecimals = lastPartIsDecimals(*made, exponent, currency, named);
    if (!hasDecimals)
        return std::nullopt;
    QString decimals;
    if (*hasDecimals) {
        decimals = made->parts.takeLast();
        const QChar point = made->separators.back();
        made->separators.chop(1);
        if (made->separators.contains(point))
            return std::nullopt;
    }
    if (!groupsAreRegular(made->parts, made->separators))
        return std::nullopt;
    const auto minor = minorUnits(made->parts.join(QString()), decimals, exponent, stripped->negative);
    return minor ? std::optional(Money{*minor, currency}) : std::nullopt;
}

}  // namespace kontor::model
