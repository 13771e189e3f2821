// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/foundtext.h"
#include "tests/support/catch.h"

using namespace kontor::model;

namespace {

/// The places in brackets.
QString marked(const char *text, const char *typed)
{
    QString shown = QString::fromUtf8(text);
    QList<TextRange> ranges = foundRanges(shown, SearchTerms(QString::fromUtf8(typed)));
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        shown.insert(range->start + range->length, u']');
        shown.insert(range->start, u'[');
    }
    return shown;
}

QString rest(const char *text, const char *typed)
{
    QStringList words;
    const SearchTerms missing = missingFrom(QString::fromUtf8(text), SearchTerms(QString::fromUtf8(typed)));
    for (const QByteArray &word : missing.words())
        words << QString::fromUtf8(word);
    return words.join(u' ');
}

}  // namespace

TEST_CASE("the words of a search are found in a text as it was typed", "[search]")
{
    struct Case {
        const char *text;
        const char *typed;
        const char *expected;
    };
    const Case cases[]{
        {"Müller, Jörg", "mu", "[Mü]ller, Jörg"},
        {"Müller, Jörg", "mueller jo", "[Müller], [Jö]rg"},
        {"Mueller", "müll", "[Muell]er"},
        {"Große Straße 8", "strasse", "Große [Straße] 8"},
        {"Große Straße 8", "gross", "[Groß]e Straße 8"},
        {"Bergmann & Berg", "berg", "[Berg]mann & [Berg]"},
        {"Schönberger", "berg", "Schön[berg]er"},
        {"Schmidt", "schmitd", "[Schmidt]"},
        {"Łukasz Øster", "lukasz oster", "[Łukasz] [Øster]"},
        {"info@acme-bau.de", "acme bau", "info@[acme]-[bau].de"},
        {"+49 (0)221 / 4710-100", "0221 4710", "+49 (0)[221 / 4710]-100"},
        {"Maria Bäcker", "xyz", "Maria Bäcker"},
        {"", "a", ""},
        {"Maria", "", "Maria"},
    };
    for (const Case &entry : cases) {
        CAPTURE(entry.text, entry.typed);
        CHECK(marked(entry.text, entry.typed).toStdString() == std::string(entry.expected));
    }
}

TEST_CASE("places are within the text and apart, whatever is typed", "[search]")
{
    const QStringList texts{QStringLiteral("ﬁnest ﬂair ǆ ŉ"), QString::fromUtf8("ẞß ÄÖÜ äöü ae oe ue"), QString::fromUtf8("😀 a😀b – “x”"), QString(300, u'ü'),
                            QString::fromUtf8("e\u0301te\u0301 \u0301\u0301"), QStringLiteral("\u0000 \u0001 \n\t a")};
    const QStringList typed{QStringLiteral("fi"), QStringLiteral("f i n"), QStringLiteral("ae"), QStringLiteral("ss"), QStringLiteral("a b x"), QStringLiteral("u"),
                            QStringLiteral("ete"), QStringLiteral("uuuuuu")};
    for (const QString &text : texts) {
        for (const QString &word : typed) {
            qsizetype end = 0;
            for (const TextRange &range : foundRanges(text, SearchTerms(word))) {
                CAPTURE(text, word, range.start, range.length);
                CHECK(range.start >= end);
                CHECK(range.length > 0);
                end = range.start + range.length;
                CHECK(end <= text.size());
            }
        }
    }
}

TEST_CASE("what a text does not have of a search is left", "[search]")
{
    CHECK(rest("Müller, Maria · Acme", "maria acme") == QString());
    CHECK(rest("Müller, Maria", "maria acme") == QStringLiteral("acme"));
    CHECK(rest("0221 4710100", "+49 221 4710") == QString());
    CHECK_FALSE(rest("Müller", "0221 4710").isEmpty());
}

TEST_CASE("an excerpt shows the word with whole words before it", "[search]")
{
    const SearchTerms terms(QStringLiteral("angebot"));
    CHECK(excerptAround(QStringLiteral("Das Angebot kommt\nmorgen"), terms) == QStringLiteral("Das Angebot kommt morgen"));
    const QString text = excerptAround(QStringLiteral("Wir haben lange über die Einzelheiten gesprochen, das Angebot kommt morgen"), terms);
    CHECK(text == QStringLiteral("… gesprochen, das Angebot kommt morgen"));
    CHECK(excerptAround(QString(50'000, u'x'), terms).size() <= 200);
    CHECK(excerptAround(QString(), terms).isEmpty());
}
