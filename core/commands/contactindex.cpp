// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contactindex.h"

#include "core/commands/normalise.h"
#include "core/commands/searchindex.h"
#include "core/commands/steppace.h"
#include "core/model/names.h"
#include "core/model/phone.h"
#include "core/storage/meta.h"
#include "core/storage/widecache.h"

#include <QCoreApplication>

#include <limits>
#include <vector>

#include <sql_queries.h>

namespace kontor::commands {

using storage::Statement;
using storage::Transaction;

namespace {

// Columns of index_source.sql that are contact fields, in its order from column 1.
constexpr const char *sourceFields[] = {"kind",        "salutation",  "title",    "given_name", "additional_names",
                                        "family_name", "name_suffix", "nickname", "org_name",   "customer_number",
                                        "industry",    "vat_id",      "iban",     "remark"};
constexpr int firstSearched = 2;        // kind and salutation are codes
constexpr int numbers[] = {9, 11, 12};  // customer number, VAT ID, IBAN
constexpr int lastActivityColumn = 15;
constexpr int nextDueColumn = 16;
/// Contacts that a step makes anew where nobody waits: they share pages of the indices by name.
constexpr qsizetype refreshedPerStep = 10'000;
/// From so many on, the merging of the index is paid for at once.
constexpr qsizetype textsOfBulk = 200;

const model::SortKeyMaker &sortKeys()
{
    thread_local const model::SortKeyMaker maker;
    return maker;
}

const QStringList &sourceKeys()
{
    static const QStringList keys = [] {
        QStringList list;
        for (const char *key : sourceFields)
            list << QString::fromLatin1(key);
        return list;
    }();
    return keys;
}

model::FieldMap contactFields(const Statement &row)
{
    model::FieldMap fields;
    int column = 0;
    for (const QString &key : sourceKeys()) {
        if (!row.isNull(++column))
            fields.insert(key, row.text(column));
    }
    return fields;
}

Result<void> forgetSearch(Transaction &transaction, const QByteArray &index, qint64 n, const QVariant &text)
{
    Statement forget = transaction.statement(
        QByteArray("INSERT INTO " + index + "(" + index + ", rowid, search) VALUES('delete', ?1, ?2)"));
    forget.bind(n, text);
    return forget.run();
}

/// Up to row number `last`.
Result<void> learnSearches(Transaction &transaction, const QByteArray &index, const QMap<qint64, QVariant> &texts,
                           qint64 last)
{
    if (last < 0)
        return {};
    Statement learn = transaction.statement(QByteArray("INSERT INTO " + index + "(rowid, search) VALUES(?1, ?2)"));
    for (auto it = texts.cbegin(); it != texts.cend() && it.key() <= last; ++it) {
        learn.reset();
        learn.bind(it.key(), it.value());
        KONTOR_TRY(learn.run());
    }
    return {};
}

bool isPhone(const QString &kind)
{
    return kind == QLatin1String("phone") || kind == QLatin1String("mobile") || kind == QLatin1String("fax");
}

}  // namespace

QString derivedVersion(const QString &region)
{
    return QString(QStringLiteral("2;") + model::SortKeyMaker::version() + u';' + region);
}

IndexTexts indexTexts(const IndexSource &source, const QString &region)
{
    IndexTexts texts;
    QString text;
    const auto add = [&text](const QString &part) {
        if (!part.isEmpty())
            text += part + u' ';
    };
    for (auto key = sourceKeys().cbegin() + firstSearched; key != sourceKeys().cend(); ++key)
        add(source.fields.value(*key).toString());
    for (const int index : numbers) {  // "K-1001" is found as k1001 too, an IBAN without its blanks
        const QString number = source.fields.value(sourceKeys()[index]).toString();
        if (number.isEmpty())
            continue;
        if (const QString folded = model::foldToKey(number); folded != model::foldForSearch(number))
            add(folded);
    }
    QString digits;
    for (const IndexSource::Point &point : source.points) {
        if (isPhone(point.kind)) {
            const QString significant = model::normalisePhone(point.value, region).significant;
            digits += (significant.isEmpty() ? point.norm : significant) + u' ';
        } else {
            add(point.value);
        }
    }
    QString city;
    for (const IndexSource::Address &address : source.addresses) {
        if (city.isEmpty())
            city = address.city;
        for (const QString &part : {address.street, address.poBox, address.postalCode, address.city})
            add(part);
    }
    QString firm;
    for (const IndexSource::Firm &employer : source.firms) {
        if (firm.isEmpty())
            firm = employer.name;
        add(employer.name);
        add(employer.position);
    }
    texts.search = QString(model::foldForSearch(text) + u' ' + digits).trimmed();
    texts.subtitle = firm.isEmpty() ? city : firm;
    texts.name = model::listName(source.fields);
    if (texts.name.isEmpty()
        && !source.points.isEmpty())  // a contact with nothing but a number or an address is listed under that
        texts.name = source.points.constFirst().value;
    texts.nameKey = model::foldToKey(texts.name);
    const QString sortName = model::sortName(source.fields);
    texts.sortKey = sortKeys().key(sortName.isEmpty() ? texts.name : sortName);
    return texts;
}

ContactIndexer::ContactIndexer(Transaction &transaction, QString region)
    : m_transaction(&transaction), m_region(std::move(region))
{
}

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
    if (m_added.remove(n)) {
        m_indexed.insert(n, QVariant());
        return {};
    }
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

Result<std::optional<IndexSource>> ContactIndexer::stored(const Uuid &contact) const
{
    Statement row = m_transaction->statement(sql::index_source);
    row.bind(contact);
    KONTOR_ASSIGN(const bool visible, row.step());
    if (!visible)
        return std::optional<IndexSource>();
    IndexSource source{row.integer(0),          contactFields(row), {}, {}, {}, row.value(lastActivityColumn),
                       row.value(nextDueColumn)};
    const auto collect = [&](const sql::SqlText &query, const auto &take) -> Result<void> {
        Statement statement = m_transaction->statement(query);
        statement.bind(contact);
        for (;;) {
            KONTOR_ASSIGN(const bool more, statement.step());
            if (!more)
                return {};
            take(statement);
        }
    };
    KONTOR_TRY(collect(sql::index_points, [&](const Statement &s) {
        source.points.append({s.text(0), s.text(1), s.text(2)});
    }));
    KONTOR_TRY(collect(sql::index_addresses, [&](const Statement &s) {
        source.addresses.append({s.text(0), s.text(1), s.text(2), s.text(3)});
    }));
    KONTOR_TRY(collect(sql::index_firms, [&](const Statement &s) { source.firms.append({s.text(0), s.text(1)}); }));
    return std::optional<IndexSource>(std::move(source));
}

Result<void> ContactIndexer::add(const IndexSource &source, const IndexTexts &texts)
{
    m_added.insert(source.n, texts.search);
    return put(source, texts);
}

Result<void> ContactIndexer::replace(const IndexSource &source, const IndexTexts &texts)
{
    KONTOR_TRY(remember(source.n));
    return put(source, texts);
}

Result<void> ContactIndexer::put(const IndexSource &source, const IndexTexts &texts)
{
    Statement statement = m_transaction->statement(QByteArray(
        "INSERT INTO contact_index(n, sort_key, name, name_key, subtitle, last_activity_at, next_due, search)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT(n) DO UPDATE SET sort_key = excluded.sort_key, name = "
        "excluded.name,"
        " name_key = excluded.name_key, subtitle = excluded.subtitle, last_activity_at = excluded.last_activity_at,"
        " next_due = excluded.next_due, search = excluded.search"
        // What stays as it was need not be put into two indices anew.
        " WHERE sort_key <> excluded.sort_key OR name <> excluded.name OR name_key <> excluded.name_key OR subtitle IS "
        "NOT excluded.subtitle"
        " OR last_activity_at IS NOT excluded.last_activity_at OR next_due IS NOT excluded.next_due OR search <> "
        "excluded.search"));
    statement.bind(source.n, texts.sortKey, texts.name, texts.nameKey,
                   texts.subtitle.isEmpty() ? QVariant() : QVariant(texts.subtitle), source.lastActivity,
                   source.nextDue, texts.search);
    // Lists in memory follow the row. It may stay as it is where the contact changed: its owner is not in it.
    m_transaction->connection().capture().changes.numbers.push_back(source.n);
    return statement.run();
}

Result<void> ContactIndexer::rebuild(const QList<Uuid> &contacts)
{
    for (const Uuid &contact : contacts) {
        KONTOR_ASSIGN(const std::optional<IndexSource> source, stored(contact));
        if (source) {
            KONTOR_TRY(replace(*source, indexTexts(*source, m_region)));
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
    KONTOR_ASSIGN(const qint64 trigramsTo, storage::metaMark(m_transaction->connection(), "trigrams_to"));
    QMap<qint64, QVariant> learns;  // in ascending order: FTS5 writes its pending words out when a lower row follows
    for (auto it = m_added.cbegin(); it != m_added.cend(); ++it)
        learns.insert(it.key(), it.value());
    for (auto it = m_indexed.cbegin(); it != m_indexed.cend(); ++it) {
        KONTOR_ASSIGN(const QVariant now, storedSearch(it.key()));
        if (now == it.value())
            continue;
        if (now.isValid())
            learns.insert(it.key(), now);
        if (!it.value().isValid())
            continue;
        KONTOR_TRY(forgetSearch(*m_transaction, "contact_fts", it.key(), it.value()));
        if (it.key() <= trigramsTo)
            KONTOR_TRY(forgetSearch(*m_transaction, "contact_trigram", it.key(), it.value()));
    }
    KONTOR_TRY(learnSearches(*m_transaction, "contact_fts", learns, std::numeric_limits<qint64>::max()));
    KONTOR_TRY(learnSearches(*m_transaction, "contact_trigram", learns, trigramsTo));
    const qsizetype words = learns.size() + m_indexed.size();
    m_indexed.clear();
    m_added.clear();
    if (words < textsOfBulk)
        return {};
    constexpr qsizetype textsPerPage = 16;  // about what a page of the index holds
    return mergeIndex(*m_transaction, "contact_fts", int(words / textsPerPage)).map([](bool) {});
}

namespace {

/// Normalised values of a contact's points as they are for this country; those that are so already stay untouched.
Result<void> normalisePoints(Transaction &transaction, const Uuid &contact, const QString &region)
{
    QList<std::pair<qint64, QVariant>> changes;
    Statement query =
        transaction.statement(QByteArray("SELECT n, kind, value, norm FROM contact_point WHERE contact_id = ?1"));
    query.bind(contact);
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            break;
        const QVariant norm = normalisedPoint(query.text(1), query.text(2), region);
        if (norm != query.value(3))
            changes.append({query.integer(0), norm});
    }
    for (const auto &[n, norm] : std::as_const(changes)) {
        Statement update = transaction.statement(QByteArray("UPDATE contact_point SET norm = ?2 WHERE n = ?1"));
        update.bind(n, norm);
        KONTOR_TRY(update.run());
    }
    return {};
}

/// Makes the rows of contacts behind `after` anew, as many as the pace allows, and moves it to the last of them. Says how many.
Result<qsizetype> refreshStep(Transaction &transaction, const QString &region, const StepPace &pace, qint64 &after)
{
    std::vector<std::pair<qint64, Uuid>> contacts;
    Statement query = transaction.statement(QByteArray("SELECT n, id FROM contact WHERE n > ?1 ORDER BY n LIMIT ?2"));
    query.bind(after, qint64(pace.most()));
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            break;
        contacts.emplace_back(query.integer(0), query.uuid(1));
    }
    query.reset();
    ContactIndexer indexer(transaction, region);
    qsizetype done = 0;
    for (const auto &[n, id] : contacts) {
        if (pace.isOver(done))
            break;
        KONTOR_TRY(normalisePoints(transaction, id, region));
        KONTOR_TRY(indexer.rebuild({id}));
        after = n;
        ++done;
    }
    KONTOR_TRY(indexer.flush());
    return done;
}

}  // namespace

Result<void> forgetDerived(storage::Connection &connection)
{
    KONTOR_TRY(storage::removeMeta(connection, "derived_to"));
    return storage::removeMeta(connection, "derived");
}

Result<void> refreshDerived(storage::Database &database, const QString &region, const JobControl &control)
{
    KONTOR_ASSIGN(const QVariant made, storage::metaValue(database.writer(), "derived"));
    if (made.toString() == derivedVersion(region))
        return {};
    // Where a run for the same version was cut off.
    const QString mark = derivedVersion(region) + u'|';
    KONTOR_ASSIGN(const QVariant reached, storage::metaValue(database.writer(), "derived_to"));
    qint64 after = reached.toString().startsWith(mark) ? reached.toString().mid(mark.size()).toLongLong() : 0;
    KONTOR_ASSIGN(const QVariant count,
                  database.writer().scalar("SELECT count(*) FROM contact WHERE n > " + QByteArray::number(after)));
    qint64 done = 0;
    StepPace pace(database, refreshedPerStep);
    const storage::WideCache cache(database.writer());
    for (bool more = true; more;) {
        if (control.cancelled())
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("Commands", "Stopped. It goes on at the next start."));
        qsizetype inStep = 0;
        KONTOR_TRY(database.write(
            [&](Transaction &transaction) -> Result<void> {
                KONTOR_TRY(pace.begin(transaction, done > 0));
                KONTOR_ASSIGN(inStep, refreshStep(transaction, region, pace, after));
                KONTOR_TRY(
                    storage::setMeta(transaction.connection(), "derived_to", QString(mark + QString::number(after))));
                return {};
            },
            storage::Database::Durability::Step));
        pace.end(inStep);
        done += inStep;
        more = inStep > 0;
        control.report({QCoreApplication::translate("Commands", "Updating search"), done, count.toLongLong()});
    }
    return database.write([&](Transaction &transaction) -> Result<void> {
        KONTOR_TRY(forgetNotes(transaction));  // their words are made anew in quiet moments
        KONTOR_TRY(storage::removeMeta(transaction.connection(), "derived_to"));
        return storage::setMeta(transaction.connection(), "derived", derivedVersion(region));
    });
}

}  // namespace kontor::commands
