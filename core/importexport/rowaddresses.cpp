// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/rowbuilder.h"

#include "core/model/fieldrules.h"
#include "core/model/postal.h"
#include "core/model/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// Addresses of a row. A country letter before the postcode ("A-1010") is the surest word on the country.

namespace kontor::importexport {

using Kind = ColumnTarget::Kind;
using Severity = RecordIssue::Severity;

namespace {

QString zeroRestored()
{
    return QCoreApplication::translate("Import",
                                       "The postcode had lost its leading zero in a spreadsheet; it was put back.");
}

}  // namespace

void RowBuilder::address(AddressCells &cells)
{
    model::FieldMap fields;
    const Cell *countryCell = cells.parts.value(u"country"_s);
    const QString named = countryCell ? model::countryCode(countryCell->value) : QString();
    const QString assumed = named.isEmpty() ? m_mapping.country : named;
    street(cells, fields);
    postalTown(cells, assumed, fields);
    postalCode(cells, assumed, fields);
    country(cells, named, fields);
    otherParts(cells, fields);
    formatted(cells, assumed, fields);
    if (fields.isEmpty())
        return;
    if (const QString kind = addressKind(cells); !kind.isEmpty())
        fields.insert(u"kind"_s, kind);
    fields.insert(u"position"_s, qint64(m_record->draft.addresses.size()));
    m_record->draft.addresses.append({{}, fields});
}

/// The kind by the column, or by the label of its group.
QString RowBuilder::addressKind(const AddressCells &cells)
{
    if (cells.group.isEmpty())
        return cells.kind;
    for (Cell &cell : m_cells) {
        if (cell.target->kind != Kind::PointLabel || cell.target->group != cells.group)
            continue;
        const QString key = model::foldToKey(cell.value);
        if (key == "work"_L1 || key == "arbeit"_L1 || key == "geschaftlich"_L1 || key == "home"_L1
            || key == "privat"_L1) {
            toField(cell, {u"address.kind"_s});
            return key == "home"_L1 || key == "privat"_L1 ? u"home"_s : u"work"_s;
        }
        toNote(cell, QCoreApplication::translate("Import", "No known kind of address."));
    }
    return cells.kind;
}

void RowBuilder::street(AddressCells &cells, model::FieldMap &fields)
{
    Cell *cell = cells.parts.value(u"street"_s);
    if (!cell)
        return;
    const bool townElsewhere = cells.parts.contains(u"city"_s) || cells.parts.contains(u"postal_town"_s)
                               || cells.parts.contains(u"postal_code"_s) || cells.parts.contains(u"formatted"_s);
    static const QRegularExpression wholeInside(u"[,;\\n]\\s*([A-Z]{1,2}[- ])?\\d{4,5} +\\p{L}"_s);
    if (!townElsewhere && wholeInside.match(cell->value).hasMatch())
        return wholeAddress(*cell, m_mapping.country, fields);
    QString number;
    if (!cells.parts.contains(u"po_box"_s) && model::isPostBox(cell->value, &number)) {
        fields.insert(u"po_box"_s, number.isEmpty() ? model::tidied(cell->value) : number);
        return toField(*cell, {u"address.po_box"_s});
    }
    QStringList lines = cell->value.split(u'\n', Qt::SkipEmptyParts);
    if (cell->value.size() > model::maxTextLength || lines.isEmpty())
        return toNote(*cell, QCoreApplication::translate("Import", "This is no street."));
    QStringList targets{u"address.street"_s};
    fields.insert(u"street"_s, model::tidied(lines.takeFirst()));
    if (!lines.isEmpty()) {
        // A second column for the rest is taken by otherParts(), which adds to this.
        fields.insert(u"extra"_s, model::tidied(lines.join(u", "_s)));
        targets.append(u"address.extra"_s);
    }
    toField(*cell, targets);
}

void RowBuilder::postalTown(AddressCells &cells, const QString &country, model::FieldMap &fields)
{
    Cell *cell = cells.parts.value(u"postal_town"_s);
    if (!cell)
        return;
    if (cell->value.size() > 300)
        return toNote(*cell, QCoreApplication::translate("Import", "This is no postcode with a town."));
    const model::PostalTown town = model::splitPostalTown(cell->value, country);
    QStringList targets;
    const std::pair<QLatin1String, QString> parts[] = {
        {"postal_code"_L1, town.postalCode}, {"city"_L1, town.city}, {"country"_L1, town.country}};
    for (const auto &[key, value] : parts) {
        const Cell *other = key == "country"_L1 ? nullptr : cells.parts.value(key);
        if (other && !value.isEmpty() && model::foldToKey(other->value) != model::foldToKey(value))
            return toNote(*cell, QCoreApplication::translate(
                                     "Import", "Another column of the row holds the same part of the address."));
        if (value.isEmpty())
            continue;
        fields.insert(key, value);
        targets.append(QString(u"address."_s + key));
    }
    if (targets.isEmpty())
        return toNote(*cell, QCoreApplication::translate("Import", "This is no postcode with a town."));
    if (town.zeroRestored)
        issue(Severity::Hint, *cell, zeroRestored());
    toField(*cell, targets);
}

/// Postcode and town in columns of their own.
void RowBuilder::postalCode(AddressCells &cells, const QString &country, model::FieldMap &fields)
{
    Cell *codeCell = cells.parts.value(u"postal_code"_s);
    Cell *cityCell = cells.parts.value(u"city"_s);
    const QString city = cityCell ? model::tidied(cityCell->value) : QString();
    if (!codeCell && cityCell) {
        cells.parts.insert(u"postal_town"_s, cityCell);
        cells.parts.remove(u"city"_s);
        return postalTown(cells, country, fields);
    }
    if (!codeCell)
        return;
    if (city.size() > model::maxTextLength || codeCell->value.size() > 100) {
        if (cityCell)
            toNote(*cityCell, QCoreApplication::translate("Import", "This is no town."));
        return toNote(*codeCell, QCoreApplication::translate("Import", "This is no postcode."));
    }
    // With the town, "8001 Zürich" is not taken for a German code without its zero.
    const model::PostalTown town =
        city.isEmpty() ? model::PostalTown{} : model::splitPostalTown(QString(codeCell->value + u' ' + city), country);
    static const QRegularExpression marked(u"^([A-Z]{1,3})[- ]?(\\d{3,6})$"_s);
    const auto match = marked.match(codeCell->value);
    const QString byMark = match.hasMatch() ? model::countryCode(match.captured(1)) : QString();
    QString code = byMark.isEmpty() ? model::tidied(codeCell->value) : match.captured(2);
    QStringList targets{u"address.postal_code"_s};
    if (!byMark.isEmpty()) {
        fields.insert(u"country"_s, byMark);
        targets.append(u"address.country"_s);
    }
    const bool ours =
        byMark.isEmpty() && (city.isEmpty() || town.zeroRestored || town.postalCode.isEmpty() || country != "DE"_L1);
    const QString completed = model::completePostalCode(code, byMark.isEmpty() ? country : byMark);
    if (completed != code && (ours || byMark == "DE"_L1)) {
        issue(Severity::Hint, *codeCell, zeroRestored());
        code = completed;
    }
    fields.insert(u"postal_code"_s, code);
    toField(*codeCell, targets);
    if (cityCell) {
        fields.insert(u"city"_s, city);
        toField(*cityCell, {u"address.city"_s});
    }
}

void RowBuilder::country(AddressCells &cells, const QString &named, model::FieldMap &fields)
{
    Cell *cell = cells.parts.value(u"country"_s);
    if (!cell)
        return;
    const QString byCode = fields.value(u"country"_s).toString();
    if (named.isEmpty())
        return toNote(*cell, QCoreApplication::translate("Import", "No known country."));
    if (!byCode.isEmpty() && byCode != named) {
        const QString message =
            QCoreApplication::translate("Import", "“%1” contradicts the country of the postcode (%2), which was taken.")
                .arg(cell->value, model::countryName(byCode));
        issue(Severity::Warning, *cell, message);
        return toReport(*cell, message);
    }
    fields.insert(u"country"_s, named);
    toField(*cell, {u"address.country"_s});
}

void RowBuilder::otherParts(AddressCells &cells, model::FieldMap &fields)
{
    for (const QString &key : {u"company"_s, u"department"_s, u"extra"_s, u"po_box"_s, u"region"_s}) {
        Cell *cell = cells.parts.value(key);
        if (!cell)
            continue;
        const QString text = model::tidied(cell->value);
        const QString before = fields.value(key).toString();
        if (text.isEmpty() || text.size() + before.size() > model::maxTextLength) {
            toNote(*cell, QCoreApplication::translate("Import", "The value does not fit the field."));
            continue;
        }
        QString number;
        const bool box = key == "po_box"_L1 && model::isPostBox(text, &number) && !number.isEmpty();
        const QString value = box ? number : text;
        fields.insert(key, before.isEmpty() ? value : QString(before + u", "_s + value));
        toField(*cell, {u"address."_s + key});
    }
}

/// The whole address in one cell: only needed where the parts are missing.
void RowBuilder::formatted(AddressCells &cells, const QString &country, model::FieldMap &fields)
{
    Cell *cell = cells.parts.value(u"formatted"_s);
    if (!cell)
        return;
    if (fields.isEmpty())
        return wholeAddress(*cell, country, fields);
    QString rest = model::tidied(cell->value);
    QStringList parts;
    for (auto it = cells.parts.cbegin(); it != cells.parts.cend(); ++it) {
        if (it.value() != cell)
            parts.append(model::tidied(it.value()->value));
    }
    std::sort(parts.begin(), parts.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &part : std::as_const(parts)) {
        if (const qsizetype at = rest.indexOf(part, 0, Qt::CaseInsensitive); at >= 0 && !part.isEmpty())
            rest.replace(at, part.size(), u" "_s);
    }
    if (model::foldToKey(rest).isEmpty() || !model::countryCode(rest.trimmed()).isEmpty())
        return toReport(*cell,
                        QCoreApplication::translate("Import", "The same address stands in other columns of the row."));
    toNote(*cell, QCoreApplication::translate("Import", "The address differs from that in other columns of the row."));
}

/// "Hauptstr. 1, Hinterhaus, 50667 Köln, Deutschland" in one cell, in lines or with commas.
void RowBuilder::wholeAddress(Cell &cell, const QString &country, model::FieldMap &fields)
{
    static const QRegularExpression separators(u"\\s*[,;]\\s*"_s);
    QStringList lines = cell.value.contains(u'\n') ? cell.value.split(u'\n', Qt::SkipEmptyParts)
                                                   : cell.value.split(separators, Qt::SkipEmptyParts);
    if (lines.isEmpty() || lines.size() > 8 || cell.value.size() > 1000)
        return toNote(cell, QCoreApplication::translate("Import", "This could not be read as an address."));
    QStringList targets;
    const auto put = [&](QLatin1String key, const QString &value) {
        if (value.isEmpty() || fields.contains(key))
            return;
        fields.insert(key, model::tidied(value));
        targets.append(QString(u"address."_s + key));
    };
    QString assumed = country;
    if (const QString code = model::countryCode(lines.last()); lines.size() > 1 && !code.isEmpty()) {
        put("country"_L1, code);
        assumed = code;
        lines.removeLast();
    }
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        const model::PostalTown town = model::splitPostalTown(lines[i], assumed);
        if (town.postalCode.isEmpty())
            continue;
        if (!town.country.isEmpty())
            fields.remove(u"country"_s);
        put("postal_code"_L1, town.postalCode);
        put("city"_L1, town.city);
        put("country"_L1, town.country);
        lines.removeAt(i);
        break;
    }
    if (!lines.isEmpty()) {
        QString number;
        const bool box = model::isPostBox(lines.last(), &number);
        put(box ? "po_box"_L1 : "street"_L1, box && !number.isEmpty() ? number : lines.last());
        lines.removeLast();
    }
    put("extra"_L1, lines.join(u", "_s));
    targets.removeDuplicates();
    toField(cell, targets);
}

}  // namespace kontor::importexport
