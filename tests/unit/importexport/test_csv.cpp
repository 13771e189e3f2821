// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/cellcontent.h"
#include "core/importexport/csvwriter.h"
#include "tabletesting.h"

#include <random>

using namespace tabletesting;
using namespace Qt::StringLiterals;

namespace {

Error openError(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    const auto reader = CsvReader::open(buffer);
    REQUIRE_FALSE(reader);
    return reader.error();
}

/// Reads to the end or to an error.
struct ReadThrough {
    QList<QStringList> rows;
    std::optional<Error> error;
    QStringList warnings;
};

ReadThrough readThrough(QByteArray bytes)
{
    ReadThrough result;
    Source source(std::move(bytes));
    QStringList cells;
    for (;;) {
        const auto more = source.reader->next(cells);
        if (!more)
            result.error = more.error();
        if (!more || !*more)
            break;
        result.rows.append(cells);
    }
    result.warnings = source.reader->warnings();
    return result;
}

}  // namespace

TEST_CASE("rows and cells as they are written", "[csv]")
{
    using Rows = QList<QStringList>;
    SECTION("line ends of all systems")
    {
        for (const char *end : {"\n", "\r\n", "\r"}) {
            const QByteArray nl(end);
            CHECK(rowsOf("a;b" + nl + "c;d" + nl) == Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
            CHECK(rowsOf("a;b" + nl + "c;d") == Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        }
    }
    SECTION("quoted cells")
    {
        CHECK(rowsOf("a;b\n\"x;y\";\"sagt \"\"ja\"\"\"\n\"zwei\r\nZeilen\";z\n")
              == Rows{{u"a"_s, u"b"_s}, {u"x;y"_s, u"sagt \"ja\""_s}, {u"zwei\r\nZeilen"_s, u"z"_s}});
        CHECK(rowsOf("a, \"b, c\" ,d\n1,2,3\n") == Rows{{u"a"_s, u"b, c"_s, u"d"_s}, {u"1"_s, u"2"_s, u"3"_s}});
    }
    SECTION("empty rows and cells count")
    {
        CHECK(rowsOf("a;b\n\n;\nc;d;\n") == Rows{{u"a"_s, u"b"_s}, {u""_s}, {u""_s, u""_s}, {u"c"_s, u"d"_s, u""_s}});
    }
    SECTION("a first line sep= is an instruction")
    {
        CHECK(rowsOf("sep=|\r\na|b;c\r\n1|2\r\n") == Rows{{u"a"_s, u"b;c"_s}, {u"1"_s, u"2"_s}});
    }
}

TEST_CASE("the delimiter is the one that splits evenly", "[csv]")
{
    const auto delimiterOf = [](const QByteArray &bytes) { return Source(bytes).reader->delimiter(); };
    CHECK(delimiterOf("Name;Umsatz\nMaier;1,50\nHuber, Eva;2,50\n") == u';');
    CHECK(delimiterOf("Name,Tags\n\"Maier\",\"a;b\"\nHuber,\"c;d\"\n") == u',');
    CHECK(delimiterOf("Name\tOrt\nMaier, Eva\tBonn; Beuel\n") == u'\t');
    CHECK(delimiterOf("Name|Ort\nMaier|Bonn\n") == u'|');
    CHECK(delimiterOf("Titel, Stand heute\n\nName;Ort;Tel\na;b;c\nd;e;f\n") == u';');
    // A single column of names is no table of two columns.
    CHECK(rowsOf("Name\nMaier, Eva\nHuber, Karl\n").value(1) == QStringList{u"Maier, Eva"_s});
}

TEST_CASE("row numbers are those of a spreadsheet, lines those of an editor", "[csv]")
{
    Source source("a;b\n\"x\ny\nz\";1\n\nlast;2\n");
    QStringList cells;
    QList<std::pair<qint64, qint64>> places;
    while (requireValue(source.reader->next(cells)))
        places.append({source.reader->rowNumber(), source.reader->lineNumber()});
    CHECK((places == QList<std::pair<qint64, qint64>>{{1, 1}, {2, 2}, {3, 5}, {4, 6}}));
}

TEST_CASE("stray quotation marks lose nothing", "[csv]")
{
    SECTION("not doubled inside")
    {
        const ReadThrough read = readThrough("Firma;Ort\n\"Gasthof \"Alte Post\" GmbH\";Köln\n\"A\" GmbH;Bonn\n");
        CHECK(read.rows.value(1) == QStringList{u"Gasthof \"Alte Post\" GmbH"_s, u"Köln"_s});
        CHECK(read.rows.value(2) == QStringList{u"\"A\" GmbH"_s, u"Bonn"_s});
        CHECK(read.warnings.size() == 2);
    }
    SECTION("in the middle of a cell")
    {
        CHECK(rowsOf("Was;Zoll\nRohr 12\" lang;3\"\n").value(1) == QStringList{u"Rohr 12\" lang"_s, u"3\""_s});
    }
    SECTION("never closed: the rows after it are rows")
    {
        const ReadThrough read = readThrough("Name;Ort;Tel\nMaier;\"Köln;1\nHuber;Bonn;2\nGroß;Ulm;3\n");
        REQUIRE(read.rows.size() == 4);
        CHECK(read.rows[1] == QStringList{u"Maier"_s, u"\"Köln"_s, u"1"_s});
        CHECK(read.rows[3] == QStringList{u"Groß"_s, u"Ulm"_s, u"3"_s});
        CHECK(read.warnings.join(u' ').contains(u"Row 2"_s));
    }
    SECTION("cut off inside a cell: what is there is kept and said")
    {
        const ReadThrough read = readThrough("Name;Ort;Notiz\nMaier;Köln;\"erste Zeile\nzweite Zei");
        REQUIRE(read.rows.size() == 2);
        CHECK(read.rows[1].value(2) == u"erste Zeile\nzweite Zei"_s);
        CHECK(read.warnings.size() == 1);
    }
}

TEST_CASE("what is no table is refused with its name", "[csv]")
{
    CHECK(openError("").message.contains(u"empty"_s));
    CHECK(openError(" \r\n\r\n ").message.contains(u"no text"_s));
    CHECK(openError("\xEF\xBB\xBF").message.contains(u"no text"_s));
    CHECK(openError("\x89PNG\r\n\x1A\n").message.contains(u"picture"_s));
    CHECK(openError(QByteArray("PK\x03\x04\x14\0\x06\0", 8)).message.contains(u"Excel workbook"_s));
    CHECK(openError("%PDF-1.7\n").message.contains(u"PDF"_s));
    CHECK(openError("BEGIN:VCARD\nVERSION:3.0\n").message.contains(u"vCard"_s));
    CHECK(openError("<html><table>").message.contains(u"HTML"_s));
    CHECK(openError(QByteArray("Name;Ort\n\0\x01\x02;x\n", 15)).message.contains(u"binary"_s));
}

TEST_CASE("NUL characters later in the file end the reading, not what came before", "[csv]")
{
    const ReadThrough read = readThrough(QByteArray("Maier;Köln\n").repeated(20'000) + QByteArray("x\0y;z\n", 6));
    REQUIRE(read.error);
    CHECK(read.rows.size() == 20'000);
    CHECK(read.error->message.contains(u"Row 20001"_s));
}

TEST_CASE("limits name the row", "[csv]")
{
    SECTION("a line that never ends")
    {
        const ReadThrough read = readThrough("Name;Ort\nMaier;Bonn\n" + QByteArray(5'000'000, 'x'));
        REQUIRE(read.error);
        CHECK(read.error->code == ErrorCode::TooLarge);
        CHECK(read.rows.size() == 2);
        CHECK(read.error->message.contains(u"Row 3"_s));
    }
    SECTION("a quoted cell that never ends")
    {
        const ReadThrough read = readThrough("Name;Ort\n\"" + QByteArray("Zeile\n").repeated(1'000'000));
        REQUIRE(read.error);
        CHECK(read.error->code == ErrorCode::TooLarge);
    }
    SECTION("too many cells")
    {
        const ReadThrough read = readThrough("a;b\n" + QByteArray(20'000, ';') + "\n");
        REQUIRE(read.error);
        CHECK(read.error->code == ErrorCode::TooLarge);
    }
    SECTION("a row too long")
    {
        const ReadThrough read = readThrough("a;b\n" + QByteArray(QByteArray(1'000'000, 'x') + ';').repeated(6) + "\n");
        REQUIRE(read.error);
        CHECK(read.error->message.contains(u"4 MiB"_s));
    }
}

TEST_CASE("text that does not fit the encoding is told", "[csv]")
{
    const ReadThrough read = readThrough(QByteArray("Müller;Köln\n").repeated(50) + "\xFFx;Bonn\n");
    CHECK(read.rows.size() == 51);
    CHECK(read.warnings.join(u' ').contains(u"UTF-8"_s));
}

TEST_CASE("written tables read back the same", "[csv]")
{
    std::mt19937 random(4711);
    const QString alphabet = u"aäß;,\"\n\r\t '=+-@|0€Ł\uFFFD"_s;
    for (int round = 0; round < 200; ++round) {
        QList<QStringList> rows{{u"Kopf"_s, u"Ort"_s, u"Notiz"_s}};
        for (int r = 0; r < 5; ++r) {
            QStringList cells;
            for (int c = 0; c < 3; ++c) {
                QString cell;
                for (int n = int(random() % 8); n > 0; --n)
                    cell += alphabet[qsizetype(random()) % alphabet.size()];
                cells.append(cell);
            }
            rows.append(cells);
        }
        QBuffer buffer;
        REQUIRE(buffer.open(QIODevice::WriteOnly));
        auto writer = requireValue(CsvWriter::create(buffer));
        for (const QStringList &row : rows)
            REQUIRE(writer->writeRow(row));
        REQUIRE(writer->finish());
        QList<QStringList> expected = rows;
        for (QStringList &row : expected) {
            for (QString &cell : row)
                cell = defused(cell);
        }
        CAPTURE(round, buffer.data());
        CHECK(rowsOf(buffer.data(), {"UTF-8", u';'}) == expected);
    }
}

TEST_CASE("formulas are defused, numbers and phones stay", "[csv]")
{
    for (const QString &text : {u"=HYPERLINK(\"x\")"_s, u"@SUM(A1)"_s, u"+A1"_s, u"-2+3"_s, u"-cmd|' /C calc'!A0"_s,
                                u"\t=1"_s, u"＝1+1"_s, u"\n=1"_s, u"'=1"_s}) {
        CAPTURE(text);
        CHECK(defused(text) == QString(u'\'' + text));
        CHECK(unwrapped(defused(text)) == text.trimmed());
    }
    for (const QString &text :
         {u"+49 (0)221 4710-100"_s, u"-12,5"_s, u"-1.234,50 €"_s, u"'s Lädle"_s, u"a=b"_s, u"0221"_s, u""_s})
        CHECK(defused(text) == text);
    CHECK(unwrapped(u"=\"01067\""_s) == u"01067"_s);
}

TEST_CASE("a Windows-1252 file tells what it lost", "[csv]")
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    auto writer = requireValue(CsvWriter::create(buffer, {u',', "windows-1252", true}));
    REQUIRE(writer->writeRow({u"Łukasz"_s, u"Müller, Käthe"_s}));
    REQUIRE(writer->finish());
    CHECK(buffer.data() == "?ukasz,\"M\xFCller, K\xE4the\"\r\n");
    CHECK(writer->lostCharacters() == QStringList{u"Ł"_s});
}
