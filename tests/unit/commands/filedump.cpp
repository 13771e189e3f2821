// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedump.h"

#include "core/commands/contactindex.h"
#include "core/model/catalogue.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kontor::tests {

using model::Catalogue;
using model::EntityDef;
using model::EntityKind;
using model::FieldDef;
using storage::Connection;
using storage::Statement;

namespace {

/// Which rows of a table are in sight.
QByteArray inSight(const EntityDef &entity)
{
    const QByteArray key = entity.key;
    if (key == "contact")
        return "n IN (SELECT n FROM visible_contact)";
    const auto shown = [](const QByteArray &column) { return column + " IN (SELECT id FROM visible_contact)"; };
    if (key == "activity_link")
        return "activity_id IN (SELECT id FROM activity WHERE deleted_at IS NULL) AND " + shown("record_id");
    QByteArray condition = entity.kind == EntityKind::Record ? QByteArray("deleted_at IS NULL") : QByteArray("1");
    if (entity.parent != nullptr)
        condition += " AND " + shown(entity.parent);
    if (key == "contact_tag")
        condition += " AND tag_id IN (SELECT id FROM tag WHERE deleted_at IS NULL)";
    if (key == "custom_value")
        condition += " AND field_id IN (SELECT id FROM custom_field WHERE deleted_at IS NULL)";
    if (key == "affiliation")
        condition += " AND " + shown("organisation_id");
    if (key == "task")
        condition += " AND (contact_id IS NULL OR " + shown("contact_id") + ")";
    return condition;
}

QStringList rows(Connection &connection, const QByteArray &sql)
{
    QStringList lines;
    Statement query = connection.statement(sql);
    while (requireValue(query.step())) {
        QStringList cells;
        for (int column = 0; column < query.columnCount(); ++column)
            cells << query.text(column);
        lines << cells.join(u'|');
    }
    return lines;
}

}  // namespace

QStringList visibleDump(Connection &connection)
{
    QStringList lines;
    for (const EntityDef &entity : Catalogue::get().entities()) {
        if (!entity.captured())
            continue;
        QByteArrayList columns;
        for (const FieldDef &field : entity.fields) {
            if (field.cls != model::FieldClass::Local)
                columns << "quote(" + QByteArray(field.key) + ")";
        }
        for (const QString &row : rows(connection, "SELECT " + columns.join(", ") + " FROM " + entity.key + " WHERE " + inSight(entity)))
            lines << QString::fromLatin1(entity.key) + u'|' + row;
    }
    lines.sort();
    return lines;
}

QByteArray wholeDump(Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
        Statement query = connection.statement(QByteArray("SELECT * FROM \"" + table.toLatin1() + "\" ORDER BY 1, 2"));
        if (table == QLatin1String("meta") || table == QLatin1String("setting") || table == QLatin1String("contact_fts"))
            continue;
        while (requireValue(query.step())) {
            for (int column = 0; column < query.columnCount(); ++column)
                hash.addData(query.isNull(column) ? QByteArray("-") : QByteArray(query.blob(column) + char(column)));
        }
    }
    return hash.result();
}

QStringList derivedDump(Connection &connection)
{
    QStringList lines = rows(connection, "SELECT n, hex(sort_key), name, name_key, subtitle, last_activity_at, next_due, search FROM contact_index ORDER BY n");
    for (const QString &row : rows(connection, "SELECT p.n, p.norm FROM contact_point p WHERE p.deleted_at IS NULL ORDER BY p.n"))
        lines << QStringLiteral("norm|") + row;
    // Compares the full-text index with the texts it was made of.
    requireValue(connection.statement(QByteArray("INSERT INTO contact_fts(contact_fts, rank) VALUES('integrity-check', 1)")).run());
    return lines;
}

QStringList rebuiltDerivedDump(KontorFile &file)
{
    Connection &connection = file.connection();
    QStringList rebuilt;
    const Result<void> undone = file.database().write([&](storage::Transaction &transaction) -> Result<void> {
        KONTOR_TRY(connection.execute("INSERT INTO contact_fts(contact_fts) VALUES('delete-all'); DELETE FROM contact_index"));
        commands::ContactIndexer indexer(transaction, file.session().region);
        QList<Uuid> ids;
        Statement query = connection.statement(QByteArray("SELECT id FROM contact ORDER BY n"));
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                break;
            ids << query.uuid(0);
        }
        for (const Uuid &id : std::as_const(ids))
            KONTOR_TRY(indexer.rebuild(id));
        rebuilt = derivedDump(connection);
        return fail(ErrorCode::Cancelled, QStringLiteral("only to look"));
    });
    REQUIRE(undone.error().code == ErrorCode::Cancelled);
    return rebuilt;
}

std::string difference(const QStringList &before, const QStringList &after)
{
    QStringList lines;
    for (const QString &line : before) {
        if (!after.contains(line))
            lines << QStringLiteral("- ") + line;
    }
    for (const QString &line : after) {
        if (!before.contains(line))
            lines << QStringLiteral("+ ") + line;
    }
    return lines.mid(0, 12).join(u'\n').toStdString();
}

}  // namespace kontor::tests
