// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/jsoncontact.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

constexpr qsizetype kMaxShown = 64 * 1024;

const QStringList &contactLists()
{
    static const QStringList names{u"points"_s, u"addresses"_s, u"affiliations"_s, u"activities"_s,
                                   u"tasks"_s,  u"tags"_s,      u"custom"_s,       u"files"_s,
                                   u"relations"_s};
    return names;
}

/// Housekeeping of the file it came from: means nothing in another one.
bool isForeign(const model::EntityDef &entity, const model::FieldDef &field)
{
    static const QSet<QString> keys{u"id"_s, u"cmd"_s, u"n"_s, u"deleted_at"_s, u"merged_into"_s, u"organisation_id"_s,
                                    u"to_id"_s};
    const QString key = QLatin1String(field.key);
    return field.cls != model::FieldClass::Synced || keys.contains(key)
           || (entity.parent != nullptr && key == QLatin1String(entity.parent));
}

/// "revenue_minor" → "revenue_currency".
QString currencyKey(const QString &key)
{
    return key.endsWith(u"_minor") ? QString(key.chopped(6) + u"_currency") : QString();
}

void writeFields(QJsonObject &object, const char *entity, const model::FieldMap &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!it.value().isValid())
            continue;
        const model::FieldDef *field = model::Catalogue::get().field(QString::fromLatin1(entity), it.key());
        const QString currency = fields.value(currencyKey(it.key())).toString();
        object.insert(it.key(), field == nullptr ? jsonFromUntyped(it.value())
                                                 : jsonFromValue(field->type, it.value(), currency));
    }
}

QJsonObject withId(const Uuid &id)
{
    return id ? QJsonObject{{u"id"_s, id.toString()}} : QJsonObject();
}

template <typename Drafts>
QJsonArray childrenToJson(const Drafts &drafts, const char *entity)
{
    QJsonArray array;
    for (const auto &draft : drafts) {
        QJsonObject object = withId(draft.id);
        writeFields(object, entity, draft.fields);
        array.append(object);
    }
    return array;
}

QJsonArray affiliationsToJson(const QList<model::AffiliationDraft> &affiliations)
{
    QJsonArray array;
    for (const model::AffiliationDraft &affiliation : affiliations) {
        QJsonObject object{{u"organisation"_s, affiliation.organisation}};
        writeFields(object, "affiliation", affiliation.fields);
        array.append(object);
    }
    return array;
}

QJsonArray filesToJson(const QList<model::FileDraft> &files)
{
    QJsonArray array;
    for (const model::FileDraft &file : files) {
        array.append(QJsonObject{{u"name"_s, file.name},
                                 {u"media_type"_s, file.mediaType},
                                 {u"photo"_s, file.isPhoto},
                                 {u"data"_s, QString::fromLatin1(file.data.toBase64())}});
    }
    return array;
}

QJsonArray relationsToJson(const QList<model::RelationDraft> &relations)
{
    QJsonArray array;
    for (const model::RelationDraft &relation : relations) {
        QJsonObject object{{u"name"_s, relation.name}};
        if (!relation.id.isNull())
            object.insert(u"contact"_s, relation.id.toString());
        writeFields(object, "relation", relation.fields);
        array.append(object);
    }
    return array;
}

QJsonObject customToJson(const QMap<QString, QVariant> &custom, const JsonHeader &header)
{
    QJsonObject object;
    for (auto it = custom.begin(); it != custom.end(); ++it) {
        const auto type = header.customType(it.key());
        if (it.value().isValid())
            object.insert(it.key(), type ? jsonFromValue(*type, it.value()) : jsonFromUntyped(it.value()));
    }
    return object;
}

QString shown(const QJsonValue &value)
{
    QString text;
    if (value.isObject())
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    else if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else
        text = value.isNull() ? u"null"_s : value.toVariant().toString();
    return text.left(kMaxShown);
}

bool hasChoice(const model::FieldDef &field, const QString &code)
{
    return field.choices.empty()
           || std::any_of(field.choices.begin(), field.choices.end(),
                          [&code](const model::Choice &choice) { return code == QLatin1String(choice.code); });
}

QString unknownMember()
{
    return QCoreApplication::translate("Import", "Unknown member");
}

QString emptyValue()
{
    return QCoreApplication::translate("Import", "Empty");
}

}  // namespace

QJsonObject jsonFromContact(const model::ContactDraft &contact, const JsonHeader &header)
{
    QJsonObject object = withId(contact.id);
    writeFields(object, "contact", contact.fields);
    const auto add = [&object](const QString &name, const auto &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    add(u"points"_s, childrenToJson(contact.points, "contact_point"));
    add(u"addresses"_s, childrenToJson(contact.addresses, "address"));
    add(u"affiliations"_s, affiliationsToJson(contact.affiliations));
    add(u"activities"_s, childrenToJson(contact.activities, "activity"));
    add(u"tasks"_s, childrenToJson(contact.tasks, "task"));
    add(u"tags"_s, QJsonArray::fromStringList(contact.tags));
    add(u"custom"_s, customToJson(contact.custom, header));
    add(u"files"_s, filesToJson(contact.files));
    add(u"relations"_s, relationsToJson(contact.relations));
    return object;
}

CellTrace &JsonContactReader::trace(const QString &path, const QJsonValue &value)
{
    CellTrace trace;
    trace.column = int(m_out.trace.size());
    trace.header = path;
    trace.value = shown(value);
    m_out.trace.append(trace);
    return m_out.trace.last();
}

void JsonContactReader::toField(const QString &path, const QJsonValue &value, const QString &target)
{
    CellTrace &cell = trace(path, value);
    cell.outcome = CellTrace::Outcome::Field;
    cell.targets = QStringList{target};
}

void JsonContactReader::report(const QString &path, const QJsonValue &value, const QString &reason, bool warn)
{
    CellTrace &cell = trace(path, value);
    cell.outcome = CellTrace::Outcome::Reported;
    cell.reason = reason;
    if (warn)
        m_out.issues.append({RecordIssue::Severity::Warning, cell.column, QString(path + u": " + reason)});
}

bool JsonContactReader::isOwnKind(const char *entity, const QString &key, const QString &code) const
{
    return qstrcmp(entity, "activity") == 0 && key == u"kind" && m_header.hasKind(code);
}

void JsonContactReader::readField(const char *entity, const QString &path, const QString &key,
                                  const QJsonObject &object, model::FieldMap &fields)
{
    const model::EntityDef *def = model::Catalogue::get().entity(QString::fromLatin1(entity));
    const model::FieldDef *field = def->field(key);
    const QJsonValue json = object.value(key);
    if (field == nullptr || isForeign(*def, *field)) {
        report(path, json,
               field == nullptr ? unknownMember()
                                : QCoreApplication::translate("Import", "Belongs to the file it came from"));
        return;
    }
    if (json.isNull() || (json.isString() && json.toString().isEmpty())) {
        report(path, json, emptyValue());
        return;
    }
    const auto value = valueFromJson(field->type, json);
    if (!value || (field->type == model::FieldType::Choice && !hasChoice(*field, value->toString()) && !isOwnKind(entity, key, value->toString()))) {
        report(path, json,
               QCoreApplication::translate("Import", "\"%1\" is no value for this field").arg(shown(json).left(80)),
               true);
        return;
    }
    fields.insert(key, *value);
    const QString currency = json.toObject().value(u"currency"_s).toString();
    const QString sibling = currencyKey(key);
    if (!currency.isEmpty() && def->field(sibling) != nullptr && !object.contains(sibling))
        fields.insert(sibling, currency);
    const bool pointValue = key == u"value" && qstrcmp(entity, "contact_point") == 0;
    toField(path, json, QString::fromLatin1(entity) + u'.' + (pointValue ? object.value(u"kind"_s).toString() : key));
}

JsonContactReader::Child JsonContactReader::readFields(const char *entity, const QString &path,
                                                       const QJsonObject &object, const QStringList &reserved)
{
    Child child;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString memberPath = path.isEmpty() ? it.key() : QString(path + u'.' + it.key());
        if (reserved.contains(it.key()))
            continue;
        if (it.key() != u"id") {
            readField(entity, memberPath, it.key(), object, child.second);
        } else if (const auto id = Uuid::fromString(it.value().toString()); id && !id->isNull()) {
            child.first = *id;
            toField(memberPath, it.value(), QString::fromLatin1(entity) + u".id");
        } else {
            report(memberPath, it.value(), QCoreApplication::translate("Import", "No valid id; a new one is made"),
                   true);
        }
    }
    return child;
}

template <typename Take>
void JsonContactReader::forEach(const QJsonObject &contact, const QString &name, Take take)
{
    const QJsonValue value = contact.value(name);
    if (!value.isArray()) {
        if (!value.isUndefined())
            report(name, value, QCoreApplication::translate("Import", "Is no list"), true);
        return;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = name + u'[' + QString::number(i) + u']';
        const QJsonValue element = array.at(i);
        if (element.isObject())
            take(path, element.toObject());
        else
            report(path, element, QCoreApplication::translate("Import", "Is no object"), true);
    }
}

QList<model::ChildDraft> JsonContactReader::readChildren(const QJsonObject &contact, const QString &name,
                                                         const char *entity)
{
    QList<model::ChildDraft> children;
    forEach(contact, name, [&](const QString &path, const QJsonObject &object) {
        auto [id, fields] = readFields(entity, path, object, {});
        if (id || !fields.isEmpty())
            children.append({id, fields});
    });
    return children;
}

void JsonContactReader::readAffiliations(const QJsonObject &contact)
{
    forEach(contact, u"affiliations"_s, [&](const QString &path, const QJsonObject &object) {
        const QJsonValue name = object.value(u"organisation"_s);
        const auto [id, fields] = readFields("affiliation", path, object, {u"organisation"_s});
        if (name.isString())
            toField(path + u".organisation", name, u"affiliation.organisation"_s);
        else if (!name.isUndefined())
            report(path + u".organisation", name, QCoreApplication::translate("Import", "Is no text"), true);
        if (name.isString() || !fields.isEmpty())
            m_out.draft.affiliations.append({name.toString(), fields});
    });
}

void JsonContactReader::readActivities(const QJsonObject &contact)
{
    forEach(contact, u"activities"_s, [&](const QString &path, const QJsonObject &object) {
        auto [id, fields] = readFields("activity", path, object, {});
        // Without its kind it is kept as a note; the report says what the kind was.
        if (!fields.isEmpty() && !fields.contains(u"kind"_s))
            fields.insert(u"kind"_s, u"note"_s);
        if (id || !fields.isEmpty())
            m_out.draft.activities.append({id, fields});
    });
}

void JsonContactReader::readTags(const QJsonObject &contact)
{
    const QJsonValue value = contact.value(u"tags"_s);
    if (!value.isArray() && !value.isUndefined())
        report(u"tags"_s, value, QCoreApplication::translate("Import", "Is no list"), true);
    const QJsonArray tags = value.toArray();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString path = u"tags["_s + QString::number(i) + u']';
        const QJsonValue tag = tags.at(i);
        if (tag.toString().isEmpty()) {
            report(path, tag, tag.isString() ? emptyValue() : QCoreApplication::translate("Import", "Is no text"));
            continue;
        }
        m_out.draft.tags.append(tag.toString());
        toField(path, tag, u"tag"_s);
    }
}

void JsonContactReader::readCustom(const QJsonObject &contact)
{
    const QJsonValue all = contact.value(u"custom"_s);
    if (!all.isObject() && !all.isUndefined())
        report(u"custom"_s, all, QCoreApplication::translate("Import", "Is no object"), true);
    const QJsonObject custom = all.toObject();
    for (auto it = custom.begin(); it != custom.end(); ++it) {
        const QString path = u"custom."_s + it.key();
        const auto type = m_header.customType(it.key());
        const QVariant value =
            type ? valueFromJson(*type, it.value()).value_or(QVariant()) : untypedFromJson(it.value());
        if (value.isValid()) {
            m_out.draft.custom.insert(it.key(), value);
            toField(path, it.value(), path);
        } else if (it.value().isNull()) {
            report(path, it.value(), emptyValue());
        } else {
            report(path, it.value(),
                   QCoreApplication::translate("Import", "\"%1\" is no value for this field")
                       .arg(shown(it.value()).left(80)),
                   true);
        }
    }
}

void JsonContactReader::readFiles(const QJsonObject &contact)
{
    forEach(contact, u"files"_s, [&](const QString &path, const QJsonObject &object) {
        model::FileDraft file;
        const auto data = valueFromJson(model::FieldType::Blob, object.value(u"data"_s));
        file.name = object.value(u"name"_s).toString();
        file.mediaType = object.value(u"media_type"_s).toString();
        file.isPhoto = object.value(u"photo"_s).toBool();
        static const QSet<QString> known{u"name"_s, u"media_type"_s, u"photo"_s};
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString memberPath = path + u'.' + it.key();
            if (it.key() == u"data" && data)
                toField(memberPath, QString(QString::number(data->toByteArray().size()) + u" B"), u"file"_s);
            else if (it.key() == u"data")
                report(memberPath, it.value().toString().left(80),
                       QCoreApplication::translate("Import", "Is no base64"), true);
            else if (!known.contains(it.key()))
                report(memberPath, it.value(), unknownMember());
            else if (data)
                toField(memberPath, it.value(), u"file."_s + it.key());
            else
                report(memberPath, it.value(), QCoreApplication::translate("Import", "The file has no contents"));
        }
        file.data = data.value_or(QVariant()).toByteArray();
        if (data)
            m_out.draft.files.append(file);
    });
}

void JsonContactReader::readRelations(const QJsonObject &contact)
{
    forEach(contact, u"relations"_s, [&](const QString &path, const QJsonObject &object) {
        model::RelationDraft relation;
        relation.fields = readFields("relation", path, object, {u"contact"_s, u"name"_s}).second;
        for (const QString &key : {u"contact"_s, u"name"_s}) {
            const QJsonValue value = object.value(key);
            const auto id = key == "contact"_L1 ? Uuid::fromString(value.toString()) : std::nullopt;
            if (value.isUndefined())
                continue;
            if (key == "name"_L1 ? !value.isString() : !id.has_value()) {
                report(path + u'.' + key, value, QCoreApplication::translate("Import", "Names nobody"), true);
                continue;
            }
            relation.id = id.value_or(relation.id);
            if (key == "name"_L1)
                relation.name = value.toString();
            toField(path + u'.' + key, value, u"relation"_s);
        }
        if (!relation.fields.contains(u"kind"_s))
            relation.fields.insert(u"kind"_s, u"other"_s);
        if (!relation.id.isNull() || !relation.name.isEmpty())
            m_out.draft.relations.append(relation);
    });
}

void JsonContactReader::read(const QJsonObject &contact)
{
    const auto [id, fields] = readFields("contact", {}, contact, contactLists());
    m_out.draft.id = id;
    m_out.draft.fields = fields;
    m_out.draft.points = readChildren(contact, u"points"_s, "contact_point");
    m_out.draft.addresses = readChildren(contact, u"addresses"_s, "address");
    readAffiliations(contact);
    readActivities(contact);
    m_out.draft.tasks = readChildren(contact, u"tasks"_s, "task");
    readTags(contact);
    readCustom(contact);
    readFiles(contact);
    readRelations(contact);
}

}  // namespace kontor::importexport
