// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/filtersql.h"

#include "core/model/catalogue.h"
#include "core/model/text.h"
#include "core/queries/care.h"
#include "core/queries/contactsearch.h"

#include <QCoreApplication>

namespace kontor::queries {

using model::FieldDef;
using model::FieldType;
using model::Filter;
using Compare = Filter::Compare;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queries)
};

const char *symbol(Compare compare)
{
    switch (compare) {
    case Compare::Less: return " < ?";
    case Compare::LessEqual: return " <= ?";
    case Compare::Greater: return " > ?";
    case Compare::GreaterEqual: return " >= ?";
    default: return " = ?";
    }
}

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText || type == FieldType::Date || type == FieldType::MultiChoice;
}

/// column <compare> value. Text compares without case, in all alphabets; codes as they are.
SqlCondition compared(const QByteArray &column, FieldType type, Compare compare, const QVariant &value)
{
    if (compare == Compare::Exists)
        return {column + " IS NOT NULL", {}};
    if (isText(type)) {
        const QByteArray folded = "kontor_fold(" + column + ")";
        const QVariant wanted = value.toString().toCaseFolded();
        if (compare == Compare::Contains)
            return {"instr(" + folded + ", ?) > 0", {wanted}};
        if (compare == Compare::StartsWith)
            return {"instr(" + folded + ", ?) = 1", {wanted}};
        if (compare == Compare::Equals)
            return {folded + " = ?", {wanted}};
    }
    return {column + symbol(compare), {value}};
}

SqlCondition within(const QByteArray &table, const QByteArray &link, const SqlCondition &inner)
{
    return {"EXISTS (SELECT 1 FROM " + table + " WHERE " + link + " AND " + inner.sql + ")", inner.values};
}

/// By the set of those who carry the tag: made once, not looked up for each contact.
SqlCondition tagCondition(Compare compare, const QVariant &value)
{
    SqlCondition inner = {"1", {}};
    if (compare != Compare::Exists && value.typeId() == QMetaType::QByteArray)
        inner = {"t.id = ?", {value}};
    else if (compare != Compare::Exists)
        inner = compared("t.name", FieldType::Text, compare, value);
    return {"c.id IN (SELECT x.contact_id FROM tag t JOIN contact_tag x ON x.tag_id = t.id WHERE t.deleted_at IS NULL AND " + inner.sql + ")",
            inner.values};
}

SqlCondition customCondition(const QString &field, Compare compare, const QVariant &value)
{
    const QByteArray from = "EXISTS (SELECT 1 FROM custom_value v JOIN custom_field f ON f.id = v.field_id AND f.deleted_at IS NULL"
                            " WHERE v.record_id = c.id AND (f.code = ? OR kontor_fold(f.label) = ?)";
    const QString name = field.mid(3);
    const QVariantList names{name, name.toCaseFolded()};
    if (compare == Compare::Exists)
        return {from + ")", names};
    const SqlCondition asText = compared("v.v_text", FieldType::Text, compare, value);
    const bool isNumber = value.typeId() != QMetaType::QString && value.canConvert<double>();
    if (!isNumber)
        return {from + " AND " + asText.sql + ")", names + asText.values};
    const SqlCondition asNumber = compared("coalesce(v.v_int, v.v_real)", FieldType::Real, compare, value);
    const bool ordered = compare != Compare::Equals && compare != Compare::Contains && compare != Compare::StartsWith;
    if (ordered)
        return {from + " AND " + asNumber.sql + ")", names + asNumber.values};
    // "12" typed for a text field looks like a number here.
    return {from + " AND (" + asNumber.sql + " OR coalesce(v.v_int, v.v_real) IS NULL AND " + asText.sql + "))",
            names + asNumber.values + asText.values};
}

Result<SqlCondition> careCondition(Compare compare, const QVariant &value)
{
    QByteArray any;
    for (const CareHintDef &hint : careHints()) {
        if (compare == Compare::Equals && value.toString() == QLatin1String(hint.code))
            return SqlCondition{hint.list.isEmpty() ? hint.condition : hint.list, {}};
        any += (any.isEmpty() ? "(" : " OR ") + hint.condition;
    }
    if (compare == Compare::Exists)
        return SqlCondition{any + ")", {}};
    return fail(ErrorCode::Invalid, Text::tr("There is no field \"%1\" to filter by.").arg(QStringLiteral("care:") + value.toString()));
}

/// Fields that are no column of contact: (id prefix) → how to find them.
Result<SqlCondition> joinedCondition(const Filter &filter)
{
    const QString &field = filter.field;
    if (field == QLatin1String("tag"))
        return tagCondition(filter.compare, filter.value);
    if (field.startsWith(QLatin1String("cf:")))
        return customCondition(field, filter.compare, filter.value);
    if (field == QLatin1String("mine"))
        return SqlCondition{"coalesce(c.owner IN (SELECT name FROM my_name), 0) = ?", {filter.value}};
    if (field == QLatin1String("care"))
        return careCondition(filter.compare, filter.value);
    if (field == QLatin1String("last_activity"))
        return compared("i.last_activity_at", FieldType::Instant, filter.compare, filter.value);
    if (field == QLatin1String("open_task"))
        return compared("i.next_due", FieldType::Date, filter.compare, filter.value);
    if (field == QLatin1String("organisation")) {
        return within("affiliation x JOIN visible_contact o ON o.id = x.organisation_id", "x.person_id = c.id AND x.deleted_at IS NULL",
                      compared("o.org_name", FieldType::Text, filter.compare, filter.value));
    }
    if (field == QLatin1String("position")) {
        return within("affiliation x", "x.person_id = c.id AND x.deleted_at IS NULL", compared("x.position", FieldType::Text, filter.compare, filter.value));
    }
    if (field == QLatin1String("text")) {
        const model::SearchTerms terms(filter.value.toString());
        if (terms.isEmpty())
            return SqlCondition{"1", {}};
        return SqlCondition{"c.n IN (SELECT rowid FROM contact_fts WHERE contact_fts MATCH ?)", {ftsQuery(terms)}};
    }
    if (field.startsWith(QLatin1String("contact_point."))) {
        const QString kind = field.mid(14);
        SqlCondition inner = compared("x.value", FieldType::Text, filter.compare, filter.value);
        // "phone" means any number a person can be called on.
        const QByteArray kinds = kind == QLatin1String("phone") ? QByteArray("x.kind IN ('phone', 'mobile') AND ? <> ''") : QByteArray("x.kind = ?");
        return within("contact_point x", "x.contact_id = c.id AND x.deleted_at IS NULL",
                      {kinds + " AND " + inner.sql, QVariantList{kind} + inner.values});
    }
    if (field.startsWith(QLatin1String("address."))) {
        const FieldDef *column = model::Catalogue::get().field(u"address", QStringView(field).mid(8));
        if (column != nullptr && column->has(model::Filterable))
            return within("address x", "x.contact_id = c.id AND x.deleted_at IS NULL",
                          compared("x." + QByteArray(column->key), column->type, filter.compare, filter.value));
    }
    return fail(ErrorCode::Invalid, Text::tr("There is no field \"%1\" to filter by.").arg(field));
}

Result<SqlCondition> condition(const Filter &filter)
{
    if (filter.field.startsWith(QLatin1String("contact."))) {
        const FieldDef *column = model::Catalogue::get().field(u"contact", QStringView(filter.field).mid(8));
        if (column != nullptr && column->has(model::Filterable))
            return compared("c." + QByteArray(column->key), column->type, filter.compare, filter.value);
    }
    return joinedCondition(filter);
}

/// All conditions in parentheses, joined in halves: a chain would be as deep as it is long, and the engine limits depth.
Result<SqlCondition> joined(const QList<Filter> &children, const QByteArray &link)
{
    if (children.size() == 1) {
        KONTOR_ASSIGN(const SqlCondition only, filterCondition(children.first()));
        return SqlCondition{"(" + only.sql + ")", only.values};
    }
    KONTOR_ASSIGN(const SqlCondition left, joined(children.mid(0, children.size() / 2), link));
    KONTOR_ASSIGN(const SqlCondition right, joined(children.mid(children.size() / 2), link));
    return SqlCondition{"(" + left.sql + link + right.sql + ")", left.values + right.values};
}

}  // namespace

Result<SqlCondition> filterCondition(const Filter &filter)
{
    if (filter.node == Filter::Node::Condition)
        return condition(filter);
    if (filter.children.isEmpty())
        return SqlCondition{filter.node == Filter::Node::Any ? "0" : "1", {}};
    KONTOR_ASSIGN(SqlCondition whole, joined(filter.children, filter.node == Filter::Node::Any ? " OR " : " AND "));
    // A missing value makes a comparison NULL; "not" must then hold.
    if (filter.node == Filter::Node::Not)
        whole.sql = "NOT coalesce(" + whole.sql + ", 0)";
    return whole;
}

}  // namespace kontor::queries
