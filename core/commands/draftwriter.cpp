// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/draftwriter.h"

#include "core/commands/customvalues.h"
#include "core/commands/filecommands.h"
#include "core/commands/normalise.h"
#include "core/commands/tagcolours.h"
#include "core/model/fieldcodes.h"
#include "core/model/fieldrules.h"
#include "core/model/taskschedule.h"
#include "core/model/text.h"

#include <QCoreApplication>

namespace kontor::commands {

using model::FieldMap;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

}  // namespace

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
        const DraftCache::Field field{fields.uuid(0), model::customTypeFromCode(fields.text(3)), fields.text(4)};
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

Result<Uuid> DraftWriter::reviewTag()
{
    if (!m_cache->reviewTag.isNull())
        return m_cache->reviewTag;
    Statement query = m_context->transaction().statement(QByteArray("SELECT id FROM tag WHERE code = ?1 AND deleted_at IS NULL ORDER BY id LIMIT 1"));
    query.bind(reviewCode);
    KONTOR_ASSIGN(const bool known, query.step());
    if (known) {
        m_cache->reviewTag = query.uuid(0);
        return m_cache->reviewTag;
    }
    query.reset();
    KONTOR_ASSIGN(m_cache->reviewTag, tag(reviewTagName()));
    KONTOR_TRY(m_context->update(u"tag", m_cache->reviewTag, {{QStringLiteral("code"), reviewCode}}));
    return m_cache->reviewTag;
}

Result<Uuid> DraftWriter::existingTag(const QString &name)
{
    KONTOR_TRY(load());
    return m_cache->tags.value(model::tidied(name).toCaseFolded());
}

Result<DraftCache::Firm> DraftWriter::firm(const QString &name)
{
    const QString tidy = model::tidied(name);
    const QString key = model::foldToKey(tidy);
    if (const auto known = m_cache->organisations.constFind(key); known != m_cache->organisations.cend() && !key.isEmpty())
        return *known;
    DraftCache::Firm firm;
    {
        Statement query = m_context->transaction().statement(QByteArray(
            "SELECT c.id, c.org_name FROM contact_index i JOIN contact c ON c.n = i.n WHERE i.name_key = ?1 AND c.kind = 'organisation' LIMIT 1"));
        query.bind(key);
        KONTOR_ASSIGN(const bool found, query.step());
        if (found)
            firm = {query.uuid(0), query.text(1), 0, false};
    }
    if (firm.id.isNull()) {
        model::ContactDraft draft;
        draft.fields = {{QStringLiteral("kind"), QStringLiteral("organisation")}, {QStringLiteral("org_name"), tidy}};
        KONTOR_ASSIGN(firm.id, create(draft));
        firm = m_cache->organisations.value(key);
        firm.bare = true;
    }
    m_cache->organisations.insert(key, firm);
    return firm;
}

Result<Uuid> DraftWriter::organisation(const QString &name)
{
    return firm(name).map([](const DraftCache::Firm &found) { return found.id; });
}

/// The firm of an affiliation: the one in the file that it refers to, else by name. Takes the reference out of `fields`.
Result<DraftCache::Firm> DraftWriter::employer(const QString &name, FieldMap &fields)
{
    if (const Uuid referred = model::toUuid(fields.take(QStringLiteral("organisation_id"))); !referred.isNull()) {
        Statement query = m_context->transaction().statement(QByteArray("SELECT org_name FROM visible_contact WHERE id = ?1 AND kind = 'organisation'"));
        query.bind(referred);
        KONTOR_ASSIGN(const bool known, query.step());
        if (known)
            return DraftCache::Firm{referred, query.text(0)};
    }
    return firm(name);
}

Result<bool> DraftWriter::merge(const Uuid &contact, const model::ContactDraft &draft, const IndexTexts *texts)
{
    if (contact == bareFirm(draft))
        return fill(contact, draft, texts).map([] { return true; });
    if (const auto firm = m_cache->organisations.find(model::foldToKey(draft.fields.value(QStringLiteral("org_name")).toString()));
        firm != m_cache->organisations.end() && firm->id == contact)
        firm->bare = false;
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
    KONTOR_ASSIGN(const bool more, mergeChildren(contact, draft));
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

Result<bool> DraftWriter::mergeChildren(const Uuid &contact, const model::ContactDraft &draft)
{
    bool changed = false;
    KONTOR_ASSIGN(const bool points, mergePoints(contact, draft.points));
    KONTOR_ASSIGN(const bool addresses, mergeAddresses(contact, draft.addresses));
    KONTOR_ASSIGN(const bool affiliations, mergeAffiliations(contact, draft.affiliations));
    KONTOR_ASSIGN(const bool activities, mergeActivities(contact, draft.activities));
    KONTOR_ASSIGN(const bool tasks, mergeTasks(contact, draft.tasks));
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

Result<bool> DraftWriter::mergePoints(const Uuid &contact, const QList<model::ChildDraft> &points)
{
    bool changed = false;
    qint64 position = 0;
    for (const model::ChildDraft &point : points) {
        const QVariant norm = normalisedPoint(point, m_context->session().region);
        KONTOR_ASSIGN(const bool there, exists("SELECT 1 FROM contact_point WHERE contact_id = ?1 AND deleted_at IS NULL AND norm IS ?2",
                                               {contact.toBytes(), norm}));
        if (there)
            continue;
        FieldMap fields = ofContact(point.fields, contact.toBytes());
        if (!fields.contains(QStringLiteral("position")))
            fields.insert(QStringLiteral("position"), position);
        ++position;
        KONTOR_ASSIGN(const Uuid id, freshId("contact_point", point.id));
        KONTOR_TRY(m_context->insert(u"contact_point", fields, id));
        changed = true;
    }
    return changed;
}

Result<bool> DraftWriter::mergeAddresses(const Uuid &contact, const QList<model::ChildDraft> &addresses)
{
    bool changed = false;
    for (const model::ChildDraft &address : addresses) {
        KONTOR_ASSIGN(const bool there,
                      exists("SELECT 1 FROM address WHERE contact_id = ?1 AND deleted_at IS NULL AND +street IS ?2 AND"
                             " postal_code IS ?3 AND city IS ?4 AND po_box IS ?5",
                             {contact.toBytes(), address.fields.value(QStringLiteral("street")),
                              address.fields.value(QStringLiteral("postal_code")), address.fields.value(QStringLiteral("city")),
                              address.fields.value(QStringLiteral("po_box"))}));
        if (there)
            continue;
        KONTOR_ASSIGN(const Uuid id, freshId("address", address.id));
        KONTOR_TRY(m_context->insert(u"address", ofContact(address.fields, contact.toBytes()), id));
        changed = true;
    }
    return changed;
}

Result<bool> DraftWriter::mergeAffiliations(const Uuid &contact, const QList<model::AffiliationDraft> &affiliations)
{
    bool changed = false;
    for (const model::AffiliationDraft &affiliation : affiliations) {
        if (model::tidied(affiliation.organisation).isEmpty())
            continue;
        FieldMap fields = affiliation.fields;
        KONTOR_ASSIGN(const DraftCache::Firm firm, employer(affiliation.organisation, fields));
        // The plus: not by the firm, which may have thousands of people.
        Statement query = m_context->transaction().statement(QByteArray(
            "SELECT id FROM affiliation WHERE person_id = ?1 AND +organisation_id = ?2 AND deleted_at IS NULL"));
        query.bind(contact, firm.id);
        KONTOR_ASSIGN(const bool there, query.step());
        if (there) {
            const Uuid id = query.uuid(0);
            query.reset();
            KONTOR_ASSIGN(const bool updated, m_context->update(u"affiliation", id, fields));
            changed = changed || updated;
            continue;
        }
        fields.insert(QStringLiteral("person_id"), contact.toBytes());
        fields.insert(QStringLiteral("organisation_id"), firm.id.toBytes());
        KONTOR_TRY(m_context->insert(u"affiliation", fields));
        changed = true;
    }
    return changed;
}

Result<bool> DraftWriter::mergeActivities(const Uuid &contact, const QList<model::ActivityDraft> &activities)
{
    bool changed = false;
    for (const model::ActivityDraft &activity : activities) {
        KONTOR_ASSIGN(const bool there,
                      exists("SELECT 1 FROM activity_link l JOIN activity a ON a.id = l.activity_id WHERE l.record_id = ?1 AND"
                             " l.occurred_at = ?2 AND a.deleted_at IS NULL AND a.kind = ?3 AND a.subject IS ?4 AND a.body IS ?5",
                             {contact.toBytes(), activity.fields.value(QStringLiteral("occurred_at")),
                              activity.fields.value(QStringLiteral("kind")), activity.fields.value(QStringLiteral("subject")),
                              activity.fields.value(QStringLiteral("body"))}));
        if (there)
            continue;
        KONTOR_ASSIGN(const Uuid id, freshId("activity", activity.id));
        KONTOR_TRY(insertActivity(*m_context, {id, activity.fields}, {contact}));
        changed = true;
    }
    return changed;
}

Result<bool> DraftWriter::mergeTasks(const Uuid &contact, const QList<model::ChildDraft> &tasks)
{
    bool changed = false;
    for (const model::ChildDraft &task : tasks) {
        KONTOR_ASSIGN(const bool there, exists("SELECT 1 FROM task WHERE contact_id = ?1 AND deleted_at IS NULL AND title IS ?2 AND due_on IS ?3",
                                               {contact.toBytes(), task.fields.value(QStringLiteral("title")), task.fields.value(QStringLiteral("due_on"))}));
        if (there)
            continue;
        KONTOR_ASSIGN(const Uuid id, freshId("task", task.id));
        KONTOR_ASSIGN(const FieldMap fields, model::checkedTask(ofContact(task.fields, contact.toBytes())));
        KONTOR_TRY(m_context->insert(u"task", fields, id));
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
