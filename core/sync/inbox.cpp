// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/inbox.h"

#include "core/commands/commandcontext.h"
#include "core/commands/customvalues.h"
#include "core/model/filesettings.h"
#include "core/queries/contactfiles.h"
#include "core/queries/lookups.h"
#include "core/sync/about.h"
#include "core/sync/servererrors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sql_queries.h>

namespace kontor::sync {

using commands::CommandContext;
using commands::Session;
using model::Catalogue;
using model::EntityDef;
using model::FieldType;
using storage::Connection;
using storage::Statement;

namespace {

/// A row of the table, before anything is known of what it is about.
struct Stored {
    InboxEntry entry;
    QJsonValue mine;  ///< as it was sent; undefined: nothing was noted
    const EntityDef *entity = nullptr;
    std::optional<WireField> field = {};
};

Stored storedIn(const Statement &row)
{
    Stored stored;
    stored.entry = {row.integer(0), row.text(1), row.text(2), row.uuid(3), row.text(4)};
    stored.entry.at = row.integer(6);
    stored.mine = QJsonDocument::fromJson(row.text(5).toUtf8()).array().at(0);
    stored.entity = Catalogue::get().entity(stored.entry.entity);
    if (stored.entity != nullptr)
        stored.field = fieldNamed(*stored.entity, stored.entry.field);
    return stored;
}

Result<Stored> storedEntry(Connection &connection, qint64 number)
{
    Statement query = connection.statement(sql::sync_issue);
    query.bind(number);
    KONTOR_ASSIGN(const bool row, query.step());
    if (!row)
        return fail(ErrorCode::NotFound, Text::tr("This entry was settled already."));
    return storedIn(query);
}

Result<std::optional<queries::CustomFieldRecord>> customFieldOf(Connection &connection, const QVariant &element)
{
    KONTOR_ASSIGN(const QList<queries::CustomFieldRecord> fields, queries::customFields(connection));
    for (const queries::CustomFieldRecord &field : fields) {
        if (field.id.toBytes() == element.toByteArray())
            return std::optional(field);
    }
    return std::optional<queries::CustomFieldRecord>();
}

QVariant customValue(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    if (value[QStringLiteral("v_int")].isDouble())
        return value[QStringLiteral("v_int")].toInteger();
    if (value[QStringLiteral("v_real")].isDouble())
        return value[QStringLiteral("v_real")].toDouble();
    return value[QStringLiteral("v_text")].isString() ? QVariant(value[QStringLiteral("v_text")].toString())
                                                      : QVariant();
}

QVariant presence(const QJsonValue &value)
{
    return value.isObject() ? QVariant(qint64(1)) : QVariant();
}

Result<void> describeElement(Connection &connection, Stored &stored, const QJsonValue &theirs)
{
    InboxEntry &entry = stored.entry;
    const WireField &field = *stored.field;
    const QByteArrayView set(field.set->key);
    entry.label = field.set->labelText();
    entry.type = FieldType::Flag;
    entry.mine = presence(stored.mine);
    entry.theirs = presence(theirs);
    if (set == "custom_value") {
        KONTOR_ASSIGN(const auto custom, customFieldOf(connection, field.element));
        entry.mine = customValue(stored.mine);
        entry.theirs = customValue(theirs);
        entry.type = custom ? custom->type : FieldType::Text;
        entry.label = custom ? custom->label : entry.label;
        entry.currency = custom ? custom->currency : QString();
        entry.canEdit = custom.has_value();
        if (custom)
            entry.choices = queries::customChoices(custom->choicesJson);
    } else if (set == "contact_tag") {
        KONTOR_ASSIGN(const QVariant name, columnOf(connection, "tag", "name", model::toUuid(field.element)));
        entry.label = Text::tr("Tag \"%1\"").arg(name.toString());
    } else if (set == "activity_link") {
        KONTOR_ASSIGN(const QString name, queries::contactName(connection, model::toUuid(field.element)));
        entry.label = QStringLiteral("%1: %2").arg(entry.label, name);
    } else if (set == "communication_preference") {
        entry.type = FieldType::Choice;
        entry.def = field.set->field(u"state");
        entry.label = QStringLiteral("%1: %2").arg(entry.label, field.element.toString());
        entry.mine = stored.mine.isObject() ? QVariant(stored.mine[QStringLiteral("state")].toString()) : QVariant();
        entry.theirs = theirs.isObject() ? QVariant(theirs[QStringLiteral("state")].toString()) : QVariant();
    }
    return {};
}

/// References are shown by the name of whom they mean.
Result<void> describeColumn(Connection &connection, Stored &stored, const QJsonValue &theirs)
{
    InboxEntry &entry = stored.entry;
    const model::FieldDef &def = *stored.field->field;
    entry.def = &def;
    entry.type = def.type;
    entry.label = def.label != nullptr && *def.label != '\0' ? def.labelText() : QString::fromLatin1(def.key);
    entry.mine = fromJson(def, stored.mine);
    entry.theirs = fromJson(def, theirs);
    entry.canEdit = def.type != FieldType::Reference && def.type != FieldType::Blob && def.type != FieldType::Instant;
    if (def.type != FieldType::Reference)
        return {};
    entry.type = FieldType::Text;
    for (QVariant *value : {&entry.mine, &entry.theirs}) {
        if (!value->isValid())
            continue;
        KONTOR_ASSIGN(const QString name, queries::contactName(connection, model::toUuid(*value)));
        *value = name;
    }
    return {};
}

/// As people read a stored text of a setting.
QVariant settingText(const model::FileSettingDef &def, const QVariant &stored)
{
    if (!stored.isValid() || !def.isFlag()) {
        for (const model::Choice &choice : def.choices) {
            if (stored.toString() == QLatin1String(choice.code))
                return model::catalogueText(choice.label);
        }
        return stored;
    }
    return model::fileSettingValue(def.setting, stored.toString()).toBool() ? Text::tr("on") : Text::tr("off");
}

/// Which values there may be is known to the settings alone: there it is written anew.
void describeSetting(InboxEntry &entry)
{
    const model::FileSettingDef *def = model::fileSettingOf(entry.record);
    if (def == nullptr)
        return;
    entry.mine = settingText(*def, entry.mine);
    entry.theirs = settingText(*def, entry.theirs);
    entry.canEdit = false;
}

Result<void> describe(Connection &connection, Stored &stored)
{
    InboxEntry &entry = stored.entry;
    if (stored.entity == nullptr)
        return {};
    KONTOR_ASSIGN(entry.contact, contactOf(connection, *stored.entity, entry.record));
    if (!entry.contact.isNull()) {
        KONTOR_ASSIGN(entry.name, queries::contactName(connection, entry.contact));
    }
    if (entry.name.isEmpty()) {
        KONTOR_ASSIGN(entry.name, nameOfRecord(connection, *stored.entity, entry.record));
    }
    entry.label = stored.entity->labelText();
    if (!stored.field)
        return {};
    KONTOR_ASSIGN(const QVariant there, columnOf(connection, stored.entity->key, "id", entry.record));
    entry.canKeep = entry.kind == QLatin1String("conflict") && there.isValid();
    KONTOR_ASSIGN(const QJsonValue theirs, readField(connection, *stored.entity, entry.record, *stored.field));
    if (stored.field->set != nullptr)
        return describeElement(connection, stored, theirs);
    KONTOR_TRY(describeColumn(connection, stored, theirs));
    if (entry.entity == QLatin1String("organisation_setting"))
        describeSetting(entry);
    return {};
}

Result<void> writeColumn(CommandContext &context, const Stored &stored, const QVariant &value)
{
    const QString key = QString::fromLatin1(stored.field->field->key);
    // The day of a binning is the day on which it happens.
    if (key == QLatin1String("deleted_at") && value.isValid())
        return context.remove(stored.entry.entity, stored.entry.record).map([](bool) {});
    return context.update(stored.entry.entity, stored.entry.record, {{key, value}}).map([](bool) {});
}

/// An invalid map takes the element away.
Result<void> writeElement(CommandContext &context, const Stored &stored, const std::optional<model::FieldMap> &values)
{
    const QString set = QString::fromLatin1(stored.field->set->key);
    const QByteArray owner = stored.entry.record.toBytes();
    if (!values)
        return context.removeElement(set, owner, stored.field->element).map([](bool) {});
    model::FieldMap all = *values;
    if (set == QLatin1String("activity_link")) {
        KONTOR_ASSIGN(const model::FieldMap activity, context.read(u"activity", stored.entry.record));
        all.insert(QStringLiteral("occurred_at"), activity.value(QStringLiteral("occurred_at")));
    }
    return context.putElement(set, owner, stored.field->element, all).map([](bool) {});
}

Result<void> write(const Session &session, qint64 number,
                   const std::function<Result<void>(CommandContext &, const Stored &)> &work)
{
    KONTOR_ASSIGN(const Stored stored, storedEntry(session.database->writer(), number));
    if (!stored.field)
        return fail(ErrorCode::NotFound, Text::tr("This program does not know the field. Update it first."));
    KONTOR_TRY(commands::runCommand(session, {QStringLiteral("value.restore"), {{QStringLiteral("count"), 1}}, {}},
                                    [&](CommandContext &context) { return work(context, stored); }));
    return settle(session, number);
}

}  // namespace

Result<Inbox> inbox(Connection &connection, int most)
{
    QList<Stored> found;
    {
        Statement query = connection.statement(sql::sync_issues);
        query.bind(qint64(most));
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                break;
            found << storedIn(query);
        }
    }
    Inbox open;
    KONTOR_ASSIGN(const QVariant count, connection.scalar("SELECT count(*) FROM sync_issue WHERE done_at IS NULL"));
    open.count = count.toLongLong();
    for (Stored &stored : found) {
        KONTOR_TRY(describe(connection, stored));
        open.entries << stored.entry;
    }
    return open;
}

Result<qint64> openIssues(Connection &connection)
{
    return connection.scalar("SELECT count(*) FROM sync_issue WHERE done_at IS NULL").map([](const QVariant &count) { return count.toLongLong(); });
}

Result<void> keepMine(const Session &session, qint64 entry)
{
    return write(session, entry, [](CommandContext &context, const Stored &stored) -> Result<void> {
        if (stored.field->set == nullptr)
            return writeColumn(context, stored, fromJson(*stored.field->field, stored.mine));
        const auto values = stored.mine.isObject()
                                ? std::optional(elementValues(*stored.field->set, stored.mine.toObject()))
                                : std::nullopt;
        return writeElement(context, stored, values);
    });
}

Result<void> writeInstead(const Session &session, qint64 entry, const QVariant &value)
{
    return write(session, entry, [&](CommandContext &context, const Stored &stored) -> Result<void> {
        if (stored.field->set == nullptr)
            return writeColumn(context, stored, value);
        KONTOR_ASSIGN(const auto custom, customFieldOf(context.transaction().connection(), stored.field->element));
        if (!custom)
            return fail(ErrorCode::Invalid, Text::tr("This cannot be written by hand."));
        if (!value.isValid())
            return writeElement(context, stored, std::nullopt);
        KONTOR_ASSIGN(const model::FieldMap columns, commands::customColumns(custom->type, custom->currency, value));
        return writeElement(context, stored, columns);
    });
}

Result<void> settle(const Session &session, qint64 entry)
{
    return session.database->write([&](storage::Transaction &transaction) -> Result<void> {
        Statement done = transaction.statement(sql::sync_issue_done);
        done.bind(entry, transaction.clock().nowMs());
        return done.run();
    });
}

}  // namespace kontor::sync
