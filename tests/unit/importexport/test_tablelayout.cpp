// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabletesting.h"

using namespace tabletesting;
using namespace Qt::StringLiterals;

namespace {

TableLayout layoutOf(const QByteArray &bytes)
{
    Source source(bytes);
    return requireValue(readSample(*source.reader)).layout;
}

RowKind kind(const TableLayout &layout, const QStringList &cells)
{
    return layout.kindOf({100, cells});
}

}  // namespace

TEST_CASE("the headings are found", "[tablelayout]")
{
    CHECK(layoutOf("Name;Ort\nMaier;Bonn\n").headerRow == 1);
    CHECK(layoutOf("Kundenliste 2026;;\n;;\nName;Ort;Tel\nMaier;Bonn;0228 123456\n").headerRow == 3);
    CHECK(layoutOf("Müllers Liste\n\nFirma;Was;Wieviel\nA GmbH;x;1\nB GmbH;y;2\n").headerRow == 3);
    // Words that nobody knows, over columns of one kind.
    CHECK(layoutOf("Wer;Wieviel;Wann\nMaier;1,50 €;01.02.2026\nHuber;2,50 €;02.03.2026\n").headerRow == 1);
    CHECK(layoutOf("maria@example.org;Maria;0221 4710100\neva@example.org;Eva;0221 4710101\n").headerRow == 0);
    CHECK(layoutOf("Maier;Bonn;53111\nHuber;Köln;50667\n").headerRow == 0);
    CHECK(layoutOf("E-Mail\na@example.org\nb@example.org\n").headerRow == 1);
    CHECK(layoutOf("a@example.org\nb@example.org\n").headerRow == 0);
}

TEST_CASE("every column has a name of its own", "[tablelayout]")
{
    const TableLayout layout = layoutOf("Name;Telefon;Telefon;;Ort;;;\nMaier;0228 1234567;0171 1234567;x;Bonn;;;\n");
    CHECK(layout.headers == QStringList{u"Name"_s, u"Telefon"_s, u"Telefon (2)"_s, u"Column 4"_s, u"Ort"_s});
    CHECK(layout.header(20) == u"Column 21"_s);
}

TEST_CASE("totals rows are told from records", "[tablelayout]")
{
    const TableLayout layout =
        layoutOf("Firma;Ort;Tel;Umsatz\nA GmbH;Bonn;0228 123456;1,00 €\nB GmbH;Ulm;0731 123456;2,00 €\n");
    CHECK(kind(layout, {u"Summe"_s, u""_s, u""_s, u"1.222.155,00 €"_s}) == RowKind::Total);
    CHECK(kind(layout, {u""_s, u"Gesamt:"_s, u""_s, u"3,00"_s}) == RowKind::Total);
    CHECK(kind(layout, {u"Anzahl Kunden: 45"_s, u""_s, u""_s, u""_s}) == RowKind::Total);
    CHECK(kind(layout, {u"Total"_s, u""_s, u""_s, u"CHF 12'345.50"_s}) == RowKind::Total);
    CHECK(kind(layout, {u"Zwischensumme"_s, u""_s, u""_s, u"=SUM(D2:D3)"_s}) == RowKind::Total);
    CHECK(kind(layout, {u"Total Tankstelle"_s, u"Bonn"_s, u""_s, u"5,00"_s}) == RowKind::Data);
    CHECK(kind(layout, {u"Total"_s, u"Bonn"_s, u""_s, u"5,00"_s}) == RowKind::Data);
    CHECK(kind(layout, {u"Total"_s, u""_s, u"0228 123456"_s, u""_s}) == RowKind::Data);
    CHECK(kind(layout, {u"Summe"_s, u""_s, u""_s, u""_s}) == RowKind::Data);
    CHECK(kind(layout, {u"Sommer, Eva"_s, u""_s, u""_s, u"3"_s}) == RowKind::Data);
}

TEST_CASE("pages of a report", "[tablelayout]")
{
    const TableLayout layout = layoutOf("Firma;Ort;Tel\nA GmbH;Bonn;0228 123456\n");
    CHECK(kind(layout, {u"Firma"_s, u"Ort"_s, u"Tel"_s}) == RowKind::Header);
    CHECK(kind(layout, {u"Seite 2 von 3"_s}) == RowKind::Footer);
    CHECK(kind(layout, {u"Stand: 14.10.2026"_s, u""_s, u""_s}) == RowKind::Footer);
    CHECK(kind(layout, {u"Standke, Eva"_s, u""_s, u""_s}) == RowKind::Data);
    CHECK(kind(layout, {u""_s, u" "_s}) == RowKind::Empty);
    CHECK(kind(layout, {u"Firma"_s, u"Bonn"_s, u""_s}) == RowKind::Data);
}

TEST_CASE("different values of a column are counted", "[tablelayout]")
{
    const QByteArray bytes = "Name;Anrede\nA Maier;Hr.\nB Huber;Fr.\nC Groß;Hr.\n;\nD Weiß;Hr.\nSumme;4\n";
    const TableLayout layout = layoutOf(bytes);
    Source source(bytes);
    const auto columns = requireValue(distinctValues(*source.reader, layout, 3));
    REQUIRE(columns.size() == 2);
    CHECK_FALSE(columns[0].complete);
    CHECK(columns[0].filled == 4);
    REQUIRE(columns[1].values.size() == 2);
    CHECK(columns[1].complete);
    CHECK(columns[1].values[0].value == u"Hr."_s);
    CHECK(columns[1].values[0].count == 3);
}
