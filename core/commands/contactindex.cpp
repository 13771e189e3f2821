// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contactindex.h"

#include "core/model/names.h"
#include "core/model/phone.h"

#include <QCoreApplication>

#include <sql_queries.h>

namespace kontor::commands {

using storage::Statement;
using storage::Transaction;

namespace {

// Columns of index_source.sql that are contact fields, in its order from column 1.
constexpr const char *sourceFields[] = {"kind", "salutation", "title", "given_name", "additional_names", "family_name", "name_suffix",
                                        "nickname", "org_name", "customer_number", "industry", "vat_id", "iban", "remark"};
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
    return QString(QStringLiteral("1;") + model::SortKeyMaker::version());
}

ContactIndexer::ContactIndexer(Transaction &transaction, QString region) : m_transaction(&transaction), m_region(std::move(region)) {}

Result<void> ContactIndexer::removeRow(qint64 n)
{
    return removeRange(*m_transaction, n, n);
}

Result<void> ContactIndexer::removeRange(Transaction &transaction, qint64 firstN, qint64 lastN)
{
    Statement words = transaction.statement(QByteArray("INSERT INTO contact_fts(contact_fts, rowid, search)"
                                                       " SELECT 'delete', n, search FROM contact_index WHERE n BETWEEN ?1 AND ?2"));
    words.bind(firstN, lastN);
    KONTOR_TRY(words.run());
    Statement rows = transaction.statement(QByteArray("DELETE FROM contact_index WHERE n BETWEEN ?1 AND ?2"));
    rows.bind(firstN, lastN);
    return rows.run();
}

Result<QString> ContactIndexer::searchText(const Uuid &contact, const Statement &row) const
{
    QString text;
    const auto add = [&text](const QString &part) {
        if (!part.isEmpty())
            text += part + u' ';
    };
    for (int column = 3; column < lastActivityColumn; ++column)
        add(row.text(column));
    QString digits;
    Statement points = m_transaction->statement(sql::index_points);
    points.bind(contact);
    for (;;) {
        KONTOR_ASSIGN(const bool more, points.step());
        if (!more)
            break;
        if (isPhone(points.text(0))) {
            const QString significant = model::normalisePhone(points.text(1), m_region).significant;
            digits += (significant.isEmpty() ? points.text(2) : significant) + u' ';
        } else {
            add(points.text(1));
        }
    }
    Statement addresses = m_transaction->statement(sql::index_addresses);
    addresses.bind(contact);
    for (;;) {
        KONTOR_ASSIGN(const bool more, addresses.step());
        if (!more)
            break;
        for (int column = 0; column < 4; ++column)
            add(addresses.text(column));
    }
    Statement firms = m_transaction->statement(sql::index_firms);
    firms.bind(contact);
    for (;;) {
        KONTOR_ASSIGN(const bool more, firms.step());
        if (!more)
            break;
        add(firms.text(0));
        add(firms.text(1));
    }
    return QString(model::foldForSearch(text) + u' ' + digits).trimmed();
}

Result<void> ContactIndexer::rebuild(const Uuid &contact)
{
    Statement row = m_transaction->statement(sql::index_source);
    row.bind(contact);
    KONTOR_ASSIGN(const bool visible, row.step());
    if (!visible) {
        Statement number = m_transaction->statement(QByteArray("SELECT n FROM contact WHERE id = ?1"));
        number.bind(contact);
        KONTOR_ASSIGN(const bool exists, number.step());
        return exists ? removeRow(number.integer(0)) : Result<void>{};
    }
    const qint64 n = row.integer(0);
    const model::FieldMap fields = contactFields(row);
    KONTOR_ASSIGN(const QString search, searchText(contact, row));

    QString subtitle;
    {
        Statement firms = m_transaction->statement(sql::index_firms);
        firms.bind(contact);
        KONTOR_ASSIGN(const bool employed, firms.step());
        if (employed)
            subtitle = firms.text(0);
        if (subtitle.isEmpty()) {
            Statement addresses = m_transaction->statement(sql::index_addresses);
            addresses.bind(contact);
            KONTOR_ASSIGN(const bool located, addresses.step());
            if (located)
                subtitle = addresses.text(3);
        }
    }
    QString name = model::listName(fields);
    if (name.isEmpty()) {
        // A contact with nothing but a number or an address is listed under that.
        Statement points = m_transaction->statement(sql::index_points);
        points.bind(contact);
        KONTOR_ASSIGN(const bool reachable, points.step());
        name = reachable ? points.text(1) : QString();
    }
    const QString sortName = model::sortName(fields);

    Statement old = m_transaction->statement(QByteArray("SELECT search FROM contact_index WHERE n = ?1"));
    old.bind(n);
    KONTOR_ASSIGN(const bool known, old.step());
    const QString oldSearch = known ? old.text(0) : QString();
    if (known && oldSearch != search) {
        Statement forget = m_transaction->statement(QByteArray("INSERT INTO contact_fts(contact_fts, rowid, search) VALUES('delete', ?1, ?2)"));
        forget.bind(n, oldSearch);
        KONTOR_TRY(forget.run());
    }
    old.reset();
    Statement put = m_transaction->statement(QByteArray(
        "INSERT INTO contact_index(n, sort_key, name, name_key, subtitle, last_activity_at, next_due, search)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT(n) DO UPDATE SET sort_key = excluded.sort_key, name = excluded.name,"
        " name_key = excluded.name_key, subtitle = excluded.subtitle, last_activity_at = excluded.last_activity_at,"
        " next_due = excluded.next_due, search = excluded.search"));
    put.bind(n, sortKeys().key(sortName.isEmpty() ? name : sortName), name, model::foldToKey(name),
             subtitle.isEmpty() ? QVariant() : QVariant(subtitle), row.value(lastActivityColumn), row.value(nextDueColumn), search);
    KONTOR_TRY(put.run());
    if (!known || oldSearch != search) {
        Statement learn = m_transaction->statement(QByteArray("INSERT INTO contact_fts(rowid, search) VALUES(?1, ?2)"));
        learn.bind(n, search);
        KONTOR_TRY(learn.run());
    }
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
            for (const Uuid &id : std::as_const(ids))
                KONTOR_TRY(indexer.rebuild(id));
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
