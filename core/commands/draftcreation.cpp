// SPDX-License-Identifier: GPL-3.0-or-later

// New contacts with all that hangs on them. Nothing is looked up that the draft says already: an import writes millions.

#include "core/commands/customvalues.h"
#include "core/commands/draftwriter.h"
#include "core/commands/normalise.h"
#include "core/model/fieldrules.h"
#include "core/model/taskschedule.h"
#include "core/model/text.h"

#include <algorithm>

namespace kontor::commands {

using model::FieldMap;

namespace {

FieldMap completedActivity(const CommandContext &context, FieldMap fields)
{
    if (!fields.value(QStringLiteral("occurred_at")).isValid())
        fields.insert(QStringLiteral("occurred_at"), context.now());
    if (!fields.contains(QStringLiteral("author")) && !context.session().author.isEmpty())
        fields.insert(QStringLiteral("author"), context.session().author);
    return fields;
}

FieldMap participation(const FieldMap &activity, bool first)
{
    return {{QStringLiteral("entity"), QStringLiteral("contact")},
            {QStringLiteral("role"), first ? QVariant() : QVariant(QStringLiteral("participant"))},
            {QStringLiteral("occurred_at"), activity.value(QStringLiteral("occurred_at"))}};
}

}  // namespace

Result<Uuid> insertActivity(CommandContext &context, const model::ActivityDraft &draft, const QList<Uuid> &contacts)
{
    const FieldMap fields = completedActivity(context, draft.fields);
    KONTOR_ASSIGN(const Uuid id, context.insert(u"activity", fields, draft.id));
    for (const Uuid &contact : contacts)
        KONTOR_TRY(context.putElement(u"activity_link", id.toBytes(), contact.toBytes(), participation(fields, contact == contacts.first())));
    return id;
}

namespace {

bool isVisible(const FieldMap &contact)
{
    return !contact.contains(QStringLiteral("deleted_at")) && !contact.contains(QStringLiteral("restricted_at"))
           && !contact.contains(QStringLiteral("merged_into"));
}

QString text(const FieldMap &fields, const QString &key)
{
    return fields.value(key).toString();
}

QString kindOf(const FieldMap &contact)
{
    if (const QString kind = text(contact, QStringLiteral("kind")); !kind.isEmpty())
        return kind;
    const bool person = contact.contains(QStringLiteral("family_name")) || contact.contains(QStringLiteral("given_name"));
    return person || !contact.contains(QStringLiteral("org_name")) ? QStringLiteral("person") : QStringLiteral("organisation");
}

/// As the query index_firms sorts: the main ones first.
void addFirm(QList<IndexSource::Firm> &firms, qsizetype &mains, const QString &name, const FieldMap &affiliation)
{
    const bool main = affiliation.value(QStringLiteral("main")).toBool();
    firms.insert(main ? mains++ : firms.size(), {name, text(affiliation, QStringLiteral("position"))});
}

/// As the query index_addresses sorts: the preferred first, then by position.
void sortByPreference(QList<model::ChildDraft> &addresses)
{
    const auto rank = [](const model::ChildDraft &address, const QString &key) {
        const QVariant value = address.fields.value(key);
        return value.isValid() ? value.toLongLong() : std::numeric_limits<qint64>::min();
    };
    std::stable_sort(addresses.begin(), addresses.end(), [&](const model::ChildDraft &a, const model::ChildDraft &b) {
        const qint64 preferredA = rank(a, QStringLiteral("preferred"));
        const qint64 preferredB = rank(b, QStringLiteral("preferred"));
        return preferredA != preferredB ? preferredA > preferredB : rank(a, QStringLiteral("position")) < rank(b, QStringLiteral("position"));
    });
}

/// What the draft itself says, firms by the name that was typed.
IndexSource sourceOf(const model::ContactDraft &draft, const QString &region)
{
    IndexSource source;
    source.fields = draft.fields;
    for (const model::ChildDraft &point : draft.points)
        source.points.append({text(point.fields, QStringLiteral("kind")), text(point.fields, QStringLiteral("value")),
                              normalisedPoint(point, region).toString()});
    QList<model::ChildDraft> addresses = draft.addresses;
    if (addresses.size() > 1)
        sortByPreference(addresses);
    for (const model::ChildDraft &address : std::as_const(addresses))
        source.addresses.append({text(address.fields, QStringLiteral("street")), text(address.fields, QStringLiteral("po_box")),
                                 text(address.fields, QStringLiteral("postal_code")), text(address.fields, QStringLiteral("city"))});
    qsizetype mains = 0;
    for (const model::AffiliationDraft &affiliation : draft.affiliations) {
        const QString name = model::tidied(affiliation.organisation);
        if (!name.isEmpty())
            addFirm(source.firms, mains, name, affiliation.fields);
    }
    return source;
}

}  // namespace

FieldMap DraftWriter::ofContact(FieldMap fields, const Uuid &contact)
{
    fields.insert(QStringLiteral("contact_id"), contact.toBytes());
    return fields;
}

/// With what every contact has: when it was made, what it is, where it comes from.
FieldMap DraftWriter::completed(FieldMap fields) const
{
    if (!fields.value(QStringLiteral("created_at")).isValid())
        fields.insert(QStringLiteral("created_at"), m_context->now());
    if (!fields.contains(QStringLiteral("kind")))
        fields.insert(QStringLiteral("kind"), kindOf(fields));
    if (!m_origin.isEmpty() && !fields.contains(QStringLiteral("origin"))) {
        fields.insert(QStringLiteral("origin"), m_origin);
        if (!m_originSource.isEmpty() && !fields.contains(QStringLiteral("origin_source")))
            fields.insert(QStringLiteral("origin_source"), m_originSource);
    }
    return fields;
}

IndexTexts draftTexts(const model::ContactDraft &draft, const QString &region)
{
    IndexSource source = sourceOf(draft, region);
    source.fields.insert(QStringLiteral("kind"), kindOf(draft.fields));
    return indexTexts(source, region);
}

Result<Uuid> DraftWriter::create(const model::ContactDraft &draft, const IndexTexts *texts)
{
    KONTOR_TRY(model::checkContact(draft.fields, !draft.points.isEmpty()));
    const QString &region = m_context->session().region;
    IndexSource index = sourceOf(draft, region);
    index.fields = completed(draft.fields);
    KONTOR_ASSIGN(const Uuid id, freshId("contact", draft.id));
    KONTOR_ASSIGN(const Uuid contact, m_context->insertNew(u"contact", index.fields, id));
    index.n = m_context->lastRow();
    if (text(index.fields, QStringLiteral("kind")) == QLatin1String("organisation")) {
        const QString name = text(index.fields, QStringLiteral("org_name"));
        m_cache->organisations.insert(model::foldToKey(name), {contact, name});
        if (!id.isNull())  // people may have referred to it before it came
            KONTOR_TRY(m_context->touchPeopleOf(contact));
    }
    KONTOR_TRY(addPoints(contact, draft.points));
    KONTOR_TRY(addAddresses(contact, draft.addresses));
    KONTOR_ASSIGN(const bool renamed, addAffiliations(contact, draft.affiliations, index));
    KONTOR_TRY(addActivities(contact, draft.activities, index));
    KONTOR_TRY(addTasks(contact, draft.tasks, index));
    KONTOR_TRY(addMarks(contact, draft));
    if (isVisible(index.fields))
        KONTOR_TRY(m_context->indexNew(index, texts != nullptr && !renamed ? *texts : indexTexts(index, region)));
    return contact;
}

Result<void> DraftWriter::addPoints(const Uuid &contact, const QList<model::ChildDraft> &points)
{
    qint64 position = 0;
    for (const model::ChildDraft &point : points) {
        FieldMap fields = ofContact(point.fields, contact);
        if (!fields.contains(QStringLiteral("position")))
            fields.insert(QStringLiteral("position"), position);
        ++position;
        KONTOR_ASSIGN(const Uuid id, freshId("contact_point", point.id));
        KONTOR_TRY(m_context->insertNew(u"contact_point", fields, id));
    }
    return {};
}

Result<void> DraftWriter::addAddresses(const Uuid &contact, const QList<model::ChildDraft> &addresses)
{
    for (const model::ChildDraft &address : addresses) {
        KONTOR_ASSIGN(const Uuid id, freshId("address", address.id));
        KONTOR_TRY(m_context->insertNew(u"address", ofContact(address.fields, contact), id));
    }
    return {};
}

Result<bool> DraftWriter::addAffiliations(const Uuid &contact, const QList<model::AffiliationDraft> &affiliations, IndexSource &index)
{
    QList<IndexSource::Firm> firms;
    qsizetype mains = 0;
    for (const model::AffiliationDraft &affiliation : affiliations) {
        if (model::tidied(affiliation.organisation).isEmpty())
            continue;
        FieldMap fields = affiliation.fields;
        KONTOR_ASSIGN(const DraftCache::Firm firm, employer(affiliation.organisation, fields));
        fields.insert(QStringLiteral("person_id"), contact.toBytes());
        fields.insert(QStringLiteral("organisation_id"), firm.id.toBytes());
        KONTOR_TRY(m_context->insertNew(u"affiliation", fields));
        addFirm(firms, mains, firm.name, fields);
    }
    const bool renamed = firms != index.firms;
    index.firms = firms;
    return renamed;
}

Result<void> DraftWriter::addActivities(const Uuid &contact, const QList<model::ActivityDraft> &activities, IndexSource &index)
{
    for (const model::ActivityDraft &activity : activities) {
        const FieldMap fields = completedActivity(*m_context, activity.fields);
        KONTOR_ASSIGN(const Uuid fresh, freshId("activity", activity.id));
        KONTOR_ASSIGN(const Uuid id, m_context->insertNew(u"activity", fields, fresh));
        KONTOR_TRY(m_context->putNew(u"activity_link", id, contact.toBytes(), participation(fields, true)));
        const QVariant at = fields.value(QStringLiteral("occurred_at"));
        if (text(fields, QStringLiteral("kind")) != QLatin1String("system")
            && (!index.lastActivity.isValid() || at.toLongLong() > index.lastActivity.toLongLong()))
            index.lastActivity = at.toLongLong();
    }
    return {};
}

Result<void> DraftWriter::addTasks(const Uuid &contact, const QList<model::ChildDraft> &tasks, IndexSource &index)
{
    for (const model::ChildDraft &task : tasks) {
        KONTOR_ASSIGN(const Uuid id, freshId("task", task.id));
        KONTOR_ASSIGN(const FieldMap fields, model::checkedTask(ofContact(task.fields, contact)));
        KONTOR_TRY(m_context->insertNew(u"task", fields, id));
        const QString due = text(task.fields, QStringLiteral("due_on"));
        const bool open = !task.fields.value(QStringLiteral("done_at")).isValid() && !due.isEmpty();
        if (open && (!index.nextDue.isValid() || due < index.nextDue.toString()))
            index.nextDue = due;
    }
    return {};
}

/// Files, tags and custom values: none of them is in the list row.
Result<void> DraftWriter::addMarks(const Uuid &contact, const model::ContactDraft &draft)
{
    KONTOR_TRY(addFiles(contact, draft.files));
    for (const QString &name : draft.tags) {
        KONTOR_ASSIGN(const Uuid id, tag(name));
        KONTOR_TRY(m_context->putNew(u"contact_tag", contact, id.toBytes()));
    }
    for (auto it = draft.custom.cbegin(); it != draft.custom.cend(); ++it) {
        if (!it.value().isValid() || it.value().toString().isEmpty())
            continue;
        KONTOR_ASSIGN(const DraftCache::Field field, customField(it.key(), it.value()));
        KONTOR_ASSIGN(const FieldMap columns, customColumns(field.type, field.currency, it.value()));
        KONTOR_TRY(m_context->putNew(u"custom_value", contact, field.id.toBytes(), columns));
    }
    return {};
}

}  // namespace kontor::commands
