// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/text.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace kontor::model;

namespace {

/// Words in which every prefix must fold to a prefix: names, umlauts in all spellings, foreign scripts, junk.
QStringList nastyWords()
{
    return QString::fromUtf8(
               "Müller Mueller Muller Straße Größ Strauss Łukasz İpek Dvořák Çelik Özlem Wiśniewska Søren "
               "Zoë Renée Æsir Œuvre ﬁnster Ĳssel Đorđević Þór ŉ ǆ Ǆ Ångström Aeroe Bauer Oeee ueee Ñandú "
               "Ελλάς Москва йод 東京 한국어 مرحبا שלום ½ ² № ﷺ 𝐀𝐛𝐜 😀x e\u0301 u\u0308e a\u0308e x\u00ADy "
               "O'Brien Meyer-Lüdenscheidt ẞ ß ſ ı ǅ ﬀe ﬆ ㎏ ① ⅣÄ ḗ ợ Ǖ ａｅ")
        .split(u' ');
}

QString randomWord(std::mt19937 &random)
{
    static const QString letters = QString::fromUtf8("aeouAEOUäöüÄÖÜßsnæœøłéëïıİñ -.'\u0308\u0301\u00AD\u200Dﬁ東😀𝐀");
    QString word;
    const int length = int(random() % 12);
    for (int i = 0; i < length; ++i)
        word += letters[qsizetype(random() % unsigned(letters.size()))];
    return word;
}

}  // namespace

TEST_CASE("text: German spellings fold to one")
{
    for (const char *word : {"Müller", "Mueller", "Muller", "MÜLLER", "mu\u0308ller", "  müller. "})
        CHECK(foldForSearch(QString::fromUtf8(word)) == u"muller");
    CHECK(foldForSearch(u"Strauß") == foldForSearch(u"STRAUSS"));
    CHECK(foldForSearch(u"STRAUẞ") == u"strauss");
    CHECK(foldForSearch(u"Größ Bau GmbH & Co. KG") == u"gross bau gmbh co kg");
    CHECK(foldForSearch(u"Jäger") == foldForSearch(u"Jaeger"));
    CHECK(foldForSearch(u"Özlem") == foldForSearch(u"OEZLEM"));
    CHECK(foldForSearch(u"Søren") == foldForSearch(u"Soeren"));
}

TEST_CASE("text: letters of the neighbours fold to what people type")
{
    CHECK(foldForSearch(u"Łukasz") == u"lukasz");
    CHECK(foldForSearch(u"İpek") == u"ipek");
    CHECK(foldForSearch(u"Işık") == u"isik");
    CHECK(foldForSearch(u"Dvořák") == u"dvorak");
    CHECK(foldForSearch(u"Çelik") == u"celik");
    CHECK(foldForSearch(u"Wiśniewska") == u"wisniewska");
    CHECK(foldForSearch(u"Renée") == u"renee");
    CHECK(foldForSearch(u"Đorđević") == u"dordevic");
    CHECK(foldForSearch(u"ﬁnster") == u"finster");
    CHECK(foldForSearch(u"МОСКВА") == foldForSearch(u"москва"));
    CHECK(foldForSearch(u"ΣΟΦΟΣ") == foldForSearch(u"σοφος"));
    CHECK(foldForSearch(u"１２３") == u"123");
}

TEST_CASE("text: punctuation becomes one space, ends are clean")
{
    CHECK(foldForSearch(u"  Meyer-Lüdenscheidt,\tAnna\r\n(privat) ") == u"meyer ludenscheidt anna privat");
    CHECK(foldForSearch(u"a\u00ADb\u200Bc") == u"abc");
    CHECK(foldForSearch(u"").isEmpty());
    CHECK(foldForSearch(u"… – !?").isEmpty());
    CHECK(foldForSearch(u"x😀y") == u"x y");
    CHECK(foldForSearch(QString(QChar(0xd83d))).isEmpty());
    CHECK(searchWords(u" Käthe  Müller-Lüdenscheidt ") == QStringList{"kathe", "muller", "ludenscheidt"});
    CHECK(searchWords(u"...").isEmpty());
}

TEST_CASE("text: folding keeps prefixes and is stable")
{
    QStringList words = nastyWords();
    std::mt19937 random(20261121);
    for (int i = 0; i < 3000; ++i)
        words += randomWord(random);
    for (const QString &word : words) {
        const QString whole = foldForSearch(word);
        const QString key = foldToKey(word);
        bool keeps = true;
        for (qsizetype cut = 0; cut <= word.size(); ++cut) {
            keeps = keeps && whole.startsWith(foldForSearch(word.left(cut)));
            keeps = keeps && key.startsWith(foldToKey(word.left(cut)));
        }
        INFO(word.toStdString());
        CHECK(keeps);
        CHECK(foldForSearch(whole) == whole);
        CHECK(foldToKey(key) == key);
        CHECK(foldToKey(whole) == key);
        CHECK_FALSE(whole.contains(QStringLiteral("  ")));
        CHECK(whole == whole.trimmed());
    }
}

TEST_CASE("text: keys compare names of columns and firms")
{
    CHECK(foldToKey(u"Kd.-Nr.") == u"kdnr");
    CHECK(foldToKey(u"E-Mail 1 - Value") == foldToKey(u"email1value"));
    CHECK(foldToKey(u"Müller & Söhne GmbH") == foldToKey(u"MUELLER&SOEHNE GMBH"));
    CHECK(foldToKey(u"Öko-Energie") == foldToKey(u"Oekoenergie"));
    CHECK(foldToKey(u"Straße") == foldToKey(u"STRASSE"));
}

TEST_CASE("text: sort keys follow the German phone book")
{
    const SortKeyMaker maker;
    const QStringList sorted{"",        "Ahrens", "Bäcker", "Baer", "Bar",    "Çelik", "Größ",    "Łukasz", "Mader",
                             "Mueller", "Müller", "Muller", "Ober", "Öztürk", "Ofen",  "Strauss", "Strauß", "Zoë"};
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        INFO(sorted[i - 1].toStdString() << " < " << sorted[i].toStdString());
        CHECK(maker.key(sorted[i - 1]) < maker.key(sorted[i]));
    }
    CHECK(maker.key(u"Müller") == maker.key(u"Mu\u0308ller"));
    CHECK_FALSE(maker.key(u"Müller").endsWith('\0'));
    CHECK(maker.key(QString(500, u'ü')).size() > 256);
    CHECK(maker.key(QString(500, u'a')) < maker.key(QString(500, u'b')));
    CHECK(SortKeyMaker::version().startsWith(QStringLiteral("de-phonebook/")));
}

TEST_CASE("text: tidied text keeps what was typed and nothing else")
{
    CHECK(tidied(u"  Käthe \t\r\n Müller\u00A0 ") == u"Käthe Müller");
    CHECK(tidied(u"\u202A+49 221 4710\u202C") == u"+49 221 4710");
    CHECK(tidied(u"a\u0007b\u001Bc") == u"abc");
    CHECK(tidied(QStringView(u"a\0b", 3)) == u"ab");
    CHECK(tidied(u"\uFEFFKunde") == u"Kunde");
    CHECK(tidied(u"👩‍🌾 Hof") == u"👩‍🌾 Hof");
    CHECK(tidied(QString(u'x' + QString(QChar(0xd83d)))) == u"x");
    CHECK(tidied(u"   ").isEmpty());
    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        const QString once = tidied(randomWord(random));
        CHECK(tidied(once) == once);
    }
}
