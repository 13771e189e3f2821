// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/rowbuilder.h"

#include "core/model/fieldrules.h"
#include "core/model/names.h"
#include "core/model/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// Names and firms of a row: who is the contact, and where do they work?

namespace kontor::importexport {

using Kind = ColumnTarget::Kind;
using Severity = RecordIssue::Severity;

namespace {

/// "Herr Müller / Frau Schmidt", "Müller und Schmidt GbR" is no such: only slashes, semicolons and lines part people.
QStringList severalPeople(const QString &text)
{
    static const QRegularExpression separator(
        u"\\s*(?:[;/\\n]|\\s:::\\s|\\s(?:und|u\\.|and|&)\\s(?=(?:Herr|Frau|Hr\\.|Fr\\.|Mr|Ms|Mrs|Dr\\.)))\\s*"_s);
    return text.split(separator, Qt::SkipEmptyParts);
}

/// A letter that another program could not store has become a question mark.
bool lostLetter(const QString &text)
{
    for (qsizetype i = text.indexOf(u'?'); i >= 0; i = text.indexOf(u'?', i + 1)) {
        const bool after = i + 1 < text.size() && text[i + 1].isLetter();
        if (after && (i == 0 || text[i - 1].isLetter() || text[i - 1] == u' '))
            return true;
    }
    return text.contains(QChar::ReplacementCharacter);
}

}  // namespace

RowBuilder::Cell *RowBuilder::cellFor(Kind kind, QLatin1String key)
{
    for (Cell &cell : m_cells) {
        if (!cell.traced && cell.target->kind == kind && (key.isEmpty() || cell.target->key == key))
            return &cell;
    }
    return nullptr;
}

bool RowBuilder::hasPerson() const
{
    return m_record->draft.fields.contains(u"given_name"_s) || m_record->draft.fields.contains(u"family_name"_s);
}

void RowBuilder::names()
{
    for (const Cell &cell : m_cells) {
        const bool name = cell.target->kind == Kind::FullName || cell.target->kind == Kind::PersonName
                          || cell.target->kind == Kind::Organisation
                          || (cell.target->kind == Kind::Contact && cell.target->key.endsWith("_name"_L1));
        if (name && !cell.traced && lostLetter(cell.value)) {
            issue(Severity::Warning, cell,
                  QCoreApplication::translate(
                      "Import", "“%1”: the program that wrote the list could not store a letter; please look.")
                      .arg(cell.value.left(80)));
        }
    }
    familyAndGiven(cellFor(Kind::Contact, "family_name"_L1), cellFor(Kind::Contact, "given_name"_L1));
    if (Cell *cell = cellFor(Kind::PersonName))
        personName(*cell);
    if (Cell *cell = cellFor(Kind::FullName))
        fullName(*cell);
    while (Cell *cell = cellFor(Kind::Organisation))
        organisation(*cell);
    while (Cell *cell = cellFor(Kind::Contact, "org_name"_L1))
        organisation(*cell);
    affiliationParts();

    model::ContactDraft &draft = m_record->draft;
    const bool person = hasPerson() || (m_organisation.isEmpty() && !m_saysOrganisation);
    if (!person && !m_organisation.isEmpty())
        draft.fields.insert(u"org_name"_s, m_organisation);
    draft.fields.insert(u"kind"_s, person ? u"person"_s : u"organisation"_s);
    if (!hasPerson() && m_organisation.isEmpty()) {
        m_record->issues.append({Severity::Warning, -1, QCoreApplication::translate("Import", "The row has no name.")});
    }
}

/// Invoicing programs put the firm into "Name" and "Firma" into the salutation.
void RowBuilder::familyAndGiven(Cell *family, Cell *given)
{
    model::FieldMap &fields = m_record->draft.fields;
    if (family && !given && !fields.contains(u"salutation"_s)
        && (m_saysOrganisation || model::looksLikeOrganisation(family->value))) {
        m_organisation = model::tidied(family->value);
        toField(*family, {u"contact.org_name"_s});
        return;
    }
    for (Cell *cell : {family, given}) {
        if (!cell)
            continue;
        const QString text = model::tidied(cell->value);
        if (text.isEmpty() || text.size() > model::maxTextLength) {
            toNote(*cell, QCoreApplication::translate("Import", "This is no name."));
            continue;
        }
        fields.insert(cell->target->key, text);
        toField(*cell, {u"contact."_s + cell->target->key});
    }
}

/// Takes the text as the contact's name. False (and nothing taken) if it is none.
bool RowBuilder::takePerson(Cell &cell, const QString &text)
{
    if (text.size() > 300)
        return false;
    const model::PersonName name = model::parsePersonName(text);
    if (name.family.isEmpty() && name.given.isEmpty())
        return false;
    QStringList targets;
    const std::pair<QLatin1String, QString> parts[] = {
        {"salutation"_L1, name.salutation},       {"title"_L1, name.title},        {"given_name"_L1, name.given},
        {"additional_names"_L1, name.additional}, {"family_name"_L1, name.family}, {"name_suffix"_L1, name.suffix}};
    for (const auto &[key, value] : parts) {
        if (value.isEmpty())
            continue;
        const QString before = m_record->draft.fields.value(key).toString();
        if (!before.isEmpty() && before != value) {
            m_notes.append(cell.trace.header + u": "_s + text);
            targets.append(u"contact.remark"_s);
            continue;
        }
        m_record->draft.fields.insert(key, value);
        targets.append(QString(u"contact."_s + key));
    }
    targets.removeDuplicates();
    toField(cell, targets);
    return true;
}

void RowBuilder::personName(Cell &cell)
{
    if (hasPerson()) {
        if (isKnownName(cell.value))
            return toReport(
                cell, QCoreApplication::translate("Import", "The name stands in other columns of the row already."));
        return toNote(cell, QCoreApplication::translate("Import", "The row names another person already."));
    }
    const QStringList people = severalPeople(cell.value);
    if (people.isEmpty() || !takePerson(cell, people.first()))
        return toNote(cell, QCoreApplication::translate("Import", "This is no name."));
    if (people.size() > 1) {
        m_notes.append(cell.trace.header + u": "_s + cell.value);
        cell.trace.targets.append(u"contact.remark"_s);
        issue(Severity::Warning, cell,
              QCoreApplication::translate(
                  "Import", "The cell names several people; the first became the contact, all stand in the remark."));
    }
}

/// A column in which firms and people stand: firms are told by their form, or by a contact person beside them.
void RowBuilder::fullName(Cell &cell)
{
    const Cell *firmCell = cellFor(Kind::Organisation);
    if (!firmCell)
        firmCell = cellFor(Kind::Contact, "org_name"_L1);
    const bool sameAsFirm = firmCell && model::foldToKey(firmCell->value) == model::foldToKey(cell.value);
    const bool firm = m_saysOrganisation || sameAsFirm || model::looksLikeOrganisation(cell.value);
    if (hasPerson()) {
        if (isKnownName(cell.value))
            return toReport(
                cell, QCoreApplication::translate("Import", "The name stands in other columns of the row already."));
        const bool fromPerson = std::any_of(m_cells.begin(), m_cells.end(), [](const Cell &other) {
            return other.target->kind == Kind::PersonName && other.trace.outcome == CellTrace::Outcome::Field;
        });
        if (sameAsFirm || (!firmCell && (fromPerson || firm)))
            return organisation(cell);
        return toNote(cell, QCoreApplication::translate("Import", "The row names another person already."));
    }
    if (firm || !takePerson(cell, cell.value))
        return organisation(cell);
    if (!firmCell && !cell.value.trimmed().contains(u' ')) {
        issue(Severity::Hint, cell,
              QCoreApplication::translate("Import", "“%1” was taken for a person; it could be a firm.")
                  .arg(cell.value.left(80)));
    }
}

/// Whether the text is the contact's name in another form: "von der Heide, Sabine", "Frau Sabine von der Heide".
bool RowBuilder::isKnownName(const QString &text) const
{
    const model::FieldMap &fields = m_record->draft.fields;
    const QString given = model::foldToKey(fields.value(u"given_name"_s).toString());
    const QString family = model::foldToKey(fields.value(u"family_name"_s).toString());
    const QString key = model::foldToKey(text);
    if (key == model::foldToKey(model::fullName(fields)) || key == QString(given + family)
        || key == QString(family + given))
        return true;
    const model::PersonName name = model::parsePersonName(text);
    const bool more = !name.title.isEmpty() && !fields.contains(u"title"_s);
    return !more && name.additional.isEmpty() && model::foldToKey(name.given) == given
           && model::foldToKey(name.family) == family;
}

void RowBuilder::organisation(Cell &cell)
{
    const QString name = model::tidied(cell.value);
    if (name.isEmpty() || name.size() > model::maxTextLength)
        return toNote(cell, QCoreApplication::translate("Import", "This is no name."));
    if (!m_organisation.isEmpty()) {
        if (model::foldToKey(name) == model::foldToKey(m_organisation))
            return toReport(
                cell, QCoreApplication::translate("Import", "The name stands in other columns of the row already."));
        return toNote(cell, QCoreApplication::translate("Import", "The row names another firm already."));
    }
    m_organisation = name;
    if (!hasPerson())
        return toField(cell, {u"contact.org_name"_s});
    toField(cell, {u"affiliation.organisation"_s});
    const bool contactPerson = std::any_of(m_cells.begin(), m_cells.end(),
                                           [](const Cell &other) { return other.target->kind == Kind::PersonName; });
    if (contactPerson) {
        issue(Severity::Hint, cell,
              QCoreApplication::translate("Import", "The contact person becomes the contact and works for “%1”.")
                  .arg(name.left(80)));
    }
}

/// Position and department belong to the link between person and firm.
void RowBuilder::affiliationParts()
{
    model::AffiliationDraft affiliation;
    affiliation.organisation = m_organisation;
    const bool linked = hasPerson() && !m_organisation.isEmpty();
    for (Cell &cell : m_cells) {
        if (cell.traced || cell.target->kind != Kind::Affiliation)
            continue;
        const QString &key = cell.target->key;
        const model::FieldDef *field = model::Catalogue::get().field(u"affiliation", key);
        const auto read = field ? readValue(*field, cell.value, m_habits) : std::nullopt;
        if (!linked) {
            toNote(cell, QCoreApplication::translate("Import",
                                                     "Without person and firm in the row there is nothing to link."));
        } else if (!read || read->ambiguous || !model::checkedValue(*field, read->value)
                   || affiliation.fields.contains(key)) {
            toNote(cell, QCoreApplication::translate("Import", "The value does not fit the field."));
        } else {
            affiliation.fields.insert(key, read->value);
            toField(cell, {u"affiliation."_s + key});
        }
    }
    if (linked)
        m_record->draft.affiliations.append(affiliation);
}

}  // namespace kontor::importexport
