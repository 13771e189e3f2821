// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contactlist.h"

#include "core/model/catalogue.h"
#include "core/model/names.h"
#include "core/model/phone.h"
#include "core/model/text.h"
#include "core/queries/filtersql.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <sql_queries.h>

namespace kontor::queries {

using model::ContactId;
using storage::Connection;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queries)
};

/// ORDER BY of a list; contacts without the value come last, equal ones by name.
Result<QByteArray> orderBy(const QString &sort)
{
    const bool reversed = sort.startsWith(u'-');
    const QString key = reversed ? sort.mid(1) : sort;
    const QByteArray direction = reversed ? " DESC" : " ASC";
    if (key.isEmpty() || key == QLatin1String("name"))
        return QByteArray(" ORDER BY i.sort_key" + direction + ", i.n");
    QByteArray column;
    if (key == QLatin1String("last_activity"))
        column = "i.last_activity_at";
    else if (key == QLatin1String("next_due"))
        column = "i.next_due";
    else if (key == QLatin1String("created"))
        column = "c.created_at";
    else if (key == QLatin1String("organisation"))
        column = "kontor_sort_key(i.subtitle)";
    else if (key == QLatin1String("city") || key == QLatin1String("postal_code"))
        column = "(SELECT kontor_sort_key(a." + key.toLatin1() + ") FROM address a WHERE a.contact_id = c.id AND a.deleted_at IS NULL ORDER BY a.preferred DESC, a.position, a.n LIMIT 1)";
    else if (const model::FieldDef *field = model::Catalogue::get().field(u"contact", key); field != nullptr && field->has(model::Filterable))
        column = field->type == model::FieldType::Text ? "kontor_sort_key(c." + QByteArray(field->key) + ")" : "c." + QByteArray(field->key);
    else
        return fail(ErrorCode::Invalid, Text::tr("There is no field \"%1\" to sort by.").arg(key));
    return QByteArray(" ORDER BY " + column + direction + " NULLS LAST, i.sort_key, i.n");
}

QByteArray numberList(const std::vector<qint64> &numbers)
{
    QByteArray list;
    for (const qint64 n : numbers)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(n);
    return "[" + list + "]";
}

ContactRow readRow(const Statement &query)
{
    ContactRow row;
    row.n = query.integer(0);
    row.id = ContactId(query.uuid(1));
    row.isOrganisation = query.text(2) == QLatin1String("organisation");
    row.name = query.text(3);
    row.subtitle = query.text(4);
    if (!query.isNull(5))
        row.lastActivityAt = query.integer(5);
    row.nextDue = query.text(6);
    row.favourite = query.integer(7) != 0;
    row.initials = model::initials({{QStringLiteral("kind"), query.text(2)}, {QStringLiteral("given_name"), query.value(8)},
                                    {QStringLiteral("family_name"), query.value(9)}, {QStringLiteral("org_name"), query.value(10)}});
    return row;
}

// Above this many hits, walking the list in order and picking them is cheaper than sorting them.
constexpr size_t broadSearch = 2'000;

Result<std::vector<qint64>> numbersOf(Statement &query, size_t most = std::numeric_limits<size_t>::max())
{
    std::vector<qint64> numbers;
    while (numbers.size() < most) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            break;
        numbers.push_back(query.integer(0));
    }
    return numbers;
}

/// Hits of a search in the order of the list's own index; `hits` ascending.
Result<std::vector<qint64>> pickedInOrder(Connection &connection, const std::vector<qint64> &hits, const QByteArray &order, size_t most)
{
    std::vector<bool> isHit(size_t(hits.back()) + 1);
    for (const qint64 n : hits)
        isHit[size_t(n)] = true;
    Statement walk = connection.statement(QByteArray("SELECT i.n FROM contact_index i" + order));
    std::vector<qint64> numbers;
    const size_t wanted = qMin(most, hits.size());
    while (numbers.size() < wanted) {
        KONTOR_ASSIGN(const bool row, walk.step());
        if (!row)
            break;
        const auto n = size_t(walk.integer(0));
        if (n < isHit.size() && isHit[n])
            numbers.push_back(qint64(n));
    }
    return numbers;
}

}  // namespace

QString ftsQuery(const QString &typed, const QString &region)
{
    const QString digits = model::phoneQueryDigits(typed, region);
    if (!digits.isEmpty())
        return QStringLiteral("\"%1\"*").arg(digits);
    QStringList terms;
    for (const QString &word : model::searchWords(typed))
        terms << QStringLiteral("\"%1\"*").arg(word);
    return terms.join(u' ');
}

Result<std::vector<qint64>> contactSnapshot(Connection &connection, const ListSpec &spec)
{
    KONTOR_ASSIGN(const SqlCondition where, filterCondition(spec.filter));
    KONTOR_ASSIGN(const QByteArray order, orderBy(spec.sort));
    const QString match = ftsQuery(spec.search);
    if (!spec.search.trimmed().isEmpty() && match.isEmpty())
        return std::vector<qint64>{};  // nothing but punctuation was typed
    const bool needsContact = !spec.filter.isEverything() || order.contains("c.");
    const size_t most = spec.limit > 0 ? size_t(spec.limit) : std::numeric_limits<size_t>::max();
    if (!match.isEmpty() && !needsContact && order.startsWith(" ORDER BY i.sort_key")) {
        Statement search = connection.statement(QByteArray("SELECT rowid FROM contact_fts WHERE contact_fts MATCH ?1 ORDER BY rowid"));
        search.bind(match);
        KONTOR_ASSIGN(const std::vector<qint64> hits, numbersOf(search));
        if (hits.size() > broadSearch)
            return pickedInOrder(connection, hits, order, most);
    }
    QByteArray sql = "SELECT i.n FROM contact_index i";
    if (needsContact)
        sql += " JOIN visible_contact c ON c.n = i.n";
    sql += " WHERE " + (needsContact ? where.sql : QByteArray("1"));
    if (!match.isEmpty())
        sql += " AND i.n IN (SELECT rowid FROM contact_fts WHERE contact_fts MATCH ?)";
    Statement query = connection.statement(QByteArray(sql + order));
    int index = 0;
    if (needsContact) {
        for (const QVariant &value : where.values)
            query.bindOne(++index, value);
    }
    if (!match.isEmpty())
        query.bindOne(++index, match);
    return numbersOf(query, most);
}

Result<QList<ContactRow>> contactRows(Connection &connection, const std::vector<qint64> &numbers)
{
    const QByteArray list = numberList(numbers);
    QHash<qint64, ContactRow> rows;
    Statement query = connection.statement(sql::list_rows);
    query.bind(QString::fromLatin1(list));
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            break;
        const ContactRow read = readRow(query);
        rows.insert(read.n, read);
    }
    Statement tags = connection.statement(sql::list_row_tags);
    tags.bind(QString::fromLatin1(list));
    for (;;) {
        KONTOR_ASSIGN(const bool row, tags.step());
        if (!row)
            break;
        if (const auto found = rows.find(tags.integer(0)); found != rows.end())
            found->tags.append({tags.text(1), tags.text(2)});
    }
    QList<ContactRow> ordered;
    ordered.reserve(qsizetype(numbers.size()));
    for (const qint64 n : numbers) {
        if (const auto found = rows.constFind(n); found != rows.cend())
            ordered << *found;
    }
    return ordered;
}

Result<qint64> contactCount(Connection &connection)
{
    KONTOR_ASSIGN(const QVariant count, connection.scalar("SELECT count(*) FROM contact_index"));
    return count.toLongLong();
}

Result<QList<ContactId>> contactIds(Connection &connection, const std::vector<qint64> &numbers)
{
    QList<ContactId> ids;
    ids.reserve(qsizetype(numbers.size()));
    Statement query = connection.statement(QByteArray("SELECT id FROM visible_contact WHERE n = ?1"));
    for (const qint64 n : numbers) {
        query.reset();
        query.bind(n);
        KONTOR_ASSIGN(const bool row, query.step());
        if (row)
            ids << ContactId(query.uuid(0));
    }
    return ids;
}

}  // namespace kontor::queries
