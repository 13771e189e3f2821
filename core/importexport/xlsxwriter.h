// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/money.h"
#include "core/model/partialdate.h"

#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace kontor::importexport {

/// An instant in UTC milliseconds, shown in local time.
struct XlsxInstant {
    qint64 ms = 0;
};

/// What a cell holds; monostate is an empty one. Text is always written as text, so nothing in it runs as a formula.
/// Full days from 1900-03-01 are dates; partial and earlier ones are text in their ISO form.
using XlsxCell =
    std::variant<std::monostate, QString, qint64, double, bool, model::Money, model::PartialDate, XlsxInstant>;

/// Writes one sheet: the header in bold, kept in sight, with a filter. The rows go through temporary files beside the
/// target, so memory stays small; the target appears, or is replaced, only when finish() succeeds. Not thread-safe.
class XlsxWriter {
public:
    /// `headers` become the first row. Fails if the folder cannot be written to.
    static Result<std::unique_ptr<XlsxWriter>> create(const QString &path, const QString &sheetName,
                                                      const QStringList &headers);
    /// Without finish() nothing remains on the disk.
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    /// Fails with TooLarge beyond the 1,048,576 rows of a sheet. Texts longer than the 32,767 characters that a cell
    /// can hold are cut and counted.
    Result<void> writeRow(const QList<XlsxCell> &cells);
    Result<void> finish();
    /// For the report: how many cells had to be cut.
    qint64 cutCells() const;

private:
    struct Private;
    explicit XlsxWriter(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

}  // namespace kontor::importexport
