// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QChar>
#include <QStringView>

namespace kontor::importexport {

/// Fails with a sentence that says what the file is, if these first bytes are no table in text form: empty, a picture,
/// an archive, a workbook, a PDF, a web page, an address book in vCard format.
Result<void> refuseIfNotText(QByteArrayView start, bool wideCharacters);

/// What the first rows say about the form of a table.
struct CsvShape {
    QChar delimiter = u';';
    qsizetype columns = 1;  ///< cells that most rows have
};

/// The delimiter of ; , tab | that splits the rows of `sample` most evenly. A single column gives `;` and 1.
CsvShape sniffShape(QStringView sample);

/// The shape with the delimiter given.
CsvShape shapeFor(QStringView sample, QChar delimiter);

}  // namespace kontor::importexport
