// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/money.h"

#include "tests/support/catch.h"

#include <limits>
#include <random>

using namespace kontor::model;

namespace {

/// "1234.50 EUR" of what was typed, or "none".
QString read(const char *text, const QString &currency = QStringLiteral("EUR"))
{
    const auto money = parseMoney(QString::fromUtf8(text), currency);
    return money ? QString(money->toDecimal() + u' ' + money->currency) : QStringLiteral("none");
}

QString plainBlanks(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

}  // namespace

TEST_CASE("money: amounts as they stand in lists")
{
    CHECK(read("1.234,50 €") == u"1234.50 EUR");
    CHECK(read("1.222.155,00 €") == u"1222155.00 EUR");
    CHECK(read("0,00 €") == u"0.00 EUR");
    CHECK(read("54.318,00\u00A0€") == u"54318.00 EUR");
    CHECK(read("€ 12") == u"12.00 EUR");
    CHECK(read("EUR 1'234.50") == u"1234.50 EUR");
    CHECK(read("CHF 1’234.50") == u"1234.50 CHF");
    CHECK(read("1 234,50 €") == u"1234.50 EUR");
    CHECK(read("1,234.50") == u"1234.50 EUR");
    CHECK(read("$1,234,567.89") == u"1234567.89 USD");
    CHECK(read("-12,5") == u"-12.50 EUR");
    CHECK(read("−12,50 €") == u"-12.50 EUR");
    CHECK(read("12,50-") == u"-12.50 EUR");
    CHECK(read("- 12 €") == u"-12.00 EUR");
    CHECK(read("-€12") == u"-12.00 EUR");
    CHECK(read("€-12") == u"-12.00 EUR");
    CHECK(read("(12,00)") == u"-12.00 EUR");
    CHECK(read("(12,00 €)") == u"-12.00 EUR");
    CHECK(read("+12") == u"12.00 EUR");
    CHECK(read("12") == u"12.00 EUR");
    CHECK(read("12,- €") == u"12.00 EUR");
    CHECK(read("12,--") == u"12.00 EUR");
    CHECK(read("12.–") == u"12.00 EUR");
    CHECK(read("1.234,- €") == u"1234.00 EUR");
    CHECK(read("Fr. 12.50") == u"12.50 CHF");
    CHECK(read("12.50 Fr.") == u"12.50 CHF");
    CHECK(read("12 Euro") == u"12.00 EUR");
    CHECK(read("100 DM") == u"100.00 DEM");
    CHECK(read("12 gbp") == u"12.00 GBP");
    CHECK(read(",50") == u"0.50 EUR");
    CHECK(read("007") == u"7.00 EUR");
}

TEST_CASE("money: German habit decides in doubt")
{
    CHECK(read("1.234") == u"1234.00 EUR");
    CHECK(read("1.23") == u"1.23 EUR");
    CHECK(read("1,23") == u"1.23 EUR");
    CHECK(read("1,2") == u"1.20 EUR");
    CHECK(read("123.456.789") == u"123456789.00 EUR");
    CHECK(read("1,234") == u"none");
    CHECK(read("$1,234") == u"1234.00 USD");
    CHECK(read("1234,500") == u"1234.50 EUR");
    CHECK(read("0.500") == u"0.50 EUR");
    CHECK(read("1.234", QStringLiteral("KWD")) == u"1.234 KWD");
    CHECK(read("1,234", QStringLiteral("JPY")) == u"1234 JPY");
}

TEST_CASE("money: what is no amount or would lose digits")
{
    for (const char *text : {"",
                             " ",
                             "-",
                             "€",
                             "EUR",
                             "abc",
                             "12,345",
                             "1234.567",
                             "0,001",
                             "1.23.4",
                             "1.2345,00",
                             "12.34.56",
                             "1,234.567",
                             "1 23",
                             "1..2",
                             "1,,2",
                             "--12",
                             "-12-",
                             "(-12)",
                             "+-12",
                             "12 € EUR USD",
                             "12 $ €",
                             "5 Mio. €",
                             "ca. 500 €",
                             "50 %",
                             "1e5",
                             "0x10",
                             "12 XQZ",
                             "14.03.2025",
                             "2025-11-02",
                             "0221 4710-100",
                             "1.234,5.6",
                             "1'23",
                             "12a",
                             "=12",
                             "99999999999999999999",
                             ".",
                             ",",
                             "1.234'567",
                             "12,---",
                             "١٢"})
        CHECK(read(text) == u"none");
    CHECK(read("12", QString()) == u"none");
    CHECK(read("12 €", QString()) == u"12.00 EUR");
    CHECK(parseMoney(QString(100000, u'1'), QStringLiteral("EUR")) == std::nullopt);
}

TEST_CASE("money: every amount survives the way through text")
{
    std::mt19937_64 random(3);
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    for (int i = 0; i < 2000; ++i) {
        for (const char *code : {"EUR", "JPY", "KWD", "CHF", "USD"}) {
            const auto bits = qint64(random() >> (1 + random() % 60));
            const Money money{random() % 2 == 0 ? bits : -bits, QString::fromUtf8(code)};
            INFO(money.toDecimal().toStdString() << ' ' << code);
            CHECK(parseMoney(money.toDecimal(), money.currency) == money);
            if (qstrcmp(code, "KWD") != 0) {
                CHECK(parseMoney(money.toText(german), money.currency) == money);
            }
            if (qstrcmp(code, "USD") == 0) {
                CHECK(parseMoney(money.toText(american), money.currency) == money);
            }
        }
    }
}

TEST_CASE("money: limits")
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    CHECK(Money{most, QStringLiteral("EUR")}.toDecimal() == u"92233720368547758.07");
    CHECK(Money{std::numeric_limits<qint64>::min(), QStringLiteral("EUR")}.toDecimal() == u"-92233720368547758.08");
    CHECK(read("92233720368547758,07") == u"92233720368547758.07 EUR");
    CHECK(read("92233720368547758,08") == u"none");
}

TEST_CASE("money: for people")
{
    const QLocale german(QLocale::German, QLocale::Germany);
    CHECK(plainBlanks(Money{123450, QStringLiteral("EUR")}.toText(german)) == u"1.234,50 €");
    CHECK(plainBlanks(Money{-5, QStringLiteral("EUR")}.toText(german)) == u"-0,05 €");
    CHECK(plainBlanks(Money{1234, QStringLiteral("JPY")}.toText(german)) == u"1.234 ¥");
    CHECK(plainBlanks(Money{1234, QStringLiteral("KWD")}.toText(german)) == u"1,234 KWD");
    CHECK(Money{123456, QStringLiteral("USD")}.toText(QLocale(QLocale::English, QLocale::UnitedStates))
          == u"$1,234.56");
    CHECK(plainBlanks(Money{9007199254740993, QStringLiteral("EUR")}.toText(german)) == u"90.071.992.547.409,93 €");
}

TEST_CASE("money: decimal places by ISO 4217")
{
    CHECK(currencyExponent(u"EUR") == 2);
    CHECK(currencyExponent(u"JPY") == 0);
    CHECK(currencyExponent(u"KWD") == 3);
    CHECK(currencyExponent(u"jpy") == 0);
    CHECK(currencyExponent(u"CLF") == 4);
    CHECK(currencyExponent(u"???") == 2);
}
