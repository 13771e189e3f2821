// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/vcardmapping.h"

#include "core/model/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

/// Words without case and punctuation, for the question whether one name says more than another.
QSet<QString> words(const QString &text)
{
    QSet<QString> result;
    QString word;
    const QString folded = text.toCaseFolded() + u' ';
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            result.insert(word);
            word.clear();
        }
    }
    return result;
}

QString repeatsName()
{
    return QCoreApplication::translate("Import", "Repeats the name");
}

/// Family, given, additional, prefixes, suffixes.
QStringList nameParts(const VCardProperty *property)
{
    QStringList parts = property == nullptr ? QStringList() : property->components(u" ");
    while (parts.size() < 5)
        parts.append(QString());
    return parts;
}

}  // namespace

/// Notes where the properties are that only make sense together.
void VCardMapping::deferred(const VCardProperty &p, CellTrace &trace)
{
    if (p.name == u"FN")
        m_formatted.append(trace.column);
    else if (p.name == u"ORG")
        m_orgs.append(trace.column);
    else if (p.name == u"TITLE")
        m_titles.append(trace.column);
    else if (p.name == u"ROLE")
        m_roles.append(trace.column);
    else if (m_name < 0)
        m_name = trace.column;
    else
        keep(p, trace);
}

void VCardMapping::takeKind(const VCardProperty &p, CellTrace &trace)
{
    const QString kind = p.text().trimmed().toLower();
    if (m_statedKind.isEmpty())
        m_statedKind = kind;
    toField(trace, {u"contact.kind"_s});
}

bool VCardMapping::isOrganisation() const
{
    if (m_statedKind == u"individual")
        return false;
    if (m_statedKind == u"company" || m_statedKind.startsWith(u"org") || m_statedKind == u"location")
        return true;
    const QStringList parts = nameParts(property(m_name));
    const bool onlyFamily = parts.mid(1).join(QString()).isEmpty();
    if (!onlyFamily)
        return false;
    const QString formatted = m_formatted.isEmpty() ? QString() : property(m_formatted.first())->text();
    const QString name = parts.first().isEmpty() ? formatted : parts.first();
    const QString org = m_orgs.isEmpty() ? QString() : property(m_orgs.first())->components(u", ").first();
    if (name.trimmed().isEmpty())
        return !org.isEmpty();
    return words(name) == words(org) || model::looksLikeOrganisation(name);
}

void VCardMapping::finishNames()
{
    const bool organisation = isOrganisation();
    m_out.draft.fields.insert(u"kind"_s, organisation ? u"organisation"_s : u"person"_s);
    if (organisation)
        finishOrganisation();
    else
        finishPerson();
    const model::FieldMap &f = m_out.draft.fields;
    const bool named = f.contains(u"family_name"_s) || f.contains(u"given_name"_s) || f.contains(u"org_name"_s)
                       || f.contains(u"nickname"_s);
    if (!named) {
        m_out.issues.append({RecordIssue::Severity::Hint, -1,
                             QCoreApplication::translate("Import", "Card %1 (line %2) has no name.")
                                 .arg(m_card.number)
                                 .arg(m_card.line)});
    }
}

void VCardMapping::finishOrganisation()
{
    for (const int index : std::as_const(m_orgs)) {
        const QStringList parts = property(index)->components(u", ");
        const bool departments = !parts.mid(1).join(QString()).isEmpty();
        if (!departments && set(u"org_name"_s, parts.first()))
            toField(m_out.trace[index], {u"contact.org_name"_s});
        else if (departments && set(u"org_name"_s, parts.first()))
            keep(*property(index), m_out.trace[index],
                 QCoreApplication::translate("Import", "The departments are kept in the remark, the firm is the name"));
        else
            setOrKeep(u"org_name"_s, parts.first(), *property(index), m_out.trace[index]);
    }
    int from = 0;
    if (!m_formatted.isEmpty() && set(u"org_name"_s, property(m_formatted.first())->text().trimmed())) {
        toField(m_out.trace[m_formatted.first()], {u"contact.org_name"_s});
        from = 1;
    }
    if (m_name >= 0) {
        const QString text = nameParts(property(m_name)).join(u' ').trimmed();
        CellTrace &trace = m_out.trace[m_name];
        if (text.isEmpty())
            report(trace, QCoreApplication::translate("Import", "Empty"));
        else if (set(u"org_name"_s, text))
            toField(trace, {u"contact.org_name"_s});
        else if (words(m_out.draft.fields.value(u"org_name"_s).toString()).contains(words(text)))
            report(trace, repeatsName());
        else
            keep(*property(m_name), trace);
    }
    finishFormatted(from);
    for (const int index : m_titles + m_roles)
        keep(*property(index), m_out.trace[index]);
}

void VCardMapping::finishPerson()
{
    int from = 0;
    const QStringList parts = nameParts(property(m_name));
    if (!parts.join(QString()).isEmpty()) {
        takeNameParts(parts, m_out.trace[m_name]);
    } else {
        if (m_name >= 0)
            report(m_out.trace[m_name], QCoreApplication::translate("Import", "Empty"));
        if (!m_formatted.isEmpty()) {
            takeFormattedName(*property(m_formatted.first()), m_out.trace[m_formatted.first()]);
            from = 1;
        }
    }
    finishAffiliations();
    finishFormatted(from);
    finishPositions(m_titles);
    finishPositions(m_roles);
}

void VCardMapping::takeNameParts(const QStringList &parts, CellTrace &trace)
{
    static constexpr const char *keys[] = {"family_name", "given_name", "additional_names", "title", "name_suffix"};
    QStringList targets;
    QString prefix = parts[3];
    const QString salutation = model::salutationCode(prefix.section(u' ', 0, 0));
    if (!salutation.isEmpty() && set(u"salutation"_s, salutation)) {
        targets.append(u"contact.salutation"_s);
        prefix = prefix.section(u' ', 1).trimmed();
    }
    for (int i = 0; i < 5; ++i) {
        const QString key = QLatin1String(keys[i]);
        if (set(key, i == 3 ? prefix : parts[i]))
            targets.append(u"contact."_s + key);
    }
    // Parts beyond the five that the standard knows.
    QStringList surplus = parts.mid(5);
    surplus.removeAll(QString());
    if (!surplus.isEmpty()) {
        m_kept.append(u"N: "_s + surplus.join(u", "_s));
        targets.append(u"contact.remark"_s);
    }
    toField(trace, targets);
}

void VCardMapping::takeFormattedName(const VCardProperty &p, CellTrace &trace)
{
    const model::PersonName name = model::parsePersonName(p.text());
    const std::pair<QString, QString> fields[] = {
        {u"salutation"_s, name.salutation},       {u"title"_s, name.title},        {u"given_name"_s, name.given},
        {u"additional_names"_s, name.additional}, {u"family_name"_s, name.family}, {u"name_suffix"_s, name.suffix}};
    QStringList targets;
    for (const auto &[key, text] : fields) {
        if (set(key, text))
            targets.append(u"contact."_s + key);
    }
    if (targets.isEmpty())
        keep(p, trace);
    else
        toField(trace, targets);
}

/// All words under which the draft already knows the contact: FN is often made of them, or of its e-mail address.
QSet<QString> VCardMapping::knownNameWords() const
{
    QSet<QString> known = words(nameParts(property(m_name)).join(u' '));
    const model::FieldMap &fields = m_out.draft.fields;
    for (const QString &key : {u"family_name"_s, u"given_name"_s, u"additional_names"_s, u"title"_s, u"name_suffix"_s,
                               u"org_name"_s, u"nickname"_s})
        known += words(fields.value(key).toString());
    for (const auto &affiliation : m_out.draft.affiliations)
        known += words(affiliation.organisation);
    for (const auto &point : m_out.draft.points)
        known += words(point.fields.value(u"value"_s).toString());
    return known;
}

void VCardMapping::finishFormatted(int from)
{
    if (from >= m_formatted.size())
        return;
    const model::FieldMap &fields = m_out.draft.fields;
    const QString usual = fields.value(u"given_name"_s).toString() + u' ' + fields.value(u"family_name"_s).toString();
    QSet<QString> known;
    for (const int index : m_formatted.mid(from)) {
        const bool isUsual = property(index)->value == usual;
        if (!isUsual && known.isEmpty())
            known = knownNameWords();
        if (isUsual || known.contains(words(property(index)->text())))
            report(m_out.trace[index], repeatsName());
        else
            keep(*property(index), m_out.trace[index],
                 QCoreApplication::translate("Import", "Differs from the name in its parts"));
    }
}

void VCardMapping::finishAffiliations()
{
    for (const int index : std::as_const(m_orgs)) {
        const QStringList parts = property(index)->components(u", ");
        CellTrace &trace = m_out.trace[index];
        if (parts.first().isEmpty()) {
            if (parts.join(QString()).isEmpty())
                report(trace, QCoreApplication::translate("Import", "Empty"));
            else
                keep(*property(index), trace);
            continue;
        }
        model::AffiliationDraft affiliation{parts.first(), {}};
        QStringList targets{u"affiliation.organisation"_s};
        QStringList departments = parts.mid(1);
        departments.removeAll(QString());
        if (!departments.isEmpty()) {
            affiliation.fields.insert(u"department"_s, departments.join(u", "_s));
            targets.append(u"affiliation.department"_s);
        }
        m_out.draft.affiliations.append(affiliation);
        m_affiliationOrg.append(index);
        toField(trace, targets);
    }
}

/// The affiliation that a TITLE or ROLE belongs to: that of its group, else by the order; -1 if there is none.
int VCardMapping::affiliationFor(const VCardProperty &p, int ordinal) const
{
    for (int i = 0; !p.group.isEmpty() && i < m_affiliationOrg.size(); ++i) {
        if (property(m_affiliationOrg[i])->group == p.group)
            return i;
    }
    return ordinal < m_affiliationOrg.size() ? ordinal : -1;
}

void VCardMapping::finishPositions(const QList<int> &indexes)
{
    for (int i = 0; i < indexes.size(); ++i) {
        const VCardProperty &p = *property(indexes[i]);
        CellTrace &trace = m_out.trace[indexes[i]];
        const int place = affiliationFor(p, i);
        if (place < 0) {
            keep(p, trace, QCoreApplication::translate("Import", "The card names no firm for this position"));
            continue;
        }
        QVariant &position = m_out.draft.affiliations[place].fields[u"position"_s];
        const QString text = p.text().trimmed();
        if (!position.isValid())
            position = text;
        if (position.toString() == text)
            toField(trace, {u"affiliation.position"_s});
        else
            keep(p, trace);
    }
}

}  // namespace kontor::importexport
