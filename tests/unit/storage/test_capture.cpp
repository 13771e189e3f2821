// SPDX-License-Identifier: GPL-3.0-or-later

// The capture triggers, driven by raw SQL: what happens to whoever writes past the commands, and that nothing escapes
// the history.

#include "core/model/catalogue.h"
#include "core/storage/capturetriggers.h"
#include "core/storage/check.h"

#include "tests/support/storefile.h"

using namespace kontor;
using namespace kontor::model;
using namespace kontor::storage;
using namespace kontor::tests;

namespace {

QByteArray literal(const FieldDef &field, int variant)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Instant: return QByteArray::number(100 + variant);
    case FieldType::Flag: return QByteArray::number(variant % 2);
    case FieldType::Real: return QByteArray::number(0.5 + variant);
    case FieldType::Date: return "'2024-0" + QByteArray::number(1 + variant) + "'";
    case FieldType::Choice: return "'" + QByteArray(field.choices[size_t(variant) % field.choices.size()].code) + "'";
    case FieldType::Reference: return "x'" + QByteArray(16, char(65 + variant)).toHex() + "'";
    case FieldType::Blob: return "x'00ff" + QByteArray::number(10 + variant) + "'";
    default: return "'text " + QByteArray::number(variant) + "'";
    }
}

/// Raw writes inside a command row, as a trigger sees them.
class RawFile : public StoreFile {
public:
    Result<void> inCommand(const QByteArray &sql)
    {
        return database().write([&](Transaction &transaction) -> Result<void> {
            Statement insert = transaction.statement(QByteArray(
                "INSERT INTO command(id, kind, at, device, source, state) VALUES(randomblob(16), 'test', 0, x'00', 'test', 'done') RETURNING n, id"));
            KONTOR_TRY(insert.step());
            m_command = insert.integer(0);
            transaction.connection().capture().command = m_command;
            transaction.connection().capture().absorb(insert.blob(1) + "test0");
            QByteArray full = sql;
            return transaction.connection().execute(full.replace("{cmd}", QByteArray::number(m_command)));
        });
    }
    qint64 command() const { return m_command; }

    /// One row of this entity with a value in every required column; "{cmd}" for the command.
    static QByteArray insertSql(const EntityDef &entity, int variant)
    {
        QByteArrayList columns;
        QByteArrayList values;
        for (const FieldDef &field : entity.fields) {
            if (qstrcmp(field.key, "n") == 0 || (!field.has(Required) && qstrcmp(field.key, "cmd") != 0))
                continue;
            columns << field.key;
            values << (qstrcmp(field.key, "cmd") == 0 ? QByteArray("{cmd}") : literal(field, variant));
        }
        return "INSERT INTO " + QByteArray(entity.key) + "(" + columns.join(", ") + ") VALUES(" + values.join(", ") + ")";
    }
    void insertRow(const EntityDef &entity) { requireValue(inCommand(insertSql(entity, 0))); }
    qint64 history() { return number("SELECT count(*) FROM history"); }
    qint64 outbox() { return number("SELECT count(*) FROM outbox"); }
    QStringList problems() { return requireValue(checkFile(connection(), {})).problems; }

private:
    qint64 m_command = 0;
};

}  // namespace

TEST_CASE("Nothing changes a synced table outside a command")
{
    RawFile file;
    for (const EntityDef &entity : Catalogue::get().entities()) {
        if (!entity.captured())
            continue;
        CAPTURE(std::string(entity.key));
        file.insertRow(entity);
        const qint64 history = file.history();
        const QByteArray table = entity.key;
        const auto raw = [&](const QByteArray &sql) {
            return file.database().write([&](Transaction &transaction) { return transaction.connection().execute(sql); });
        };
        CHECK_FALSE(raw("DELETE FROM " + table).has_value());
        for (const FieldDef &field : entity.fields) {
            if (field.cls == FieldClass::Synced)
                CHECK_FALSE(raw("UPDATE " + table + " SET " + field.key + " = " + literal(field, 1)).has_value());
        }
        CHECK_FALSE(raw(RawFile::insertSql(entity, 1).replace("{cmd}", "1")).has_value());
        CHECK(file.number("SELECT count(*) FROM " + table) == 1);
        if (entity.kind == model::EntityKind::Set) {
            CHECK_FALSE(file.inCommand(RawFile::insertSql(entity, 1).replace("{cmd}", "1")).has_value());  // the command of another
            CHECK(file.number("SELECT count(*) FROM " + table) == 1);
        }
        CHECK(file.history() == history);
    }
}

TEST_CASE("Each changed synced column is one row of history with old and new")
{
    RawFile file;
    for (const EntityDef &entity : Catalogue::get().entities()) {
        if (entity.kind != EntityKind::Record)
            continue;
        file.insertRow(entity);
        CHECK(file.history() == 0);
        const QByteArray table = entity.key;
        for (const FieldDef &field : entity.fields) {
            CAPTURE(std::string(entity.key), std::string(field.key));
            if (qstrcmp(field.key, "n") == 0 || qstrcmp(field.key, "cmd") == 0)
                continue;
            const qint64 before = file.history();
            const QByteArray column = field.key;
            const QVariant old = file.scalar("SELECT " + column + " FROM " + table);
            const auto changed = file.inCommand("UPDATE " + table + " SET " + column + " = " + literal(field, 1));
            if (column == "id") {
                CHECK_FALSE(changed.has_value());
                continue;
            }
            requireValue(changed);
            if (field.cls != FieldClass::Synced) {
                CHECK(file.history() == before);
                continue;
            }
            REQUIRE(file.history() == before + 1);
            Statement row = file.connection().statement(QByteArray("SELECT cmd, entity, field, old, new, record FROM history ORDER BY n DESC LIMIT 1"));
            REQUIRE(requireValue(row.step()));
            CHECK(row.integer(0) == file.command());
            CHECK(row.text(1) == QString::fromLatin1(table));
            CHECK(row.text(2) == QString::fromLatin1(column));
            CHECK(row.value(3) == old);
            CHECK(row.value(4) == file.scalar("SELECT " + column + " FROM " + table));
            CHECK(row.value(5) == file.scalar("SELECT id FROM " + table));
            row.reset();
            requireValue(file.inCommand("UPDATE " + table + " SET " + column + " = " + column));  // no change, no history
            CHECK(file.history() == before + 1);
        }
        CHECK_FALSE(file.inCommand("DELETE FROM " + table).has_value());
        CHECK(file.number("SELECT count(*) FROM " + table) == 1);
        requireValue(file.database().write([&](Transaction &transaction) -> Result<void> {
            transaction.connection().capture().erasing = true;
            const Result<void> erased = transaction.connection().execute("DELETE FROM history; DELETE FROM chain; DELETE FROM " + table);
            transaction.connection().capture().erasing = false;
            return erased;
        }));
    }
}

TEST_CASE("Set elements are captured when they come, change and go, but not when they come with their owner")
{
    RawFile file;
    for (const EntityDef &entity : Catalogue::get().entities()) {
        if (entity.kind != EntityKind::Set)
            continue;
        const QByteArray table = entity.key;
        CAPTURE(std::string(entity.key));
        qint64 expected = file.history() + 1;
        file.insertRow(entity);
        REQUIRE(file.history() == expected);
        CHECK(file.number("SELECT count(*) FROM history WHERE old IS NULL AND new LIKE '[%' AND n = (SELECT max(n) FROM history)") == 1);
        for (const QByteArray &column : setValueColumns(entity)) {
            CAPTURE(column);
            requireValue(file.inCommand("UPDATE " + table + " SET " + column + " = " + literal(*entity.field(QString::fromLatin1(column)), 1)));
            CHECK(file.history() == ++expected);
        }
        CHECK_FALSE(file.inCommand("UPDATE " + table + " SET " + entity.elementColumn + " = " + literal(*entity.field(QString::fromLatin1(entity.elementColumn)), 2)).has_value());
        CHECK_FALSE(file.inCommand("UPDATE " + table + " SET " + entity.parent + " = " + literal(*entity.field(QString::fromLatin1(entity.parent)), 2)).has_value());
        requireValue(file.inCommand("DELETE FROM " + table));
        REQUIRE(file.history() == expected + 1);
        Statement row = file.connection().statement(QByteArray("SELECT field, old, new FROM history ORDER BY n DESC LIMIT 1"));
        REQUIRE(requireValue(row.step()));
        CHECK(row.text(0).startsWith(QString::fromLatin1(entity.elementPrefix) + u':'));
        CHECK(row.text(1).startsWith(u'['));
        CHECK(row.isNull(2));
        row.reset();
        const EntityDef &owner = *Catalogue::get().entity(qstrcmp(entity.parent, "activity_id") == 0 ? u"activity" : u"contact");
        requireValue(file.inCommand(RawFile::insertSql(owner, 0) + "; " + RawFile::insertSql(entity, 0)));
        CHECK(file.history() == expected + 1);
        requireValue(file.database().write([&](Transaction &transaction) -> Result<void> {
            transaction.connection().capture().erasing = true;
            const Result<void> erased = transaction.connection().execute("DELETE FROM " + QByteArray(owner.key) + "; DELETE FROM " + table);
            transaction.connection().capture().erasing = false;
            return erased;
        }));
    }
}

TEST_CASE("Once a server is joined, every change is in the outbox")
{
    RawFile file;
    file.insertRow(*Catalogue::get().entity(u"contact"));
    CHECK(file.outbox() == 0);
    requireValue(file.connection().execute("INSERT INTO meta(key, value) VALUES('joined', 1)"));
    file.reopen();
    for (const EntityDef &entity : Catalogue::get().entities()) {
        if (!entity.captured())
            continue;
        CAPTURE(std::string(entity.key));
        requireValue(file.connection().execute("DELETE FROM outbox"));
        requireValue(file.database().write([&](Transaction &transaction) -> Result<void> {
            transaction.connection().capture().erasing = true;
            const auto emptied = transaction.connection().execute("DELETE FROM " + QByteArray(entity.key));
            transaction.connection().capture().erasing = false;
            return emptied;
        }));
        file.insertRow(entity);
        REQUIRE(file.outbox() == 1);
        CHECK(file.scalar("SELECT entity FROM outbox").toString() == QString::fromLatin1(entity.key));
        for (const FieldDef &field : entity.fields) {
            const bool key = qstrcmp(field.key, "id") == 0 || (entity.kind == EntityKind::Set && !setValueColumns(entity).contains(QByteArray(field.key)));
            if (field.cls != FieldClass::Synced || key)
                continue;
            CAPTURE(std::string(field.key));
            requireValue(file.connection().execute("DELETE FROM outbox"));
            requireValue(file.inCommand("UPDATE " + QByteArray(entity.key) + " SET " + field.key + " = " + literal(field, 1)));
            requireValue(file.inCommand("UPDATE " + QByteArray(entity.key) + " SET " + field.key + " = " + literal(field, 2)));
            CHECK(file.outbox() == 1);  // the newest state counts, not every step to it
        }
    }
}

TEST_CASE("The history chain shows every change to the past")
{
    RawFile file;
    file.insertRow(*Catalogue::get().entity(u"contact"));
    for (int i = 0; i < 6; ++i)
        requireValue(file.inCommand("UPDATE contact SET remark = 'remark " + QByteArray::number(i) + "', team_size = " + QByteArray::number(i)));
    CHECK(file.history() == 12);
    // The contact row came without its list row, which is all there is to complain about.
    const auto chainProblems = [&] {
        QStringList found = file.problems();
        found.removeIf([](const QString &problem) { return problem.contains(QStringLiteral("list")); });
        return found;
    };
    REQUIRE(chainProblems().isEmpty());

    SECTION("a changed new value") { requireValue(file.connection().execute("UPDATE history SET new = 'forged' WHERE n = 5")); }
    SECTION("a changed old value") { requireValue(file.connection().execute("UPDATE history SET old = NULL WHERE n = 7")); }
    SECTION("a value of another type") { requireValue(file.connection().execute("UPDATE history SET new = CAST(new AS TEXT) WHERE n = 4 OR n = 3")); }
    SECTION("another field") { requireValue(file.connection().execute("UPDATE history SET field = 'title' WHERE n = 2")); }
    SECTION("another record") { requireValue(file.connection().execute("UPDATE history SET record = randomblob(16) WHERE n = 2")); }
    SECTION("a removed row") { requireValue(file.connection().execute("DELETE FROM history WHERE n = 6")); }
    SECTION("the first row removed") { requireValue(file.connection().execute("DELETE FROM history WHERE n = 1")); }
    SECTION("the last row removed") { requireValue(file.connection().execute("DELETE FROM history WHERE n = 12")); }
    SECTION("a row put in")
    {
        requireValue(file.connection().execute("INSERT INTO history(cmd, entity, record, field, old, new, seal)"
                                               " SELECT cmd, entity, record, field, old, new, seal FROM history WHERE n = 3"));
    }
    SECTION("all links removed") { requireValue(file.connection().execute("DELETE FROM chain")); }
    SECTION("a link removed") { requireValue(file.connection().execute("DELETE FROM chain WHERE n = 3")); }
    SECTION("the last link removed") { requireValue(file.connection().execute("DELETE FROM chain WHERE n = (SELECT max(n) FROM chain)")); }
    SECTION("another author") { requireValue(file.connection().execute("UPDATE command SET author = 'somebody else' WHERE n = 3")); }
    SECTION("another time") { requireValue(file.connection().execute("UPDATE command SET at = at + 1 WHERE n = 3")); }
    CHECK_FALSE(chainProblems().isEmpty());
}

TEST_CASE("An erased value leaves its commitment, and the chain holds")
{
    RawFile file;
    file.insertRow(*Catalogue::get().entity(u"contact"));
    for (const char *remark : {"one", "two", "three"})
        requireValue(file.inCommand("UPDATE contact SET remark = '" + QByteArray(remark) + "'"));
    requireValue(file.connection().execute("UPDATE history SET old = NULL, new = NULL, seal = substr(seal, 17) WHERE n = 2"));
    QStringList found = file.problems();
    found.removeIf([](const QString &problem) { return problem.contains(QStringLiteral("list")); });
    CHECK(found.isEmpty());
}

TEST_CASE("A search index that does not fit is found")
{
    StoreFile file;
    requireValue(file.connection().execute("INSERT INTO contact_fts(rowid, search) VALUES(4711, 'ghost')"));
    const CheckReport report = requireValue(checkFile(file.connection(), {}));
    CHECK(report.problems.join(u' ').contains(QStringLiteral("search index")));
}
