// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/filerecords.h"

#include "core/quality/blocking.h"
#include "core/quality/recordbuilder.h"
#include "core/quality/worker.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <string>

#include <sql_queries.h>

namespace kontor::quality {

using storage::Connection;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::quality)
};

constexpr size_t batchSize = 8'192;
constexpr qsizetype idBytes = 16;

/// The random half of a version-7 id.
quint64 keyOf(QByteArrayView id)
{
    quint64 key = 0;
    if (id.size() == idBytes)
        std::memcpy(&key, id.data() + 8, 8);
    return key;
}

/// Rows of a query, copied: the connection stays with its thread, what is made of them may be made on another.
class RowBatch {
public:
    explicit RowBatch(int columns) : m_columns(columns) {}

    void add(const Statement &query)
    {
        for (int column = 0; column < m_columns; ++column) {
            const QByteArrayView cell = query.bytes(column);
            m_bytes.append(cell.data(), size_t(cell.size()));
            m_ends.push_back(quint32(m_bytes.size()));
        }
    }

    size_t size() const { return m_ends.size() / size_t(m_columns); }
    QByteArrayView cell(size_t row, int column) const
    {
        const size_t at = row * size_t(m_columns) + size_t(column);
        const quint32 start = at == 0 ? 0 : m_ends[at - 1];
        return {m_bytes.data() + start, qsizetype(m_ends[at] - start)};
    }

private:
    int m_columns;
    std::string m_bytes;
    std::vector<quint32> m_ends;
};

/// One row of a batch.
struct BatchRow {
    const RowBatch &batch;
    size_t row;
    QByteArrayView operator[](int column) const { return batch.cell(row, column); }
};

/// Calls `use` with each row of a query, on the worker's thread, while this one reads on; stops when the job is cancelled.
template <typename Use>
Result<void> eachRow(Statement query, int columns, Worker &worker, const JobControl &control, Use use)
{
    for (qint64 rows = 0;;) {
        if (control.cancelled())
            return fail(ErrorCode::Cancelled, {});
        control.report({Text::tr("Reading"), rows, 0});
        const auto batch = std::make_shared<RowBatch>(columns);
        bool more = true;
        while (more && batch->size() < batchSize) {
            KONTOR_ASSIGN(more, query.step());
            if (more)
                batch->add(query);
        }
        rows += qint64(batch->size());
        worker.give([batch, use] {
            for (size_t row = 0; row < batch->size(); ++row)
                use(BatchRow{*batch, row});
        });
        if (!more)
            return {};
    }
}

}  // namespace

void RowsById::insert(QByteArrayView id, Row row)
{
    m_rows.emplace(keyOf(id), row);
}

bool RowsById::find(QByteArrayView id, const std::vector<model::ContactId> &ids, Row &row) const
{
    const auto found = m_rows.find(keyOf(id));
    if (found == m_rows.end() || id.size() != idBytes || std::memcmp(ids[found->second].bytes.data(), id.data(), idBytes) != 0)
        return false;
    row = found->second;
    return true;
}

Result<FileRecords> readRecords(Connection &connection, const JobControl &control)
{
    FileRecords file;
    RecordBuilder builder;
    RowsById rows;
    Row row = 0;
    Worker worker;  // is done before what it fills goes
    KONTOR_TRY(eachRow(connection.statement(sql::match_contacts), 16, worker, control, [&](const BatchRow &r) {
        rows.insert(r[1], builder.add({r[2], r[3], r[4], r[5], r[6], r[7], r[8], r[9], r[10], r[11], r[12], r[13], r[14], r[15]}));
        file.numbers.push_back(r[0].toLongLong());
        file.ids.push_back(model::ContactId(Uuid::fromBytes(r[1])));
    }));
    KONTOR_TRY(eachRow(connection.statement(sql::match_points), 3, worker, control, [&](const BatchRow &r) {
        if (rows.find(r[0], file.ids, row))
            builder.addPoint(row, r[1], r[2]);
    }));
    KONTOR_TRY(eachRow(connection.statement(sql::match_addresses), 5, worker, control, [&](const BatchRow &r) {
        if (rows.find(r[0], file.ids, row))
            builder.addAddress(row, {r[1], r[2], r[3], r[4]});
    }));
    KONTOR_TRY(eachRow(connection.statement(sql::match_affiliations), 2, worker, control, [&](const BatchRow &r) {
        Row firm = 0;
        if (rows.find(r[0], file.ids, row) && rows.find(r[1], file.ids, firm))
            builder.addFirm(row, firm);
    }));
    worker.finish();
    file.records = builder.finish();
    return file;
}

Result<std::vector<Decision>> readDecisions(Connection &connection, const FileRecords &file)
{
    std::map<model::ContactId, Row> rows;
    const auto rowOf = [&](const Uuid &id) -> std::optional<Row> {
        if (rows.empty()) {
            for (Row row = 0; row < file.ids.size(); ++row)
                rows.emplace(file.ids[row], row);
        }
        const auto found = rows.find(model::ContactId(id));
        return found == rows.end() ? std::nullopt : std::optional(found->second);
    };
    std::map<PairKey, bool> newest;
    Statement query = connection.statement(sql::match_decisions);
    for (;;) {
        KONTOR_ASSIGN(const bool more, query.step());
        if (!more)
            break;
        const std::optional<Row> left = rowOf(query.uuid(1));
        const std::optional<Row> right = rowOf(query.uuid(2));
        if (left && right && *left != *right)
            newest[pairKey(*left, *right)] = query.text(3) == QLatin1String("same");
    }
    std::vector<Decision> decisions;
    for (const auto &[pair, same] : newest)
        decisions.push_back({firstOf(pair), secondOf(pair), same});
    return decisions;
}

Result<FileDuplicates> findDuplicates(Connection &connection, double leastScore, const JobControl &control)
{
    FileDuplicates result;
    KONTOR_ASSIGN(result.file, readRecords(connection, control));
    Options options;
    options.leastScore = leastScore;
    KONTOR_ASSIGN(options.decisions, readDecisions(connection, result.file));
    KONTOR_ASSIGN(result.found, findDuplicates(result.file.records, options, control));
    return result;
}

}  // namespace kontor::quality
