// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation.h"
#include "tests/support/catch.h"

#include "core/importexport/xlsxreader.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

using namespace kontor;
using namespace kontor::importexport;
using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QByteArray, QByteArray>> kParts{
    {"xl/workbook.xml",
     R"(<workbook><workbookPr date1904="1"/><sheets><sheet name="S" r:id="a" xmlns:r="r"/></sheets></workbook>)"},
    {"xl/_rels/workbook.xml.rels", R"(<Relationships><Relationship Id="a" Type="x/worksheet" Target="s.xml"/>
<Relationship Id="b" Type="x/sharedStrings" Target="t.xml"/><Relationship Id="c" Type="x/styles" Target="f.xml"/></Relationships>)"},
    {"xl/s.xml",
     R"(<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45418.5</v></c></row>
<row r="4"><c t="inlineStr"><is><r><t>a_x000D_</t></r></is></c><c t="b"><v>1</v></c><c><f>1</f></c></row></sheetData></worksheet>)"},
    {"xl/t.xml", R"(<sst><si><t>eins</t></si><si><r><t>zwei</t></r></si></sst>)"},
    {"xl/f.xml",
     R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm;@"/></numFmts><cellXfs><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>)"}};

void zipTo(const QString &path, const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const auto &[name, data] : parts)
        zip_file_add(archive, name.constData(),
                     zip_source_buffer(archive, data.constData(), zip_uint64_t(data.size()), 0), 0);
    REQUIRE(zip_close(archive) == 0);
}

void readAll(const QString &path)
{
    auto reader = XlsxReader::open(path);
    if (!reader) {
        REQUIRE_FALSE(reader.error().message.isEmpty());
        return;
    }
    QStringList cells;
    for (qint64 rows = 0; rows <= 1'048'576; ++rows) {
        const auto more = (*reader)->next(cells);
        if (!more)
            REQUIRE_FALSE(more.error().message.isEmpty());
        if (!more || !*more)
            return;
    }
    FAIL("more rows than a sheet has");
}

}  // namespace

TEST_CASE("fuzz: XLSX with damaged parts is read to its end or refused", "[fuzz]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"f.xlsx"_s);
    const QByteArrayList words{"<",
                               ">",
                               "/>",
                               "&amp;",
                               "&#0;",
                               "&x;",
                               "\"",
                               "<row>",
                               "</row>",
                               "<c>",
                               "<v>",
                               "<t>",
                               "<!--",
                               "<![CDATA[",
                               "<!DOCTYPE a>",
                               "<si>",
                               "r=\"999999999999\"",
                               "r=\"ZZZZ1\"",
                               "t=\"s\"",
                               "-1",
                               "1e308",
                               "\xFF"};
    for (unsigned seed = 1; seed <= 1500; ++seed) {
        INFO("seed " << seed);
        kontor::testing::Mutator mutator(seed, words);
        auto parts = kParts;
        QByteArray &part = parts[seed % unsigned(parts.size())].second;
        part = mutator.mutated(part);
        zipTo(path, parts);
        readAll(path);
    }
}

TEST_CASE("fuzz: XLSX files with damaged bytes are read or refused", "[fuzz]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"f.xlsx"_s);
    zipTo(path, kParts);
    QFile original(path);
    REQUIRE(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    original.close();
    for (unsigned seed = 1; seed <= 1500; ++seed) {
        INFO("seed " << seed);
        kontor::testing::Mutator mutator(seed, {"PK\x01\x02", "PK\x03\x04", "PK\x05\x06", QByteArray(4, '\xFF')});
        QFile damaged(path);
        REQUIRE(damaged.open(QIODevice::WriteOnly));
        damaged.write(mutator.mutated(bytes));
        damaged.close();
        readAll(path);
    }
}
