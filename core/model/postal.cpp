// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/postal.h"

#include "core/model/text.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <unicode/uloc.h>

#include <algorithm>
#include <array>

namespace kontor::model {

namespace {

/// Name of a country in a language by ICU; empty if it has none.
QString icuCountryName(const QString &code, const char *language)
{
    std::array<UChar, 128> buffer;
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray locale = "und_" + code.toLatin1();
    const int32_t length =
        uloc_getDisplayCountry(locale.constData(), language, buffer.data(), int32_t(buffer.size()), &status);
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || length <= 0)
        return {};
    return QString(reinterpret_cast<const QChar *>(buffer.data()), length);
}

/// Codes and names of all countries. Codes are compared as they are (folding would make "AE" an "A").
struct Countries {
    QHash<QString, QString> byCode;  ///< upper case: alpha-2, alpha-3, number plates
    QHash<QString, QString> byName;  ///< foldToKey()
};

void addNames(Countries &made)
{
    constexpr const char *aliases[] = {
        "DE:BRD|Bundesrepublik Deutschland|Federal Republic of Germany",
        "AT:Republik Österreich",
        "CH:Svizra|Helvetia",
        "NL:Holland|Nederland|Netherlands|The Netherlands",
        "GB:England|Großbritannien|Schottland|Wales|Great Britain|UK|"
        "Scotland|U.K.",
        "US:USA|U.S.A.|Vereinigte Staaten von Amerika|United States of America|Amerika|America",
        "CZ:Tschechische Republik|Czech Republic|Česká republika|Česko|Tschechei",
        "TR:Turkey|Türkiye|Türkei",
        "RU:Russische Föderation|Russian Federation",
        "LI:Fürstentum Liechtenstein",
        "PL:Polska",
        "DK:Danmark",
        "SE:Sverige",
        "NO:Norge",
        "FI:Suomi",
        "HU:Magyarország",
        "HR:Hrvatska",
        "SI:Slovenija",
        "SK:Slovensko",
        "KR:Südkorea|South Korea",
        "VA:Vatikan",
        "IE:Eire|Republic of Ireland",
        "GR:Hellas",
        "MK:Mazedonien",
        "BA:Bosnien",
        "BE:Belgique|België",
        "LU:Lëtzebuerg"};
    for (const char *line : aliases) {
        const QString text = QString::fromUtf8(line);
        const auto names = text.mid(3).split(u'|');
        for (const QString &name : names)
            made.byName.insert(foldToKey(name), text.left(2));
    }
    for (const char *language : {"de", "en", "fr", "it", "es", "nl"}) {
        for (const char *const *code = uloc_getISOCountries(); *code != nullptr; ++code) {
            const QString key = foldToKey(icuCountryName(QString::fromLatin1(*code), language));
            if (key.size() > 2 && !made.byName.contains(key))
                made.byName.insert(key, QString::fromLatin1(*code));
        }
    }
}

const Countries &countries()
{
    static const auto all = [] {
        Countries made;
        for (const char *const *code = uloc_getISOCountries(); *code != nullptr; ++code) {
            const QByteArray locale = QByteArray("und_") + *code;
            const QString alpha2 = QString::fromLatin1(*code);
            made.byCode.insert(alpha2, alpha2);
            made.byCode.insert(QString::fromLatin1(uloc_getISO3Country(locale.constData())), alpha2);
        }
        constexpr const char *plates[] = {"D DE",   "A AT",   "L LU",   "B BE",   "F FR",   "I IT",   "E ES",
                                          "P PT",   "S SE",   "N NO",   "H HU",   "V VA",   "M MT",   "FL LI",
                                          "SLO SI", "EST EE", "FIN FI", "IRL IE", "GER DE", "UK GB",  "RUS RU",
                                          "BIH BA", "RSM SM", "NMK MK", "SUI CH", "USA US", "U.S. US"};
        for (const char *plate : plates) {
            const QStringList pair = QString::fromLatin1(plate).split(u' ');
            made.byCode.insert(pair[0], pair[1]);
        }
        made.byCode.remove(QString());
        addNames(made);
        return made;
    }();
    return all;
}

/// German codes run from 01067 (Dresden) to 99998, without the area 05.
bool isLostZero(QStringView fourDigits)
{
    const int code = fourDigits.toInt();
    return fourDigits.size() == 4 && code >= 1067 && code <= 9669 && code / 1000 != 5;
}

/// Towns of neighbours with four-digit codes, so that "1220 Wien" in a German list is not made "01220 Wien".
bool isNeighboursTown(const QString &city)
{
    static const QStringList towns =
        foldForSearch(
            QStringLiteral(
                "wien vienna graz linz salzburg innsbruck klagenfurt villach wels dornbirn bregenz steyr feldkirch "
                "polten "
                "zurich genf geneve basel bern lausanne winterthur luzern gallen lugano biel thun koniz fribourg chur "
                "schaffhausen zug aarau solothurn neuchatel sion vaduz schaan luxemburg luxembourg kobenhavn "
                "kopenhagen "
                "copenhagen arhus aarhus odense aalborg brussel bruxelles antwerpen gent brugge luttich liege "
                "amsterdam "
                "rotterdam haag utrecht eindhoven budapest oslo"))
            .split(u' ');
    const auto words = searchWords(city);
    return std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return towns.contains(word); });
}

QString withoutSheetDecimals(QStringView code)
{
    const QStringView trimmed = code.trimmed();
    return (trimmed.endsWith(u".0") ? trimmed.chopped(2) : trimmed).toString();
}

const QRegularExpression &townWithCode()
{
    // Code shapes: Polish 00-950, Czech and Swedish "110 00", Dutch "1012 AB", American with +4, four or five digits.
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:([A-Z]{1,3})\\s?[-–]\\s?|([A-Z]{1,3})\\s+(?=\\d{4}))?"
        "(\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{4} ?[A-Z]{2}(?=\\s|,|$)|\\d{5}-\\d{4}|\\d{4,6})(?=\\s|,|$)[\\s,]*(.*)$"));
    return pattern;
}

const QRegularExpression &townBeforeCode()
{
    static const QRegularExpression pattern(QStringLiteral("^([^\\d,]+?)[\\s,]+(?:([A-Z]{1,3})-)?(\\d{5}|\\d{4})$"));
    return pattern;
}

/// "Wien, Österreich", "Köln (Deutschland)": takes the country off the end of the city.
void takeCountryOffCity(PostalTown &town)
{
    static const QRegularExpression tail(QStringLiteral("^(.+?)\\s*(?:,\\s*([^,]+)|\\(([^)]+)\\))$"));
    if (!town.city.contains(u',') && !town.city.endsWith(u')'))
        return;
    const auto match = tail.match(town.city);
    if (!match.hasMatch())
        return;
    const QString named = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    // "Frankfurt (M)" and "Halle (S)" name a river, no country.
    const QString code = named.size() > 2 || match.captured(3).isEmpty() ? countryCode(named) : QString();
    if (code.isEmpty() || (!town.country.isEmpty() && town.country != code))
        return;
    town.country = code;
    town.city = match.captured(1);
}

}  // namespace

PostalTown splitPostalTown(QStringView text, const QString &defaultCountry)
{
    PostalTown town;
    town.city = tidied(text);
    QString prefix;
    if (const auto match = townWithCode().match(town.city); match.hasMatch()) {
        prefix = match.captured(1) + match.captured(2);
        town.postalCode = match.captured(3);
        town.city = match.captured(4).trimmed();
    } else if (const auto reversed = townBeforeCode().match(town.city); reversed.hasMatch()) {
        town.city = reversed.captured(1).trimmed();
        prefix = reversed.captured(2);
        town.postalCode = reversed.captured(3);
    }
    if (!prefix.isEmpty()) {
        town.country = countries().byCode.value(prefix);
        if (town.country.isEmpty())
            return {{}, {}, tidied(text), false};  // "W-5000 Köln": an unknown mark stays where it can be seen
    }
    takeCountryOffCity(town);
    if (town.country.isEmpty() && defaultCountry == u"DE" && isLostZero(town.postalCode) && !town.city.isEmpty()
        && !isNeighboursTown(town.city)) {
        town.postalCode.prepend(u'0');
        town.zeroRestored = true;
    }
    return town;
}

QString completePostalCode(QStringView code, const QString &country)
{
    const QString typed = withoutSheetDecimals(code);
    for (const QChar c : typed) {
        if (c < u'0' || c > u'9')
            return typed;
    }
    if (country == u"DE")
        return isLostZero(typed) ? QString(u'0' + typed) : typed;
    static const QStringList fiveDigits{QStringLiteral("FR"), QStringLiteral("ES"), QStringLiteral("IT"),
                                        QStringLiteral("US"), QStringLiteral("FI"), QStringLiteral("HR"),
                                        QStringLiteral("TR")};
    return fiveDigits.contains(country) && typed.size() >= 3 ? typed.rightJustified(5, u'0') : typed;
}

QString countryCode(QStringView text)
{
    const QString clean = tidied(text);
    if (clean.isEmpty())
        return {};
    if (const QString byCode = countries().byCode.value(clean.toUpper()); !byCode.isEmpty())
        return byCode;
    return countries().byName.value(foldToKey(clean));
}

QString countryName(const QString &code)
{
    const QString upper = code.trimmed().toUpper();
    if (upper.size() != 2 || !countries().byCode.contains(upper))
        return code;
    const QString name = icuCountryName(upper, QLocale().name().toLatin1().constData());
    return name.isEmpty() ? code : name;
}

bool isPostBox(QStringView street, QString *number)
{
    static const QRegularExpression box(
        QStringLiteral(
            "^(?:Postfach|Post-?Box|P\\.?\\s?O\\.?\\s?Box|Case postale|Casella postale|Postbus|Postf\\.|"
            "(?:PF|Pf\\.|P\\.F\\.)(?=\\s*\\d))(?:\\s*(?:Nr\\.?|:)?\\s*(?<=[\\s.:]|[a-z](?=\\d))(\\d[\\d\\s./-]*))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = box.match(tidied(street));
    if (match.hasMatch() && number != nullptr)
        *number = match.captured(1).trimmed();
    return match.hasMatch();
}

}  // namespace kontor::model
