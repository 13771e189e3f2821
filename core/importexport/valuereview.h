// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/importsource.h"

#include <optional>

// The step between mapping and preview: which values of a list deserve a look, since a few of them say the same for all
// rows – choices, yes or no, countries, tags.

namespace kontor::importexport {

struct ReviewedValue {
    QString value;                  ///< trimmed, as in the file
    qint64 count = 0;
    bool understood = true;         ///< false: as it is, it would go to the remark
    QString proposal;               ///< code of a choice, or what the field gets; empty: nothing
    std::optional<QString> chosen;  ///< the replacement, as ColumnChoice::replacements; empty text: left out
};

struct ReviewedColumn {
    struct Option {
        QString code;   ///< what a replacement holds
        QString label;  ///< translated
    };
    int column = 0;
    QString header;
    ColumnTarget target;
    QList<Option> options;        ///< what a value can become; empty: any text
    QList<ReviewedValue> values;  ///< those not understood first, then the most frequent
    bool complete = true;         ///< false: there are more different values than were counted
};

/// Columns whose values a person should look through before the import. Free texts (tags) only while they are few.
QList<ReviewedColumn> reviewedColumns(const ColumnMapping &mapping, const QList<ColumnValues> &values);

/// The same of a whole file with its present mapping. Reads it only if there are such columns.
Result<QList<ReviewedColumn>> reviewedColumns(const ImportSource &source);

/// Whether one of them needs a look: a value that is not understood, or tags, of which only a person knows what belongs
/// together.
bool needsReview(const QList<ReviewedColumn> &columns);

/// Writes what was chosen into the mapping.
void applyReview(const QList<ReviewedColumn> &columns, ColumnMapping &mapping);

}  // namespace kontor::importexport
