// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/cellcontent.h"
#include "core/importexport/columntarget.h"
#include "core/importexport/tablelayout.h"

#include <QHash>

namespace kontor::importexport {

/// What the cells of one column look like, counted over a sample. All shares are of the filled cells, 0…1.
struct ColumnContent {
    qsizetype filled = 0;  ///< without placeholders
    QHash<CellLook, qsizetype> looks;
    qsizetype commaNames = 0;     ///< "Müller, Käthe"
    qsizetype organisations = 0;  ///< with a legal form and the like
    qsizetype givenNames = 0;     ///< one of the frequent first names, alone or with others
    qsizetype singleWords = 0;
    qsizetype properNames = 0;  ///< two to four words, each capitalised, no digits
    qsizetype streets = 0;
    qsizetype wholeAddresses = 0;  ///< a postcode with a town and a street in one cell
    qsizetype salutations = 0;
    QHash<QString, qsizetype> values;

    double share(qsizetype count) const { return filled > 0 ? double(count) / double(filled) : 0.0; }
    double share(CellLook look) const { return share(looks.value(look)); }
    /// Share of the cells that fit the target's type; 1 for targets that take any text, and for empty columns.
    double fit(const ColumnTarget &target) const;
};

/// One per column of the sample's layout.
QList<ColumnContent> contentOf(const TableSample &sample);

}  // namespace kontor::importexport
