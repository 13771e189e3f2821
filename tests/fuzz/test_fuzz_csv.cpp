// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/csvreader.h"
#include "core/importexport/tablerecords.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QDir>

#include <random>

using namespace kontor;
using namespace kontor::importexport;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> seedFiles()
{
    QList<QByteArray> files;
    for (const char *folder : {"/samples", "/lists"}) {
        const QDir dir(QStringLiteral(KONTOR_TEST_DATA) + QLatin1String(folder));
        const QStringList names = dir.entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                files.append(file.read(4096));
        }
    }
    return files;
}

QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    static const QByteArrayList pieces{
        "\"",   "\"\"",  ";",      ",",    "\n",           "\r", "\r\n", "\xFF",
        "\xC3", "=",     "'",      "\t",   " ::: ",        "-",  "0",    QByteArray("\0", 1),
        "@",    "Summe", "\"\n\"", "E+11", "\xE2\x82\xAC", "+49"};
    for (int n = 1 + int(random() % 12); n > 0 && !bytes.isEmpty(); --n) {
        const qsizetype at = qsizetype(random() % size_t(bytes.size()));
        switch (random() % 5) {
        case 0: bytes[at] = char(random()); break;
        case 1: bytes.insert(at, pieces[qsizetype(random() % size_t(pieces.size()))]); break;
        case 2: bytes.remove(at, qsizetype(random() % 40)); break;
        case 3:
            bytes.insert(at, bytes.mid(qsizetype(random() % size_t(bytes.size())), qsizetype(random() % 60)));
            break;
        default:
            if (random() % 4 == 0)
                bytes.truncate(at);
        }
    }
    return bytes;
}

/// Rows as read, or up to the error.
QList<TableRow> readRows(CsvReader &reader)
{
    QList<TableRow> rows;
    TableRow row;
    for (;;) {
        const auto more = reader.next(row.cells);
        if (!more)
            CHECK_FALSE(more.error().message.isEmpty());
        if (!more || !*more)
            return rows;
        row.number = reader.rowNumber();
        CHECK(row.number == (rows.isEmpty() ? 1 : rows.last().number + 1));
        rows.append(row);
    }
}

/// Gives rows that were read before.
class ListReader final : public TableReader {
public:
    explicit ListReader(QList<TableRow> rows) : m_rows(std::move(rows)) {}
    Result<bool> next(QStringList &cells) override
    {
        if (m_next >= m_rows.size())
            return false;
        cells = m_rows[m_next++].cells;
        return true;
    }
    qint64 rowNumber() const override { return m_next > 0 ? m_rows[m_next - 1].number : 0; }
    qint64 bytesRead() const override { return m_next; }
    qint64 bytesTotal() const override { return m_rows.size(); }

private:
    QList<TableRow> m_rows;
    qsizetype m_next = 0;
};

void checkAccount(const QList<TableRow> &rows)
{
    ListReader first(rows);
    const TableSample sample = requireValue(readSample(first));
    TableRecordReader records(std::make_unique<ListReader>(rows), sample.layout, proposeMapping(sample), 2026);
    SourceRecord record;
    qsizetype traced = 0;
    while (requireValue(records.next(record)))
        traced += record.trace.size();
    qsizetype cells = 0;
    for (const TableRow &row : rows)
        cells += std::count_if(row.cells.begin(), row.cells.end(),
                               [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    CHECK(traced == cells);
}

}  // namespace

TEST_CASE("spoilt CSV files end in rows or a sentence, and no cell is lost", "[fuzz][csv]")
{
    const QList<QByteArray> seeds = seedFiles();
    REQUIRE(seeds.size() > 10);
    std::mt19937 random(20261014);
    int read = 0;
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = mutated(seeds[qsizetype(random() % size_t(seeds.size()))], random);
        CAPTURE(round);
        QBuffer buffer(&bytes);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        const auto reader = CsvReader::open(buffer);
        if (!reader) {
            CHECK_FALSE(reader.error().message.isEmpty());
            continue;
        }
        ++read;
        checkAccount(readRows(**reader));
    }
    CHECK(read > 700);
}

TEST_CASE("many marks that never close take no more than time in proportion", "[fuzz][csv]")
{
    QByteArray bytes = "a;b;c\n";
    for (int i = 0; i < 30'000; ++i)
        bytes += ";\"\"\"x;y\n";
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    const auto reader = requireValue(CsvReader::open(buffer));
    CHECK_FALSE(readRows(*reader).isEmpty());
}
