// SPDX-License-Identifier: GPL-3.0-or-later

// Our Qt SQL driver, used as any Qt program would.

#include "tests/support/storefile.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace kontor;
using namespace kontor::tests;

namespace {

/// A table "t" with a few rows, through QSqlQuery.
class Driver {
public:
    Driver()
    {
        run("CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT, c BLOB, d REAL)");
        run("CREATE VIEW v AS SELECT a FROM t");
        for (int i = 1; i <= 5; ++i)
            run(QStringLiteral("INSERT INTO t(b) VALUES('row %1')").arg(i));
    }
    QSqlDatabase database() { return m_file.connection().qtDatabase(); }
    QSqlQuery query() { return QSqlQuery(database()); }
    void run(const QString &sql)
    {
        QSqlQuery statement = query();
        if (!statement.exec(sql))
            FAIL(statement.lastError().text().toStdString());
    }
    void run(const char *sql) { run(QString::fromLatin1(sql)); }

private:
    StoreFile m_file;
};

}  // namespace

TEST_CASE("QSqlQuery binds by position and by name")
{
    Driver driver;
    QSqlQuery query = driver.query();
    const QByteArray blob("\0\1\2\xff", 4);

    SECTION("by position")
    {
        REQUIRE(query.prepare(QStringLiteral("INSERT INTO t(a, b, c, d) VALUES(?, ?, ?, ?)")));
        query.addBindValue(qint64(1) << 40);
        query.addBindValue(QStringLiteral("Käse 🧀"));
        query.addBindValue(blob);
        query.addBindValue(2.5);
        REQUIRE(query.exec());
    }
    SECTION("by name, in another order")
    {
        REQUIRE(query.prepare(QStringLiteral("INSERT INTO t(a, b, c, d) VALUES(:a, :b, :c, :d)")));
        query.bindValue(QStringLiteral(":d"), 2.5);
        query.bindValue(QStringLiteral(":c"), blob);
        query.bindValue(QStringLiteral(":b"), QStringLiteral("Käse 🧀"));
        query.bindValue(QStringLiteral(":a"), qint64(1) << 40);
        REQUIRE(query.exec());
    }
    CHECK(query.lastInsertId().toLongLong() == qint64(1) << 40);
    CHECK(query.numRowsAffected() == 1);
    REQUIRE(query.exec(QStringLiteral("SELECT a, b, c, d, typeof(a), typeof(b), typeof(c), typeof(d) FROM t WHERE a > 1000")));
    REQUIRE(query.next());
    CHECK(query.value(0) == QVariant(qint64(1) << 40));
    CHECK(query.value(1).toString() == QStringLiteral("Käse 🧀"));
    CHECK(query.value(2).toByteArray() == blob);
    CHECK(query.value(3).toDouble() == 2.5);
    CHECK(query.value(4).toString() + query.value(5).toString() + query.value(6).toString() + query.value(7).toString()
          == QStringLiteral("integertextblobreal"));
    CHECK_FALSE(query.next());
}

TEST_CASE("A name may be used twice, and a query run again")
{
    Driver driver;
    QSqlQuery query = driver.query();
    REQUIRE(query.prepare(QStringLiteral("SELECT :x, :x, b FROM t WHERE a = :a AND b <> ':x'")));
    for (const int a : {2, 4}) {
        query.bindValue(QStringLiteral(":x"), QStringLiteral("same"));
        query.bindValue(QStringLiteral(":a"), a);
        REQUIRE(query.exec());
        REQUIRE(query.next());
        CHECK(query.value(0).toString() == QStringLiteral("same"));
        CHECK(query.value(1).toString() == QStringLiteral("same"));
        CHECK(query.value(2).toString() == QStringLiteral("row %1").arg(a));
    }
}

TEST_CASE("NULL, the empty text and the empty blob stay apart")
{
    Driver driver;
    QSqlQuery query = driver.query();
    REQUIRE(query.prepare(QStringLiteral("SELECT ?, ?, ?, typeof(?2), typeof(?3)")) == true);
    query.addBindValue(QVariant());
    query.addBindValue(QStringLiteral(""));
    query.addBindValue(QByteArray(""));
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.isNull(0));
    CHECK(query.value(0).isNull());
    CHECK_FALSE(query.isNull(1));
    CHECK_FALSE(query.isNull(2));
    CHECK(query.value(3).toString() == QStringLiteral("text"));
    CHECK(query.value(4).toString() == QStringLiteral("blob"));
}

TEST_CASE("A query scrolls both ways")
{
    Driver driver;
    QSqlQuery query = driver.query();
    REQUIRE(query.exec(QStringLiteral("SELECT a FROM t ORDER BY a")));
    CHECK(query.isSelect());
    REQUIRE(query.last());
    CHECK(query.value(0).toInt() == 5);
    REQUIRE(query.previous());
    CHECK(query.value(0).toInt() == 4);
    REQUIRE(query.seek(1));
    CHECK(query.value(0).toInt() == 2);
    REQUIRE(query.first());
    CHECK(query.value(0).toInt() == 1);
    CHECK_FALSE(query.previous());
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 1);
    CHECK_FALSE(query.seek(5));
    int count = 0;
    REQUIRE(query.exec());
    while (query.next())
        CHECK(query.value(0).toInt() == ++count);
    CHECK(count == 5);
    CHECK_FALSE(query.next());
}

TEST_CASE("A forward-only query goes forward only")
{
    Driver driver;
    QSqlQuery query = driver.query();
    query.setForwardOnly(true);
    REQUIRE(query.exec(QStringLiteral("SELECT a FROM t ORDER BY a")));
    for (int a = 1; a <= 5; ++a) {
        REQUIRE(query.next());
        CHECK(query.value(0).toInt() == a);
    }
    CHECK_FALSE(query.next());
    REQUIRE(query.exec(QStringLiteral("SELECT a FROM t WHERE a > 100")));
    CHECK_FALSE(query.next());
}

TEST_CASE("Errors are reported, and the connection goes on")
{
    Driver driver;
    QSqlQuery query = driver.query();
    CHECK_FALSE(query.exec(QStringLiteral("SELECT nothing FROM nowhere")));
    CHECK(query.lastError().isValid());
    CHECK_FALSE(query.exec(QStringLiteral("INSERT INTO t(a) VALUES(1)")));
    CHECK(query.lastError().nativeErrorCode().toInt() == 1555);  // SQLITE_CONSTRAINT_PRIMARYKEY
    REQUIRE(query.prepare(QStringLiteral("SELECT ?, ?")));
    query.addBindValue(1);
    CHECK_FALSE(query.exec());
    CHECK(query.exec(QStringLiteral("SELECT 1")));
}

TEST_CASE("The driver knows the tables, views and columns")
{
    Driver driver;
    CHECK(driver.database().tables(QSql::Tables).contains(QStringLiteral("t")));
    CHECK_FALSE(driver.database().tables(QSql::Tables).contains(QStringLiteral("v")));
    CHECK(driver.database().tables(QSql::Views).contains(QStringLiteral("v")));
    const QSqlRecord record = driver.database().record(QStringLiteral("t"));
    REQUIRE(record.count() == 4);
    CHECK(record.fieldName(2) == QStringLiteral("c"));
    CHECK(driver.database().record(QStringLiteral("t\"; DROP TABLE t; --")).isEmpty());
    QSqlQuery query = driver.query();
    REQUIRE(query.exec(QStringLiteral("SELECT a AS one, b FROM t")));
    CHECK(query.record().indexOf(QStringLiteral("one")) == 0);
    CHECK(driver.database().driver()->escapeIdentifier(QStringLiteral("a\"b"), QSqlDriver::FieldName) == QStringLiteral("\"a\"\"b\""));
}

TEST_CASE("Transactions commit and roll back")
{
    Driver driver;
    const auto rows = [&] {
        QSqlQuery query = driver.query();
        REQUIRE(query.exec(QStringLiteral("SELECT count(*) FROM t")));
        REQUIRE(query.next());
        return query.value(0).toInt();
    };
    REQUIRE(driver.database().transaction());
    driver.run("DELETE FROM t");
    CHECK(rows() == 0);
    REQUIRE(driver.database().rollback());
    CHECK(rows() == 5);
    REQUIRE(driver.database().transaction());
    driver.run("DELETE FROM t WHERE a = 1");
    REQUIRE(driver.database().commit());
    CHECK(rows() == 4);
    CHECK_FALSE(driver.database().commit());
}

TEST_CASE("A finished query lets go of its snapshot")
{
    Driver driver;
    QSqlQuery query = driver.query();
    REQUIRE(query.exec(QStringLiteral("SELECT a FROM t")));
    REQUIRE(query.next());
    query.finish();
    CHECK_FALSE(query.next());
    QSqlQuery drop = driver.query();
    CHECK(drop.exec(QStringLiteral("DROP TABLE t")));  // refused while a query reads
}
