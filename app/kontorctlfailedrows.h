// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/csvwriter.h"
#include "core/importexport/source.h"

#include <QSaveFile>

#include <memory>
#include <optional>

namespace kontor::ctl {

/// The rows that an import could not take, as CSV: the cells as they were and the reason behind them, to be mended and
/// imported again. The file appears with finish(), and only if there are any. Main thread.
class FailedRows {
public:
    /// Nothing is written for an empty path. `headings`: of the source, if it has any.
    FailedRows(QString path, QStringList headings) : m_path(std::move(path)), m_headings(std::move(headings)) {}

    /// A failure to write is kept and told by finish().
    void add(const importexport::SourceRecord &record, const QString &reason);
    Result<void> finish();

private:
    Result<void> write(const importexport::SourceRecord &record, const QString &reason);
    tl::unexpected<Error> cannotWrite() const;

    QString m_path;
    QStringList m_headings;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<importexport::CsvWriter> m_writer;
    std::optional<Error> m_error;
};

}  // namespace kontor::ctl
