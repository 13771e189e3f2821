// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/columntarget.h"
#include "core/importexport/tablelayout.h"
#include "core/model/partialdate.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace kontor::importexport {

/// What happens to one column. Plain data.
struct ColumnChoice {
    QString header;  ///< as TableLayout::headers
    ColumnTarget target;
    double confidence = 0;  ///< 0…1; 1 also for what a person chose
    QString reason;         ///< why this target was proposed; translated, not stored
    /// Trimmed value as in the file → value to take instead, for all rows; to an empty text: leave the value out.
    QHash<QString, QString> replacements;
};

/// A custom field that a mapping needs.
struct CustomFieldNeed {
    QString key;   ///< label, or code of a field on offer (model::OfferedField)
    QString type;  ///< as in targets: "money", "date", …
};

/// How the columns of one kind of file become contacts: proposed by the program, changed by a person, kept per source.
struct ColumnMapping {
    QList<ColumnChoice> columns;
    QString country = QStringLiteral("DE");  ///< where nothing names one; also the region of phone numbers without code
    QString currency = QStringLiteral("EUR");
    model::DayMonthOrder dateOrder =
        model::DayMonthOrder::Unknown;  ///< Unknown: ambiguous dates are left in the remark
    QString tagSeparators = QStringLiteral(";,|");

    /// Same for every file with the same headings in the same order, whatever their case and punctuation.
    QString signature() const;
    /// Custom fields to be made sure of before the import.
    QList<CustomFieldNeed> customFields() const;
    /// Targets of two columns that cannot both be, as sentences; empty if the mapping can be used.
    QStringList conflicts() const;

    /// {"v":1,"signature":"…","country":"DE","currency":"EUR","date_order":"day","tag_separators":";,|",
    ///  "columns":[{"header":"Firma","target":"affiliation.organisation","replace":{"Hr.":"Herr"}}]}
    QJsonObject toJson() const;
    /// Refuses unknown versions and targets by name. The signature is worked out anew.
    static Result<ColumnMapping> fromJson(const QJsonObject &json);
};

/// Signature of a layout's headings: what a stored mapping is found by.
QString sourceSignature(const QStringList &headers);

/// A mapping for the table, with a reason per column: from the headings, checked against the contents; from the
/// contents where no heading is known. `sample` should hold at least some data rows. Never leaves a column without a
/// target: what nobody understands goes to the remark with its heading.
ColumnMapping proposeMapping(const TableSample &sample);

/// Puts a stored mapping onto a table by headings: columns that it does not know keep the proposal.
ColumnMapping adaptMapping(const ColumnMapping &stored, const TableSample &sample);

}  // namespace kontor::importexport
