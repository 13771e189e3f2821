// SPDX-License-Identifier: GPL-3.0-or-later

// New contacts with all that hangs on them. Nothing is looked up that the draft says already: an import writes millions.

#include "core/commands/customvalues.h"
#include "core/commands/draftwriter.h"
#include "core/commands/normalise.h"
#include "core/commands/scopecommands.h"
#include "core/model/fieldrules.h"
#include "core/model/names.h"
#include "core/model/taskschedule.h"
#include "core/model/text.h"

#include <algorithm>
#include <utility>

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
    FieldMap fields = completedActivity(context, draft.fields);
    if (!fields.contains(QStringLiteral("scope"))) {
        KONTOR_ASSIGN(const QVariant scope, scopeOfContacts(context, contacts));
        if (scope.isValid())
            fields.insert(QStringLiteral("scope"), scope);
    }
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
    source.fields.insert(QStringLiteral("kind"), model::contactKind(draft.fields));
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

/// What hangs on a contact is seen by those who see it.
CommandContext::Given DraftWriter::NewContact::given(const FieldMap &fields) const
{
    CommandContext::Given given;
    if (scope.isValid() && !fields.contains(QStringLiteral("scope")))
        given.append({QStringLiteral("scope"), scope});
    return given;
}

FieldMap DraftWriter::ofContact(FieldMap fields, const QByteArray &contact)
{
    fields.insert(QStringLiteral("contact_id"), contact);
    return fields;
}

/// What every contact has, where the draft does not say it: when it was made, what it is, where it comes from.
CommandContext::Given DraftWriter::completion(const FieldMap &fields) const
{
    CommandContext::Given given;
    if (!fields.value(QStringLiteral("created_at")).isValid())
        given.append({QStringLiteral("created_at"), m_context->now()});
    if (m_cache->scope.isValid() && !fields.contains(QStringLiteral("scope")))
        given.append({QStringLiteral("scope"), m_cache->scope});
    if (!fields.contains(QStringLiteral("kind")))
        given.append({QStringLiteral("kind"), model::contactKind(fields)});
    if (!m_origin.isEmpty() && !fields.contains(QStringLiteral("origin"))) {
        given.append({QStringLiteral("origin"), m_origin});
        if (!m_originSource.isEmpty() && !fields.contains(QStringLiteral("origin_source")))
            given.append({QStringLiteral("origin_source"), m_originSource});
    }
    return given;
}

IndexTexts draftTexts(const model::ContactDraft &draft, const QString &region)
{
    return indexTexts(sourceOf(draft, region), region);
}

Result<Uuid> DraftWriter::create(const model::ContactDraft &draft, const IndexTexts *texts)
{
    KONTOR_TRY(model::checkContact(draft.fields, !draft.points.isEmpty()));
    KONTOR_ASSIGN(const Uuid id, freshId("contact", draft.id));
    if (!m_cache->scopeKnown) {
        KONTOR_ASSIGN(m_cache->scope, scopeOfNew(*m_context));
        m_cache->scopeKnown = true;
    }
    KONTOR_ASSIGN(const Uuid contact, m_context->insertNew(u"contact", draft.fields, id, completion(draft.fields)));
    NewContact made{contact.toBytes(), m_context->lastRow(), {}, {}, {}, draft.fields.value(QStringLiteral("scope"), m_cache->scope)};
    if (model::contactKind(draft.fields) == QLatin1String("organisation")) {
        const QString name = text(draft.fields, QStringLiteral("org_name"));
        m_cache->organisations.insert(model::foldToKey(name), {contact, name, made.n});
        if (!id.isNull())  // people may have referred to it before it came
            KONTOR_TRY(m_context->touchPeopleOf(contact));
    }
    KONTOR_ASSIGN(const bool renamed, addChildren(made, contact, draft));
    if (!isVisible(draft.fields))
        return contact;
    KONTOR_TRY(askForReview(made, contact, draft));
    texts = renamed ? nullptr : texts;
    const IndexSource row = listRow(made, draft, texts);
    KONTOR_TRY(m_context->indexNew(row, texts != nullptr ? *texts : indexTexts(row, m_context->session().region)));
    return contact;
}

Result<NewContactRule> DraftWriter::newContactRule()
{
    if (!m_cache->ruleKnown) {
        KONTOR_ASSIGN(m_cache->rule, commands::newContactRule(*m_context));
        m_cache->ruleKnown = true;
    }
    return m_cache->rule;
}

/// A draft that says when its data were reviewed needs no review.
Result<void> DraftWriter::askForReview(NewContact &made, const Uuid &contact, const model::ContactDraft &draft)
{
    if (m_review == Review::None || draft.fields.contains(QStringLiteral("reviewed_at")))
        return {};
    KONTOR_ASSIGN(const NewContactRule rule, newContactRule());
    if (!rule.isOn)
        return {};
    KONTOR_ASSIGN(const Uuid tag, reviewTag());
    KONTOR_TRY(m_context->putNew(u"contact_tag", contact, tag.toBytes()));
    if (m_review == Review::Tag)
        return {};
    QString name = model::listName(draft.fields);
    if (name.isEmpty() && !draft.points.isEmpty())
        name = text(draft.points.first().fields, QStringLiteral("value"));
    return addTasks(made, {{{}, reviewTask(*m_context, rule, reviewTitle(name))}});
}

/// True if a firm is written otherwise in the file than in the draft.
Result<bool> DraftWriter::addChildren(NewContact &made, const Uuid &contact, const model::ContactDraft &draft)
{
    KONTOR_TRY(addPoints(made, draft.points));
    KONTOR_TRY(addAddresses(made, draft.addresses));
    KONTOR_ASSIGN(const bool renamed, addAffiliations(made, draft.affiliations));
    KONTOR_TRY(addActivities(made, draft.activities));
    KONTOR_TRY(addTasks(made, draft.tasks));
    KONTOR_TRY(addMarks(contact, draft));
    return renamed;
}

IndexSource DraftWriter::listRow(const NewContact &made, const model::ContactDraft &draft, const IndexTexts *texts) const
{
    IndexSource row;
    if (texts == nullptr)
        row = sourceOf(draft, m_context->session().region);
    row.n = made.n;
    row.firms = made.firms;
    row.lastActivity = made.lastActivity;
    row.nextDue = made.nextDue;
    return row;
}

Uuid DraftWriter::bareFirm(const model::ContactDraft &draft) const
{
    const QString name = text(draft.fields, QStringLiteral("org_name"));
    if (name.isEmpty() || !isVisible(draft.fields) || model::contactKind(draft.fields) != QLatin1String("organisation"))
        return {};
    const DraftCache::Firm firm = m_cache->organisations.value(model::foldToKey(name));
    return firm.bare && firm.name == name ? firm.id : Uuid{};
}

/// What merge() does, where nothing is there yet that it could meet.
Result<void> DraftWriter::fill(const Uuid &contact, const model::ContactDraft &draft, const IndexTexts *texts)
{
    DraftCache::Firm &firm = m_cache->organisations[model::foldToKey(text(draft.fields, QStringLiteral("org_name")))];
    firm.bare = false;
    FieldMap fields = draft.fields;
    for (const char *fixed : {"kind", "created_at", "origin", "origin_source"})
        fields.remove(QString::fromLatin1(fixed));
    KONTOR_TRY(m_context->update(u"contact", contact, fields));
    NewContact made{contact.toBytes(), firm.n, {}, {}, {}, m_cache->scope};
    KONTOR_ASSIGN(const bool renamed, addChildren(made, contact, draft));
    texts = renamed ? nullptr : texts;
    const IndexSource row = listRow(made, draft, texts);
    return m_context->indexAnew(contact, row, texts != nullptr ? *texts : indexTexts(row, m_context->session().region));
}

Result<void> DraftWriter::addPoints(const NewContact &made, const QList<model::ChildDraft> &points)
{
    qint64 position = -1;
    for (const model::ChildDraft &point : points) {
        CommandContext::Given given{{QStringLiteral("contact_id"), made.id}};
        ++position;
        if (!point.fields.contains(QStringLiteral("position")))
            given.append({QStringLiteral("position"), position});
        KONTOR_ASSIGN(const Uuid id, freshId("contact_point", point.id));
        KONTOR_TRY(m_context->insertNew(u"contact_point", point.fields, id, given));
    }
    return {};
}

Result<void> DraftWriter::addAddresses(const NewContact &made, const QList<model::ChildDraft> &addresses)
{
    for (const model::ChildDraft &address : addresses) {
        KONTOR_ASSIGN(const Uuid id, freshId("address", address.id));
        KONTOR_TRY(m_context->insertNew(u"address", address.fields, id, {{QStringLiteral("contact_id"), made.id}}));
    }
    return {};
}

Result<bool> DraftWriter::addAffiliations(NewContact &made, const QList<model::AffiliationDraft> &affiliations)
{
    qsizetype mains = 0;
    bool renamed = false;
    for (const model::AffiliationDraft &affiliation : affiliations) {
        const QString typed = model::tidied(affiliation.organisation);
        if (typed.isEmpty())
            continue;
        FieldMap fields = affiliation.fields;
        KONTOR_ASSIGN(const DraftCache::Firm firm, employer(typed, fields));
        KONTOR_TRY(m_context->insertNew(u"affiliation", fields, {}, {{QStringLiteral("person_id"), made.id},
                                                                     {QStringLiteral("organisation_id"), firm.id.toBytes()}}));
        addFirm(made.firms, mains, firm.name, fields);
        renamed = renamed || firm.name != typed;
    }
    return renamed;
}

Result<void> DraftWriter::addActivities(NewContact &made, const QList<model::ActivityDraft> &activities)
{
    for (const model::ActivityDraft &activity : activities) {
        const FieldMap fields = completedActivity(*m_context, activity.fields);
        KONTOR_ASSIGN(const Uuid fresh, freshId("activity", activity.id));
        KONTOR_ASSIGN(const Uuid id, m_context->insertNew(u"activity", fields, fresh, made.given(fields)));
        KONTOR_TRY(m_context->putNew(u"activity_link", id, made.id, participation(fields, true)));
        const QVariant at = fields.value(QStringLiteral("occurred_at"));
        if (text(fields, QStringLiteral("kind")) != QLatin1String("system")
            && (!made.lastActivity.isValid() || at.toLongLong() > made.lastActivity.toLongLong()))
            made.lastActivity = at.toLongLong();
    }
    return {};
}

Result<void> DraftWriter::addTasks(NewContact &made, const QList<model::ChildDraft> &tasks)
{
    for (const model::ChildDraft &task : tasks) {
        KONTOR_ASSIGN(const Uuid id, freshId("task", task.id));
        KONTOR_ASSIGN(const FieldMap fields, model::checkedTask(ofContact(task.fields, made.id)));
        KONTOR_TRY(m_context->insertNew(u"task", fields, id, made.given(fields)));
        const QString due = text(task.fields, QStringLiteral("due_on"));
        const bool open = !task.fields.value(QStringLiteral("done_at")).isValid() && !due.isEmpty();
        if (open && (!made.nextDue.isValid() || due < made.nextDue.toString()))
            made.nextDue = due;
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
