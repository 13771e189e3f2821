// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/reportviews.h"

#include "core/model/catalogue.h"

namespace kontor::sync {

using model::EntityDef;
using model::EntityKind;
using model::FieldClass;
using model::FieldDef;
using model::FieldType;

namespace {

/// A value of another type than the catalogue says (from a faulty client) is null in a report, not the end of it.
QByteArray typed(const QByteArray &json, FieldType type)
{
    const QByteArray text = "(" + json + ")";
    const QByteArray whole = "CASE WHEN " + text + " ~ '^-?[0-9]{1,18}$' THEN " + text + "::bigint END";
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money: return whole;
    case FieldType::Flag:
        return "CASE " + text
               + " WHEN '1' THEN true WHEN 'true' THEN true WHEN '0' THEN false WHEN 'false' THEN false END";
    case FieldType::Instant: return "to_timestamp((" + whole + ") / 1000.0)";
    case FieldType::Real:
        return "CASE WHEN " + text + " ~ '^-?[0-9]{1,300}([.][0-9]{1,300})?([eE][+-]?[0-9]{1,2})?$' THEN " + text
               + "::double precision END";
    case FieldType::Reference:
        return "CASE WHEN " + text + " ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' THEN " + text
               + "::uuid END";
    // Days may be partial ("2024-05"), so they stay text.
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Choice:
    case FieldType::MultiChoice:
    case FieldType::Blob: break;
    }
    return text;
}

/// Columns that a report names itself, or that have no sense in it.
bool isOwn(const FieldDef &field)
{
    for (const char *name : {"n", "id", "cmd", "scope", "deleted_at"}) {
        if (qstrcmp(field.key, name) == 0)
            return true;
    }
    return field.cls != FieldClass::Synced;
}

/// A visible record: nothing deleted, nothing that is private to one member.
QByteArray visible(const QByteArray &kind)
{
    return " FROM sync.rec r JOIN sync.scope s ON s.scope = r.scope AND s.kind <> 'private'"
           " WHERE "
           + kind + " AND r.state = 'live' AND NOT r.data ? 'deleted_at'";
}

QByteArray recordQuery(const EntityDef &entity)
{
    QByteArray sql = "SELECT r.id, s.name AS scope_name, to_timestamp((r.born >> 16) / 1000.0) AS made_at, r.rev";
    for (const FieldDef &field : entity.fields) {
        if (!isOwn(field))
            sql += ", " + typed("r.data ->> '" + QByteArray(field.key) + "'", field.type) + " AS \"" + field.key + "\"";
    }
    return sql + visible("r.kind = '" + QByteArray(entity.key) + "'");
}

/// One row for each element: "tag:<id>" in a record's data, with the element's other columns as its value.
QByteArray setQuery(const EntityDef &entity)
{
    const QByteArray prefix = QByteArray(entity.elementPrefix) + ":";
    const auto skip = QByteArray::number(prefix.size() + 1);
    QByteArray sql = "SELECT r.id AS \"" + QByteArray(entity.parent) + "\", r.kind AS owner_kind";
    for (const FieldDef &field : entity.fields) {
        if (isOwn(field) || qstrcmp(field.key, entity.parent) == 0)
            continue;
        const bool element = qstrcmp(field.key, entity.elementColumn) == 0;
        const QByteArray value =
            element ? "substr(e.key, " + skip + ")"
                    : "CASE WHEN jsonb_typeof(e.value) = 'object' THEN e.value ->> '" + QByteArray(field.key) + "' END";
        sql += ", " + typed(value, field.type) + " AS \"" + field.key + "\"";
    }
    QByteArray from = visible("true");
    from.replace(" WHERE ", " CROSS JOIN LATERAL jsonb_each(r.data) e WHERE ");
    return sql + from + " AND e.key LIKE '" + prefix + "%' AND e.value <> 'null'";
}

/// Columns that were added in between cannot be had by CREATE OR REPLACE: then the view is made anew. What others built on
/// it stops that, and they are told.
QByteArray view(const QByteArray &name, const QByteArray &query)
{
    return "DO $do$ BEGIN EXECUTE $q$CREATE OR REPLACE VIEW report." + name + " AS " + query
           + "$q$;"
             " EXCEPTION WHEN invalid_table_definition THEN EXECUTE 'DROP VIEW report."
           + name
           + "';"
             " EXECUTE $q$CREATE VIEW report."
           + name + " AS " + query + "$q$; END $do$";
}

}  // namespace

QByteArray reportQuery(const EntityDef &entity)
{
    return entity.kind == EntityKind::Set ? setQuery(entity) : recordQuery(entity);
}

QList<QByteArray> reportViews()
{
    QList<QByteArray> statements;
    QByteArray about;
    for (const EntityDef &entity : model::Catalogue::get().entities()) {
        if (entity.kind == EntityKind::Local)
            continue;
        statements << view('"' + QByteArray(entity.key) + '"', reportQuery(entity));
        for (const FieldDef &field : entity.fields) {
            if (!isOwn(field))
                about += (about.isEmpty() ? "('" : ", ('") + QByteArray(entity.key) + "', '" + field.key + "', $l$"
                         + QByteArray(field.label != nullptr ? field.label : "") + "$l$)";
        }
    }
    statements << view("about", "SELECT * FROM (VALUES " + about + ") AS a(view_name, column_name, label)");
    return statements;
}

}  // namespace kontor::sync
