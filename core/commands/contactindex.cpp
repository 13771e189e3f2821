// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contactindex.h"

#include "core/model/names.h"
#include "core/model/phone.h"

#include <QCoreApplication>

#include <algorithm>

#include <sql_queries.h>

namespace kontor::commands {

using storage::Statement;
using storage::Transaction;

namespace {

// Columns of index_source.sql that are contact fields, in its order from column 1.
constexpr const char *sourceFields[] = {"kind", "salutation", "title", "given_name", "additional_names", "family_name", "name_suffix",
                                        "nickname", "org_name", "customer_number", "industry", "vat_id", "iban", "remark"};
constexpr int numberColumns[] = {10, 12, 13};  // customer number, VAT ID, IBAN
constexpr int lastActivityColumn = 15;
constexpr int nextDueColumn = 16;

const model::SortKeyMaker &sortKeys()
{
    thread_local const model::SortKeyMaker maker;
    return maker;
}

model::FieldMap contactFields(const Statement &row)
{
    model::FieldMap fields;
    int column = 0;
    for (const char *key : sourceFields) {
        if (!row.isNull(++column))
            fields.insert(QString::fromLatin1(key), row.text(column));
    }
    return fields;
}

bool isPhone(const QString &kind)
{
    return kind == QLatin1String("phone") || kind == QLatin1String("mobile") || kind == QLatin1String("fax");
}

}  // namespace

QString derivedVersion()
{
    return QString(QStringLiteral("2;") + model::SortKeyMaker::version());
}

ContactIndexer::ContactIndexer(Transaction &transaction, QString region) : m_transaction(&transaction), m_region(std::move(region)) {}

Result<QVariant> ContactIndexer::storedSearch(qint64 n) const
{
    Statement query = m_transaction->statement(QByteArray("SELECT search FROM contact_index WHERE n = ?1"));
    query.bind(n);
    KONTOR_ASSIGN(const bool known, query.step());
    return known ? query.value(0) : QVariant();
}

Result<void> ContactIndexer::remember(qint64 n)
{
    if (m_indexed.contains(n))
        return {};
    KONTOR_ASSIGN(const QVariant search, storedSearch(n));
    m_indexed.insert(n, search);
    return {};
}

Result<void> ContactIndexer::remove(qint64 n)
{
    KONTOR_TRY(remember(n));
    Statement statement = m_transaction->statement(QByteArray("DELETE FROM contact_index WHERE n = ?1"));
    statement.bind(n);
    return statement.run();
}

Result<ContactIndexer::Gathered> ContactIndexer::gather(const Uuid &contact, const Statement &row) const
{
    Gathered gathered;
    QString text;
    const auto add = [&text](const QString &part) {
        if (!part.isEmpty())
            text += part + u' ';
    };
    for (int column = 3; column < lastActivityColumn; ++column)
        add(row.text(column));
    for (const int column : numberColumns) {  // "K-1001" is found as k1001 too, an IBAN without its blanks
        const QString number = row.text(column);
        if (const QString key = model::foldToKey(number); key != model::foldForSearch(number))
            add(key);
    }
    QString digits;
    Statement points = m_transaction->statement(sql::index_points);
    points.bind(contact);
    for (;;) {
        KONTOR_ASSIGN(const bool more, points.step());
        if (!more)
            break;
        const QString value = points.text(1);
        if (gathered.point.isEmpty())
            gathered.point = value;
        if (isPhone(points.text(0))) {
            const QString significant = model::normalisePhone(value, m_region).significant;
            digits += (significant.isEmpty() ? points.text(2) : significant) + u' ';
        } else {
            add(value);
        }
    }
    Statement addresses = m_transaction->statement(sql::index_addresses);
    addresses.bind(contact);
    for (;;) {
        KONTOR_ASSIGN(const bool more, addresses.step());
        if (!more)
            break;
        if (gathered.city.isEmpty())
            gathered.city = addresses.text(3);
        for (int column = 0; column < 4; ++column)
            add(addresses.text(column));
    }
    Statement firms = m_transaction->statement(sql::index_firms);
    firms.bind(contact);
    for (;;) {
        KONTOR_ASSIGN(const bool more, firms.step());
        if (!more)
            break;
        if (gathered.firm.isEmpty())
            gathered.firm = firms.text(0);
        add(firms.text(0));
        add(firms.text(1));
    }
    gathered.search = QString(model::foldForSearch(text) + u' ' + digits).trimmed();
    return gathered;
}

Result<std::optional<ContactIndexer::Row>> ContactIndexer::derive(const Uuid &contact) const
{
    Statement source = m_transaction->statement(sql::index_source);
    source.bind(contact);
    KONTOR_ASSIGN(const bool visible, source.step());
    if (!visible)
        return std::optional<Row>();
    Row row;
    row.n = source.integer(0);
    const model::FieldMap fields = contactFields(source);
    KONTOR_ASSIGN(const Gathered gathered, gather(contact, source));
    row.search = gathered.search;
    row.subtitle = gathered.firm.isEmpty() ? gathered.city : gathered.firm;
    row.name = model::listName(fields);
    if (row.name.isEmpty())  // a contact with nothing but a number or an address is listed under that
        row.name = gathered.point;
    row.sortName = model::sortName(fields);
    row.lastActivity = source.value(lastActivityColumn);
    row.nextDue = source.value(nextDueColumn);
    return std::optional<Row>(row);
}

Result<void> ContactIndexer::put(const Row &row)
{
    Statement statement = m_transaction->statement(QByteArray(
        "INSERT INTO contact_index(n, sort_key, name, name_key, subtitle, last_activity_at, next_due, search)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT(n) DO UPDATE SET sort_key = excluded.sort_key, name = excluded.name,"
        " name_key = excluded.name_key, subtitle = excluded.subtitle, last_activity_at = excluded.last_activity_at,"
        " next_due = excluded.next_due, search = excluded.search"));
    statement.bind(row.n, sortKeys().key(row.sortName.isEmpty() ? row.name : row.sortName), row.name, model::foldToKey(row.name),
                   row.subtitle.isEmpty() ? QVariant() : QVariant(row.subtitle), row.lastActivity, row.nextDue, row.search);
    return statement.run();
}

Result<void> ContactIndexer::rebuild(const QList<Uuid> &contacts)
{
    for (const Uuid &contact : contacts) {
        KONTOR_ASSIGN(const std::optional<Row> row, derive(contact));
        if (row) {
            KONTOR_TRY(remember(row->n));
            KONTOR_TRY(put(*row));
            continue;
        }
        Statement number = m_transaction->statement(QByteArray("SELECT n FROM contact WHERE id = ?1"));
        number.bind(contact);
        KONTOR_ASSIGN(const bool exists, number.step());
        if (exists)
            KONTOR_TRY(remove(number.integer(0)));
    }
    return {};
}

Result<void> ContactIndexer::flush()
{
    QMap<qint64, QVariant> learns;
    for (auto it = m_indexed.cbegin(); it != m_indexed.cend(); ++it) {
        KONTOR_ASSIGN(const QVariant now, storedSearch(it.key()));
        if (now == it.value())
            continue;
        if (now.isValid())
            learns.insert(it.key(), now);
        if (!it.value().isValid())
            continue;
        Statement forget = m_transaction->statement(QByteArray("INSERT INTO contact_fts(contact_fts, rowid, search) VALUES('delete', ?1, ?2)"));
        forget.bind(it.key(), it.value());
        KONTOR_TRY(forget.run());
    }
    Statement learn = m_transaction->statement(QByteArray("INSERT INTO contact_fts(rowid, search) VALUES(?1, ?2)"));
    for (auto it = learns.cbegin(); it != learns.cend(); ++it) {
        learn.reset();
        learn.bind(it.key(), it.value());
        KONTOR_TRY(learn.run());
    }
    m_indexed.clear();
    return {};
}

Result<void> refreshDerived(storage::Database &database, const QString &region, const JobControl &control)
{
    KONTOR_ASSIGN(const QVariant made, database.writer().scalar("SELECT value FROM meta WHERE key = 'derived'"));
    if (made.toString() == derivedVersion())
        return {};
    KONTOR_ASSIGN(const QVariant count, database.writer().scalar("SELECT count(*) FROM contact"));
    qint64 after = 0;
    qint64 done = 0;
    for (bool more = true; more;) {
        if (control.cancelled())
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("Commands", "Stopped. It goes on at the next start."));
        KONTOR_TRY(database.write([&](Transaction &transaction) -> Result<void> {
            ContactIndexer indexer(transaction, region);
            QList<Uuid> ids;
            {
                Statement query = transaction.statement(QByteArray("SELECT n, id FROM contact WHERE n > ?1 ORDER BY n LIMIT 1000"));
                query.bind(after);
                for (;;) {
                    KONTOR_ASSIGN(const bool row, query.step());
                    if (!row)
                        break;
                    after = query.integer(0);
                    ids << query.uuid(1);
                }
            }
            KONTOR_TRY(indexer.rebuild(ids));
            KONTOR_TRY(indexer.flush());
            done += ids.size();
            more = !ids.isEmpty();
            return {};
        }));
        control.report({QCoreApplication::translate("Commands", "Updating search"), done, count.toLongLong()});
    }
    return database.write([&](Transaction &transaction) -> Result<void> {
        Statement note = transaction.statement(QByteArray("INSERT INTO meta(key, value) VALUES('derived', ?1)"
                                                          " ON CONFLICT(key) DO UPDATE SET value = excluded.value"));
        note.bind(derivedVersion());
        return note.run();
    });
}

}  // namespace kontor::commands
