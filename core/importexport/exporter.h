// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/commands/longread.h"
#include "core/model/drafts.h"
#include "core/queries/contactlist.h"

namespace kontor::importexport {

enum class ExportFormat { Csv, Xlsx, VCard4, VCard3, Json };
/// By code ("csv", "xlsx", "vcard", "vcard3", "json") or by file suffix; none if unknown.
std::optional<ExportFormat> exportFormat(const QString &codeOrPath);

struct ExportOptions {
    ExportFormat format = ExportFormat::Json;
    queries::ListSpec contacts;      ///< which contacts, in which order
    QString purpose = QStringLiteral("export");  ///< for the disclosure log
    QString recipient;               ///< for the disclosure log
    QByteArray csvEncoding = "UTF-8";
    QChar csvDelimiter = u';';
    bool withTimeline = true;        ///< JSON only
};

struct ExportReport {
    qint64 written = 0;
    qint64 withheld = 0;   ///< contacts that policy keeps back
    QStringList warnings;  ///< what the format could not carry
};

/// Writes contacts to a file: streamed, into a temporary file beside it and renamed at the end, so that a failure leaves
/// what was there. The disclosure is logged before. Cells that a spreadsheet would run are defused.
Result<ExportReport> exportFile(const commands::LongRead &read, const QString &path, const ExportOptions &options, const JobControl &control);
/// The same on the thread of the session.
Result<ExportReport> exportFile(const commands::Session &session, const QString &path, const ExportOptions &options, const JobControl &control);

/// Everything about one contact as a draft, ready for any format; with its timeline and files if asked.
Result<model::ContactDraft> contactDraft(storage::Connection &connection, const model::ContactId &contact, bool withTimeline);

/// The columns of tables that Kontor writes; read back, they map by themselves.
QStringList tableHeaders();
/// One contact as a row of such a table.
QStringList tableRow(const model::ContactDraft &contact);

}  // namespace kontor::importexport
