// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw.h"
#include "scenarios.h"

#include "core/queries/contactlist.h"
#include "core/queries/contactsearch.h"
#include "core/queries/facets.h"
#include "core/queries/memoryindex.h"
#include "core/queries/timeline.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <random>

namespace kontor::bench {

using queries::ListSpec;
using storage::Connection;

namespace {

constexpr size_t pageRows = 50;
constexpr int samples = 60;
constexpr qint64 anyBudget = std::numeric_limits<qint64>::max();

/// What people type, letter by letter, to find some contacts of the file.
QStringList typedTexts(Connection &connection)
{
    QStringList texts;
    storage::Statement query = connection.statement(QByteArray(
        "SELECT c.family_name, c.given_name, (SELECT value FROM contact_point p WHERE p.contact_id = c.id AND p.kind = 'email'),"
        " (SELECT value FROM contact_point p WHERE p.contact_id = c.id AND p.kind IN ('phone', 'mobile'))"
        " FROM visible_contact c WHERE c.family_name IS NOT NULL AND c.given_name IS NOT NULL AND c.n % ?1 = 0 LIMIT ?2"));
    const qint64 all = need(queries::contactCount(connection));
    query.bind(std::max<qint64>(1, all / samples), samples);
    for (;;) {
        if (!need(query.step()))
            break;
        const QString family = query.text(0);
        const QString given = query.text(1);
        texts << family.left(2) << family.left(4) << family << QString(family + u' ' + given.left(1)) << QString(given + u' ' + family);
        if (const QString mail = query.text(2); !mail.isEmpty())
            texts << mail.left(6);
        if (const QString phone = query.text(3); !phone.isEmpty())
            texts << phone;
    }
    return texts;
}

ListSpec searchFor(const QString &text)
{
    ListSpec spec;
    spec.search = text;
    return spec;
}

/// Row numbers by the place that they have in the list: what the floors sort by.
std::vector<qint32> ranks(Connection &connection)
{
    std::vector<qint32> rank;
    Raw walk(connection.handle(), "SELECT n FROM contact_index ORDER BY sort_key");
    for (qint32 place = 0; walk.step(); ++place) {
        const auto n = size_t(walk.integer(0));
        if (n >= rank.size())
            rank.resize(n + n / 2 + 1);
        rank[n] = place;
    }
    return rank;
}

void measureSearch(Connection &connection, Report &report)
{
    const std::vector<qint32> rank = ranks(connection);
    Raw fts(connection.handle(), "SELECT rowid FROM contact_fts WHERE contact_fts MATCH ?1");
    Line line{QStringLiteral("search"), QStringLiteral("search as you type: total and first 50"), {}, {}, report.contacts >= 1'000'000 ? 35.0 : 3.3};
    Line further{QStringLiteral("search.further"), QStringLiteral("the same with typing errors and timelines where little is found")};
    Line inside{QStringLiteral("search.inside"), QStringLiteral("four letters within words: first 50")};
    for (const QString &text : typedTexts(connection)) {
        line.ours.add(timed([&] {
            auto numbers = need(queries::findContacts(connection, searchFor(text))).numbers;
            numbers.resize(std::min(numbers.size(), pageRows));
            (void)need(queries::contactRows(connection, numbers));
        }));
        further.ours.add(timed([&] { (void)need(queries::contactSnapshot(connection, searchFor(text))); }));
        if (text.size() > 4) {
            ListSpec spec = searchFor(text.mid(2, 4));
            spec.limit = qsizetype(pageRows);
            inside.ours.add(timed([&] { (void)need(queries::findContacts(connection, spec)); }));
        }
        const QByteArray match = queries::ftsQuery(model::SearchTerms(text)).toUtf8();
        line.floor.add(timed([&] {
            fts.bind(1, match);
            std::vector<qint32> hits;
            while (fts.step())
                hits.push_back(rank[size_t(fts.integer(0))]);
            fts.reset();
            std::partial_sort(hits.begin(), hits.begin() + std::ptrdiff_t(std::min(hits.size(), pageRows)), hits.end());
        }));
    }
    report.lines << line << further << inside;
}

void measureLists(Connection &connection, Report &report)
{
    const auto whole = [&](const char *id, const char *what, const char *sort) {
        Line line{QString::fromLatin1(id), QString::fromLatin1(what)};
        ListSpec spec;
        spec.sort = QString::fromLatin1(sort);
        Raw walk(connection.handle(), "SELECT n FROM contact_index ORDER BY sort_key");
        for (int run = 0; run < 7; ++run) {
            line.ours.add(timed([&] { (void)need(queries::contactSnapshot(connection, spec)); }));
            line.floor.add(timed([&] {
                std::vector<qint64> numbers;
                while (walk.step())
                    numbers.push_back(walk.integer(0));
                walk.reset();
            }));
        }
        report.lines << line;
    };
    whole("list.name", "whole list, by name", "name");
    whole("list.activity", "whole list, by last contact", "-last_activity");
    whole("list.town", "whole list, by town", "address.city");
    whole("list.email", "whole list, by e-mail address", "contact_point.email");

    Line jump{QStringLiteral("jump"), QStringLiteral("jump anywhere in the list: 50 rows"), {}, {}, 1.0};
    const auto numbers = need(queries::contactSnapshot(connection, {}));
    if (numbers.size() <= pageRows)
        return;
    Raw key(connection.handle(), "SELECT sort_key FROM contact_index WHERE n = ?1");
    Raw page(connection.handle(), "SELECT i.n, i.name, i.subtitle, c.kind FROM contact_index i JOIN contact c ON c.n = i.n WHERE i.sort_key >= ?1 ORDER BY i.sort_key LIMIT 50");
    std::mt19937 random(1);
    for (int run = 0; run < 200; ++run) {
        const size_t at = random() % (numbers.size() - pageRows);
        const std::vector<qint64> wanted(numbers.begin() + std::ptrdiff_t(at), numbers.begin() + std::ptrdiff_t(at + pageRows));
        key.bind(1, wanted.front());
        key.step();
        const QByteArray start = key.bytes(0);
        key.reset();
        jump.floor.add(timed([&] {
            page.bindBlob(1, start);
            page.run();
        }));
        jump.ours.add(timed([&] { (void)need(queries::contactRows(connection, wanted)); }));
    }
    report.lines << jump;
}

/// The three tags that most contacts have.
QStringList commonTags(Connection &connection)
{
    QStringList tags;
    storage::Statement query = connection.statement(QByteArray("SELECT t.name FROM contact_tag x JOIN tag t ON t.id = x.tag_id GROUP BY x.tag_id ORDER BY count(*) DESC LIMIT 3"));
    while (need(query.step()))
        tags << query.text(0);
    return tags;
}

void measureFilters(Connection &connection, Report &report)
{
    ListSpec spec;
    for (const QString &tag : commonTags(connection))
        spec.filter.children << queries::facetFilter(queries::FacetGroup::Tag, tag);
    Line tags{QStringLiteral("tags"), QStringLiteral("three tags at once: total and first 50"), {}, {}, report.contacts >= 1'000'000 ? 1.0 : 0.2};
    for (int run = 0; run < 15; ++run) {
        tags.ours.add(timed([&] {
            auto numbers = need(queries::contactSnapshot(connection, spec));
            numbers.resize(std::min(numbers.size(), pageRows));
            (void)need(queries::contactRows(connection, numbers));
        }));
    }
    report.lines << tags;
    Line facets{QStringLiteral("facets"), QStringLiteral("counts of all facets")};
    Line index{QStringLiteral("facets.read"), QStringLiteral("the index that facets are counted by, anew")};
    std::shared_ptr<queries::MemoryIndex> read;
    for (int run = 0; run < 5; ++run)
        index.ours.add(timed([&] { read = need(queries::MemoryIndex::read(connection, anyBudget)); }));
    using Group = queries::FacetGroup;
    const QDate today(2026, 1, 15);
    for (int run = 0; run < 20; ++run) {
        facets.ours.add(timed([&] {
            for (const Group group : {Group::Tag, Group::Kind, Group::LastContact, Group::Task, Group::Owner, Group::Stage, Group::Favourite})
                (void)read->count(group, nullptr, today);
        }));
    }
    report.lines << facets << index;
}

void measureTimeline(Connection &connection, Report &report)
{
    Line line{QStringLiteral("timeline"), QStringLiteral("first page of a timeline"), {}, {}, 0.2};
    QList<Uuid> contacts;
    storage::Statement query = connection.statement(QByteArray("SELECT id FROM contact WHERE n % ?1 = 0 LIMIT 200"));
    query.bind(std::max<qint64>(1, report.contacts / 200));
    while (need(query.step()))
        contacts << query.uuid(0);
    Raw raw(connection.handle(), "SELECT a.kind, a.occurred_at, a.subject, a.body FROM activity_link l JOIN activity a ON a.id = l.activity_id"
                                 " WHERE l.record_id = ?1 AND a.deleted_at IS NULL ORDER BY l.occurred_at DESC LIMIT 50");
    for (const Uuid &contact : contacts) {
        line.floor.add(timed([&] {
            raw.bindBlob(1, contact.toBytes());
            raw.run();
        }));
        line.ours.add(timed([&] { (void)need(queries::timelinePage(connection, contact)); }));
    }
    report.lines << line;
}

}  // namespace

void measureReading(const commands::Session &session, Report &report)
{
    Connection &connection = session.database->reader();
    // As the window does when it has opened a file, and after every change.
    connection.attach(need(queries::MemoryIndex::read(connection, anyBudget)));
    measureSearch(connection, report);
    measureLists(connection, report);
    measureFilters(connection, report);
    measureTimeline(connection, report);
    report.figures << Figure{QStringLiteral("memory"), QStringLiteral("memory after all of that"), residentMb(), QStringLiteral("MB")};
}

}  // namespace kontor::bench
