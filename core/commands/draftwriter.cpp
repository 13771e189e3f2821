// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/draftwriter.h"

#include "core/commands/customvalues.h"
#include "core/commands/filecommands.h"
#include "core/commands/normalise.h"
#include "core/commands/tagcolours.h"
#include "core/model/fieldrules.h"
#include "core/model/text.h"

#include <QCoreApplication>

namespace kontor::commands {

using model::FieldMap;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

FieldMap withParent(FieldMap fields, const char *parent, const Uuid &contact)
{
    fields.insert(QString::fromLatin1(parent), contact.toBytes());
    return fields;
}

}  // namespace

Result<Uuid> insertActivity(CommandContext &context, const model::ActivityDraft &draft, const QList<Uuid> &contacts)
{
    FieldMap fields = draft.fields;
    if (!fields.value(QStringLiteral("occurred_at")).isValid())
        fields.insert(QStringLiteral("occurred_at"), context.now());
    if (!fields.contains(QStringLiteral("author")) && !context.session().author.isEmpty())
        fields.insert(QStringLiteral("author"), context.session().author);
    KONTOR_ASSIGN(const Uuid id, context.insert(u"activity", fields, draft.id));
    bool first = true;
    for (const Uuid &contact : contacts) {
        KONTOR_TRY(context.putElement(u"activity_link", id.toBytes(), contact.toBytes(),
                                      {{QStringLiteral("entity"), QStringLiteral("contact")},
                                       {QStringLiteral("role"), first ? QVariant() : QVariant(QStringLiteral("participant"))},
                                       {QStringLiteral("occurred_at"), fields.value(QStringLiteral("occurred_at"))}}));
        first = false;
    }
    return id;
}

/// The draft's own id, if no record has it yet (an import that was undone left its records in the bin); else a new one.
Result<Uuid> DraftWriter::freshId(const QByteArray &table, const Uuid &id)
{
    if (id.isNull())
        return id;
    KONTOR_ASSIGN(const bool taken, exists("SELECT 1 FROM " + table + " WHERE id = ?1", {id.toBytes()}));
    return taken ? Uuid{} : id;
}

Result<bool> DraftWriter::exists(const QByteArray &sql, const QVariantList &values)
{
    Statement query = m_context->transaction().statement(sql);
    for (int i = 0; i < int(values.size()); ++i)
        query.bindOne(i + 1, values[i]);
    return query.step();
}

Result<void> DraftWriter::load()
{
    if (m_cache->loaded)
        return {};
    Statement tags = m_context->transaction().statement(QByteArray("SELECT id, name FROM tag WHERE deleted_at IS NULL ORDER BY n DESC"));
    for (;;) {
        KONTOR_ASSIGN(const bool row, tags.step());
        if (!row)
            break;
        m_cache->tags.insert(tags.text(1).toCaseFolded(), tags.uuid(0));
    }
    Statement fields = m_context->transaction().statement(QByteArray("SELECT id, code, label, type, currency FROM custom_field WHERE deleted_at IS NULL"));
    for (;;) {
        KONTOR_ASSIGN(const bool row, fields.step());
        if (!row)
            break;
        const DraftCache::Field field{fields.uuid(0), fieldTypeFromCode(fields.text(3)), fields.text(4)};
        m_cache->customFields.insert(fields.text(1), field);
        m_cache->customFields.insert(model::foldToKey(fields.text(2)), field);
    }
    m_cache->loaded = true;
    return {};
}

Result<Uuid> DraftWriter::tag(const QString &name)
{
    KONTOR_TRY(load());
    const QString tidy = model::tidied(name);
    const QString key = tidy.toCaseFolded();
    if (key.isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("A tag needs a name."));
    if (const auto known = m_cache->tags.constFind(key); known != m_cache->tags.cend())
        return *known;
    KONTOR_ASSIGN(const Uuid id, m_context->insert(u"tag", {{QStringLiteral("name"), tidy}, {QStringLiteral("colour"), colourForTag(tidy)}}));
    m_cache->tags.insert(key, id);
    return id;
}

Result<Uuid> DraftWriter::existingTag(const QString &name)
{
    KONTOR_TRY(load());
    return m_cache->tags.value(model::tidied(name).toCaseFolded());
}

Result<Uuid> DraftWriter::organisation(const QString &name)
{
    const QString tidy = model::tidied(name);
    const QString key = model::foldToKey(tidy);
    if (const auto known = m_cache->organisations.constFind(key); known != m_cache->organisations.cend() && !key.isEmpty())
        return *known;
    Statement query = m_context->transaction().statement(QByteArray(
        "SELECT c.id FROM contact_index i JOIN contact c ON c.n = i.n WHERE i.name_key = ?1 AND c.kind = 'organisation' LIMIT 1"));
    query.bind(key);
    KONTOR_ASSIGN(const bool found, query.step());
    Uuid id = found ? query.uuid(0) : Uuid{};
    if (!found) {
        KONTOR_ASSIGN(id, m_context->insert(u"contact", {{QStringLiteral("kind"), QStringLiteral("organisation")},
                                                         {QStringLiteral("org_name"), tidy}, {QStringLiteral("created_at"), m_context->now()}}));
    }
    m_cache->organisations.insert(key, id);
    return id;
}

Result<Uuid> DraftWriter::create(const model::ContactDraft &draft)
{
    KONTOR_TRY(model::checkContact(draft.fields, !draft.points.isEmpty()));
    FieldMap fields = draft.fields;
    if (!fields.value(QStringLiteral("created_at")).isValid())
        fields.insert(QStringLiteral("created_at"), m_context->now());
    if (!fields.contains(QStringLiteral("kind"))) {
        const bool person = fields.contains(QStringLiteral("family_name")) || fields.contains(QStringLiteral("given_name"));
        fields.insert(QStringLiteral("kind"), person || !fields.contains(QStringLiteral("org_name")) ? QStringLiteral("person") : QStringLiteral("organisation"));
    }
    if (!m_origin.isEmpty() && !fields.contains(QStringLiteral("origin"))) {
        fields.insert(QStringLiteral("origin"), m_origin);
        if (!m_originSource.isEmpty() && !fields.contains(QStringLiteral("origin_source")))
            fields.insert(QStringLiteral("origin_source"), m_originSource);
    }
    KONTOR_ASSIGN(const Uuid id, freshId("contact", draft.id));
    KONTOR_ASSIGN(const Uuid contact, m_context->insert(u"contact", fields, id));
    if (fields.value(QStringLiteral("kind")).toString() == QLatin1String("organisation"))
        m_cache->organisations.insert(model::foldToKey(fields.value(QStringLiteral("org_name")).toString()), contact);
    KONTOR_TRY(writeChildren(contact, draft, true));
    return contact;
}

Result<bool> DraftWriter::merge(const Uuid &contact, const model::ContactDraft &draft)
{
    KONTOR_ASSIGN(const FieldMap before, m_context->read(u"contact", contact));
    FieldMap changes;
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
        const QString &key = it.key();
        const bool fixed = key == QLatin1String("kind") || key == QLatin1String("created_at") || key == QLatin1String("origin")
                           || key == QLatin1String("origin_source") || key == QLatin1String("external_uid");
        if (!it.value().isValid() || it.value().toString().isEmpty() || (fixed && before.contains(key)))
            continue;
        if (key == QLatin1String("remark") && before.contains(key)) {
            QString remark = before.value(key).toString();
            const QStringList lines = it.value().toString().split(u'\n');
            for (const QString &line : lines) {
                if (!remark.contains(line))
                    remark += u'\n' + line;
            }
            changes.insert(key, remark);
        } else {
            changes.insert(key, it.value());
        }
    }
    bool changed = false;
    if (!changes.isEmpty()) {
        KONTOR_ASSIGN(changed, m_context->update(u"contact", contact, changes));
        if (changed)
            KONTOR_TRY(markProvenance(contact, before, changes));
    }
    KONTOR_ASSIGN(const bool more, writeChildren(contact, draft, false));
    return changed || more;
}

Result<void> DraftWriter::markProvenance(const Uuid &contact, const FieldMap &before, const FieldMap &changes)
{
    const bool sameOrigin = before.value(QStringLiteral("origin")).toString() == m_origin
                            && before.value(QStringLiteral("origin_source")).toString() == m_originSource;
    if (m_origin.isEmpty() || sameOrigin)
        return {};
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (before.value(it.key()) == it.value())
            continue;
        KONTOR_TRY(m_context->putElement(u"provenance", contact.toBytes(), it.key(),
                                         {{QStringLiteral("entity"), QStringLiteral("contact")}, {QStringLiteral("origin"), m_origin},
                                          {QStringLiteral("source"), m_originSource}, {QStringLiteral("confirmed_at"), m_context->now()},
                                          {QStringLiteral("author"), m_context->session().author}}));
    }
    return {};
}

Result<bool> DraftWriter::writeChildren(const Uuid &contact, const model::ContactDraft &draft, bool isNew)
{
    bool changed = false;
    KONTOR_ASSIGN(const bool points, mergePoints(contact, draft.points, isNew));
    KONTOR_ASSIGN(const bool addresses, mergeAddresses(contact, draft.addresses, isNew));
    KONTOR_ASSIGN(const bool affiliations, mergeAffiliations(contact, draft.affiliations, isNew));
    KONTOR_ASSIGN(const bool activities, mergeActivities(contact, draft.activities, isNew));
    KONTOR_ASSIGN(const bool tasks, mergeTasks(contact, draft.tasks, isNew));
    KONTOR_ASSIGN(const bool files, addFiles(contact, draft.files));
    changed = points || addresses || affiliations || activities || tasks || files;
    for (const QString &name : draft.tags) {
        KONTOR_ASSIGN(const Uuid id, tag(name));
        KONTOR_ASSIGN(const bool added, m_context->putElement(u"contact_tag", contact.toBytes(), id.toBytes()));
        changed = changed || added;
    }
    for (auto it = draft.custom.cbegin(); it != draft.custom.cend(); ++it) {
        KONTOR_ASSIGN(const bool set, setCustom(contact, it.key(), it.value()));
        changed = changed || set;
    }
    return changed;
}

Result<bool> DraftWriter::mergePoints(const Uuid &contact, const QList<model::ChildDraft> &points, bool isNew)
{
    bool changed = false;
    qint64 position = 0;
    for (const model::ChildDraft &point : points) {
        const QVariant norm = normalisedPoint(point.fields.value(QStringLiteral("kind")).toString(),
                                              point.fields.value(QStringLiteral("value")).toString(), m_context->session().region);
        if (!isNew) {
            KONTOR_ASSIGN(const bool there, exists("SELECT 1 FROM contact_point WHERE contact_id = ?1 AND deleted_at IS NULL AND norm IS ?2",
                                                   {contact.toBytes(), norm}));
            if (there)
                continue;
        }
        FieldMap fields = withParent(point.fields, "contact_id", contact);
        if (!fields.contains(QStringLiteral("position")))
            fields.insert(QStringLiteral("position"), position);
        ++position;
        KONTOR_ASSIGN(const Uuid id, freshId("contact_point", point.id));
        KONTOR_TRY(m_context->insert(u"contact_point", fields, id));
        changed = true;
    }
    return changed;
}

Result<bool> DraftWriter::mergeAddresses(const Uuid &contact, const QList<model::ChildDraft> &addresses, bool isNew)
{
    bool changed = false;
    for (const model::ChildDraft &address : addresses) {
        if (!isNew) {
            KONTOR_ASSIGN(const bool there,
                          exists("SELECT 1 FROM address WHERE contact_id = ?1 AND deleted_at IS NULL AND street IS ?2 AND"
                                 " postal_code IS ?3 AND city IS ?4 AND po_box IS ?5",
                                 {contact.toBytes(), address.fields.value(QStringLiteral("street")),
                                  address.fields.value(QStringLiteral("postal_code")), address.fields.value(QStringLiteral("city")),
                                  address.fields.value(QStringLiteral("po_box"))}));
            if (there)
                continue;
        }
        KONTOR_ASSIGN(const Uuid id, freshId("address", address.id));
        KONTOR_TRY(m_context->insert(u"address", withParent(address.fields, "contact_id", contact), id));
        changed = true;
    }
    return changed;
}

Result<bool> DraftWriter::mergeAffiliations(const Uuid &contact, const QList<model::AffiliationDraft> &affiliations, bool isNew)
{
    bool changed = false;
    for (const model::AffiliationDraft &affiliation : affiliations) {
        if (model::tidied(affiliation.organisation).isEmpty())
            continue;
        FieldMap fields = affiliation.fields;
        Uuid firm = model::toUuid(fields.take(QStringLiteral("organisation_id")));
        KONTOR_ASSIGN(const bool known, exists("SELECT 1 FROM visible_contact WHERE id = ?1 AND kind = 'organisation'", {firm.toBytes()}));
        if (!known) {
            KONTOR_ASSIGN(firm, organisation(affiliation.organisation));
        }
        if (!isNew) {
            Statement query = m_context->transaction().statement(QByteArray(
                "SELECT id FROM affiliation WHERE person_id = ?1 AND organisation_id = ?2 AND deleted_at IS NULL"));
            query.bind(contact, firm);
            KONTOR_ASSIGN(const bool there, query.step());
            if (there) {
                const Uuid id = query.uuid(0);
                query.reset();
                KONTOR_ASSIGN(const bool updated, m_context->update(u"affiliation", id, fields));
                changed = changed || updated;
                continue;
            }
        }
        fields.insert(QStringLiteral("person_id"), contact.toBytes());
        fields.insert(QStringLiteral("organisation_id"), firm.toBytes());
        KONTOR_TRY(m_context->insert(u"affiliation", fields));
        changed = true;
    }
    return changed;
}

Result<bool> DraftWriter::mergeActivities(const Uuid &contact, const QList<model::ActivityDraft> &activities, bool isNew)
{
    bool changed = false;
    for (const model::ActivityDraft &activity : activities) {
        if (!isNew) {
            KONTOR_ASSIGN(const bool there,
                          exists("SELECT 1 FROM activity_link l JOIN activity a ON a.id = l.activity_id WHERE l.record_id = ?1 AND"
                                 " l.occurred_at = ?2 AND a.deleted_at IS NULL AND a.kind = ?3 AND a.subject IS ?4 AND a.body IS ?5",
                                 {contact.toBytes(), activity.fields.value(QStringLiteral("occurred_at")),
                                  activity.fields.value(QStringLiteral("kind")), activity.fields.value(QStringLiteral("subject")),
                                  activity.fields.value(QStringLiteral("body"))}));
            if (there)
                continue;
        }
        KONTOR_ASSIGN(const Uuid id, freshId("activity", activity.id));
        KONTOR_TRY(insertActivity(*m_context, {id, activity.fields}, {contact}));
        changed = true;
    }
    return changed;
}

Result<bool> DraftWriter::mergeTasks(const Uuid &contact, const QList<model::ChildDraft> &tasks, bool isNew)
{
    bool changed = false;
    for (const model::ChildDraft &task : tasks) {
        if (!isNew) {
            KONTOR_ASSIGN(const bool there, exists("SELECT 1 FROM task WHERE contact_id = ?1 AND deleted_at IS NULL AND title IS ?2 AND due_on IS ?3",
                                                   {contact.toBytes(), task.fields.value(QStringLiteral("title")), task.fields.value(QStringLiteral("due_on"))}));
            if (there)
                continue;
        }
        KONTOR_ASSIGN(const Uuid id, freshId("task", task.id));
        KONTOR_TRY(m_context->insert(u"task", withParent(task.fields, "contact_id", contact), id));
        changed = true;
    }
    return changed;
}

Result<bool> DraftWriter::addFiles(const Uuid &contact, const QList<model::FileDraft> &files)
{
    bool changed = false;
    for (const model::FileDraft &file : files) {
        KONTOR_ASSIGN(const bool added, attachBytes(*m_context, u"contact", contact, file));
        changed = changed || added;
    }
    return changed;
}

}  // namespace kontor::commands
