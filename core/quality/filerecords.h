// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/model/value.h"
#include "core/quality/duplicates.h"
#include "core/storage/connection.h"

#include <unordered_map>
#include <vector>

namespace kontor::quality {

/// The visible contacts of a file, by row.
struct FileRecords {
    Records records;
    std::vector<qint64> numbers;          ///< contact.n
    std::vector<model::ContactId> ids;
};

/// Which row a contact has, without keeping its id twice.
class RowsById {
public:
    void reserve(size_t contacts) { m_rows.reserve(contacts); }
    void insert(QByteArrayView id, Row row);
    /// Row of a contact; false if it is not in sight.
    bool find(QByteArrayView id, const std::vector<model::ContactId> &ids, Row &row) const;

private:
    std::unordered_map<quint64, Row> m_rows;
};

/// Reads what is needed of every contact that is in sight: four passes over four tables.
Result<FileRecords> readRecords(storage::Connection &connection, const JobControl &control);
/// What users said about pairs of these contacts, the newest word on each.
Result<std::vector<Decision>> readDecisions(storage::Connection &connection, const FileRecords &file);

/// All of it: the duplicates of a file. Needs about 300 bytes a contact and 8 a pair that is compared.
struct FileDuplicates {
    FileRecords file;
    Duplicates found;
};
Result<FileDuplicates> findDuplicates(storage::Connection &connection, double leastScore, const JobControl &control);

}  // namespace kontor::quality
