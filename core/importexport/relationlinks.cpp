// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/relationlinks.h"

#include "core/model/catalogue.h"
#include "core/model/names.h"
#include "core/model/text.h"

using namespace Qt::StringLiterals;

namespace kontor::importexport {

using storage::Statement;

namespace {

constexpr qsizetype linksPerStep = 500;

/// How the other one would say it: A's child has A as parent. Others are the same from both sides or from one only.
QString seenFromThere(const QString &kind)
{
    if (kind == "child"_L1)
        return u"parent"_s;
    if (kind == "parent"_L1)
        return u"child"_s;
    const bool mutual = kind == "spouse"_L1 || kind == "sibling"_L1 || kind == "friend"_L1;
    return mutual ? kind : QString();
}

/// "Dr. Maria Bäcker" as the list has her.
QString listKey(const QString &name)
{
    const model::PersonName person = model::parsePersonName(name);
    return model::foldToKey(model::listName({{u"kind"_s, u"person"_s},
                                             {u"title"_s, person.title},
                                             {u"given_name"_s, person.given},
                                             {u"additional_names"_s, person.additional},
                                             {u"family_name"_s, person.family},
                                             {u"name_suffix"_s, person.suffix}}));
}

/// The only visible contact that fits; null if there is none, or more than one.
Result<Uuid> onlyOne(Statement &query)
{
    KONTOR_ASSIGN(const bool found, query.step());
    if (!found)
        return Uuid{};
    const Uuid id = query.uuid(0);
    KONTOR_ASSIGN(const bool several, query.step());
    return several ? Uuid{} : id;
}

}  // namespace

void RelationLinks::note(const model::ContactDraft &draft, const Uuid &contact)
{
    if (contact.isNull())
        return;
    const auto remember = [&](const Uuid &id) {
        if (!id.isNull() && id != contact)
            m_contacts.insert(id, contact);
    };
    remember(draft.id);
    remember(Uuid::fromString(draft.fields.value(u"external_uid"_s).toString()).value_or(Uuid{}));
    for (const model::RelationDraft &relation : draft.relations)
        m_links.append({contact, relation});
}

Result<void> RelationLinks::step(commands::CommandContext &context)
{
    KONTOR_TRY(context.deriveTouched());  // they are found by their names
    const qsizetype end = qMin(m_next + linksPerStep, m_links.size());
    for (qsizetype i = m_next; i < end; ++i)
        KONTOR_TRY(write(context, m_links[i]));
    m_next = end;
    return {};
}

Result<void> RelationLinks::write(commands::CommandContext &context, const Link &link) const
{
    storage::Connection &connection = context.transaction().connection();
    KONTOR_ASSIGN(const Uuid to, other(connection, link.relation));
    if (to.isNull() || to == link.from)
        return remark(context, link);
    KONTOR_ASSIGN(const bool there, exists(connection, link, to));
    if (there)
        return {};
    model::FieldMap fields = link.relation.fields;
    fields.insert(u"from_id"_s, link.from.toBytes());
    fields.insert(u"to_id"_s, to.toBytes());
    return context.insert(u"relation", fields).map([](const Uuid &) {});
}

Result<Uuid> RelationLinks::other(storage::Connection &connection, const model::RelationDraft &relation) const
{
    const Uuid stated = relation.id.isNull() ? Uuid::fromString(relation.uid).value_or(Uuid{}) : relation.id;
    if (const auto known = m_contacts.constFind(stated); known != m_contacts.cend())
        return *known;
    if (!stated.isNull()) {
        Statement query = connection.statement(QByteArray("SELECT id FROM visible_contact WHERE id = ?1"));
        query.bind(stated);
        KONTOR_ASSIGN(const Uuid found, onlyOne(query));
        if (!found.isNull())
            return found;
    }
    if (!relation.uid.isEmpty()) {
        Statement query = connection.statement(QByteArray("SELECT id FROM visible_contact WHERE external_uid = ?1 LIMIT 2"));
        query.bind(relation.uid);
        KONTOR_ASSIGN(const Uuid found, onlyOne(query));
        if (!found.isNull())
            return found;
    }
    // Somebody with an id who is not there is nobody else of the same name.
    if (!stated.isNull() || !relation.uid.isEmpty() || relation.name.isEmpty())
        return Uuid{};
    Statement query = connection.statement(QByteArray("SELECT c.id FROM contact_index i JOIN contact c ON c.n = i.n WHERE i.name_key IN (?1, ?2) LIMIT 2"));
    query.bind(model::foldToKey(relation.name), listKey(relation.name));
    return onlyOne(query);
}

Result<bool> RelationLinks::exists(storage::Connection &connection, const Link &link, const Uuid &other)
{
    const QString kind = link.relation.fields.value(u"kind"_s).toString();
    Statement query = connection.statement(QByteArray("SELECT 1 FROM relation WHERE deleted_at IS NULL AND"
                                                      " ((from_id = ?1 AND to_id = ?2 AND kind = ?3) OR (from_id = ?2 AND to_id = ?1 AND kind = ?4)) LIMIT 1"));
    query.bind(link.from, other, kind, seenFromThere(kind));
    return query.step();
}

Result<void> RelationLinks::remark(commands::CommandContext &context, const Link &link)
{
    const model::FieldDef &field = *model::Catalogue::get().field(u"relation", u"kind");
    const QString kind = link.relation.fields.value(u"kind"_s).toString();
    QString label = link.relation.fields.value(u"note"_s).toString();
    for (const model::Choice &choice : field.choices) {
        if (label.isEmpty() && kind == QLatin1String(choice.code))
            label = model::catalogueText(choice.label);
    }
    const QString name = link.relation.name.isEmpty() ? link.relation.uid : link.relation.name;
    const QString line = label + u": "_s + (name.isEmpty() ? link.relation.id.toString() : name);
    KONTOR_ASSIGN(const model::FieldMap contact, context.read(u"contact", link.from));
    const QString before = contact.value(u"remark"_s).toString();
    if (before.split(u'\n').contains(line))
        return {};
    return context.update(u"contact", link.from, {{u"remark"_s, before.isEmpty() ? line : QString(before + u'\n' + line)}}).map([](bool) {});
}

}  // namespace kontor::importexport
