// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contactcolumns.h"

#include "core/model/catalogue.h"

#include <QCoreApplication>

namespace kontor::queries {

using model::FieldDef;
using model::FieldType;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queries)
};

bool isWords(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText || type == FieldType::MultiChoice;
}

ColumnSql words(const QByteArray &cell)
{
    return {cell, "kontor_sort_key(" + cell + ")", {}};
}

ColumnSql plain(const QByteArray &cell)
{
    return {cell, cell, {}};
}

ColumnSql contactColumn(const FieldDef &field)
{
    const QByteArray column = "c." + QByteArray(field.key);
    if (field.type == FieldType::Money)
        return {column + " || ' ' || coalesce(c.revenue_currency, 'EUR')", column, {}};
    return isWords(field.type) ? words(column) : plain(column);
}

ColumnSql addressColumn(const FieldDef &field)
{
    return words("(SELECT a." + QByteArray(field.key) + " FROM address a WHERE a.contact_id = c.id AND a.deleted_at IS NULL"
                 " ORDER BY a.preferred DESC, a.position, a.n LIMIT 1)");
}

ColumnSql pointColumn(const QString &kind)
{
    // The kind is one of the catalogue's codes.
    const QByteArray kinds = kind == QLatin1String("phone") ? QByteArray("'phone', 'mobile'") : "'" + kind.toLatin1() + "'";
    return words("(SELECT p.value FROM contact_point p WHERE p.contact_id = c.id AND p.deleted_at IS NULL AND p.kind IN (" + kinds
                 + ") ORDER BY p.preferred DESC, p.position, p.n LIMIT 1)");
}

ColumnSql affiliationColumn(const QByteArray &column)
{
    return words("(SELECT " + column + " FROM affiliation f JOIN visible_contact o ON o.id = f.organisation_id"
                 " WHERE f.person_id = c.id AND f.deleted_at IS NULL ORDER BY f.main DESC, f.n LIMIT 1)");
}

ColumnSql customColumn(const QString &code)
{
    const auto select = [](const QByteArray &value) {
        return QByteArray("(SELECT " + value + " FROM custom_value v WHERE v.record_id = c.id AND v.field_id ="
                          " (SELECT f.id FROM custom_field f WHERE f.code = ? AND f.deleted_at IS NULL ORDER BY f.n LIMIT 1))");
    };
    return {select("CASE WHEN v.v_int IS NOT NULL AND v.v_text IS NOT NULL THEN v.v_int || ' ' || v.v_text"
                   " ELSE coalesce(v.v_int, v.v_real, v.v_text) END"),
            select("coalesce(v.v_int, v.v_real, kontor_sort_key(v.v_text))"), {code}};
}

bool isPointKind(const QString &kind)
{
    for (const model::Choice &choice : model::Catalogue::get().field(u"contact_point", u"kind")->choices) {
        if (kind == QLatin1String(choice.code))
            return true;
    }
    return false;
}

}  // namespace

Result<ColumnSql> columnSql(const QString &id)
{
    if (id == QLatin1String("last_activity"))
        return plain("i.last_activity_at");
    if (id == QLatin1String("next_due") || id == QLatin1String("open_task"))
        return plain("i.next_due");
    if (id == QLatin1String("deleted"))
        return plain("c.deleted_at");
    if (id == QLatin1String("created"))
        return plain("c.created_at");
    if (id == QLatin1String("organisation"))
        return ColumnSql{affiliationColumn("o.org_name").cell, "kontor_sort_key(i.subtitle)", {}};
    if (id == QLatin1String("position"))
        return affiliationColumn("f.position");
    if (id.startsWith(QLatin1String("cf:")) && id.size() > 3)
        return customColumn(id.mid(3));
    if (id.startsWith(QLatin1String("contact_point.")) && isPointKind(id.mid(14)))
        return pointColumn(id.mid(14));
    const model::Catalogue &catalogue = model::Catalogue::get();
    const QString address = id.startsWith(QLatin1String("address.")) ? id.mid(8) : id;
    if (id != address || id == QLatin1String("city") || id == QLatin1String("postal_code")) {
        if (const FieldDef *field = catalogue.field(u"address", address); field != nullptr && field->has(model::Filterable))
            return addressColumn(*field);
    }
    const QString key = id.startsWith(QLatin1String("contact.")) ? id.mid(8) : id;
    if (const FieldDef *field = catalogue.field(u"contact", key); field != nullptr && field->has(model::Filterable))
        return contactColumn(*field);
    return fail(ErrorCode::Invalid, Text::tr("There is no field \"%1\" to sort by.").arg(id));
}

}  // namespace kontor::queries
