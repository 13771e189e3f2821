// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/rowbuilder.h"

#include "core/importexport/cellcontent.h"
#include "core/model/fieldrules.h"
#include "core/model/names.h"
#include "core/model/text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

// The account of the cells and single values; names, points and addresses have files of their own.

namespace kontor::importexport {

using Kind = ColumnTarget::Kind;
using Severity = RecordIssue::Severity;

namespace {

const ColumnTarget kNoteTarget{Kind::Note, {}, {}, {}};

/// Groups that Google keeps for itself.
bool isSystemGroup(const QString &tag)
{
    static const QStringList groups{u"mycontacts"_s, u"starred"_s, u"friends"_s, u"family"_s, u"coworkers"_s};
    return tag.startsWith(u'*') && groups.contains(model::foldToKey(tag));
}

/// Noon UTC is the same day in all of Europe.
qint64 noonOf(const QString &iso)
{
    const auto date = model::PartialDate::fromIso(iso);
    const QDate day(date->year, qMax(1, date->month), qMax(1, date->day));
    return QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
}

}  // namespace

RowBuilder::RowBuilder(const ColumnMapping &mapping, const TableLayout &layout, int thisYear)
    : m_mapping(mapping), m_layout(layout), m_habits{mapping.currency, mapping.dateOrder, thisYear}
{
}

void RowBuilder::build(const TableRow &row, SourceRecord &record)
{
    m_record = &record;
    m_remark.clear();
    m_notes.clear();
    m_organisation.clear();
    m_saysOrganisation = false;
    collect(row);
    for (Cell &cell : m_cells) {
        if (!cell.traced && !treatAlike(cell))
            dispatch(cell);
    }
    names();
    unusedLabels();
    QMap<QString, AddressCells> addresses;
    for (Cell &cell : m_cells) {
        if (cell.traced || cell.target->kind != Kind::Address)
            continue;
        AddressCells &cells = addresses[cell.target->label + u'#' + cell.target->group];
        cells.kind = cell.target->label;
        cells.group = cell.target->group;
        if (cells.parts.contains(cell.target->key))
            toNote(cell, QCoreApplication::translate("Import",
                                                     "Another column of the row holds the same part of the address."));
        else
            cells.parts.insert(cell.target->key, &cell);
    }
    for (AddressCells &cells : addresses)
        address(cells);
    finish();
}

void RowBuilder::collect(const TableRow &row)
{
    m_cells.clear();
    for (int i = 0; i < row.cells.size(); ++i) {
        const QString &raw = row.cells[i];
        if (QStringView(raw).trimmed().isEmpty())
            continue;
        Cell cell;
        cell.column = i;
        cell.raw = raw;
        cell.value = unwrapped(raw);
        cell.target = i < m_mapping.columns.size() ? &m_mapping.columns[i].target : &kNoteTarget;
        cell.trace.column = i;
        cell.trace.header = m_layout.header(i);
        cell.trace.value = raw;
        m_cells.push_back(std::move(cell));
    }
}

/// What is the same whatever the target. True if the cell is dealt with.
bool RowBuilder::treatAlike(Cell &cell)
{
    if (cell.target->kind == Kind::Skip) {
        toReport(cell, QCoreApplication::translate("Import", "The column is left out: technical, or by your choice."));
        return true;
    }
    if (cell.column < m_mapping.columns.size()) {
        const auto &replacements = m_mapping.columns[cell.column].replacements;
        const auto it = replacements.isEmpty() ? replacements.cend() : replacements.constFind(cell.raw.trimmed());
        if (it != replacements.cend()) {
            cell.value = it->trimmed();
            if (cell.value.isEmpty()) {
                toReport(cell, QCoreApplication::translate("Import", "The value is left out by your choice."));
                return true;
            }
        }
    }
    if (isPlaceholder(cell.value)) {
        toReport(cell, QCoreApplication::translate("Import", "A placeholder for “nothing”."));
        return true;
    }
    if (cell.value.startsWith(u'=') && isFormula(cell.value)) {
        toNote(cell, QCoreApplication::translate("Import", "A spreadsheet formula; kept as plain text, never run."));
        return true;
    }
    return false;
}

void RowBuilder::toField(Cell &cell, const QStringList &targets)
{
    cell.traced = true;
    cell.trace.outcome = CellTrace::Outcome::Field;
    cell.trace.targets = targets;
}

void RowBuilder::toNote(Cell &cell, const QString &reason)
{
    cell.traced = true;
    cell.trace.outcome = CellTrace::Outcome::Note;
    cell.trace.targets = QStringList{u"contact.remark"_s};
    cell.trace.reason = reason;
    m_notes.append(cell.trace.header + u": "_s + cell.value);
}

void RowBuilder::toReport(Cell &cell, const QString &reason)
{
    cell.traced = true;
    cell.trace.outcome = CellTrace::Outcome::Reported;
    cell.trace.reason = reason;
}

void RowBuilder::issue(Severity severity, const Cell &cell, const QString &message)
{
    m_record->issues.append({severity, cell.column, message});
}

void RowBuilder::finish()
{
    m_record->trace.reserve(qsizetype(m_cells.size()));
    for (Cell &cell : m_cells) {
        if (!cell.traced)
            toNote(cell, QCoreApplication::translate("Import", "Nothing else was found for it."));
        m_record->trace.append(std::move(cell.trace));
    }
    const QStringList lines = m_remark + m_notes;
    if (!lines.isEmpty())
        m_record->draft.fields.insert(u"remark"_s, lines.join(u'\n'));
}

void RowBuilder::dispatch(Cell &cell)
{
    switch (cell.target->kind) {
    case Kind::Note: return toNote(cell, QCoreApplication::translate("Import", "The column goes to the remark."));
    case Kind::Tags: return tags(cell);
    case Kind::Contact: return contactField(cell);
    case Kind::Point: return point(cell);
    case Kind::LastContact: return lastContact(cell);
    case Kind::TaskDue: return taskDue(cell);
    case Kind::Custom: return customField(cell);
    default: return;  // settled together with others of the row
    }
}

void RowBuilder::contactField(Cell &cell)
{
    const QString &key = cell.target->key;
    static const QStringList together{u"given_name"_s, u"family_name"_s, u"org_name"_s};
    if (together.contains(key))
        return;
    if (key == "remark"_L1) {
        m_remark.append(cell.value);
        return toField(cell, {u"contact.remark"_s});
    }
    const model::FieldDef *field = model::Catalogue::get().field(u"contact", key);
    if (!field)
        return toNote(cell, QCoreApplication::translate("Import", "There is no such field."));
    if (key == "salutation"_L1)
        return salutation(cell);
    const auto read = field->type == model::FieldType::Date ? dateOf(cell) : readValue(*field, cell.value, m_habits);
    if (cell.traced)
        return;
    const bool fits = read && model::checkedValue(*field, read->value);
    if (!fits || m_record->draft.fields.contains(key)) {
        issue(Severity::Hint, cell,
              QCoreApplication::translate("Import", "“%1” does not fit “%2”; it was kept in the remark.")
                  .arg(cell.value.left(80), field->labelText()));
        return toNote(cell, QCoreApplication::translate("Import", "The value does not fit the field."));
    }
    m_record->draft.fields.insert(key, read->value);
    if (field->type == model::FieldType::Money)
        m_record->draft.fields.insert(u"revenue_currency"_s, read->currency);
    if (key == "kind"_L1)
        m_saysOrganisation = read->value.toString() == "organisation"_L1;
    toField(cell, {u"contact."_s + key});
}

void RowBuilder::salutation(Cell &cell)
{
    model::FieldMap &fields = m_record->draft.fields;
    const ReadSalutation read = readSalutation(cell.value);
    if (read.organisation) {
        m_saysOrganisation = true;
        return toField(cell, {u"contact.kind"_s});
    }
    QStringList targets;
    for (const auto &[key, value] : {std::pair{u"salutation"_s, read.code}, {u"title"_s, read.title}}) {
        if (value.isEmpty() || (key == "title"_L1 && fields.contains(key)))
            continue;
        fields.insert(key, value);
        targets.append(u"contact."_s + key);
    }
    if (targets.isEmpty() || (!read.title.isEmpty() && fields.value(u"title"_s) != read.title))
        return toNote(cell, QCoreApplication::translate("Import", "No known salutation."));
    toField(cell, targets);
}

void RowBuilder::tags(Cell &cell)
{
    QString text = cell.value;
    text.replace(u" ::: "_s, u"\n"_s);
    for (const QChar separator : m_mapping.tagSeparators)
        text.replace(separator, u'\n');
    QStringList targets;
    const QStringList parts = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString tag = model::tidied(part);
        if (tag.isEmpty())
            continue;
        if (isSystemGroup(tag)) {
            if (model::foldToKey(tag) == "starred"_L1) {
                m_record->draft.fields.insert(u"favourite"_s, qint64(1));
                targets.append(u"contact.favourite"_s);
            }
            continue;
        }
        if (!m_record->draft.tags.contains(tag, Qt::CaseInsensitive))
            m_record->draft.tags.append(tag);
        if (!targets.contains(u"tag"_s))
            targets.append(u"tag"_s);
    }
    if (targets.isEmpty())
        toReport(cell, QCoreApplication::translate("Import", "A group that the other program keeps for itself."));
    else
        toField(cell, targets);
}

/// Reads the cell as a date. An ambiguous one goes to the remark and is counted: nobody knows which day it was.
std::optional<ReadValue> RowBuilder::dateOf(Cell &cell)
{
    auto read = readDate(cell.value, m_habits, cell.target->kind == Kind::Contact && cell.target->key == "birthday"_L1);
    if (!read || !read->ambiguous)
        return read;
    ++m_ambiguousDates;
    issue(Severity::Warning, cell,
          QCoreApplication::translate("Import",
                                      "“%1” can be read in two ways: say whether the day or the month comes first.")
              .arg(cell.value));
    toNote(cell, QCoreApplication::translate("Import", "The order of day and month is not known."));
    return {};
}

void RowBuilder::lastContact(Cell &cell)
{
    const auto read = dateOf(cell);
    if (cell.traced)
        return;
    const auto date = read ? model::PartialDate::fromIso(read->value.toString()) : std::nullopt;
    if (!date || date->year == 0)
        return toNote(cell, QCoreApplication::translate("Import", "This is no date."));
    if (!date->isFull()) {
        issue(Severity::Hint, cell,
              QCoreApplication::translate("Import",
                                          "Of “%1” the day is not known; it stands at the beginning of that time.")
                  .arg(cell.value));
    }
    model::ActivityDraft activity;
    activity.fields = {{u"kind"_s, u"note"_s},
                       {u"occurred_at"_s, noonOf(read->value.toString())},
                       {u"subject"_s, cell.trace.header},
                       {u"body"_s, cell.value}};
    m_record->draft.activities.append(activity);
    toField(cell, {u"activity"_s});
}

void RowBuilder::taskDue(Cell &cell)
{
    const auto read = dateOf(cell);
    if (cell.traced)
        return;
    if (!read)
        return toNote(cell, QCoreApplication::translate("Import", "This is no date."));
    m_record->draft.tasks.append({{}, {{u"title"_s, cell.trace.header}, {u"due_on"_s, read->value}}});
    toField(cell, {u"task"_s});
}

void RowBuilder::customField(Cell &cell)
{
    const model::FieldType *type = customFieldType(cell.target->label);
    model::FieldDef field;
    field.key = "";
    field.type = type && *type != model::FieldType::Choice ? *type : model::FieldType::Text;
    const auto read = field.type == model::FieldType::Date ? dateOf(cell) : readValue(field, cell.value, m_habits);
    if (cell.traced)
        return;
    // The currency belongs to the field, so an amount in another one cannot be kept there.
    const bool foreign = read && field.type == model::FieldType::Money && read->currency != m_mapping.currency;
    const bool tooLong = field.type == model::FieldType::Text && cell.value.size() > model::maxTextLength;
    if (!read || foreign || tooLong || m_record->draft.custom.contains(cell.target->key))
        return toNote(cell, QCoreApplication::translate("Import", "The value does not fit the field."));
    m_record->draft.custom.insert(cell.target->key, read->value);
    toField(cell, {u"custom:"_s + cell.target->key});
}

}  // namespace kontor::importexport
