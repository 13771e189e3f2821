// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringBuilder>

#include <array>
#include <cmath>

namespace kontor::model {

namespace {

constexpr int kVersion = 1;
constexpr int kDeepest = 64;
constexpr int kMostNodes = 1000;

struct CompareName {
    Filter::Compare compare;
    const char *name;
};
constexpr std::array<CompareName, 8> kCompareNames = {{
    {Filter::Compare::Equals, "equals"},
    {Filter::Compare::Contains, "contains"},
    {Filter::Compare::StartsWith, "starts_with"},
    {Filter::Compare::Less, "less"},
    {Filter::Compare::LessEqual, "less_equal"},
    {Filter::Compare::Greater, "greater"},
    {Filter::Compare::GreaterEqual, "greater_equal"},
    {Filter::Compare::Exists, "exists"},
}};

tl::unexpected<Error> malformed(const QString &message)
{
    return fail(ErrorCode::Malformed, message);
}

/// Text, numbers and yes/no are what a filter compares with; anything else becomes text.
QJsonValue valueToJson(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool: return value.toBool();
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong: return value.toLongLong();
    case QMetaType::Float:
    case QMetaType::Double:
        return std::isfinite(value.toDouble()) ? QJsonValue(value.toDouble()) : QJsonValue(QString());
    default: return value.toString();
    }
}

QJsonObject nodeToJson(const Filter &filter)
{
    QJsonObject json;
    if (filter.node == Filter::Node::Condition) {
        json.insert(QStringLiteral("field"), filter.field);
        for (const auto &[compare, name] : kCompareNames) {
            if (compare == filter.compare)
                json.insert(QStringLiteral("is"), QString::fromLatin1(name));
        }
        if (filter.value.isValid())
            json.insert(QStringLiteral("value"), valueToJson(filter.value));
        return json;
    }
    if (filter.node == Filter::Node::Not) {
        json.insert(QStringLiteral("not"), nodeToJson(filter.children.value(0)));
        return json;
    }
    QJsonArray children;
    for (const Filter &child : filter.children)
        children.append(nodeToJson(child));
    json.insert(filter.node == Filter::Node::All ? QStringLiteral("all") : QStringLiteral("any"), children);
    return json;
}

/// Reads one stored filter; counts its nodes, so that a broken file cannot exhaust stack or memory.
class JsonReader {
public:
    Result<Filter> node(const QJsonObject &json, int depth)
    {
        if (depth > kDeepest)
            return fail(
                ErrorCode::TooLarge,
                QCoreApplication::translate("Filter", "The filter is nested more than %1 levels deep.").arg(kDeepest));
        if (++m_nodes > kMostNodes)
            return fail(ErrorCode::TooLarge,
                        QCoreApplication::translate("Filter", "The filter has more than %1 parts.").arg(kMostNodes));
        QString kind;
        for (auto it = json.begin(); it != json.end(); ++it) {
            const QString key = it.key();
            if (key == u"is" || key == u"value" || (key == u"v" && depth == 1))
                continue;
            if (key != u"all" && key != u"any" && key != u"not" && key != u"field")
                return malformed(
                    QCoreApplication::translate(
                        "Filter", "The filter has an unknown part “%1”; a newer version may have written it.")
                        .arg(key));
            if (!kind.isEmpty())
                return malformed(QCoreApplication::translate("Filter", "A part of the filter is both “%1” and “%2”.")
                                     .arg(kind, key));
            kind = key;
        }
        if (kind.isEmpty())
            return malformed(QCoreApplication::translate(
                "Filter", "A part of the filter is none of “all”, “any”, “not” and “field”."));
        if (kind == u"field")
            return condition(json);
        if (json.contains(QStringLiteral("is")) || json.contains(QStringLiteral("value")))
            return malformed(QCoreApplication::translate("Filter", "A part of the filter is both “%1” and “%2”.")
                                 .arg(kind, QStringLiteral("field")));
        return kind == u"not" ? negation(json.value(kind), depth) : group(kind, json.value(kind), depth);
    }

private:
    Result<Filter> negation(const QJsonValue &json, int depth)
    {
        if (!json.isObject())
            return malformed(QCoreApplication::translate("Filter", "“not” in the filter needs one part."));
        KONTOR_ASSIGN(Filter child, node(json.toObject(), depth + 1));
        return Filter::negated(std::move(child));
    }

    Result<Filter> group(const QString &kind, const QJsonValue &json, int depth)
    {
        if (!json.isArray())
            return malformed(
                QCoreApplication::translate("Filter", "“%1” in the filter needs a list of parts.").arg(kind));
        QList<Filter> children;
        const QJsonArray parts = json.toArray();
        for (const QJsonValue &part : parts) {
            if (!part.isObject())
                return malformed(
                    QCoreApplication::translate("Filter", "“%1” in the filter needs a list of parts.").arg(kind));
            KONTOR_ASSIGN(Filter child, node(part.toObject(), depth + 1));
            children.append(std::move(child));
        }
        return kind == u"all" ? Filter::all(std::move(children)) : Filter::any(std::move(children));
    }

    static Result<Filter> condition(const QJsonObject &json)
    {
        const QString field = json.value(QStringLiteral("field")).toString();
        if (field.isEmpty())
            return malformed(QCoreApplication::translate("Filter", "A condition of the filter names no field."));
        const QString name = json.value(QStringLiteral("is")).toString();
        for (const auto &[compare, known] : kCompareNames) {
            if (name != QLatin1String(known))
                continue;
            const QJsonValue value = json.value(QStringLiteral("value"));
            if (value.isUndefined() && compare != Filter::Compare::Exists)
                return malformed(
                    QCoreApplication::translate("Filter", "The condition on “%1” has no value to compare with.")
                        .arg(field));
            if (value.isArray() || value.isObject() || value.isNull())
                return malformed(QCoreApplication::translate(
                                     "Filter", "The condition on “%1” has a value that is neither text nor number.")
                                     .arg(field));
            return Filter::condition(field, compare, value.toVariant());
        }
        return malformed(QCoreApplication::translate("Filter", "The condition on “%1” has an unknown comparison “%2”.")
                             .arg(field, name));
    }

    int m_nodes = 0;
};

}  // namespace

Filter Filter::condition(QString field, Compare compare, QVariant value)
{
    return {Node::Condition, {}, std::move(field), compare, std::move(value)};
}

QJsonObject Filter::toJson() const
{
    QJsonObject json = nodeToJson(*this);
    json.insert(QStringLiteral("v"), kVersion);
    return json;
}

Result<Filter> Filter::fromJson(const QJsonObject &json)
{
    const QJsonValue version = json.value(QStringLiteral("v"));
    if (!version.isDouble() || version.toDouble() != kVersion) {
        const QString found =
            version.isUndefined() ? QCoreApplication::translate("Filter", "none") : version.toVariant().toString();
        return malformed(
            QCoreApplication::translate("Filter", "The filter has version %1; this program reads version %2.")
                .arg(found)
                .arg(kVersion));
    }
    return JsonReader().node(json, 1);
}

}  // namespace kontor::model
