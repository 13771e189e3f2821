// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mergetrace.h"

#include "core/model/catalogue.h"

namespace kontor::model {

namespace {

FieldType typeOf(const QString &entity, const QString &field)
{
    const FieldDef *def = field.contains(u':') ? nullptr : Catalogue::get().field(entity, field);
    return def == nullptr ? FieldType::Text : def->type;
}

}  // namespace

QString traceOther(const Uuid &other)
{
    return QString::fromLatin1(other.toBytes().toHex());
}

QString tracePlace(const QString &field, const Uuid &other)
{
    return field + u'@' + traceOther(other);
}

QString tracedField(const QString &place)
{
    return place.left(place.lastIndexOf(u'@'));
}

QVariant traceText(const QString &entity, const QString &field, const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (typeOf(entity, field)) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Instant:
    case FieldType::Flag: return QString::number(value.toLongLong());
    case FieldType::Real: return QString::number(value.toDouble(), 'g', 17);
    case FieldType::Reference:
    case FieldType::Blob: return QString::fromLatin1(value.toByteArray().toHex());
    default: return value.toString();
    }
}

QVariant tracedValue(const QString &entity, const QString &field, const QVariant &text)
{
    if (!text.isValid() || text.isNull())
        return {};
    switch (typeOf(entity, field)) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Instant:
    case FieldType::Flag: return text.toLongLong();
    case FieldType::Real: return text.toDouble();
    case FieldType::Reference:
    case FieldType::Blob: return QByteArray::fromHex(text.toString().toLatin1());
    default: return text.toString();
    }
}

}  // namespace kontor::model
