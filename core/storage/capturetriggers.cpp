// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/capturetriggers.h"

#include "core/storage/connection.h"
#include "core/storage/meta.h"

#include <sqlite3.h>

namespace kontor::storage {

using model::EntityDef;
using model::EntityKind;
using model::FieldClass;
using model::FieldDef;

namespace {

QByteArray replaced(QByteArray text, std::initializer_list<std::pair<const char *, QByteArray>> values)
{
    for (const auto &[mark, value] : values)
        text.replace(mark, value);
    return text;
}

QByteArray outboxInsert(const QByteArray &record, const QByteArray &field, const QByteArray &entity)
{
    return " INSERT INTO outbox(record, field, entity, hlc) SELECT " + record + ", " + field + ", '" + entity
           + "', kontor_hlc() WHERE kontor_applying() = 0 ON CONFLICT(record, field) DO UPDATE SET hlc = excluded.hlc;";
}

/// Which entity a set's element belongs to, as the history names it: known for one owner, a column where there are many.
QByteArray ownerEntity(const EntityDef &set)
{
    if (qstrcmp(set.parent, "contact_id") == 0)
        return "'contact'";
    if (qstrcmp(set.parent, "activity_id") == 0)
        return "'activity'";
    return set.field(u"entity") != nullptr ? QByteArray("OLD.entity") : QByteArray("'contact'");
}

QByteArray elementName(const EntityDef &set, const char *row)
{
    const FieldDef *element = set.field(QString::fromLatin1(set.elementColumn));
    const QByteArray column = QByteArray(row) + "." + set.elementColumn;
    const QByteArray text = element->type == model::FieldType::Reference ? "lower(hex(" + column + "))" : column;
    return "'" + QByteArray(set.elementPrefix) + ":' || " + text;
}

QByteArrayList recordTriggers(const EntityDef &entity, bool outbox)
{
    QByteArrayList triggers;
    for (const FieldDef &field : entity.fields) {
        if (field.cls != FieldClass::Synced || qstrcmp(field.key, "id") == 0)
            continue;
        // What a command changes in a record that it made itself is part of the making: undo bins the record. (An outbox
        // hears of it all the same, since the record may have been sent between two steps.)
        QByteArray sql = "CREATE TRIGGER capture_{table}_{field} AFTER UPDATE OF {field} ON {table}"
                         " WHEN OLD.{field} IS NOT NEW.{field}" + QByteArray(outbox ? "" : " AND OLD.cmd <> kontor_command()") + " BEGIN"
                         " INSERT INTO history(cmd, entity, record, field, old, new, seal) VALUES(kontor_command(), '{table}',"
                         " NEW.id, '{field}', OLD.{field}, NEW.{field},"
                         " kontor_seal('{table}', NEW.id, '{field}', OLD.{field}, NEW.{field}));";
        if (outbox)
            sql += outboxInsert("NEW.id", "'{field}'", "{table}");
        triggers << replaced(sql + " END", {{"{table}", entity.key}, {"{field}", field.key}});
    }
    triggers << replaced("CREATE TRIGGER capture_{table}__id BEFORE UPDATE OF id ON {table} BEGIN"
                         " SELECT RAISE(ABORT, 'ids never change'); END", {{"{table}", entity.key}});
    triggers << replaced("CREATE TRIGGER capture_{table}__delete BEFORE DELETE ON {table} WHEN kontor_erasing() = 0 BEGIN"
                         " SELECT RAISE(ABORT, 'records are deleted by deleted_at'); END", {{"{table}", entity.key}});
    // Without an outbox an insert has nothing to tell, and no trigger: with one, SQLite would copy every page that a
    // statement changes, to be able to take that statement alone back. CaptureState watches inserts outside a command.
    if (outbox)
        triggers << replaced("CREATE TRIGGER capture_{table}__insert AFTER INSERT ON {table} BEGIN"
                             + outboxInsert("NEW.id", "'*'", entity.key) + " END", {{"{table}", entity.key}});
    return triggers;
}

QByteArrayList setTriggers(const EntityDef &set, bool outbox)
{
    const QByteArray owner = ownerEntity(set);
    const auto history = [&](const QByteArray &row, const QByteArray &oldValue, const QByteArray &newValue) {
        const QByteArray record = row + "." + set.parent;
        const QByteArray field = elementName(set, row.constData());
        QByteArray entity = owner;
        entity.replace("OLD.", row + ".");
        QByteArray sql = " INSERT INTO history(cmd, entity, record, field, old, new, seal) VALUES(kontor_command(), " + entity
                         + ", " + record + ", " + field + ", " + oldValue + ", " + newValue + ", kontor_seal(" + entity + ", "
                         + record + ", " + field + ", " + oldValue + ", " + newValue + "));";
        if (outbox)
            sql += outboxInsert(record, field, set.key);
        return sql;
    };
    QByteArrayList triggers;
    triggers << replaced("CREATE TRIGGER capture_{table}__delete AFTER DELETE ON {table} WHEN kontor_erasing() = 0 BEGIN"
                         + history("OLD", setValueExpression(set, "OLD"), "NULL") + " END", {{"{table}", set.key}});
    triggers << replaced("CREATE TRIGGER capture_{table}__key BEFORE UPDATE OF " + QByteArray(set.parent) + ", " + set.elementColumn
                         + " ON {table} BEGIN SELECT RAISE(ABORT, 'elements are removed and added, not renamed'); END",
                         {{"{table}", set.key}});
    if (const QByteArrayList values = setValueColumns(set); !values.isEmpty()) {
        triggers << replaced("CREATE TRIGGER capture_{table}__update AFTER UPDATE OF " + values.join(", ") + " ON {table} WHEN "
                             + setValueExpression(set, "OLD") + " IS NOT " + setValueExpression(set, "NEW") + " BEGIN"
                             + history("NEW", setValueExpression(set, "OLD"), setValueExpression(set, "NEW")) + " END",
                             {{"{table}", set.key}});
    }
    const QByteArray inserted = outbox ? outboxInsert("NEW." + QByteArray(set.parent), elementName(set, "NEW"), set.key) : QByteArray();
    triggers << replaced("CREATE TRIGGER capture_{table}__insert AFTER INSERT ON {table} BEGIN"
                         " SELECT RAISE(ABORT, 'cmd is not the running command') WHERE NEW.cmd <> kontor_command();"
                         + inserted + " END", {{"{table}", set.key}});
    // An element that comes with its owner needs no entry: the owner's command tells. Later it is an edit of the owner.
    const QByteArray ownerTable = qstrcmp(set.parent, "activity_id") == 0 ? "activity" : "contact";
    triggers << replaced("CREATE TRIGGER capture_{table}__added AFTER INSERT ON {table} WHEN NOT EXISTS (SELECT 1 FROM " + ownerTable
                         + " o WHERE o.id = NEW." + set.parent + " AND o.cmd = NEW.cmd) BEGIN"
                         + history("NEW", "NULL", setValueExpression(set, "NEW")) + " END", {{"{table}", set.key}});
    return triggers;
}

}  // namespace

WithoutTriggers::WithoutTriggers(Connection &connection) : m_connection(&connection)
{
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
}

WithoutTriggers::~WithoutTriggers()
{
    sqlite3_db_config(m_connection->handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
}

QByteArrayList setValueColumns(const EntityDef &entity)
{
    QByteArrayList columns;
    for (const FieldDef &field : entity.fields) {
        if (field.cls == FieldClass::Synced && qstrcmp(field.key, entity.parent) != 0
            && qstrcmp(field.key, entity.elementColumn) != 0)
            columns << field.key;
    }
    return columns;
}

QByteArray setValueExpression(const EntityDef &set, const QByteArray &row)
{
    QByteArrayList parts;
    for (const QByteArray &column : setValueColumns(set)) {
        const QByteArray name = row + "." + column;
        // json_array() rounds to 15 digits.
        const bool real = set.field(QString::fromLatin1(column))->type == model::FieldType::Real;
        parts << (real ? "json(kontor_exact(" + name + "))" : name);
    }
    return "json_array(" + parts.join(", ") + ")";
}

QByteArrayList captureTriggers(const EntityDef &entity, bool outbox)
{
    switch (entity.kind) {
    case EntityKind::Record: return recordTriggers(entity, outbox);
    case EntityKind::Set: return setTriggers(entity, outbox);
    case EntityKind::Local: break;
    }
    return {};
}

Result<void> installCaptureTriggers(Connection &connection, bool outbox)
{
    const QString wanted = model::Catalogue::get().fingerprint() + (outbox ? QStringLiteral("+outbox-5") : QStringLiteral("-5"));
    KONTOR_ASSIGN(const QVariant present, metaValue(connection, "capture"));
    if (present.toString() == wanted)
        return {};
    QByteArrayList names;
    {
        Statement query = connection.statement(
            QByteArray("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'capture_*'"));
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                break;
            names << query.text(0).toUtf8();
        }
    }
    for (const QByteArray &name : std::as_const(names))
        KONTOR_TRY(connection.execute("DROP TRIGGER " + name));
    for (const EntityDef &entity : model::Catalogue::get().entities()) {
        for (const QByteArray &sql : captureTriggers(entity, outbox))
            KONTOR_TRY(connection.execute(sql));
    }
    return setMeta(connection, "capture", wanted);
}

}  // namespace kontor::storage
