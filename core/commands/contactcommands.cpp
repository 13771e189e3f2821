// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contactcommands.h"

#include "core/commands/draftwriter.h"
#include "core/commands/steppace.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor::commands {

using model::ContactId;
using model::FieldMap;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr qsizetype recordsPerStep = 500;

QString parentColumn(QStringView entity)
{
    const model::EntityDef *def = model::Catalogue::get().entity(entity);
    return def != nullptr && def->parent != nullptr ? QString::fromLatin1(def->parent) : QString();
}

}  // namespace

Result<ContactId> createContact(const Session &session, const model::ContactDraft &draft)
{
    return runCommand(session, {QStringLiteral("contact.create"), {}, {}}, [&](CommandContext &context) -> Result<ContactId> {
        DraftCache cache;
        KONTOR_ASSIGN(const Uuid id, DraftWriter(context, cache).create(draft));
        return ContactId(id);
    });
}

Result<bool> completeContact(const Session &session, const ContactId &contact, model::ContactDraft draft)
{
    return runCommand(session, {QStringLiteral("contact.edit"), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        KONTOR_ASSIGN(const FieldMap present, context.read(u"contact", contact));
        draft.fields.removeIf([&](const auto &field) { return present.contains(field.key()); });
        DraftCache cache;
        return DraftWriter(context, cache).merge(contact, draft);
    });
}

Result<bool> editContact(const Session &session, const ContactId &contact, const FieldMap &changes)
{
    const QJsonObject params{{QStringLiteral("field"), changes.size() == 1 ? changes.firstKey() : QString()}};
    return runCommand(session, {QStringLiteral("contact.edit"), params, {}}, [&](CommandContext &context) -> Result<bool> {
        return context.update(u"contact", contact, changes);
    });
}

Result<bool> enrichContact(const Session &session, const ContactId &contact, const model::ContactDraft &draft, const QString &source)
{
    return runCommand(session, {QStringLiteral("contact.enrich"), {{QStringLiteral("source"), source}}, {}}, [&](CommandContext &context) -> Result<bool> {
        model::ContactDraft added = draft;
        Statement firms = context.transaction().statement(QByteArray("SELECT 1 FROM affiliation WHERE person_id = ?1 AND deleted_at IS NULL"));
        firms.bind(contact);
        KONTOR_ASSIGN(const bool employed, firms.step());
        firms.reset();
        for (model::AffiliationDraft &affiliation : added.affiliations) {
            if (employed)  // which firm is the main one is not for a signature to say
                affiliation.fields.remove(QStringLiteral("main"));
        }
        DraftCache cache;
        DraftWriter writer(context, cache);
        writer.setOrigin(QStringLiteral("first"), source);
        return writer.merge(contact, added);
    });
}

Result<qint64> forEachRecord(const Session &session, const CommandInfo &info, qsizetype count, const QString &progress, const JobControl &control,
                             const std::function<Result<bool>(CommandContext &, qsizetype)> &work)
{
    BulkCommand command(session, info);
    StepPace pace(*session.database, recordsPerStep);
    qint64 changed = 0;
    for (qsizetype first = 0; first < count && !control.cancelled();) {
        qint64 inStep = 0;
        qsizetype next = first;
        KONTOR_TRY(command.step([&](CommandContext &context) -> Result<void> {
            KONTOR_TRY(pace.begin(context.transaction(), command.number() != 0));
            for (inStep = 0, next = first; next < count && !pace.isOver(next - first); ++next) {
                KONTOR_ASSIGN(const bool did, work(context, next));
                inStep += did ? 1 : 0;
            }
            return {};
        }));
        pace.end(next - first);
        first = next;
        changed += inStep;
        control.report({progress, first, count});
    }
    KONTOR_TRY(command.finish());
    return changed;
}

Result<qint64> forEachContact(const Session &session, const CommandInfo &info, const QList<ContactId> &selected, const JobControl &control,
                              const std::function<Result<bool>(CommandContext &, const ContactId &)> &work)
{
    // In the order of their making, which is about that of the rows: a step then changes few pages, and each of them seldom
    // again.
    QList<ContactId> contacts = selected;
    std::sort(contacts.begin(), contacts.end());
    return forEachRecord(session, info, contacts.size(), Text::tr("Changing contacts"), control,
                         [&](CommandContext &context, qsizetype index) { return work(context, contacts[index]); });
}

Result<qint64> deleteContacts(const Session &session, const QList<ContactId> &contacts, const JobControl &control)
{
    const CommandInfo info{QStringLiteral("contact.delete"), {{QStringLiteral("count"), contacts.size()}}, {}};
    return forEachContact(session, info, contacts, control,
                          [](CommandContext &context, const ContactId &id) { return context.remove(u"contact", id); });
}

Result<qint64> restoreContacts(const Session &session, const QList<ContactId> &contacts, const JobControl &control)
{
    const CommandInfo info{QStringLiteral("contact.restore"), {{QStringLiteral("count"), contacts.size()}}, {}};
    return forEachContact(session, info, contacts, control, [](CommandContext &context, const ContactId &id) {
        return context.update(u"contact", id, {{QStringLiteral("deleted_at"), QVariant()}});
    });
}

Result<qint64> setFieldOfMany(const Session &session, const QList<ContactId> &contacts, const QString &field, const QVariant &value,
                              const JobControl &control)
{
    const CommandInfo info{QStringLiteral("contact.edit-many"), {{QStringLiteral("count"), contacts.size()}, {QStringLiteral("field"), field}}, {}};
    return forEachContact(session, info, contacts, control, [&](CommandContext &context, const ContactId &id) {
        return context.update(u"contact", id, {{field, value}});
    });
}

Result<qint64> setCustomValueOfMany(const Session &session, const QList<ContactId> &contacts, const QString &codeOrLabel,
                                    const QVariant &value, const JobControl &control)
{
    const CommandInfo info{QStringLiteral("custom.set-many"), {{QStringLiteral("count"), contacts.size()}, {QStringLiteral("field"), codeOrLabel}}, {}};
    DraftCache cache;
    return forEachContact(session, info, contacts, control, [&](CommandContext &context, const ContactId &contact) -> Result<bool> {
        DraftWriter writer(context, cache);
        if (value.isValid() && !value.toString().isEmpty())
            return writer.setCustom(contact, codeOrLabel, value);
        KONTOR_ASSIGN(const Uuid field, writer.existingCustomField(codeOrLabel));
        return context.removeElement(u"custom_value", contact.toBytes(), field.toBytes());
    });
}

Result<Uuid> addChild(const Session &session, QStringView entity, const ContactId &contact, const FieldMap &fields)
{
    const QString parent = parentColumn(entity);
    if (parent.isEmpty())
        return fail(ErrorCode::Internal, Text::tr("There is no such kind of record."), entity.toString());
    return runCommand(session, {QString(entity.toString() + QStringLiteral(".add")), {}, {}}, [&](CommandContext &context) -> Result<Uuid> {
        KONTOR_TRY(context.read(u"contact", contact));
        FieldMap all = fields;
        all.insert(parent, contact.toBytes());
        return context.insert(entity, all);
    });
}

Result<bool> editChild(const Session &session, QStringView entity, const Uuid &id, const FieldMap &changes)
{
    return runCommand(session, {QString(entity.toString() + QStringLiteral(".edit")), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        return context.update(entity, id, changes);
    });
}

Result<void> removeChild(const Session &session, QStringView entity, const Uuid &id)
{
    return runCommand(session, {QString(entity.toString() + QStringLiteral(".remove")), {}, {}}, [&](CommandContext &context) -> Result<void> {
        return context.remove(entity, id).map([](bool) {});
    });
}

Result<Uuid> addAffiliation(const Session &session, const ContactId &person, const model::AffiliationDraft &draft)
{
    return runCommand(session, {QStringLiteral("affiliation.add"), {}, {}}, [&](CommandContext &context) -> Result<Uuid> {
        KONTOR_TRY(context.read(u"contact", person));
        DraftCache cache;
        KONTOR_ASSIGN(const Uuid firm, DraftWriter(context, cache).organisation(draft.organisation));
        FieldMap fields = draft.fields;
        fields.insert(QStringLiteral("person_id"), person.toBytes());
        fields.insert(QStringLiteral("organisation_id"), firm.toBytes());
        return context.insert(u"affiliation", fields);
    });
}

Result<void> setPreference(const Session &session, const ContactId &contact, const QString &key, const QString &state)
{
    return runCommand(session, {QStringLiteral("preference.set"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        KONTOR_TRY(context.read(u"contact", contact));
        if (state.isEmpty())
            return context.removeElement(u"communication_preference", contact.toBytes(), key).map([](bool) {});
        return context.putElement(u"communication_preference", contact.toBytes(), key,
                                  {{QStringLiteral("state"), state}, {QStringLiteral("noted_at"), context.now()}}).map([](bool) {});
    });
}

Result<void> setCustomValue(const Session &session, const ContactId &contact, const QString &codeOrLabel, const QVariant &value)
{
    return runCommand(session, {QStringLiteral("custom.set"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        KONTOR_TRY(context.read(u"contact", contact));
        DraftCache cache;
        DraftWriter writer(context, cache);
        if (value.isValid() && !value.toString().isEmpty())
            return writer.setCustom(contact, codeOrLabel, value).map([](bool) {});
        KONTOR_ASSIGN(const Uuid field, writer.existingCustomField(codeOrLabel));
        return context.removeElement(u"custom_value", contact.toBytes(), field.toBytes()).map([](bool) {});
    });
}

}  // namespace kontor::commands
