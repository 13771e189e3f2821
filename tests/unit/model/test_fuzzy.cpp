// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/model/fuzzy.h"

using kontor::model::fuzzyScore;

namespace {

int score(const char *typed, const char *text)
{
    return fuzzyScore(QString::fromUtf8(typed), QString::fromUtf8(text));
}

}  // namespace

TEST_CASE("what begins a text beats what begins a word, initials, the inside, scattered letters", "[fuzzy]")
{
    const int scores[]{score("kont", "Kontakte"), score("kont", "Neuer Kontakt"), score("nk", "Neuer Kontakt"),
                       score("takt", "Neuer Kontakt"), score("ntl", "Konto teilen")};
    for (size_t i = 1; i < std::size(scores); ++i) {
        INFO(i);
        CHECK(scores[i] > 0);
        CHECK(scores[i - 1] > scores[i]);
    }
    CHECK(score("kont", "Kontakte") > score("kont", "Kontakte und Firmen"));
}

TEST_CASE("German spellings, case and accents make no difference", "[fuzzy]")
{
    CHECK(score("mueller", "Müller GmbH") == score("Müller", "Müller GmbH"));
    CHECK(score("MULL", "Müller") > 0);
    CHECK(score("strasse", "Straße") > 0);
    CHECK(score("oeff", "Öffnen") == score("öff", "Öffnen"));
}

TEST_CASE("every word typed must fit, in any order", "[fuzzy]")
{
    CHECK(score("kontakt neu", "Neuer Kontakt …") > 0);
    CHECK(score("kontakt weg", "Neuer Kontakt …") == 0);
    CHECK(score("", "Neuer Kontakt") == 0);
    CHECK(score("  ", "Neuer Kontakt") == 0);
    CHECK(score("x", "") == 0);
    CHECK(score("…", "Neuer Kontakt") == 0);
}

TEST_CASE("letters that only chance put in order are no match", "[fuzzy]")
{
    CHECK(score("nhg", "Eine sehr lange Beschreibung, die am Ende trägt") == 0);
    CHECK(score("exprt", "Exportieren") > 0);
    CHECK(score("et", "Exportieren") == 0);
}
