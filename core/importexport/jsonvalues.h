// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/value.h"

#include <QHash>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace kontor::importexport {

/// A custom field as a JSON file defines it.
struct JsonCustomField {
    QString code;
    QString label;
    model::FieldType type = model::FieldType::Text;
    QList<std::pair<QString, QString>> choices;  ///< code and label
};

struct JsonTag {
    QString name;
    QString colour;
    QString description;
};

/// A kind of activity that the file of origin defines.
struct JsonActivityKind {
    QString code;
    QString label;
    QString icon;
};

/// What stands before the contacts.
struct JsonHeader {
    QString generator;      ///< program and version that wrote it
    qint64 exportedAt = 0;  ///< UTC milliseconds; 0: unknown
    QList<JsonCustomField> customFields;
    QList<JsonTag> tags;
    QList<JsonActivityKind> activityKinds;

    bool hasKind(const QString &code) const;
    /// Type of a custom field by code or label: as defined here, else as the catalogue offers it.
    std::optional<model::FieldType> customType(const QString &code) const;
};

/// "text", "long_text", "money" …: stable names of the types in files.
QString jsonTypeName(model::FieldType type);
std::optional<model::FieldType> jsonTypeFromName(const QString &name);

/// A value of a FieldMap (see value.h) as JSON. Money gives {"minor":…} with `currency` if it is known; instants
/// "2024-05-06T07:08:09.123Z"; flags true/false; references the UUID; blobs base64; several choices an array.
/// Undefined for what JSON cannot say (not-a-number).
QJsonValue jsonFromValue(model::FieldType type, const QVariant &value, const QString &currency = {});
/// Without a known type: text, numbers, truth; bytes as {"base64":…}.
QJsonValue jsonFromUntyped(const QVariant &value);

/// The value of a FieldMap; nullopt if the JSON is none of this type. Numbers are taken for text.
std::optional<QVariant> valueFromJson(model::FieldType type, const QJsonValue &json);
QVariant untypedFromJson(const QJsonValue &json);

}  // namespace kontor::importexport
