// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/importexport/xlsxreader.h"
#include "core/importexport/xlsxwriter.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

using namespace kontor;
using namespace kontor::importexport;
using namespace Qt::StringLiterals;

namespace {

using Entries = QList<std::pair<QByteArray, QByteArray>>;

/// A folder for the files of one test case.
struct Files {
    QTemporaryDir dir;

    QString path(const QString &name) const { return dir.filePath(name); }
    QString bytes(const QByteArray &data) const
    {
        QFile file(path(u"raw.xlsx"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(data);
        return file.fileName();
    }
    QString zipped(const Entries &entries) const
    {
        const QString name = path(u"made.xlsx"_s);
        zip_t *archive = zip_open(QFile::encodeName(name).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        REQUIRE(archive != nullptr);
        for (const auto &[entry, data] : entries)
            zip_file_add(archive, entry.constData(),
                         zip_source_buffer(archive, data.constData(), zip_uint64_t(data.size()), 0), 0);
        REQUIRE(zip_close(archive) == 0);
        return name;
    }
};

const QByteArray kWorkbook = R"(<?xml version="1.0"?><workbook xmlns="m" xmlns:r="r"><sheets>
<sheet name="Alt" state="hidden" r:id="rId1"/><sheet name="Kunden" r:id="rId2"/></sheets></workbook>)";

const QByteArray kRelations = R"(<?xml version="1.0"?><Relationships xmlns="p">
<Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="http://x/worksheet" Target="/xl/worksheets/sheet2.xml"/>
<Relationship Id="rId3" Type="http://x/sharedStrings" Target="sharedStrings.xml"/>
<Relationship Id="rId4" Type="http://x/styles" Target="styles.xml"/></Relationships>)";

const QByteArray kStrings = R"(<?xml version="1.0"?><sst xmlns="m"><si><t>Köln</t></si>
<si><r><rPr><b/></rPr><t xml:space="preserve">Fett </t></r><r><t>und mager</t></r><rPh sb="0" eb="1"><t>weg</t></rPh></si>
<si><t>Zeile_x000D_
zwei</t></si></sst>)";

const QByteArray kStyles = R"(<?xml version="1.0"?><styleSheet xmlns="m"><numFmts count="4">
<numFmt numFmtId="164" formatCode="[$-407]d\.\ mmmm\ yyyy;@"/><numFmt numFmtId="165" formatCode="00000"/>
<numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="#,##0.00\ &quot;Tage&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="10"/>
<xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="20"/></cellXfs></styleSheet>)";

Entries workbook(const QByteArray &rows, const QByteArray &before = {})
{
    const QByteArray sheet =
        R"(<?xml version="1.0"?>)" + before + R"(<worksheet xmlns="m"><sheetData>)" + rows + "</sheetData></worksheet>";
    return {
        {"xl/workbook.xml", kWorkbook},
        {"xl/_rels/workbook.xml.rels", kRelations},
        {"xl/sharedStrings.xml", kStrings},
        {"xl/styles.xml", kStyles},
        {"xl/worksheets/sheet1.xml",
         "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>versteckt</t></is></c></row></sheetData></worksheet>"},
        {"xl/worksheets/sheet2.xml", sheet}};
}

QList<QStringList> rowsOf(TableReader &reader)
{
    QList<QStringList> rows;
    QStringList cells;
    while (requireValue(reader.next(cells))) {
        rows.append(cells);
        CHECK(reader.rowNumber() == rows.size());
    }
    return rows;
}

QList<QStringList> rowsOf(const QString &path, const QString &sheet = {})
{
    return rowsOf(*requireValue(XlsxReader::open(path, sheet)));
}

/// The first error of opening and reading.
Error errorOf(const QString &path)
{
    auto reader = XlsxReader::open(path);
    if (!reader)
        return reader.error();
    QStringList cells;
    for (;;) {
        const auto more = (*reader)->next(cells);
        if (!more)
            return more.error();
        REQUIRE(*more);
    }
}

}  // namespace

TEST_CASE("XLSX: texts, numbers, dates and what formats make of them", "[xlsx]")
{
    const Files files;
    const auto rows = rowsOf(files.zipped(workbook(R"(
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>99</v></c></row>
<row r="2"><c r="A2"><v>0.30000000000000004</v></c><c r="B2"><v>1234567890123</v></c><c r="C2"><v>1.5E-3</v></c><c r="D2"><v>-12</v></c><c r="E2"><v>1.234</v></c></row>
<row r="3"><c r="A3" s="1"><v>45418</v></c><c r="B3" s="2"><v>45418.5</v></c><c r="C3" s="3"><v>45418.297326388885</v></c><c r="D3" s="8"><v>0.5</v></c><c r="E3" s="6"><v>1.25</v></c></row>
<row r="4"><c r="A4" s="4"><v>0.195</v></c><c r="B4" s="5"><v>1067</v></c><c r="C4" s="7"><v>3</v></c><c r="D4" t="b"><v>1</v></c><c r="E4" t="e"><v>#N/A</v></c></row>
<row r="5"><c r="A5" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B5"><f>1+1</f><v>2</v></c><c r="C5"><f>NOW()</f></c><c r="D5" t="inlineStr"><is><t>in der Zelle</t></is></c><c r="E5" t="d"><v>2024-05-06</v></c></row>
<row r="6"><c r="A6" s="1"><v>59</v></c><c r="B6" s="1"><v>61</v></c><c r="C6" s="1"><v>-1</v></c></row>)")));
    REQUIRE(rows.size() == 6);
    CHECK(rows[0] == QStringList{u"Köln"_s, u"Fett und mager"_s, u"Zeile\r\nzwei"_s});
    CHECK(rows[1] == QStringList{u"0.3"_s, u"1234567890123"_s, u"0.0015"_s, u"-12"_s, u"1.2340"_s});
    CHECK(rows[2] == QStringList{u"2024-05-06"_s, u"2024-05-06"_s, u"2024-05-06T07:08:09"_s, u"12:00"_s, u"30:00"_s});
    CHECK(rows[3] == QStringList{u"19.5%"_s, u"01067"_s, u"3"_s, u"TRUE"_s, u"#N/A"_s});
    CHECK(rows[4] == QStringList{u"ab"_s, u"2"_s, u""_s, u"in der Zelle"_s, u"2024-05-06"_s});
    CHECK(rows[5] == QStringList{u"1900-02-28"_s, u"1900-03-01"_s, u"-1"_s});
}

TEST_CASE("XLSX: number formats", "[xlsx]")
{
    using enum XlsxNumberFormat::Kind;
    const auto kind = [](const char *code) { return xlsxCustomFormat(QString::fromUtf8(code)).kind; };
    CHECK(kind("yyyy\\-mm\\-dd") == Date);
    CHECK(kind("dd/mm/yy hh:mm") == DateTime);
    CHECK(kind("h:mm AM/PM") == Time);
    CHECK(kind("mm:ss") == Time);
    CHECK(kind("[mm]:ss") == Duration);
    CHECK(kind("mmm") == Date);
    CHECK(kind("#,##0.00\\ [$€-407]") == General);
    CHECK(kind("[Red]#,##0;[Blue]-#,##0") == General);
    CHECK(kind("0\" days\"") == General);
    CHECK(kind("General") == General);
    CHECK(kind("@") == General);
    CHECK(kind("0.0%") == Percent);
    CHECK(kind("0") == General);
    CHECK(kind("\"unclosed") == General);
    CHECK(kind("[unclosed") == General);
    CHECK(xlsxNumberText(u"0"_s, {Date, 0}, true) == u"1904-01-01"_s);
    CHECK(xlsxNumberText(u"1e300"_s, {}, false) == u"1e+300"_s);
    CHECK(xlsxNumberText(u"nan"_s, {}, false) == u"nan"_s);
    CHECK(xlsxNumberText(u"-0"_s, {}, false) == u"0"_s);
    CHECK(xlsxNumberText(u"1234.567"_s, {}, false) == u"1234.5670"_s);
}

TEST_CASE("XLSX: rows and cells that the file leaves out, merged cells, foreign order", "[xlsx]")
{
    const Files files;
    const auto rows = rowsOf(
        files.zipped(workbook("<row r=\"2\"><c r=\"C2\"><v>3</v></c><c r=\"A2\"><v>1</v></c></row><row "
                              "r=\"5\"><c><v>7</v></c><c><v>8</v></c></row>"
                              "<row><c r=\"XFD6\"/><c r=\"B6\"><v>9</v></c></row></sheetData><mergeCells><mergeCell "
                              "ref=\"A2:B2\"/></mergeCells><sheetData>")));
    CHECK(rows == QList<QStringList>{{}, {u"1"_s, u""_s, u"3"_s}, {}, {}, {u"7"_s, u"8"_s}, {u""_s, u"9"_s}});
}

TEST_CASE("XLSX: sheets by name, the first visible one otherwise", "[xlsx]")
{
    const Files files;
    const QString path = files.zipped(workbook("<row><c><v>1</v></c></row>"));
    const auto sheets = requireValue(xlsxSheets(path));
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].name == u"Alt"_s);
    CHECK(sheets[0].hidden);
    CHECK_FALSE(sheets[1].hidden);
    CHECK(rowsOf(path) == QList<QStringList>{{u"1"_s}});
    CHECK(rowsOf(path, u"Alt"_s) == QList<QStringList>{{u"versteckt"_s}});
    CHECK(XlsxReader::open(path, u"Fehlt"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("XLSX: formulas without a stored result are pointed out", "[xlsx]")
{
    const Files files;
    const auto reader = requireValue(XlsxReader::open(files.zipped(workbook("<row><c><f>1+1</f></c></row>"))));
    CHECK(reader->warnings().isEmpty());
    rowsOf(*reader);
    CHECK(reader->warnings().size() == 1);
}

TEST_CASE("XLSX: what is no workbook is refused, with what to do", "[xlsx]")
{
    const Files files;
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    const auto message = [&files](const QByteArray &data) { return errorOf(files.bytes(data)).message; };
    CHECK(message(ole + QByteArray(1000, '\0')).contains(u".xls)"));
    const QString name = u"EncryptedPackage"_s;
    CHECK(message(ole + QByteArray(1048570, '\0') + QByteArray(reinterpret_cast<const char *>(name.utf16()), 32))
              .contains(u"password"));
    CHECK(message("Name;Ort\n").contains(u"no Excel workbook"));
    CHECK(errorOf(files.bytes("")).code == ErrorCode::Malformed);
    CHECK(errorOf(files.bytes("PK\x03\x04" + QByteArray(100, 'x'))).code == ErrorCode::Damaged);
    CHECK(errorOf(files.zipped({{"a.txt", "a"}})).code == ErrorCode::Malformed);
    CHECK(errorOf(files.zipped({{"mimetype", "x"}, {"content.xml", "x"}})).message.contains(u"OpenDocument"));
    CHECK(errorOf(files.zipped({{"xl/workbook.bin", "x"}})).message.contains(u".xlsb"));
    CHECK(errorOf(files.path(u"none.xlsx"_s)).code == ErrorCode::Io);
}

TEST_CASE("XLSX: attacks are refused", "[xlsx]")
{
    const Files files;
    SECTION("a document type")
    {
        CHECK(errorOf(files.zipped(workbook("<row><c><v>&a;</v></c></row>", "<!DOCTYPE w [<!ENTITY a \"b\">]>"))).code
              == ErrorCode::Malformed);
    }
    SECTION("an entry that is packed too well")
    {
        CHECK(errorOf(files.zipped(workbook(QByteArray(100'000'000, ' ')))).code == ErrorCode::TooLarge);
    }
    SECTION("one endless text")
    {
        CHECK(errorOf(files.zipped(workbook("<row><c t=\"str\"><v>" + QByteArray(20'000'000, 'x') + "</v></c></row>")))
                  .code
              == ErrorCode::TooLarge);
        CHECK(errorOf(files.zipped(workbook("<!--" + QByteArray("< >").repeated(7'000'000) + "-->"))).code
              == ErrorCode::TooLarge);
        CHECK(errorOf(files.zipped(workbook("<row><c t=\"str\"><v><![CDATA[" + QByteArray("< >").repeated(7'000'000)
                                            + "]]></v></c></row>")))
                  .code
              == ErrorCode::TooLarge);
    }
    SECTION("a row that is too long or out of the sheet")
    {
        CHECK(errorOf(files.zipped(workbook("<row><c r=\"XFE1\"><v>1</v></c></row>"))).code == ErrorCode::TooLarge);
        CHECK(errorOf(files.zipped(workbook("<row><c r=\"11\"><v>1</v></c></row>"))).code == ErrorCode::TooLarge);
        CHECK(errorOf(files.zipped(workbook("<row r=\"1048577\"/>"))).code == ErrorCode::Damaged);
        CHECK(errorOf(files.zipped(workbook("<row r=\"2\"/><row r=\"2\"/>"))).code == ErrorCode::Damaged);
        CHECK(errorOf(files.zipped(workbook(
                          "<row>" + QByteArray("<c t=\"str\"><v>" + QByteArray(900'000, 'x') + "</v></c>").repeated(5)
                          + "</row>")))
                  .code
              == ErrorCode::TooLarge);
    }
    SECTION("too many entries")
    {
        Entries entries;
        for (int i = 0; i < 10'001; ++i)
            entries.append({"f" + QByteArray::number(i), QByteArray()});
        CHECK(errorOf(files.zipped(entries)).code == ErrorCode::TooLarge);
    }
    SECTION("a sheet that stops in the middle")
    {
        CHECK(errorOf(files.zipped(workbook("<row><c><v>1</v></c></row><row><c>"))).code == ErrorCode::Damaged);
    }
}

TEST_CASE("XLSX: too much shared text is refused", "[xlsx]")
{
    XlsxSharedStrings strings;
    const QString text(1024 * 1024, u'x');
    int count = 0;
    while (strings.append(text))
        ++count;
    CHECK(count == 95);
    CHECK(strings.at(94) == text);
    CHECK(strings.at(95).isNull());
    CHECK(strings.at(-1).isNull());
}

TEST_CASE("XLSX: what is written reads back", "[xlsx]")
{
    const Files files;
    const QString path = files.path(u"Künden.xlsx"_s);
    auto writer = requireValue(
        XlsxWriter::create(path, u"Kunden: [alle]/2024 und noch viel mehr Text"_s, {u"Text"_s, u"Wert"_s}));
    const QString nasty = u"=HYPERLINK(\"http://x\") <&> ä🙂 \x01 _x0041_\nzweite"_s;
    const qint64 instant = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9)).toMSecsSinceEpoch();
    const QList<std::pair<XlsxCell, QString>> cells{{nasty, nasty},
                                                    {qint64(-42), u"-42"_s},
                                                    {qint64(123456789012345678), u"123456789012345678"_s},
                                                    {0.1 + 0.2, u"0.3"_s},
                                                    {true, u"TRUE"_s},
                                                    {model::Money{123450, u"EUR"_s}, u"1234.5"_s},
                                                    {model::Money{500, u"JPY"_s}, u"500"_s},
                                                    {model::PartialDate{2024, 5, 6}, u"2024-05-06"_s},
                                                    {model::PartialDate{0, 5, 6}, u"--05-06"_s},
                                                    {model::PartialDate{1899, 12, 31}, u"1899-12-31"_s},
                                                    {XlsxInstant{instant}, u"2024-05-06T07:08:09"_s},
                                                    {QString(u"01067"_s), u"01067"_s},
                                                    {QString(u" Rand "_s), u" Rand "_s}};
    for (const auto &[cell, text] : cells)
        requireValue(writer->writeRow({QString(u"x"_s), cell, std::monostate()}));
    CHECK_FALSE(QFile::exists(path));
    requireValue(writer->finish());
    CHECK(writer->cutCells() == 0);
    writer.reset();
    CHECK(QDir(files.dir.path()).entryList(QDir::Files) == QStringList{u"Künden.xlsx"_s});
    CHECK(requireValue(xlsxSheets(path)).value(0).name == u"Kunden   alle  2024 und noch vi"_s);
    const auto rows = rowsOf(path);
    REQUIRE(rows.size() == cells.size() + 1);
    CHECK(rows[0] == QStringList{u"Text"_s, u"Wert"_s});
    for (int i = 0; i < cells.size(); ++i)
        CHECK(rows[i + 1] == QStringList{u"x"_s, cells[i].second});
}

TEST_CASE("XLSX: a failure leaves no half file, and what was there stays", "[xlsx]")
{
    const Files files;
    const QString path = files.bytes("alt");
    {
        auto writer = requireValue(XlsxWriter::create(path, u"S"_s, {u"A"_s}));
        requireValue(writer->writeRow({QString(40000, u'x')}));
        CHECK(writer->cutCells() == 1);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "alt");
    CHECK(QDir(files.dir.path()).entryList(QDir::Files).size() == 1);
    CHECK_FALSE(XlsxWriter::create(files.path(u"no/such/folder/a.xlsx"_s), u"S"_s, {u"A"_s}).has_value());
}
