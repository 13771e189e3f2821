// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.h"

#include "tests/support/catch.h"

using namespace kontor::model;

TEST_CASE("validate: e-mail addresses")
{
    for (const char *good : {"maria.baecker@example.org", "guenther.freiherr-von-treuenfels@example.org", "a@b.de",
                             " a@b.de ", "käthe@müller.de", "a+b_c'd@sub.example.co.uk", "x@xn--mller-kva.de"})
        CHECK(isPlausibleEmail(QString::fromUtf8(good)));
    for (const char *bad : {"",
                            "info@mueller",
                            "info@jaeger",
                            "@example.org",
                            "a@",
                            "a b@example.org",
                            "a@b@c.de",
                            ".a@b.de",
                            "a.@b.de",
                            "a..b@c.de",
                            "a@-b.de",
                            "a@b-.de",
                            "a@b..de",
                            "a@.de",
                            "a@b.d",
                            "a@1.2.3.4",
                            "Maria <a@b.de>",
                            "a@b.de, c@d.de",
                            "mailto:a@b.de",
                            "a@b.de;",
                            "keine"})
        CHECK_FALSE(isPlausibleEmail(QString::fromUtf8(bad)));
    CHECK_FALSE(isPlausibleEmail(QString(QString(65, u'a') + QStringLiteral("@example.org"))));
    CHECK_FALSE(isPlausibleEmail(QString(QStringLiteral("a@") + QString(300, u'b') + QStringLiteral(".de"))));
}

TEST_CASE("validate: e-mail addresses in one form")
{
    CHECK(normaliseEmail(u"  Maria@EXAMPLE.Org ") == u"Maria@example.org");
    CHECK(normaliseEmail(u"mailto:a@B.de?subject=x@y") == u"a@b.de");
    CHECK(normaliseEmail(u"MAILTO:a@b.de") == u"a@b.de");
    CHECK(normaliseEmail(u"<a@B.de>") == u"a@b.de");
    CHECK(normaliseEmail(u"<mailto:a@B.de>") == u"a@b.de");
    CHECK(normaliseEmail(u"Keine") == u"Keine");
    CHECK(normaliseEmail(u"") == u"");
}

TEST_CASE("validate: web addresses")
{
    for (const char *good :
         {"https://example.org", "http://www.example.org/a?b=c#d", "www.example.org", "example.org/kontakt",
          "HTTPS://Example.org", "https://müller.de", "http://192.168.0.1:8080/", "example.org:8080"})
        CHECK(isPlausibleUrl(QString::fromUtf8(good)));
    for (const char *bad :
         {"", "example", "javascript:alert(1)", "javascript://example.org/%0aalert(1)", "file:///etc/passwd",
          "ftp://example.org", "a@example.org", "https://a:b@example.org", "https://", "http://exa mple.org",
          "https\\://example.org", "1.2.3.4", "keine Webseite", "https://localhost"})
        CHECK_FALSE(isPlausibleUrl(QString::fromUtf8(bad)));
}

TEST_CASE("validate: IBANs")
{
    for (const char *good :
         {"DE89 3704 0044 0532 0130 00", "DE89370400440532013000", "de89370400440532013000", "AT611904300234573201",
          "CH9300762011623852957", "GB29NWBK60161331926819", "NL91ABNA0417164300", "FR1420041010050500013M02606"})
        CHECK(isValidIban(QString::fromUtf8(good)));
    for (const char *bad :
         {"", "DE", "DE88370400440532013000", "DE8937040044053201300", "DE893704004405320130000",
          "XX89370400440532013000", "DEA9370400440532013000", "DE89-3704-0044-0532-0130-00", "AT61190430023457320ß"})
        CHECK_FALSE(isValidIban(QString::fromUtf8(bad)));
    const QString iban = QStringLiteral("DE89370400440532013000");
    for (qsizetype i = 4; i < iban.size(); ++i) {
        QString changed = iban;
        changed[i] = changed[i] == u'9' ? u'0' : QChar(changed[i].unicode() + 1);
        CHECK_FALSE(isValidIban(changed));
        if (i + 1 < iban.size() && iban[i] != iban[i + 1]) {
            QString swapped = iban;
            std::swap(swapped[i], swapped[i + 1]);
            CHECK_FALSE(isValidIban(swapped));
        }
    }
}

TEST_CASE("VAT IDs are known by the form of their country")
{
    for (const char *good : {"DE123456789", "de 123 456 789", "ATU12345678", "CHE-123.456.789 MWST", "NL123456789B01", "FRXX123456789", "XI123456789"})
        CHECK(kontor::model::isPlausibleVatId(QString::fromLatin1(good)));
    for (const char *bad : {"", "DE12345678", "123456789", "US123456789", "ATU1234567", "DE1234567890"})
        CHECK_FALSE(kontor::model::isPlausibleVatId(QString::fromLatin1(bad)));
}
