// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/jsonvalues.h"

#include "core/model/partialdate.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

#include <algorithm>

namespace kontor::importexport {

namespace {

using model::FieldType;

constexpr std::array<std::pair<FieldType, const char *>, 12> kTypeNames{{{FieldType::Text, "text"},
                                                                         {FieldType::LongText, "long_text"},
                                                                         {FieldType::Integer, "integer"},
                                                                         {FieldType::Real, "real"},
                                                                         {FieldType::Money, "money"},
                                                                         {FieldType::Date, "date"},
                                                                         {FieldType::Instant, "instant"},
                                                                         {FieldType::Flag, "flag"},
                                                                         {FieldType::Choice, "choice"},
                                                                         {FieldType::MultiChoice, "multi_choice"},
                                                                         {FieldType::Reference, "reference"},
                                                                         {FieldType::Blob, "blob"}}};

QJsonValue instantToJson(qint64 ms)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    if (utc.date().year() < 1 || utc.date().year() > 9999)
        return ms;
    return QString(utc.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z');
}

QJsonValue choicesToJson(const QString &stored)
{
    const QJsonDocument parsed = QJsonDocument::fromJson(stored.toUtf8());
    const bool canonical = parsed.isArray() && QString::fromUtf8(parsed.toJson(QJsonDocument::Compact)) == stored;
    return canonical ? QJsonValue(parsed.array()) : QJsonValue(stored);
}

std::optional<QVariant> integerFromJson(const QJsonValue &json)
{
    const QVariant number = json.toVariant();
    if (number.typeId() == QMetaType::LongLong)
        return QVariant::fromValue(number.toLongLong());
    const double real = json.toDouble(0.5);
    // Other programs write 3.0 or 3e2; beyond 2^53 a double is no longer exact.
    const bool whole = real == double(qint64(qBound(-9e15, real, 9e15)));
    return whole ? std::optional<QVariant>(qint64(real)) : std::nullopt;
}

std::optional<QVariant> instantFromJson(const QJsonValue &json)
{
    if (json.isDouble())
        return integerFromJson(json);
    const QDateTime instant = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    return instant.isValid() ? std::optional<QVariant>(instant.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<QVariant> textFromJson(const QJsonValue &json)
{
    if (json.isString())
        return json.toString();
    if (json.isDouble() || json.isBool())
        return json.toVariant().toString();
    return std::nullopt;
}

std::optional<QVariant> bytesFromJson(const QJsonValue &json)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return json.isString() && decoded ? std::optional<QVariant>(*decoded) : std::nullopt;
}

std::optional<QVariant> referenceFromJson(const QJsonValue &json)
{
    const auto id = Uuid::fromString(json.toString());
    return id && !id->isNull() ? std::optional<QVariant>(id->toBytes()) : std::nullopt;
}

}  // namespace

QString jsonTypeName(FieldType type)
{
    for (const auto &[known, name] : kTypeNames) {
        if (known == type)
            return QLatin1String(name);
    }
    return {};
}

std::optional<FieldType> jsonTypeFromName(const QString &wanted)
{
    for (const auto &[type, name] : kTypeNames) {
        if (wanted == QLatin1String(name))
            return type;
    }
    return std::nullopt;
}

bool JsonHeader::hasKind(const QString &code) const
{
    return std::any_of(activityKinds.begin(), activityKinds.end(), [&](const JsonActivityKind &kind) { return kind.code == code; });
}

std::optional<FieldType> JsonHeader::customType(const QString &code) const
{
    for (const JsonCustomField &field : customFields) {
        if (field.code == code || field.label == code)
            return field.type;
    }
    for (const model::OfferedField &field : model::Catalogue::get().offeredFields()) {
        if (code == QLatin1String(field.code))
            return field.type;
    }
    return std::nullopt;
}

QJsonValue jsonFromValue(FieldType type, const QVariant &value, const QString &currency)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Date: return value.toString();
    case FieldType::Integer: return value.toLongLong();
    case FieldType::Real:
        return qIsFinite(value.toDouble()) ? QJsonValue(value.toDouble()) : QJsonValue(QJsonValue::Undefined);
    case FieldType::Money: {
        QJsonObject money{{u"minor"_s, value.toLongLong()}};
        if (!currency.isEmpty())
            money.insert(u"currency"_s, currency);
        return money;
    }
    case FieldType::Instant: return instantToJson(value.toLongLong());
    case FieldType::Flag: return value.toLongLong() != 0;
    case FieldType::MultiChoice: return choicesToJson(value.toString());
    case FieldType::Reference: return model::toUuid(value).toString();
    case FieldType::Blob: return QString::fromLatin1(value.toByteArray().toBase64());
    }
    return QJsonValue::Undefined;
}

QJsonValue jsonFromUntyped(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QJsonObject{{u"base64"_s, QString::fromLatin1(value.toByteArray().toBase64())}};
    if (value.typeId() == QMetaType::Double && !qIsFinite(value.toDouble()))
        return QJsonValue::Undefined;
    return QJsonValue::fromVariant(value);
}

std::optional<QVariant> valueFromJson(FieldType type, const QJsonValue &json)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice: return textFromJson(json);
    case FieldType::Date: {
        const auto date = model::PartialDate::fromIso(json.toString());
        return date && !date->isNull() ? std::optional<QVariant>(date->toIso()) : std::nullopt;
    }
    case FieldType::Integer: return json.isDouble() ? integerFromJson(json) : std::nullopt;
    case FieldType::Real: return json.isDouble() ? std::optional<QVariant>(json.toDouble()) : std::nullopt;
    case FieldType::Money: {
        const QJsonValue minor = json.toObject().value(u"minor"_s);
        return minor.isDouble() ? integerFromJson(minor) : std::nullopt;
    }
    case FieldType::Instant: return instantFromJson(json);
    case FieldType::Flag:
        if (json.isBool())
            return QVariant(qint64(json.toBool() ? 1 : 0));
        return json == QJsonValue(0) || json == QJsonValue(1) ? std::optional<QVariant>(qint64(json.toInt()))
                                                              : std::nullopt;
    case FieldType::MultiChoice:
        if (json.isArray())
            return QString::fromUtf8(QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact));
        return textFromJson(json);
    case FieldType::Reference: return referenceFromJson(json);
    case FieldType::Blob: return bytesFromJson(json);
    }
    return std::nullopt;
}

QVariant untypedFromJson(const QJsonValue &json)
{
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        const auto bytes = object.size() == 1 ? bytesFromJson(object.value(u"base64"_s)) : std::nullopt;
        return bytes.value_or(QVariant());
    }
    return json.isArray() || json.isNull() ? QVariant() : json.toVariant();
}

}  // namespace kontor::importexport
