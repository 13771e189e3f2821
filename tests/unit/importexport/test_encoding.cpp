// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/encoding.h"
#include "tests/support/catch.h"

#include <QBuffer>

#include <random>

using namespace kontor;
using namespace kontor::importexport;
using namespace Qt::StringLiterals;

namespace {

QByteArray encodedAs(const QByteArray &name, const QString &text)
{
    auto encoder = requireValue(TextEncoder::create(name));
    return encoder->encode(text);
}

QString decodedFrom(const QByteArray &name, const QByteArray &bytes, qsizetype piece = 1 << 20)
{
    auto decoder = requireValue(TextDecoder::create(name));
    QString text;
    for (qsizetype i = 0; i < bytes.size(); i += piece)
        decoder->decode(QByteArrayView(bytes).sliced(i, qMin(piece, bytes.size() - i)), i + piece >= bytes.size(),
                        text);
    return text;
}

const QString kGerman =
    u"Käthe Müller;Größ Bau GmbH;Straße des 17. Juni;Köln\nJörg Weiß;Café Böhm;Gässle 7;Tübingen\n"_s;

}  // namespace

TEST_CASE("the encoding of a list is found", "[encoding]")
{
    SECTION("byte order marks")
    {
        CHECK(detectEncoding("\xEF\xBB\xBFName;Ort").name == "UTF-8");
        CHECK(detectEncoding("\xEF\xBB\xBFName;Ort").bomSize == 3);
        CHECK(detectEncoding(QByteArrayView("\xFF\xFEN\0a\0", 6)).name == "UTF-16LE");
        CHECK(detectEncoding(QByteArrayView("\xFE\xFF\0N\0a", 6)).name == "UTF-16BE");
    }
    SECTION("without a mark")
    {
        CHECK(detectEncoding("Name;Ort\nMaria;Bonn\n").name == "UTF-8");
        CHECK(detectEncoding(kGerman.toUtf8()).name == "UTF-8");
        CHECK(detectEncoding(encodedAs("UTF-16LE", kGerman)).name == "UTF-16LE");
        CHECK(detectEncoding(encodedAs("UTF-16BE", kGerman)).name == "UTF-16BE");
    }
    SECTION("single-byte encodings")
    {
        CHECK(detectEncoding(encodedAs("windows-1252", kGerman)).name == "windows-1252");
        CHECK(detectEncoding(encodedAs("IBM850", kGerman)).name == "IBM850");
        CHECK(detectEncoding(encodedAs("macintosh", kGerman)).name == "macintosh");
        const QString polish = u"Małgorzata Wójcik;ul. Żeromskiego;Łódź;płaci późno, źle\n"_s;
        CHECK(detectEncoding(encodedAs("windows-1250", polish)).name == "windows-1250");
        const QString russian = u"Имя;Фамилия;Город\nИван;Петров;Москва\nМария;Иванова;Санкт-Петербург\n"_s;
        CHECK(detectEncoding(encodedAs("windows-1251", russian)).name.toLower() == "windows-1251");
    }
    SECTION("one umlaut is enough")
    {
        CHECK(detectEncoding("Name;Ort\nM\xFCller;K\xF6ln\n").name == "windows-1252");
        CHECK(detectEncoding("Name;Preis\nMaier;5 \x80\n").name == "windows-1252");
    }
}

TEST_CASE("bytes that are no ASCII may come late in a file", "[encoding]")
{
    QByteArray bytes = QByteArray("Maria Maier;Bonn;0228 123456\n").repeated(40'000) + "J\xF6rg M\xFCller;K\xF6ln;\n";
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    CHECK(requireValue(detectEncoding(buffer)).name == "windows-1252");
    CHECK(buffer.pos() == 0);
}

TEST_CASE("a damaged place does not turn UTF-8 into something else", "[encoding]")
{
    QByteArray bytes = kGerman.toUtf8().repeated(20) + "\xFF;kaputt\n";
    CHECK(detectEncoding(bytes).name == "UTF-8");
    auto decoder = requireValue(TextDecoder::create("UTF-8"));
    QString text;
    decoder->decode(bytes, true, text);
    CHECK(decoder->errorCount() == 1);
    CHECK(text.contains(QChar::ReplacementCharacter));
    CHECK(text.contains(u"kaputt"_s));
}

TEST_CASE("decoding in pieces of any size gives the same text", "[encoding]")
{
    std::mt19937 random(17);
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"}) {
        const QString text =
            qstrcmp(name, "windows-1252") == 0 ? kGerman : QString(kGerman + u"Łódź 🙂 日本\n"_s);
        const QByteArray bytes = encodedAs(name, text);
        for (int i = 0; i < 20; ++i)
            CHECK(decodedFrom(name, bytes, 1 + qsizetype(random() % 7)) == text);
    }
}

TEST_CASE("what an encoding lacks is counted and named", "[encoding]")
{
    auto encoder = requireValue(TextEncoder::create("windows-1252"));
    CHECK(encoder->encode(u"Łukasz Dvořák, Łódź, 5 €"_s) == "?ukasz Dvo?\xE1k, ?\xF3\x64?, 5 \x80");
    CHECK(encoder->lostCount() == 4);
    CHECK(encoder->lostCharacters() == QStringList{u"Ł"_s, u"ř"_s, u"ź"_s});
    CHECK_FALSE(TextEncoder::create("no such thing"));
    CHECK_FALSE(TextDecoder::create(""));
}
