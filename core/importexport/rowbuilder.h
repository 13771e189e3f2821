// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/columnmapping.h"
#include "core/importexport/fieldvalues.h"
#include "core/importexport/source.h"

#include <QMap>

#include <vector>

namespace kontor::importexport {

/// Makes a contact of one row, by a mapping, and keeps account of every cell. What does not fit its target goes to the
/// remark with its heading. Holds the state of one row at a time; the mapping and layout must outlive it.
class RowBuilder {
public:
    RowBuilder(const ColumnMapping &mapping, const TableLayout &layout, int thisYear);

    /// Fills draft, trace and issues of `record`.
    void build(const TableRow &row, SourceRecord &record);
    qint64 ambiguousDates() const { return m_ambiguousDates; }

private:
    struct Cell {
        int column = 0;
        QString raw;    ///< as read
        QString value;  ///< trimmed, unwrapped, replaced: what is worked with
        const ColumnTarget *target = nullptr;
        bool traced = false;
        CellTrace trace;
    };
    /// Cells of one address.
    struct AddressCells {
        QMap<QString, Cell *> parts;  ///< by address field, "postal_town" and "formatted"
        QString kind;
        QString group;
    };
    /// What a cell of a point group is labelled: "* Work" is the preferred one.
    struct PointLabel {
        QString kind;  ///< replaces the column's kind ("Work Fax" in a column of phones); else empty
        QString label;
        bool preferred = false;
    };

    // Account of the cells.
    void collect(const TableRow &row);
    bool treatAlike(Cell &cell);
    void toField(Cell &cell, const QStringList &targets);
    void toNote(Cell &cell, const QString &reason);
    void toReport(Cell &cell, const QString &reason);
    void issue(RecordIssue::Severity severity, const Cell &cell, const QString &message);
    void finish();

    // Single values.
    void dispatch(Cell &cell);
    void contactField(Cell &cell);
    void salutation(Cell &cell);
    void tags(Cell &cell);
    void lastContact(Cell &cell);
    void taskDue(Cell &cell);
    void customField(Cell &cell);
    std::optional<ReadValue> dateOf(Cell &cell);

    // Names and firms.
    void names();
    void familyAndGiven(Cell *family, Cell *given);
    void personName(Cell &cell);
    void fullName(Cell &cell);
    bool takePerson(Cell &cell, const QString &text);
    void organisation(Cell &cell);
    void affiliationParts();
    bool hasPerson() const;
    bool isKnownName(const QString &text) const;
    Cell *cellFor(ColumnTarget::Kind kind, QLatin1String key = {});

    // Points.
    void point(Cell &cell);
    void phones(Cell &cell, const PointLabel &label);
    void emails(Cell &cell, const PointLabel &label);
    bool addPoint(const QString &kind, const QString &value, const PointLabel &label);
    PointLabel pointLabel(const Cell &cell);
    QString mendedPhone(Cell &cell, const QString &typed);
    void unusedLabels();

    // Addresses.
    void address(AddressCells &cells);
    void postalTown(AddressCells &cells, const QString &country, model::FieldMap &fields);
    void postalCode(AddressCells &cells, const QString &country, model::FieldMap &fields);
    void street(AddressCells &cells, model::FieldMap &fields);
    void country(AddressCells &cells, const QString &named, model::FieldMap &fields);
    void otherParts(AddressCells &cells, model::FieldMap &fields);
    void formatted(AddressCells &cells, const QString &country, model::FieldMap &fields);
    void wholeAddress(Cell &cell, const QString &country, model::FieldMap &fields);
    QString addressKind(const AddressCells &cells);

    const ColumnMapping &m_mapping;
    const TableLayout &m_layout;
    ReadingHabits m_habits;
    qint64 m_ambiguousDates = 0;

    SourceRecord *m_record = nullptr;
    std::vector<Cell> m_cells;
    QStringList m_remark;  ///< what the remark's own columns say
    QStringList m_notes;   ///< "Heading: value"
    QString m_organisation;
    bool m_saysOrganisation = false;  ///< a cell says that the row is a firm ("Anrede: Firma")
};

}  // namespace kontor::importexport
