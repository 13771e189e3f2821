// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctljson.h"

#include "app/kontorctltext.h"
#include "core/importexport/jsonvalues.h"
#include "core/model/catalogue.h"
#include "core/model/money.h"

#include <QDateTime>
#include <QJsonDocument>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using model::FieldDef;
using model::FieldMap;
using model::FieldType;

namespace {

void addFields(QJsonObject &object, const char *entity, const FieldMap &fields)
{
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const FieldDef *field = model::Catalogue::get().field(QString::fromLatin1(entity), it.key());
        if (field != nullptr && !field->has(model::Hidden))
            object.insert(it.key(), importexport::jsonFromValue(field->type, it.value(), currencyOf(fields, it.key())));
    }
}

QJsonArray recordsToJson(const char *entity, const QList<queries::Record> &records)
{
    QJsonArray array;
    for (const queries::Record &record : records) {
        QJsonObject object{{u"id"_s, record.id.toString()}};
        addFields(object, entity, record.fields);
        array.append(object);
    }
    return array;
}

/// The first value of a field among records; of the kinds given, if any.
QJsonValue firstOf(const QList<queries::Record> &records, const QString &key, const QStringList &kinds = {})
{
    for (const queries::Record &record : records) {
        const bool fits = kinds.isEmpty() || kinds.contains(record.fields.value(u"kind"_s).toString());
        if (const QString value = record.fields.value(key).toString(); fits && !value.isEmpty())
            return value;
    }
    return QJsonValue::Null;
}

QJsonObject customToJson(const QList<queries::CustomValue> &values)
{
    QJsonObject object;
    for (const queries::CustomValue &custom : values)
        object.insert(custom.code, importexport::jsonFromValue(custom.type, custom.value, custom.currency));
    return object;
}

QJsonArray affiliationsToJson(const queries::ContactDetail &detail)
{
    QJsonArray array;
    for (const queries::AffiliationRecord &record : detail.affiliations) {
        QJsonObject object{{u"id"_s, record.id.toString()},
                           {u"contact"_s, record.other.toString()},
                           {detail.isOrganisation() ? u"person"_s : u"organisation"_s, record.otherName}};
        addFields(object, "affiliation", record.fields);
        array.append(object);
    }
    return array;
}

QJsonArray relationsToJson(const QList<queries::RelationRecord> &relations)
{
    QJsonArray array;
    for (const queries::RelationRecord &relation : relations) {
        array.append(QJsonObject{{u"id"_s, relation.id.toString()},
                                 {u"contact"_s, relation.other.toString()},
                                 {u"name"_s, relation.otherName},
                                 {u"kind"_s, relation.kind},
                                 {u"outgoing"_s, relation.outgoing},
                                 {u"note"_s, relation.note}});
    }
    return array;
}

QJsonArray filesToJson(const QList<queries::AttachmentRecord> &files)
{
    QJsonArray array;
    for (const queries::AttachmentRecord &file : files) {
        array.append(QJsonObject{{u"id"_s, file.id.toString()},
                                 {u"kind"_s, file.kind},
                                 {u"name"_s, file.name},
                                 {u"media_type"_s, file.mediaType},
                                 {u"size"_s, file.size},
                                 {u"link"_s, file.link}});
    }
    return array;
}

}  // namespace

QString currencyOf(const FieldMap &fields, const QString &key)
{
    return key.endsWith("_minor"_L1) ? fields.value(QString(key.chopped(6) + u"_currency"_s)).toString() : QString();
}

QString instantText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject contactToJson(const queries::ContactDetail &detail)
{
    QJsonObject object{{u"id"_s, detail.id.toString()}};
    addFields(object, "contact", detail.fields);
    object.insert(u"kind"_s, detail.isOrganisation() ? u"organisation"_s : u"person"_s);
    object.insert(u"name"_s, detail.listName);
    object.insert(u"full_name"_s, detail.fullName);
    object.insert(u"email"_s, firstOf(detail.points, u"value"_s, {u"email"_s}));
    object.insert(u"phone"_s, firstOf(detail.points, u"value"_s, {u"phone"_s, u"mobile"_s}));
    object.insert(u"city"_s, firstOf(detail.addresses, u"city"_s));
    object.insert(u"points"_s, recordsToJson("contact_point", detail.points));
    object.insert(u"addresses"_s, recordsToJson("address", detail.addresses));
    const bool employed = !detail.isOrganisation() && !detail.affiliations.isEmpty();
    object.insert(u"organisation"_s, employed ? QJsonValue(detail.affiliations.first().otherName) : QJsonValue());
    QJsonArray tags;
    for (const queries::TagRecord &tag : detail.tags)
        tags.append(tag.name);
    object.insert(u"tags"_s, tags);
    object.insert(u"custom"_s, customToJson(detail.custom));
    return object;
}

QJsonObject wholeContactToJson(const queries::ContactDetail &detail)
{
    QJsonObject object = contactToJson(detail);
    object.insert(u"affiliations"_s, affiliationsToJson(detail));
    object.insert(u"relations"_s, relationsToJson(detail.relations));
    object.insert(u"files"_s, filesToJson(detail.files));
    object.insert(u"tasks"_s, recordsToJson("task", detail.openTasks));
    QJsonObject preferences;
    for (auto it = detail.preferences.cbegin(); it != detail.preferences.cend(); ++it)
        preferences.insert(it.key(), it.value());
    object.insert(u"preferences"_s, preferences);
    return object;
}

QJsonObject entryToJson(const queries::TimelineEntry &entry, const Uuid &record)
{
    QJsonObject object{
        {u"id"_s, entry.id.toString()}, {u"kind"_s, entry.kind}, {u"occurred_at"_s, instantText(entry.occurredAt)}};
    const std::pair<QString, QString> texts[] = {{u"subject"_s, entry.subject},
                                                 {u"text"_s, entry.body},
                                                 {u"direction"_s, entry.direction},
                                                 {u"result"_s, entry.result},
                                                 {u"author"_s, entry.author}};
    for (const auto &[key, value] : texts) {
        if (!value.isEmpty())
            object.insert(key, value);
    }
    if (entry.durationS)
        object.insert(u"duration_s"_s, *entry.durationS);
    if (!entry.place.isEmpty())
        object.insert(u"place"_s, entry.place);
    if (entry.pinned)
        object.insert(u"pinned"_s, true);
    if (!entry.files.isEmpty())
        object.insert(u"files"_s, entry.files.size());
    QJsonArray names;
    for (const queries::TimelineParticipant &person : entry.participants) {
        if (person.id != record)
            names.append(person.name);
    }
    if (!names.isEmpty())
        object.insert(u"participants"_s, names);
    return object;
}

QJsonObject changeToJson(const queries::HistoryRecord &change)
{
    QJsonObject object{{u"command"_s, change.command},    {u"change"_s, change.commandKind},
                       {u"at"_s, instantText(change.at)}, {u"author"_s, change.author},
                       {u"entity"_s, change.entity},      {u"record"_s, change.record.toString()}};
    if (change.field.isEmpty())
        return object;
    // Restoring needs the row's number; additions to sets have none.
    if (change.n != 0)
        object.insert(u"n"_s, change.n);
    const FieldDef *field = model::Catalogue::get().field(change.entity, change.field);
    const auto json = [&](const QVariant &value) {
        if (!value.isValid())
            return QJsonValue();
        return field != nullptr ? importexport::jsonFromValue(field->type, value)
                                : importexport::jsonFromUntyped(value);
    };
    object.insert(u"field"_s, change.field);
    object.insert(u"old"_s, json(change.old));
    object.insert(u"new"_s, json(change.now));
    return object;
}

QJsonObject taskToJson(const queries::TaskRow &task)
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonObject object{{u"id"_s, task.id.toString()}, {u"title"_s, task.title}, {u"done"_s, task.isDone()}};
    object.insert(u"kind"_s, task.kind.isEmpty() ? u"task"_s : task.kind);
    object.insert(u"due_on"_s, textOrNull(task.dueOn.toString(Qt::ISODate)));
    object.insert(u"due_time"_s, textOrNull(task.dueTime.toString(u"HH:mm"_s)));
    object.insert(u"zone"_s, textOrNull(task.zone));
    object.insert(u"repeat"_s, textOrNull(task.repeat));
    object.insert(u"remind_at"_s, task.remindAt ? QJsonValue(instantText(*task.remindAt)) : QJsonValue());
    object.insert(u"assignee"_s, textOrNull(task.assignee));
    object.insert(u"note"_s, textOrNull(task.note));
    object.insert(u"contact"_s, task.contact.isNull() ? QJsonValue() : QJsonValue(task.contact.toString()));
    object.insert(u"contact_name"_s, task.contactName);
    if (task.doneAt)
        object.insert(u"done_at"_s, instantText(*task.doneAt));
    return object;
}

QString shownValue(const FieldDef &field, const QVariant &value, const QString &currency)
{
    switch (field.type) {
    case FieldType::Choice:
        for (const model::Choice &choice : field.choices) {
            if (value.toString() == QLatin1String(choice.code))
                return model::catalogueText(choice.label);
        }
        return value.toString();
    case FieldType::Date: return shownDay(value.toString());
    case FieldType::Instant: return shownInstant(value.toLongLong());
    case FieldType::Flag: return value.toLongLong() != 0 ? Text::tr("yes") : Text::tr("no");
    case FieldType::Money:
        return model::Money{value.toLongLong(), currency.isEmpty() ? u"EUR"_s : currency}.toText(QLocale());
    case FieldType::Real: return QLocale().toString(value.toDouble());
    case FieldType::MultiChoice: {
        QStringList codes;
        for (const QJsonValue &code : QJsonDocument::fromJson(value.toString().toUtf8()).array())
            codes << code.toString();
        return codes.isEmpty() ? value.toString() : codes.join(u", "_s);
    }
    default: return value.toString();
    }
}

}  // namespace kontor::ctl
