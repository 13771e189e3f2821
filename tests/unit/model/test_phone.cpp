// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/phone.h"

#include "tests/support/catch.h"

#include <random>

using namespace kontor::model;

namespace {

QString e164(const char *typed, const char *region = "DE")
{
    return normalisePhone(QString::fromUtf8(typed), QString::fromUtf8(region)).e164;
}

QString queryDigits(const char *query, const char *region = "DE")
{
    return phoneQueryDigits(QString::fromUtf8(query), QString::fromUtf8(region));
}

QStringList split(const char *cell)
{
    return splitPhones(QString::fromUtf8(cell));
}

}  // namespace

TEST_CASE("phone: numbers as small businesses write them")
{
    CHECK(e164("0221 4710-103") == u"+492214710103");
    CHECK(e164("+49 (0)30 23125107") == u"+493023125107");
    CHECK(e164("069/90009108") == u"+496990009108");
    CHECK(e164("(040) 66969-109") == u"+494066969109");
    CHECK(e164("0049 89 99998110") == u"+498999998110");
    CHECK(e164("0152 28817211") == u"+4915228817211");
    CHECK(e164("tel:0221-4710-106") == u"+492214710106");
    CHECK(e164("tel:+49-221-4710-106") == u"+492214710106");
    CHECK(e164("0049-(0)221-4710106") == u"+492214710106");
    CHECK(e164("\u202A+49 221 4710106\u202C") == u"+492214710106");
    CHECK(e164("Tel.: 0221 4710-103 (privat)") == u"+492214710103");
    CHECK(e164("221 4710103") == u"+492214710103");
    CHECK(e164("0221–4710–103") == u"+492214710103");
}

TEST_CASE("phone: other countries")
{
    CHECK(e164("0043 1 5331234") == u"+4315331234");
    CHECK(e164("01 5331234", "AT") == u"+4315331234");
    CHECK(e164("044 668 18 00", "CH") == u"+41446681800");
    CHECK(e164("+39 06 69812345") == u"+390669812345");
    CHECK(e164("+1 (212) 555-0123") == u"+12125550123");
    CHECK(e164("(212) 555-0123", "US") == u"+12125550123");
    CHECK(e164("00492214710103", "") == u"+492214710103");
    CHECK(e164("0221 4710103", "").isEmpty());
    CHECK(e164("0049 221 4710103", "AT") == u"+492214710103");
}

TEST_CASE("phone: extensions")
{
    for (const char *typed : {"0221 4710 App. 12", "0221 4710, Durchwahl 12", "0221 4710 DW: 12", "0221 4710 ext. 12",
                              "0221 4710 x12", "+49 221 4710;ext=12", "0221 4710 (App. 12)", "0221/4710 Apparat 12"}) {
        const PhoneNumber number = normalisePhone(QString::fromUtf8(typed), QStringLiteral("DE"));
        INFO(typed);
        CHECK(number.e164 == u"+492214710");
        CHECK(number.extension == u"12");
        CHECK(number.significant == u"2214710");
    }
    CHECK(normalisePhone(QStringLiteral("0221 4710-12"), QStringLiteral("DE")).extension.isEmpty());
}

TEST_CASE("phone: what is no number")
{
    for (const char *typed : {"", " ", "-", "0", "000000", "keine", "n/a", "()"}) {
        const PhoneNumber number = normalisePhone(QString::fromUtf8(typed), QStringLiteral("DE"));
        INFO(typed);
        CHECK(number.e164.isEmpty());
        CHECK(number.significant.isEmpty());
    }
    CHECK(e164("1").isEmpty());
    CHECK(e164("0221 4710103 999999999999999").isEmpty());
    CHECK(normalisePhone(QStringLiteral("1"), QStringLiteral("DE")).significant == u"1");
    CHECK(e164(QByteArray(100000, '1').constData()).isEmpty());
}

TEST_CASE("phone: all spellings of a German number are one number, found by any query")
{
    std::mt19937 random(5);
    const QString de = QStringLiteral("DE");
    for (int i = 0; i < 400; ++i) {
        QString area = QString::number(2 + random() % 8) + QString::number(10 + random() % 89);
        QString line = QString::number(100000 + random() % 9000000);
        const QString wanted = QStringLiteral("+49") + area + line;
        const QStringList spellings{
            QStringLiteral("0%1 %2").arg(area, line),       QStringLiteral("0%1/%2").arg(area, line),
            QStringLiteral("(0%1) %2").arg(area, line),     QStringLiteral("+49 %1 %2").arg(area, line),
            QStringLiteral("+49 (0)%1 %2").arg(area, line), QStringLiteral("0049 %1-%2").arg(area, line),
            QStringLiteral("0049 (0)%1 %2").arg(area, line)};
        for (const QString &spelling : spellings) {
            const PhoneNumber number = normalisePhone(spelling, de);
            INFO(spelling.toStdString());
            CHECK(number.e164 == wanted);
            CHECK(number.significant == QString(area + line));
            CHECK(phoneQueryDigits(spelling, de) == number.significant);
            CHECK(splitPhones(spelling) == QStringList{spelling});
            CHECK(looksLikePhone(spelling));
            // Typing it key by key never loses it.
            for (qsizetype cut = 1; cut <= spelling.size(); ++cut) {
                const QString digits = phoneQueryDigits(spelling.left(cut), de);
                CHECK(number.significant.startsWith(digits));
            }
        }
    }
}

TEST_CASE("phone: the cache gives what was computed, for its region")
{
    for (int round = 0; round < 2; ++round) {
        CHECK(e164("01 5331234", "AT") == u"+4315331234");
        CHECK(e164("01 5331234", "CH") != u"+4315331234");
    }
    for (int i = 0; i < 20000; ++i) {
        const QString typed = QStringLiteral("0221 %1").arg(100000 + i);
        if (normalisePhone(typed, QStringLiteral("DE")).significant != QStringLiteral("221%1").arg(100000 + i))
            FAIL(typed.toStdString());
    }
}

TEST_CASE("phone: digits of a query")
{
    CHECK(queryDigits("0221 471") == u"221471");
    CHECK(queryDigits("+49 221") == u"221");
    CHECK(queryDigits("0049221") == u"221");
    CHECK(queryDigits("+43 1 533") == u"1533");
    CHECK(queryDigits("+39 06 698") == u"06698");
    CHECK(queryDigits("4710-103") == u"4710103");
    CHECK(queryDigits("(212) 555", "US") == u"212555");
    CHECK(queryDigits("1 212 555", "US") == u"212555");
    for (const char *query :
         {"", "0", "+", "+4", "+49", "0049", "Müller", "0221 Müller", "K-01000", "a@b.de", "12+34", "5"})
        CHECK(queryDigits(query).isEmpty());
}

TEST_CASE("phone: cells with several numbers")
{
    CHECK(split("(040) 66969-103 / 0152 28817203") == QStringList{"(040) 66969-103", "0152 28817203"});
    CHECK(split("0152 28817211 ::: 0152 28817111") == QStringList{"0152 28817211", "0152 28817111"});
    CHECK(split("+49 (0)30 23125107 / 0152 28817207") == QStringList{"+49 (0)30 23125107", "0152 28817207"});
    CHECK(split("069/90009101") == QStringList{"069/90009101"});
    CHECK(split("069 / 90009101") == QStringList{"069 / 90009101"});
    CHECK(split("069/90009101/0152 28817203") == QStringList{"069/90009101", "0152 28817203"});
    CHECK(split("069/90009101; 069/90009102") == QStringList{"069/90009101", "069/90009102"});
    CHECK(split("0221 4710103, 069 / 90009101") == QStringList{"0221 4710103", "069 / 90009101"});
    CHECK(split("+49 221 / 4710103") == QStringList{"+49 221 / 4710103"});
    CHECK(split("+49 (0)2234 / 471010") == QStringList{"+49 (0)2234 / 471010"});
    CHECK(split("0221 4710103\n0152 28817203\r\n") == QStringList{"0221 4710103", "0152 28817203"});
    CHECK(split("0221 4710103 oder 0152 28817203") == QStringList{"0221 4710103", "0152 28817203"});
    CHECK(split("0221 4710103 & 0152 28817203") == QStringList{"0221 4710103", "0152 28817203"});
    CHECK(split("+492214710103 +4915228817203") == QStringList{"+492214710103", "+4915228817203"});
    CHECK(split("Büro: 0221 4710103; Mobil: 0152 28817203")
          == QStringList{"Büro: 0221 4710103", "Mobil: 0152 28817203"});
    CHECK(split("0221 4710-103 / -104") == QStringList{"0221 4710-103 / -104"});
    CHECK(split("0221 4710103, App. 12") == QStringList{"0221 4710103, App. 12"});
    CHECK(split("Tel/Fax 0221 4710103") == QStringList{"Tel/Fax 0221 4710103"});
    CHECK(split("keine Angabe") == QStringList{"keine Angabe"});
    CHECK(split("").isEmpty());
    CHECK(split("  ").isEmpty());
}

TEST_CASE("phone: nothing of a cell is lost by splitting")
{
    std::mt19937 random(9);
    static const QString alphabet = QString::fromUtf8("0123456789+/;,:-() |\nabo");
    for (int i = 0; i < 5000; ++i) {
        QString cell;
        for (int n = int(random() % 40); n > 0; --n)
            cell += alphabet[qsizetype(random() % unsigned(alphabet.size()))];
        const auto meaning = [](const QString &text) {
            QString kept;
            for (const QChar c : text)
                if (c.isDigit() || c == u'a' || c == u'b')
                    kept += c;
            return kept;
        };
        CHECK(meaning(splitPhones(cell).join(QString())) == meaning(cell));
        normalisePhone(cell, QStringLiteral("DE"));
    }
}

TEST_CASE("phone: what looks like one number")
{
    for (const char *text : {"0221 4710-100", "+49 (0)30 23125101", "069/90009102", "(040) 66969-103",
                             "0049 89 99998104", "0152 28817105", "Tel. 0221 4710100", "+4315331234", "221 4710-100"})
        CHECK(looksLikePhone(QString::fromUtf8(text)));
    for (const char *text : {"", "50667", "01067", "14.03.2025", "2025-11-02", "05.05.1954", "1.234,50 €", "K-01000",
                             "0.0.00", "Müller", "0221 4710103 / 0152 28817203", "Postfach 10 12 34",
                             "DE89370400440532013000", "12345678", "0000000", "maria@example.org", "-", "2024", "0221"})
        CHECK_FALSE(looksLikePhone(QString::fromUtf8(text)));
}
