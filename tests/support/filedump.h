// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/contactindex.h"
#include "core/model/catalogue.h"

#include "tests/support/kontorfile.h"

#include <QCryptographicHash>
#include <QStringList>

// The contents of a file as text, to compare what it held before and after.

namespace kontor::tests {

/// Which rows of a table are in sight.
inline QByteArray inSight(const model::EntityDef &entity)
{
    const QByteArray key = entity.key;
    if (key == "contact")
        return "n IN (SELECT n FROM visible_contact)";
    const auto shown = [](const QByteArray &column) { return column + " IN (SELECT id FROM visible_contact)"; };
    if (key == "activity_link")
        return "activity_id IN (SELECT id FROM activity WHERE deleted_at IS NULL) AND " + shown("record_id");
    QByteArray condition = entity.kind == model::EntityKind::Record ? QByteArray("deleted_at IS NULL") : QByteArray("1");
    if (entity.parent != nullptr)
        condition += " AND " + shown(entity.parent);
    if (key == "contact_tag")
        condition += " AND tag_id IN (SELECT id FROM tag WHERE deleted_at IS NULL)";
    if (key == "custom_value")
        condition += " AND field_id IN (SELECT id FROM custom_field WHERE deleted_at IS NULL)";
    if (key == "affiliation")
        condition += " AND " + shown("organisation_id");
    if (key == "organisation_setting")
        condition += " AND value IS NOT NULL";  // none is the standard, as if it had never been set
    if (key == "task")
        condition += " AND (contact_id IS NULL OR " + shown("contact_id") + ")";
    return condition;
}

inline QStringList rows(storage::Connection &connection, const QByteArray &sql)
{
    QStringList lines;
    storage::Statement query = connection.statement(sql);
    while (requireValue(query.step())) {
        QStringList cells;
        for (int column = 0; column < query.columnCount(); ++column)
            cells << query.text(column);
        lines << cells.join(u'|');
    }
    return lines;
}

/// What people can see of the synced tables, a line per row: records that are not in the bin and whose contact is
/// visible, and elements of sets. Row numbers and ids of commands do not count.
inline QStringList visibleDump(storage::Connection &connection)
{
    QStringList lines;
    for (const model::EntityDef &entity : model::Catalogue::get().entities()) {
        if (!entity.captured())
            continue;
        QByteArrayList columns;
        for (const model::FieldDef &field : entity.fields) {
            if (field.cls != model::FieldClass::Local)
                columns << "quote(" + QByteArray(field.key) + ")";
        }
        for (const QString &row : rows(connection, "SELECT " + columns.join(", ") + " FROM " + entity.key + " WHERE " + inSight(entity)))
            lines << QString::fromLatin1(entity.key) + u'|' + row;
    }
    lines.sort();
    return lines;
}

/// All rows of all tables, history and commands too: equal before and after means that nothing was written.
inline QByteArray wholeDump(storage::Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
        storage::Statement query = connection.statement(QByteArray("SELECT * FROM \"" + table.toLatin1() + "\" ORDER BY 1, 2"));
        if (table == QLatin1String("meta") || table == QLatin1String("setting") || table == QLatin1String("contact_fts")
            || table == QLatin1String("contact_trigram") || table == QLatin1String("activity_fts"))
            continue;
        while (requireValue(query.step())) {
            for (int column = 0; column < query.columnCount(); ++column)
                hash.addData(query.isNull(column) ? QByteArray("-") : QByteArray(query.blob(column) + char(column)));
        }
    }
    return hash.result();
}

/// The derived rows, and a line more if the full-text index does not fit them.
inline QStringList derivedDump(storage::Connection &connection)
{
    QStringList lines = rows(connection, "SELECT n, hex(sort_key), name, name_key, subtitle, last_activity_at, next_due, search FROM contact_index ORDER BY n");
    for (const QString &row : rows(connection, "SELECT p.n, p.norm FROM contact_point p WHERE p.deleted_at IS NULL ORDER BY p.n"))
        lines << QStringLiteral("norm|") + row;
    // Compares the full-text index with the texts it was made of.
    const Result<void> fits = connection.statement(QByteArray("INSERT INTO contact_fts(contact_fts, rank) VALUES('integrity-check', 1)")).run();
    if (!fits)
        lines << QStringLiteral("full-text index: ") + fits.error().detail;
    return lines;
}

/// The derived rows as a rebuild of everything would make them.
inline QStringList rebuiltDerivedDump(KontorFile &file)
{
    storage::Connection &connection = file.connection();
    QStringList rebuilt;
    const Result<void> undone = file.database().write([&](storage::Transaction &transaction) -> Result<void> {
        KONTOR_TRY(connection.execute("INSERT INTO contact_fts(contact_fts) VALUES('delete-all'); DELETE FROM contact_index"));
        commands::ContactIndexer indexer(transaction, file.session().region);
        QList<Uuid> ids;
        storage::Statement query = connection.statement(QByteArray("SELECT id FROM contact ORDER BY n"));
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                break;
            ids << query.uuid(0);
        }
        KONTOR_TRY(indexer.rebuild(ids));
        KONTOR_TRY(indexer.flush());
        rebuilt = derivedDump(connection);
        return fail(ErrorCode::Cancelled, QStringLiteral("only to look"));
    });
    REQUIRE(undone.error().code == ErrorCode::Cancelled);
    return rebuilt;
}

/// The lines in which two dumps differ, for the message of a failed test.
inline std::string difference(const QStringList &before, const QStringList &after)
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
