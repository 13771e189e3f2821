// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/csvreader.h"
#include "core/importexport/tablerecords.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QFile>

#include <functional>
#include <memory>

// From bytes to records in one step, as an import does it with the proposed mapping.

namespace tabletesting {

using namespace kontor;
using namespace kontor::importexport;

inline QByteArray testFile(const char *name)
{
    QFile file(QStringLiteral(KONTOR_TEST_DATA "/") + QLatin1String(name));
    INFO("test file " << name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A reader with the bytes that it reads.
struct Source {
    QByteArray bytes;
    QBuffer buffer;
    std::unique_ptr<CsvReader> reader;

    explicit Source(QByteArray data, const CsvOptions &options = {}) : bytes(std::move(data))
    {
        buffer.setBuffer(&bytes);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        reader = requireValue(CsvReader::open(buffer, options));
    }
};

inline QList<QStringList> rowsOf(const QByteArray &bytes, const CsvOptions &options = {})
{
    Source source(bytes, options);
    QList<QStringList> rows;
    QStringList cells;
    while (requireValue(source.reader->next(cells)))
        rows.append(cells);
    return rows;
}

struct Imported {
    TableSample sample;
    ColumnMapping mapping;
    QList<SourceRecord> records;  ///< all, skipped ones too
    qint64 ambiguousDates = 0;

    QList<SourceRecord> contacts() const
    {
        QList<SourceRecord> list;
        for (const SourceRecord &record : records) {
            if (!record.skip)
                list.append(record);
        }
        return list;
    }
    const SourceRecord &row(qint64 number) const
    {
        for (const SourceRecord &record : records) {
            if (record.row == number)
                return record;
        }
        FAIL("there is no row " << number);
        return records.first();
    }
    QString target(const QString &header) const
    {
        for (const ColumnChoice &choice : mapping.columns) {
            if (choice.header == header)
                return choice.target.toString();
        }
        return QStringLiteral("no column “") + header + QStringLiteral("”");
    }
};

using Change = std::function<void(ColumnMapping &)>;

/// Reads `bytes` with the proposed mapping, which `change` may alter.
Imported imported(const QByteArray &bytes, const Change &change = {});

inline QString field(const SourceRecord &record, const char *key)
{
    return record.draft.fields.value(QLatin1String(key)).toString();
}

/// "phone 0221 4710-100", in order.
inline QStringList points(const SourceRecord &record)
{
    QStringList list;
    for (const model::ChildDraft &point : record.draft.points)
        list.append(point.fields.value(QStringLiteral("kind")).toString() + u' '
                    + point.fields.value(QStringLiteral("value")).toString());
    return list;
}

inline QString address(const SourceRecord &record, const char *key, int index = 0)
{
    return record.draft.addresses.value(index).fields.value(QLatin1String(key)).toString();
}

inline QString organisation(const SourceRecord &record)
{
    return record.draft.affiliations.value(0).organisation;
}

inline const CellTrace &traceOf(const SourceRecord &record, int column)
{
    for (const CellTrace &trace : record.trace) {
        if (trace.column == column)
            return trace;
    }
    FAIL("row " << record.row << " has no trace for column " << column);
    return record.trace.first();
}

/// Every cell with text of every row has exactly one trace with its own text, which says where it went.
void checkEveryCellTraced(const QByteArray &bytes, const QList<SourceRecord> &records);

}  // namespace tabletesting
