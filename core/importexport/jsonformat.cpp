// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/jsonformat.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

/// Of one contact in the file of failed records.
constexpr qsizetype kMaxRecordText = 8 * 1024 * 1024;

QString formatName()
{
    return u"kontor-contacts"_s;
}

QJsonArray customFieldsToJson(const QList<JsonCustomField> &fields)
{
    QJsonArray array;
    for (const JsonCustomField &field : fields) {
        QJsonObject object{{u"code"_s, field.code}, {u"label"_s, field.label}, {u"type"_s, jsonTypeName(field.type)}};
        QJsonArray choices;
        for (const auto &[code, label] : field.choices)
            choices.append(QJsonObject{{u"code"_s, code}, {u"label"_s, label}});
        if (!choices.isEmpty())
            object.insert(u"choices"_s, choices);
        array.append(object);
    }
    return array;
}

QList<JsonCustomField> customFieldsFromJson(const QJsonArray &array)
{
    QList<JsonCustomField> fields;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto type = jsonTypeFromName(object.value(u"type"_s).toString());
        JsonCustomField field{object.value(u"code"_s).toString(),
                              object.value(u"label"_s).toString(),
                              type.value_or(model::FieldType::Text),
                              {}};
        const QJsonArray choices = object.value(u"choices"_s).toArray();
        for (const QJsonValue &choice : choices)
            field.choices.append(
                {choice.toObject().value(u"code"_s).toString(), choice.toObject().value(u"label"_s).toString()});
        if (!field.code.isEmpty() || !field.label.isEmpty())
            fields.append(field);
    }
    return fields;
}

QJsonArray kindsToJson(const QList<JsonActivityKind> &kinds)
{
    QJsonArray array;
    for (const JsonActivityKind &kind : kinds)
        array.append(QJsonObject{{u"code"_s, kind.code}, {u"label"_s, kind.label}, {u"icon"_s, kind.icon}});
    return array;
}

QList<JsonActivityKind> kindsFromJson(const QJsonArray &array)
{
    QList<JsonActivityKind> kinds;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const JsonActivityKind kind{object.value(u"code"_s).toString(), object.value(u"label"_s).toString(), object.value(u"icon"_s).toString()};
        // Codes without the prefix are the program's, which define themselves.
        if (kind.code.startsWith(u"x_"_s) && !kind.label.isEmpty())
            kinds.append(kind);
    }
    return kinds;
}

QJsonArray tagsToJson(const QList<JsonTag> &tags)
{
    QJsonArray array;
    for (const JsonTag &tag : tags) {
        QJsonObject object{{u"name"_s, tag.name}};
        if (!tag.colour.isEmpty())
            object.insert(u"colour"_s, tag.colour);
        if (!tag.description.isEmpty())
            object.insert(u"description"_s, tag.description);
        array.append(object);
    }
    return array;
}

QList<JsonTag> tagsFromJson(const QJsonArray &array)
{
    QList<JsonTag> tags;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const JsonTag tag{object.value(u"name"_s).toString(), object.value(u"colour"_s).toString(),
                          object.value(u"description"_s).toString()};
        if (!tag.name.isEmpty())
            tags.append(tag);
    }
    return tags;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

}  // namespace

Result<void> JsonWriter::put(const QByteArray &text)
{
    if (m_device.write(text) == text.size())
        return {};
    return fail(ErrorCode::Io,
                QCoreApplication::translate("Import", "The file could not be written: %1").arg(m_device.errorString()));
}

/// The order matters to readers that go through the file once: what it is, what it defines, then the contacts.
Result<void> JsonWriter::begin()
{
    if (m_begun)
        return {};
    m_begun = true;
    QByteArray text =
        "{\n\"format\": \"" + formatName().toUtf8() + "\",\n\"version\": " + QByteArray::number(kJsonVersion);
    QJsonObject about;
    if (!m_header.generator.isEmpty())
        about.insert(u"generator"_s, m_header.generator);
    if (m_header.exportedAt != 0)
        about.insert(u"exported_at"_s, jsonFromValue(model::FieldType::Instant, m_header.exportedAt));
    if (!about.isEmpty())
        text += ",\n\"about\": " + compact(about);
    if (!m_header.customFields.isEmpty())
        text += ",\n\"custom_fields\": " + compact(customFieldsToJson(m_header.customFields));
    if (!m_header.tags.isEmpty())
        text += ",\n\"tags\": " + compact(tagsToJson(m_header.tags));
    if (!m_header.activityKinds.isEmpty())
        text += ",\n\"activity_kinds\": " + compact(kindsToJson(m_header.activityKinds));
    text += ",\n\"contacts\": [";
    return put(text);
}

Result<void> JsonWriter::write(const model::ContactDraft &contact)
{
    for (const model::FileDraft &file : contact.files) {
        if (file.data.size() / 3 * 4 + 4 > kMaxJsonString) {
            return fail(ErrorCode::TooLarge,
                        QCoreApplication::translate("Import",
                                                    "The attachment \"%1\" is larger than %2 MB and does not fit into "
                                                    "a JSON export.")
                            .arg(file.name)
                            .arg(kMaxJsonString / 4 * 3 >> 20));
        }
    }
    KONTOR_TRY(begin());
    const QByteArray text = compact(jsonFromContact(contact, m_header));
    if (text.size() > kMaxJsonElement) {
        return fail(ErrorCode::TooLarge,
                    QCoreApplication::translate("Import",
                                                "A contact with its attachments is larger than %1 MB and does not fit "
                                                "into a JSON export.")
                        .arg(kMaxJsonElement >> 20));
    }
    KONTOR_TRY(put(m_any ? ",\n" : "\n"));
    m_any = true;
    return put(text);
}

Result<void> JsonWriter::finish()
{
    KONTOR_TRY(begin());
    return put("\n]\n}\n");
}

Result<std::unique_ptr<JsonReader>> JsonReader::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, QCoreApplication::translate("Import", "The file %1 could not be opened: %2")
                                       .arg(path, file->errorString()));
    }
    return std::make_unique<JsonReader>(std::move(file));
}

JsonReader::JsonReader(std::unique_ptr<QIODevice> device)
    : m_device(std::move(device)), m_splitter(*m_device, QByteArrayLiteral("contacts"))
{
}

Result<void> JsonReader::checkFormat() const
{
    if (m_format != formatName()) {
        return fail(ErrorCode::Malformed,
                    QCoreApplication::translate("Import",
                                                "This JSON file does not hold Kontor's contacts (its \"format\" must "
                                                "come first and be \"%1\").")
                        .arg(formatName()));
    }
    if (m_version > kJsonVersion) {
        return fail(ErrorCode::NewerVersion,
                    QCoreApplication::translate("Import",
                                                "The file was written by a newer version of Kontor. Please update "
                                                "Kontor and import it again."));
    }
    if (m_version < 1)
        return fail(ErrorCode::Malformed,
                    QCoreApplication::translate("Import", "The file does not say its format's version."));
    return {};
}

/// A member beside "contacts". True if there is something to report in `record`.
bool JsonReader::takeMember(const JsonPiece &piece, SourceRecord &record)
{
    // Wrapped, because a document is an object or an array, never a bare value.
    const QJsonDocument parsed = QJsonDocument::fromJson(QByteArray("[" + piece.text + "]"));
    const QJsonValue value = parsed.array().at(0);
    if (piece.name == "format") {
        m_format = value.toString();
    } else if (piece.name == "version") {
        m_version = value.toInt();
    } else if (piece.name == "custom_fields" && value.isArray()) {
        m_header.customFields = customFieldsFromJson(value.toArray());
    } else if (piece.name == "tags" && value.isArray()) {
        m_header.tags = tagsFromJson(value.toArray());
    } else if (piece.name == "activity_kinds" && value.isArray()) {
        m_header.activityKinds = kindsFromJson(value.toArray());
    } else if (piece.name == "about" && value.isObject()) {
        m_header.generator = value.toObject().value(u"generator"_s).toString();
        const auto when = valueFromJson(model::FieldType::Instant, value.toObject().value(u"exported_at"_s));
        m_header.exportedAt = when.value_or(QVariant()).toLongLong();
    } else {
        record.skip = true;
        CellTrace trace;
        trace.header = QString::fromUtf8(piece.name);
        trace.value = QString::fromUtf8(piece.text.left(1000));
        trace.reason = QCoreApplication::translate("Import", "Unknown member");
        record.trace.append(trace);
        record.issues.append(
            {RecordIssue::Severity::Hint, 0,
             QCoreApplication::translate("Import", "The file's member \"%1\" is unknown and was passed over.")
                 .arg(trace.header)});
        return true;
    }
    return false;
}

void JsonReader::takeContact(const JsonPiece &piece, SourceRecord &record) const
{
    record.row = piece.element;
    record.cells = QStringList{QString::fromUtf8(piece.text.left(kMaxRecordText))};
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(piece.text, &error);
    if (!piece.tooLarge && parsed.isObject()) {
        JsonContactReader(m_header, record).read(parsed.object());
        return;
    }
    record.skip = true;
    const QString message =
        piece.tooLarge
            ? QCoreApplication::translate("Import", "Contact %1 is larger than %2 MB and was not imported.")
                  .arg(piece.element)
                  .arg(kMaxJsonElement >> 20)
            : QCoreApplication::translate("Import", "Contact %1 is no valid JSON object and was not imported.")
                  .arg(piece.element);
    record.issues.append({RecordIssue::Severity::Failure, -1, message});
    CellTrace trace;
    trace.header = u"contacts"_s;
    trace.value = QString::fromUtf8(piece.text.left(1000));
    trace.reason = message;
    record.trace.append(trace);
}

Result<bool> JsonReader::next(SourceRecord &record)
{
    for (;;) {
        record = {};
        JsonPiece piece;
        KONTOR_ASSIGN(const bool more, m_splitter.next(piece));
        if (!more || piece.element > 0)
            KONTOR_TRY(checkFormat());
        if (!more)
            return false;
        if (piece.element > 0) {
            takeContact(piece, record);
            return true;
        }
        if (takeMember(piece, record))
            return true;
    }
}

SourceDefinitions JsonReader::definitions() const
{
    SourceDefinitions definitions;
    for (const JsonCustomField &field : m_header.customFields) {
        QJsonArray choices;
        for (const auto &[code, label] : field.choices)
            choices.append(QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("label"), label}});
        const QString json =
            choices.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact));
        definitions.customFields.append({field.code, field.label, field.type, json});
    }
    for (const JsonTag &tag : m_header.tags)
        definitions.tags.append({tag.name, tag.colour, tag.description});
    for (const JsonActivityKind &kind : m_header.activityKinds)
        definitions.activityKinds.append({kind.code, kind.label, kind.icon});
    return definitions;
}

}  // namespace kontor::importexport
