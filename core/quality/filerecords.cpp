// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/filerecords.h"

#include "core/quality/blocking.h"
#include "core/quality/recordbuilder.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <map>

#include <sql_queries.h>

namespace kontor::quality {

using storage::Connection;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::quality)
};

constexpr qint64 patience = 8'192;
constexpr qsizetype idBytes = 16;

/// The random half of a version-7 id.
quint64 keyOf(QByteArrayView id)
{
    quint64 key = 0;
    if (id.size() == idBytes)
        std::memcpy(&key, id.data() + 8, 8);
    return key;
}

/// Calls `use` with each row of a query; stops when the job is cancelled.
template <typename Use>
Result<void> eachRow(Statement query, const JobControl &control, Use &&use)
{
    for (qint64 row = 0;; ++row) {
        KONTOR_ASSIGN(const bool more, query.step());
        if (!more)
            return {};
        if (row % patience == 0) {
            if (control.cancelled())
                return fail(ErrorCode::Cancelled, {});
            control.report({Text::tr("Reading"), row, 0});
        }
        use(query);
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
    KONTOR_TRY(eachRow(connection.statement(sql::match_contacts), control, [&](const Statement &r) {
        const Row row = builder.add({r.bytes(2), r.bytes(3), r.bytes(4), r.bytes(5), r.bytes(6), r.bytes(7), r.bytes(8), r.bytes(9), r.bytes(10), r.bytes(11), r.bytes(12),
                                     r.bytes(13), r.bytes(14), r.bytes(15)});
        rows.insert(r.bytes(1), row);
        file.numbers.push_back(r.integer(0));
        file.ids.push_back(model::ContactId(r.uuid(1)));
    }));
    Row row = 0;
    KONTOR_TRY(eachRow(connection.statement(sql::match_points), control, [&](const Statement &r) {
        if (rows.find(r.bytes(0), file.ids, row))
            builder.addPoint(row, r.bytes(1), r.bytes(2));
    }));
    KONTOR_TRY(eachRow(connection.statement(sql::match_addresses), control, [&](const Statement &r) {
        if (rows.find(r.bytes(0), file.ids, row))
            builder.addAddress(row, {r.bytes(1), r.bytes(2), r.bytes(3), r.bytes(4)});
    }));
    KONTOR_TRY(eachRow(connection.statement(sql::match_affiliations), control, [&](const Statement &r) {
        Row firm = 0;
        if (rows.find(r.bytes(0), file.ids, row) && rows.find(r.bytes(1), file.ids, firm))
            builder.addFirm(row, firm);
    }));
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
    const JobControl control;
    KONTOR_TRY(eachRow(connection.statement(sql::match_decisions), control, [&](const Statement &r) {
        const std::optional<Row> left = rowOf(r.uuid(1));
        const std::optional<Row> right = rowOf(r.uuid(2));
        if (left && right && *left != *right)
            newest[pairKey(*left, *right)] = r.text(3) == QLatin1String("same");
    }));
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
