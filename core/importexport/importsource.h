// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/columnmapping.h"
#include "core/importexport/source.h"
#include "core/importexport/tablelayout.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace kontor::importexport {

enum class SourceFormat { Csv, Xlsx, VCard, Json };
QString formatCode(SourceFormat format);  ///< "csv", "xlsx", "vcard", "json"

/// A file on its way in, before anything is decided: what it is, what its first rows look like, what the columns seem to be.
class ImportSource {
public:
    /// Recognises the format by content, then by name. Refuses (with a sentence) what is none of them.
    static Result<ImportSource> inspect(const QString &path);

    SourceFormat format() const { return m_format; }
    const QString &path() const { return m_path; }
    bool isTable() const { return m_format == SourceFormat::Csv || m_format == SourceFormat::Xlsx; }
    /// Tables: first rows, headings and the proposed (or stored, see setMapping) mapping.
    const TableSample &sample() const { return m_sample; }
    const ColumnMapping &mapping() const { return m_mapping; }
    void setMapping(ColumnMapping mapping) { m_mapping = std::move(mapping); }
    /// "windows-1252, ;" or the sheet: for people.
    const QString &description() const { return m_description; }
    /// SHA-256 of the file.
    Result<QByteArray> checksum() const;

    /// Reads the file from its beginning with the present mapping; may be called again.
    Result<std::unique_ptr<RecordReader>> reader(int thisYear) const;
    Result<std::unique_ptr<TableReader>> tableReader() const;

private:
    QString m_path;
    SourceFormat m_format = SourceFormat::Csv;
    TableSample m_sample;
    ColumnMapping m_mapping;
    QString m_description;
};

}  // namespace kontor::importexport
