// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/tablelayout.h"

#include "core/importexport/cellcontent.h"
#include "core/importexport/headeraliases.h"
#include "core/model/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

constexpr qsizetype kHeaderSearchRows = 60;
constexpr qsizetype kMaxDistinctLength = 256;

qsizetype filledCells(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(),
                         [](const QString &c) { return !QStringView(c).trimmed().isEmpty(); });
}

/// "Summe", "Gesamt:", "Anzahl Kunden: 45", "Total (12)".
bool isTotalWord(QStringView cell)
{
    static const QRegularExpression pattern(
        u"^(zwischen|gesamt|end|teil)?(summe|summen|gesamt|gesamtsumme|insgesamt|total|totals|grand "
        u"total|subtotal|sub-total|sum|"
        "anzahl|count|durchschnitt|mittelwert|average|saldo|suma|razem|totale|somme)"
        "(\\s+(der\\s+)?(kunden|kontakte|adressen|datensätze|einträge|zeilen|records|rows|contacts|entries|customers|"
        "eur|€))?"
        "\\s*[:=]?\\s*\\(?\\s*(\\d[\\d.,' ]*)?\\s*(kunden|kontakte|adressen|datensätze|einträge|zeilen|records|rows|€|eur)?\\)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView text = cell.trimmed();
    return text.size() <= 60 && pattern.match(text.toString()).hasMatch();
}

/// "4 Kunden" beside the word for a total.
bool isCountOfRecords(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\d[\\d.,' ]*\\s(kunden|kontakte|adressen|datensätze|einträge|zeilen|records|rows|contacts|entries|customers)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

/// A totals row: the word for it, and otherwise only numbers. "Total" alone is a brand of petrol stations: without a
/// number beside or in it the row is a record.
bool isTotal(const QStringList &cells)
{
    bool word = false;
    bool number = false;
    for (const QString &cell : cells) {
        const QStringView text = QStringView(cell).trimmed();
        if (text.isEmpty() || isPlaceholder(text))
            continue;
        if (!word && isTotalWord(text)) {
            word = true;
            number = number || std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        } else if (isAmount(text) || isFormula(text) || (word && isCountOfRecords(text.toString()))) {
            number = true;
        } else {
            return false;
        }
    }
    return word && number;
}

/// What reports print below or above a table: "Seite 1 von 3", "Stand: 14.10.2026".
bool isFooter(const QStringList &cells, qsizetype columns)
{
    static const QRegularExpression pattern(u"^(seite|page|stand|erstellt|gedruckt|druckdatum|exportiert|ausgabe "
                                            u"vom|created|generated|printed|exported|as of|strona)"
                                            "\\b.*\\d"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (columns < 3 || filledCells(cells) != 1)
        return false;
    const auto it = std::find_if(cells.begin(), cells.end(), [](const QString &c) { return !c.trimmed().isEmpty(); });
    return pattern.match(it->trimmed()).hasMatch();
}

bool isValueLook(CellLook look)
{
    return look != CellLook::Empty && look != CellLook::Text && look != CellLook::Placeholder
           && look != CellLook::Number;
}

QStringList madeUnique(const QStringList &headings)
{
    QStringList headers;
    QSet<QString> used;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QString base =
            headings[i].isEmpty() ? QCoreApplication::translate("Mapping", "Column %1").arg(i + 1) : headings[i];
        QString name = base;
        for (int n = 2; used.contains(name); ++n)
            name = base + u" ("_s + QString::number(n) + u")"_s;
        used.insert(name);
        headers.append(name);
    }
    return headers;
}

/// How much speaks for a row being the headings; 0 or less: nothing does.
double headerMerit(const QList<TableRow> &rows, qsizetype index, qsizetype usualWidth)
{
    const QStringList &cells = rows[index].cells;
    const qsizetype filled = filledCells(cells);
    if (filled == 0 || (filled == 1 && usualWidth > 2))
        return 0;
    double merit = 0;
    QSet<QString> seen;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QStringView text = QStringView(cells[column]).trimmed();
        if (text.isEmpty())
            continue;
        const CellLook look = lookOf(text);
        if (isValueLook(look))
            merit -= 4;
        else if (matchHeader(text))
            merit += 3;
        if (seen.contains(text.toString()))
            merit -= 0.5;
        seen.insert(text.toString());
        // Text above a column of numbers, dates or addresses is a heading even if nobody knows it.
        qsizetype below = 0;
        const qsizetype last = qMin(rows.size(), index + 11);
        for (qsizetype r = index + 1; r < last && look == CellLook::Text; ++r)
            below += column < rows[r].cells.size() && isValueLook(lookOf(rows[r].cells[column]));
        if (below * 2 > last - index - 1 && below > 0)
            merit += 1.5;
    }
    return merit / double(qMax<qsizetype>(filled, 1)) + (filled * 10 >= usualWidth * 7 ? 0.2 : -0.3);
}

qsizetype usualWidth(const QList<TableRow> &rows)
{
    QList<qsizetype> widths;
    for (const TableRow &row : rows) {
        if (const qsizetype filled = filledCells(row.cells); filled > 0)
            widths.append(filled);
    }
    if (widths.isEmpty())
        return 0;
    std::sort(widths.begin(), widths.end());
    return widths[widths.size() * 3 / 4];
}

qsizetype columnCount(const QList<TableRow> &rows)
{
    qsizetype columns = 0;
    for (const TableRow &row : rows) {
        qsizetype filledTo = row.cells.size();
        while (filledTo > 0 && QStringView(row.cells[filledTo - 1]).trimmed().isEmpty())
            --filledTo;
        columns = qMax(columns, filledTo);
    }
    return columns;
}

}  // namespace

RowKind TableLayout::kindOf(const TableRow &row) const
{
    if (filledCells(row.cells) == 0)
        return RowKind::Empty;
    if (row.number < headerRow)
        return RowKind::Title;
    if (row.number == headerRow)
        return RowKind::Header;
    if (isTotal(row.cells))
        return RowKind::Total;
    if (isFooter(row.cells, headers.size()))
        return RowKind::Footer;
    if (headerRow == 0)
        return RowKind::Data;
    // Printed reports repeat the headings on every page.
    qsizetype filled = 0;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString cell = model::tidied(row.cells[i]);
        if (cell.isEmpty())
            continue;
        if (cell != headings.value(i))
            return RowKind::Data;
        ++filled;
    }
    return filled * 2 >= headers.size() ? RowKind::Header : RowKind::Data;
}

QString TableLayout::reason(RowKind kind)
{
    switch (kind) {
    case RowKind::Data: break;
    case RowKind::Empty: return QCoreApplication::translate("Mapping", "The row is empty.");
    case RowKind::Title: return QCoreApplication::translate("Mapping", "A title above the table.");
    case RowKind::Header: return QCoreApplication::translate("Mapping", "The row holds the headings of the columns.");
    case RowKind::Total: return QCoreApplication::translate("Mapping", "A totals row, no contact.");
    case RowKind::Footer:
        return QCoreApplication::translate("Mapping", "A line of the report (page or date), no contact.");
    }
    return {};
}

QString TableLayout::header(int column) const
{
    return column < headers.size() ? headers[column]
                                   : QCoreApplication::translate("Mapping", "Column %1").arg(column + 1);
}

QList<TableRow> TableSample::dataRows() const
{
    QList<TableRow> data;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(data),
                 [this](const TableRow &row) { return layout.kindOf(row) == RowKind::Data; });
    return data;
}

Result<TableSample> readSample(TableReader &reader, int limit)
{
    TableSample sample;
    while (sample.rows.size() < limit) {
        TableRow row;
        KONTOR_ASSIGN(const bool more, reader.next(row.cells));
        if (!more)
            break;
        row.number = reader.rowNumber();
        sample.rows.append(std::move(row));
    }
    sample.layout = findLayout(sample.rows);
    return sample;
}

TableLayout findLayout(const QList<TableRow> &rows)
{
    const qsizetype width = usualWidth(rows);
    qint64 headerRow = 0;
    double best = 0.6;  // less speaks for no headings at all
    for (qsizetype i = 0; i < qMin(rows.size(), kHeaderSearchRows); ++i) {
        const double merit = headerMerit(rows, i, width);
        if (merit > best) {
            best = merit;
            headerRow = rows[i].number;
        }
    }
    return layoutWithHeader(rows, headerRow);
}

TableLayout layoutWithHeader(const QList<TableRow> &rows, qint64 headerRow)
{
    TableLayout layout;
    layout.headerRow = headerRow;
    layout.headings.resize(columnCount(rows));
    for (const TableRow &row : rows) {
        if (headerRow == 0 || row.number != headerRow)
            continue;
        for (qsizetype i = 0; i < qMin(row.cells.size(), layout.headings.size()); ++i)
            layout.headings[i] = model::tidied(row.cells[i]);
    }
    layout.headers = madeUnique(layout.headings);
    return layout;
}

Result<QList<ColumnValues>> distinctValues(TableReader &reader, const TableLayout &layout, int limit)
{
    QList<QHash<QString, qint64>> counts;
    QList<ColumnValues> columns;
    TableRow row;
    for (;;) {
        KONTOR_ASSIGN(const bool more, reader.next(row.cells));
        if (!more)
            break;
        row.number = reader.rowNumber();
        if (layout.kindOf(row) != RowKind::Data)
            continue;
        if (row.cells.size() > columns.size()) {
            columns.resize(row.cells.size());
            counts.resize(row.cells.size());
        }
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString value = row.cells[i].trimmed();
            if (value.isEmpty())
                continue;
            ++columns[i].filled;
            const auto known = counts[i].find(value);
            if (known != counts[i].end())
                ++*known;
            else if (counts[i].size() < limit && value.size() <= kMaxDistinctLength)
                counts[i].insert(value, 1);
            else
                columns[i].complete = false;
        }
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        for (auto it = counts[i].cbegin(); it != counts[i].cend(); ++it)
            columns[i].values.append({it.key(), it.value()});
        std::sort(columns[i].values.begin(), columns[i].values.end(),
                  [](const DistinctValue &a, const DistinctValue &b) {
                      return a.count != b.count ? a.count > b.count : a.value < b.value;
                  });
    }
    return columns;
}

}  // namespace kontor::importexport
