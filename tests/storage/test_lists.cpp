// SPDX-License-Identifier: GPL-3.0-or-later

// Lists, filters, search and timelines, on files that commands have written.

#include "core/queries/contactdetail.h"
#include "core/queries/contactlist.h"
#include "core/queries/filtersql.h"
#include "core/queries/lookups.h"
#include "core/queries/tasklist.h"
#include "core/queries/timeline.h"

#include "core/commands/activitycommands.h"
#include "core/commands/contactcommands.h"
#include "core/commands/filtercommands.h"
#include "core/commands/tagcommands.h"
#include "core/sampledata/generator.h"

#include "tests/support/kontorfile.h"

#include <algorithm>
#include <functional>
#include <random>

using namespace kontor;
using namespace kontor::tests;
using model::ContactDraft;
using model::ContactId;
using model::Filter;
using Compare = Filter::Compare;

namespace {

QStringList namesOf(KontorFile &file, const queries::ListSpec &spec)
{
    QStringList names;
    const auto numbers = requireValue(queries::contactSnapshot(file.database().reader(), spec));
    for (const queries::ContactRow &row : requireValue(queries::contactRows(file.database().reader(), numbers)))
        names << row.name;
    return names;
}

QStringList found(KontorFile &file, const QString &search)
{
    queries::ListSpec spec;
    spec.search = search;
    return namesOf(file, spec);
}

QStringList found(KontorFile &file, const char *search)
{
    return found(file, text(search));
}

QSet<Uuid> idsFor(KontorFile &file, const Filter &filter)
{
    queries::ListSpec spec;
    spec.filter = filter;
    const auto numbers = requireValue(queries::contactSnapshot(file.database().reader(), spec));
    QSet<Uuid> ids;
    for (const ContactId &id : requireValue(queries::contactIds(file.database().reader(), numbers)))
        ids.insert(id);
    return ids;
}

// The naive evaluation of a filter over drafts, against which the compiled SQL is compared. ---------------------------

bool compareValue(const QVariant &have, Compare compare, const QVariant &want)
{
    if (!have.isValid() || have.toString().isEmpty())
        return false;
    if (compare == Compare::Exists)
        return true;
    if (have.typeId() == QMetaType::QString) {
        const QString a = have.toString();
        const QString b = want.toString();
        switch (compare) {
        case Compare::Equals: return a.toCaseFolded() == b.toCaseFolded();
        case Compare::Contains: return a.toCaseFolded().contains(b.toCaseFolded());
        case Compare::StartsWith: return a.toCaseFolded().startsWith(b.toCaseFolded());
        case Compare::Less: return a.toUtf8() < b.toUtf8();
        case Compare::LessEqual: return a.toUtf8() <= b.toUtf8();
        case Compare::Greater: return a.toUtf8() > b.toUtf8();
        default: return a.toUtf8() >= b.toUtf8();
        }
    }
    const qint64 a = have.toLongLong();
    const qint64 b = want.toLongLong();
    switch (compare) {
    case Compare::Less: return a < b;
    case Compare::LessEqual: return a <= b;
    case Compare::Greater: return a > b;
    case Compare::GreaterEqual: return a >= b;
    default: return a == b;
    }
}

/// All values that a draft has for a filter field.
QVariantList valuesOf(const ContactDraft &draft, const QString &field)
{
    QVariantList values;
    const auto add = [&values](const QVariant &value) { values << value; };
    if (field.startsWith(QStringLiteral("contact."))) {
        add(draft.fields.value(field.mid(8)));
    } else if (field.startsWith(QStringLiteral("address."))) {
        for (const auto &address : draft.addresses)
            add(address.fields.value(field.mid(8)));
    } else if (field.startsWith(QStringLiteral("contact_point."))) {
        const QString kind = field.mid(14);
        for (const auto &point : draft.points) {
            const QString has = point.fields.value(QStringLiteral("kind")).toString();
            if (has == kind || (kind == QStringLiteral("phone") && has == QStringLiteral("mobile")))
                add(point.fields.value(QStringLiteral("value")));
        }
    } else if (field == QStringLiteral("tag")) {
        for (const QString &tag : draft.tags)
            add(tag);
    } else if (field == QStringLiteral("organisation")) {
        for (const auto &affiliation : draft.affiliations)
            add(affiliation.organisation);
    } else if (field == QStringLiteral("last_activity")) {
        qint64 last = 0;
        for (const auto &activity : draft.activities) {
            if (activity.fields.value(QStringLiteral("kind")) != QVariant(QStringLiteral("system")))
                last = qMax(last, activity.fields.value(QStringLiteral("occurred_at")).toLongLong());
        }
        add(last > 0 ? QVariant(last) : QVariant());
    } else if (field == QStringLiteral("open_task")) {
        QString first;
        for (const auto &task : draft.tasks) {
            const QString due = task.fields.value(QStringLiteral("due_on")).toString();
            if (!due.isEmpty() && !task.fields.value(QStringLiteral("done_at")).isValid() && (first.isEmpty() || due < first))
                first = due;
        }
        add(first);
    }
    return values;
}

bool holds(const ContactDraft &draft, const Filter &filter)
{
    switch (filter.node) {
    case Filter::Node::All:
        return std::all_of(filter.children.begin(), filter.children.end(), [&](const Filter &child) { return holds(draft, child); });
    case Filter::Node::Any:
        return std::any_of(filter.children.begin(), filter.children.end(), [&](const Filter &child) { return holds(draft, child); });
    case Filter::Node::Not: return !holds(draft, filter.children.first());
    case Filter::Node::Condition: break;
    }
    const QVariantList values = valuesOf(draft, filter.field);
    return std::any_of(values.begin(), values.end(), [&](const QVariant &value) { return compareValue(value, filter.compare, filter.value); });
}

/// Makes filters from values that occur, so that they hold for some and not for others.
class RandomFilters {
public:
    RandomFilters(const QList<ContactDraft> &drafts, unsigned seed) : m_drafts(&drafts), m_random(seed) {}

    Filter next(int depth = 0)
    {
        const int kind = depth > 3 ? 0 : below(7);
        if (kind < 4)
            return condition();
        if (kind == 4)
            return Filter::negated(next(depth + 1));
        QList<Filter> children;
        for (int i = below(4); i > 0; --i)
            children << next(depth + 1);
        return kind == 5 ? Filter::all(children) : Filter::any(children);
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    Filter condition()
    {
        static const QStringList fields{
            QStringLiteral("contact.family_name"), QStringLiteral("contact.org_name"), QStringLiteral("contact.kind"), QStringLiteral("contact.team_size"),
            QStringLiteral("contact.birthday"), QStringLiteral("contact.revenue_minor"), QStringLiteral("contact.lifecycle_stage"),
            QStringLiteral("contact.customer_number"), QStringLiteral("contact.industry"), QStringLiteral("address.city"),
            QStringLiteral("address.postal_code"), QStringLiteral("contact_point.email"), QStringLiteral("contact_point.phone"),
            QStringLiteral("tag"), QStringLiteral("organisation"), QStringLiteral("last_activity"), QStringLiteral("open_task")};
        const QString field = fields[below(int(fields.size()))];
        QVariant sample;
        for (int tries = 0; tries < 40 && (!sample.isValid() || sample.toString().isEmpty()); ++tries) {
            const QVariantList values = valuesOf(m_drafts->at(below(int(m_drafts->size()))), field);
            if (!values.isEmpty())
                sample = values.first();
        }
        const bool choice = field == QStringLiteral("contact.kind") || field == QStringLiteral("contact.lifecycle_stage");
        const auto compare = choice ? (below(3) == 0 ? Compare::Exists : Compare::Equals) : Compare(below(8));
        if (sample.typeId() != QMetaType::QString || choice)
            return Filter::condition(field, compare, sample);
        QString value = sample.toString();
        if (compare == Compare::Contains)
            value = value.mid(below(3), 1 + below(4));
        else if (compare == Compare::StartsWith)
            value = value.left(1 + below(3));
        if (below(2) == 0 && (compare == Compare::Contains || compare == Compare::StartsWith || compare == Compare::Equals))
            value = below(2) == 0 ? value.toUpper() : value.toLower();
        if (value.contains(text("ß")) || value.contains(QStringLiteral("SS")))
            value = sample.toString();  // upper case of ß is another word
        return Filter::condition(field, compare, value);
    }

    const QList<ContactDraft> *m_drafts;
    std::mt19937 m_random;
};

}  // namespace

TEST_CASE("A filter finds what a naive evaluation finds")
{
    KontorFile file;
    sampledata::Generator generator(11, testNowMs);
    generator.setTimelineAverage(2);
    QList<ContactDraft> drafts;
    QList<Uuid> ids;
    for (int i = 0; i < 200; ++i) {
        drafts << generator.next();
        ids << requireValue(commands::createContact(file.session(), drafts.last()));
    }
    int telling = 0;
    RandomFilters filters(drafts, 4);
    for (int round = 0; round < 800; ++round) {
        const Filter filter = filters.next();
        const QSet<Uuid> hits = idsFor(file, filter);
        qsizetype expected = 0;
        for (qsizetype i = 0; i < drafts.size(); ++i) {
            const bool wanted = holds(drafts[i], filter);
            expected += wanted ? 1 : 0;
            if (wanted != hits.contains(ids[i]))
                FAIL("round " << round << ", contact " << i << (wanted ? " missing: " : " wrongly found: ") << model::filterNotation(filter).toStdString());
        }
        telling += expected > 0 && expected < drafts.size() ? 1 : 0;
    }
    CHECK(telling > 300);
}

TEST_CASE("A large filter and a deep one compile")
{
    KontorFile file;
    requireValue(commands::createContact(file.session(), personDraft("Eva", "Klein")));
    QList<Filter> many;
    for (int i = 0; i < 998; ++i)
        many << Filter::condition(QStringLiteral("contact.family_name"), Compare::Equals, QStringLiteral("Name %1").arg(i));
    CHECK(idsFor(file, Filter::any(many)).isEmpty());
    many[500].value = QStringLiteral("KLEIN");
    CHECK(idsFor(file, Filter::any(many)).size() == 1);
    for (Filter &child : many)
        child = Filter::negated(child);
    CHECK(idsFor(file, Filter::all(many.mid(0, 499))).size() == 1);
    Filter deep = Filter::condition(QStringLiteral("contact.family_name"), Compare::Equals, QStringLiteral("Klein"));
    for (int i = 0; i < 62; ++i)
        deep = Filter::negated(deep);
    CHECK(idsFor(file, deep).size() == 1);
}

TEST_CASE("Text compares without case in German, and signs stand for themselves")
{
    KontorFile file;
    ContactDraft draft = personDraft("Eva", "Klein");
    draft.addresses = {{{}, {{QStringLiteral("city"), text("Übach-Palenberg")}, {QStringLiteral("street"), text("100%_Weg \\ 5")}}}};
    draft.tags = {text("Öko")};
    draft.custom = {{QStringLiteral("Hausnummer"), QStringLiteral("12")}, {QStringLiteral("income"), qint64(1'200)}};
    requireValue(commands::createContact(file.session(), draft));
    const auto count = [&](const char *field, Compare compare, const QVariant &value) {
        return idsFor(file, Filter::condition(QString::fromLatin1(field), compare, value)).size();
    };
    CHECK(count("address.city", Compare::Contains, text("ÜBACH")) == 1);
    CHECK(count("address.city", Compare::StartsWith, text("übach")) == 1);
    CHECK(count("address.city", Compare::Equals, text("übach-palenberg")) == 1);
    CHECK(count("tag", Compare::Equals, text("öko")) == 1);
    CHECK(count("address.street", Compare::Contains, QStringLiteral("0%_w")) == 1);
    CHECK(count("address.street", Compare::Contains, QStringLiteral("0_%")) == 0);
    CHECK(count("address.street", Compare::Contains, QStringLiteral("%")) == 1);
    CHECK(count("address.street", Compare::StartsWith, QStringLiteral("\\")) == 0);
    CHECK(count("cf:Hausnummer", Compare::Equals, qint64(12)) == 1);
    CHECK(count("cf:hausnummer", Compare::Equals, QStringLiteral("12")) == 1);
    CHECK(count("cf:income", Compare::GreaterEqual, qint64(1'200)) == 1);
    CHECK(count("cf:income", Compare::Less, qint64(1'200)) == 0);
    CHECK(count("cf:hobby", Compare::Exists, {}) == 0);
}

TEST_CASE("Filters and sort keys cannot carry SQL")
{
    KontorFile file;
    requireValue(commands::createContact(file.session(), fullDraft("Eva", "Klein")));
    for (const char *evil : {"'; DROP TABLE contact; --", "\" OR 1=1 --", "x') OR ('1'='1", "%", "_", "\\", "a\0b", "*", "NEAR(a b)", "a AND b", "\"", "contact.n; --"}) {
        const QString value = text(evil);
        CAPTURE(value);
        for (const char *field : {"contact.family_name", "address.city", "tag", "organisation", "contact_point.email", "cf:hobby", "text"}) {
            queries::ListSpec spec;
            spec.filter = Filter::condition(QString::fromLatin1(field), Compare::Equals, value);
            CHECK(queries::contactSnapshot(file.database().reader(), spec).has_value());
        }
        queries::ListSpec byField;
        byField.filter = Filter::condition(value, Compare::Equals, QStringLiteral("x"));
        CHECK(queries::contactSnapshot(file.database().reader(), byField).error().code == ErrorCode::Invalid);
        byField.filter = Filter::condition(QString(QStringLiteral("contact.") + value), Compare::Exists);
        CHECK(queries::contactSnapshot(file.database().reader(), byField).error().code == ErrorCode::Invalid);
        byField.filter = Filter::condition(QString(QStringLiteral("contact_point.") + value), Compare::Exists);
        CHECK(requireValue(queries::contactSnapshot(file.database().reader(), byField)).empty());
        byField.filter = Filter::condition(QString(QStringLiteral("cf:") + value), Compare::Exists);
        CHECK(requireValue(queries::contactSnapshot(file.database().reader(), byField)).empty());
        queries::ListSpec bySort;
        bySort.sort = value;
        CHECK(queries::contactSnapshot(file.database().reader(), bySort).error().code == ErrorCode::Invalid);
        CHECK(queries::resolveContact(file.database().reader(), value).error().code == ErrorCode::NotFound);
        found(file, value);
    }
    CHECK(requireValue(queries::contactCount(file.database().reader())) == 2);
}

TEST_CASE("Names sort as in the German phone book, in every list")
{
    KontorFile file;
    const QStringList names{text("Zander"), text("Österle"), text("Oesterle"), text("Ofen"), text("Obst"), text("Ähren"), text("Ahorn"), text("adam"),
                            text("Müller"), text("Mueller"), text("Muller"), text("Mufti"), text("Straße"), text("Strasse"), text("Strassmann"), text("Übel")};
    for (const QString &name : names) {
        ContactDraft draft = personDraft("", qPrintable(name));
        draft.fields.remove(QStringLiteral("given_name"));
        draft.fields[QStringLiteral("family_name")] = name;
        draft.addresses = {{{}, {{QStringLiteral("city"), name}}}};
        draft.tags = {name};
        requireValue(commands::createContact(file.session(), draft));
    }
    const auto expanded = [](const QString &name) {
        QString key = name.toLower();
        return key.replace(text("ä"), QStringLiteral("ae")).replace(text("ö"), QStringLiteral("oe")).replace(text("ü"), QStringLiteral("ue")).replace(text("ß"), QStringLiteral("ss"));
    };
    const auto sorted = [&](QStringList list) {
        std::stable_sort(list.begin(), list.end(), [&](const QString &a, const QString &b) { return expanded(a) < expanded(b); });
        for (QString &name : list)
            name = expanded(name);
        return list;
    };
    const auto listed = [&](const char *sort) {
        queries::ListSpec spec;
        spec.sort = QString::fromLatin1(sort);
        QStringList list = namesOf(file, spec);
        for (QString &name : list)
            name = expanded(name);
        return list;
    };
    QStringList reversed = sorted(names);
    std::reverse(reversed.begin(), reversed.end());
    for (const char *key : {"name", "city", "family_name", "organisation"}) {
        CAPTURE(std::string(key));
        CHECK(listed(key) == sorted(names));
        CHECK(listed(QByteArray("-" + QByteArray(key)).constData()) == reversed);
    }
    QStringList tags;
    for (const queries::TagCount &tag : requireValue(queries::tagCounts(file.database().reader())))
        tags << expanded(tag.name);
    CHECK(tags == sorted(names));
}

TEST_CASE("Contacts without the value come last, whichever way a list is sorted")
{
    KontorFile file;
    for (int i = 0; i < 6; ++i) {
        ContactDraft draft = personDraft("Eva", qPrintable(QStringLiteral("N%1").arg(i)));
        if (i % 2 == 0) {
            draft.fields.insert(QStringLiteral("birthday"), QStringLiteral("198%1-01-01").arg(i));
            draft.fields.insert(QStringLiteral("revenue_minor"), qint64(100 - i));
            draft.addresses = {{{}, {{QStringLiteral("city"), QStringLiteral("Stadt %1").arg(i)}, {QStringLiteral("postal_code"), QStringLiteral("1000%1").arg(i)}}}};
            draft.activities = {{{}, {{QStringLiteral("kind"), QStringLiteral("note")}, {QStringLiteral("occurred_at"), testNowMs + i}, {QStringLiteral("body"), QStringLiteral("x")}}}};
            draft.tasks = {{{}, {{QStringLiteral("title"), QStringLiteral("x")}, {QStringLiteral("due_on"), QStringLiteral("2026-01-0%1").arg(i + 1)}}}};
        }
        file.clock().advance(1'000);
        requireValue(commands::createContact(file.session(), draft));
    }
    const auto order = [&](const char *sort) {
        queries::ListSpec spec;
        spec.sort = QString::fromLatin1(sort);
        QString digits;
        for (const QString &name : namesOf(file, spec))
            digits += name.section(u',', 0, 0).right(1);
        return digits;
    };
    for (const char *key : {"birthday", "city", "postal_code", "last_activity", "next_due"}) {
        CAPTURE(std::string(key));
        CHECK(order(key) == QStringLiteral("024135"));
        CHECK(order(QByteArray("-" + QByteArray(key)).constData()) == QStringLiteral("420135"));
    }
    CHECK(order("revenue_minor") == QStringLiteral("420135"));
    CHECK(order("created") == QStringLiteral("012345"));
    CHECK(order("-created") == QStringLiteral("543210"));
    queries::ListSpec limited;
    limited.limit = 2;
    CHECK(namesOf(file, limited).size() == 2);
}

TEST_CASE("Search finds people as they are typed")
{
    KontorFile file;
    for (const char *name : {"Müller", "Mueller", "Muller"})
        requireValue(commands::createContact(file.session(), personDraft("Eva", name)));
    ContactDraft draft = fullDraft("Jörg", "Strauß");
    draft.points.append(pointDraft("mobile", "+49 171 5550123"));
    requireValue(commands::createContact(file.session(), draft));
    const QString joerg = found(file, "strauss").join(u';');
    REQUIRE(joerg.contains(text("Strauß")));

    for (const char *typed : {"Müller", "Mueller", "Muller", "müll", "MÜL", "muel", "mul", "eva müller", "müller eva", "MULLER, Eva"}) {
        CAPTURE(std::string(typed));
        CHECK(found(file, typed).size() == 3);
    }
    for (const char *typed : {"Strauß", "strauss", "STRAUSS", "jörg str", "str joerg", "jorg", "0221 / 123 45 67", "0221/1234567", "02211234567",
                              "+49 221 1234567", "0049 221 1234567", "(0221) 123", "0171 5550123", "0171/555", "K-1001", "k1001", "1001", "maria@example.org",
                              "maria@exam", "example.org", "Domstraße", "domstrasse 1", "50667", "köln", "Koeln", "KÖLN strauß", "bäckerei größer jörg",
                              "Meisterin strauß"}) {
        CAPTURE(std::string(typed));
        CHECK(found(file, typed).contains(joerg));
    }
    for (const char *typed : {"strauss müller", "0221 7654321", "köln berlin", "zzz", "--", "!?", "@"}) {
        CAPTURE(std::string(typed));
        CHECK(found(file, typed).isEmpty());
    }
    CHECK(found(file, "  ").size() == 5);
}

TEST_CASE("Whatever is typed, search answers")
{
    KontorFile file;
    requireValue(commands::createContact(file.session(), fullDraft("Jörg", "Strauß")));
    const QString signs = text("aZ09 äß\"'*-^:(){}[]+|&~<>=.,;/\\%_@#€§\u00a0\u200b\u0301\u0345İıﬁŁøÆ日本語ñ한🧀\u202e\t\n²½ⅷ﷽");
    std::mt19937 random(3);
    for (int round = 0; round < 3'000; ++round) {
        QString typed;
        for (int i = 1 + int(random() % 8); i > 0; --i)
            typed += signs[qsizetype(random() % unsigned(signs.size()))];
        queries::ListSpec spec;
        spec.search = typed;
        const auto result = queries::contactSnapshot(file.database().reader(), spec);
        if (!result)
            FAIL(typed.toStdString() << ": " << result.error().detail.toStdString());
    }
}

TEST_CASE("What was written with odd signs is found by them")
{
    KontorFile file;
    for (const char *name : {"O'Brien", "Łukasz", "Müller-Lüdenscheidt", "Nguyễn", "Ærø", "Ôçé", "İnci", "Ĳsbrand", "Straße²", "山田"}) {
        CAPTURE(std::string(name));
        requireValue(commands::createContact(file.session(), personDraft("Kim", name)));
        CHECK(found(file, name).size() == 1);
        CHECK(found(file, text(name).left(2)).size() >= 1);
        CHECK(found(file, QString(QStringLiteral("kim ") + text(name).toUpper())).size() == 1);
    }
}

TEST_CASE("A deleted contact is nowhere in sight and comes back whole")
{
    KontorFile file;
    const auto session = file.session();
    const ContactId gone = requireValue(commands::createContact(session, fullDraft("Weg", "Fort")));
    const ContactId stays = requireValue(commands::createContact(session, personDraft("Da", "Hier")));
    requireValue(commands::addChild(session, u"relation", stays, {{QStringLiteral("to_id"), gone.toBytes()}, {QStringLiteral("kind"), QStringLiteral("friend")}}));
    requireValue(commands::logActivity(session, {gone, stays}, {{QStringLiteral("kind"), QStringLiteral("meeting")}, {QStringLiteral("subject"), QStringLiteral("Treffen")}}));
    auto &reader = file.database().reader();
    const auto firm = ContactId(Uuid::fromBytes(file.scalar("SELECT id FROM contact WHERE kind = 'organisation'").toByteArray()));
    const auto inSight = [&] {
        int places = 0;
        places += found(file, "fort").size() + found(file, "0221 1234567").size();
        places += idsFor(file, Filter::condition(QStringLiteral("tag"), Compare::Exists)).contains(gone);
        places += idsFor(file, {}).contains(gone);
        places += queries::contactDetail(reader, gone).has_value();
        places += requireValue(queries::timelinePage(reader, gone)).isEmpty() ? 0 : 1;
        places += requireValue(queries::timelinePage(reader, stays)).first().participants.size() == 2 ? 1 : 0;
        places += requireValue(queries::contactDetail(reader, stays)).relations.isEmpty() ? 0 : 1;
        places += requireValue(queries::contactDetail(reader, firm)).affiliations.isEmpty() ? 0 : 1;
        places += requireValue(queries::taskList(reader, {.today = QDate(2026, 1, 1), .mostDone = 10})).isEmpty() ? 0 : 1;
        places += requireValue(queries::tagCounts(reader)).first().count > 0 ? 1 : 0;
        places += requireValue(queries::customFields(reader)).first().used > 0 ? 1 : 0;
        const QJsonObject numbers = requireValue(queries::fileStatistics(reader));
        places += numbers.value(QStringLiteral("contacts")).toInt() == 3 ? 1 : 0;
        places += numbers.value(QStringLiteral("open_tasks")).toInt() == 1 ? 1 : 0;
        places += queries::resolveContact(reader, QStringLiteral("K-1001")).has_value();
        places += requireValue(queries::contactCount(reader)) == 3 ? 1 : 0;
        return places;
    };
    const int all = inSight();
    CHECK(all == 16);
    SECTION("in the bin")
    {
        requireValue(commands::deleteContacts(session, {gone}));
        CHECK(inSight() == 0);
        requireValue(commands::restoreContacts(session, {gone}));
    }
    SECTION("restricted")
    {
        requireValue(commands::editContact(session, gone, {{QStringLiteral("restricted_at"), testNowMs}}));
        CHECK(inSight() == 0);
        requireValue(commands::editContact(session, gone, {{QStringLiteral("restricted_at"), QVariant()}}));
    }
    SECTION("merged into another")
    {
        requireValue(commands::editContact(session, gone, {{QStringLiteral("merged_into"), stays.toBytes()}}));
        CHECK(inSight() == 0);
        requireValue(commands::editContact(session, gone, {{QStringLiteral("merged_into"), QVariant()}}));
    }
    CHECK(inSight() == all);
}

TEST_CASE("A timeline has every entry once, page by page, however equal the times")
{
    KontorFile file;
    const ContactId id = requireValue(commands::createContact(file.session(), personDraft("Eva", "Klein")));
    const ContactId other = requireValue(commands::createContact(file.session(), personDraft("Max", "Gross")));
    QList<std::pair<qint64, Uuid>> expected;
    std::mt19937 random(1);
    for (int i = 0; i < 60; ++i) {
        const qint64 at = testNowMs + qint64(random() % 4);
        const auto activity = requireValue(commands::logActivity(file.session(), i % 3 == 0 ? QList<ContactId>{other, id} : QList<ContactId>{id},
                                                                 {{QStringLiteral("kind"), i % 2 == 0 ? QStringLiteral("call") : QStringLiteral("note")},
                                                                  {QStringLiteral("occurred_at"), at}, {QStringLiteral("subject"), QString::number(i)}}));
        expected.append({at, activity});
    }
    std::sort(expected.rbegin(), expected.rend());
    for (const int limit : {1, 7, 50, 100}) {
        CAPTURE(limit);
        QList<std::pair<qint64, Uuid>> seen;
        queries::TimelinePosition below;
        for (;;) {
            const auto page = requireValue(queries::timelinePage(file.database().reader(), id, below, limit));
            for (const auto &entry : page)
                seen.append({entry.occurredAt, entry.id});
            if (page.isEmpty())
                break;
            below = {page.last().occurredAt, page.last().id};
        }
        CHECK((seen == expected));
    }
    const auto calls = requireValue(queries::timelinePage(file.database().reader(), id, {}, 100, QStringLiteral("call")));
    CHECK(calls.size() == 30);
    CHECK(calls.first().kind == QStringLiteral("call"));
    const auto shared = requireValue(queries::timelinePage(file.database().reader(), other, {}, 100));
    REQUIRE(shared.size() == 20);
    REQUIRE(shared.first().participants.size() == 2);
    CHECK(shared.first().participants[0].name == QStringLiteral("Gross, Max"));  // whom it was written for
    CHECK(shared.first().participants[1].name == QStringLiteral("Klein, Eva"));

    // An entry that moves in time moves in the timeline.
    requireValue(commands::editActivity(file.session(), model::ActivityId(expected.last().second), {{QStringLiteral("occurred_at"), testNowMs + 100}}));
    CHECK(requireValue(queries::timelinePage(file.database().reader(), id, {}, 1)).first().id == model::ActivityId(expected.last().second));
}

TEST_CASE("The detail of a contact has everything that hangs on it")
{
    KontorFile file;
    const ContactId id = requireValue(commands::createContact(file.session(), fullDraft("Maria", "Bäcker")));
    requireValue(commands::setPreference(file.session(), id, QStringLiteral("email:marketing"), QStringLiteral("refused")));
    const auto detail = requireValue(queries::contactDetail(file.database().reader(), id));
    CHECK(detail.listName == text("Bäcker, Maria"));
    CHECK(detail.points.size() == 2);
    CHECK(detail.addresses.size() == 1);
    REQUIRE(detail.affiliations.size() == 1);
    CHECK(detail.affiliations.first().otherName == text("Bäckerei Größer GmbH"));
    CHECK(detail.tags.size() == 1);
    CHECK(detail.custom.size() == 1);
    CHECK(detail.files.size() == 1);
    CHECK(detail.openTasks.size() == 1);
    CHECK(detail.preferences.value(QStringLiteral("email:marketing")) == QStringLiteral("refused"));
    CHECK(requireValue(queries::resolveContact(file.database().reader(), QStringLiteral("K-1001"))) == id);
    CHECK(requireValue(queries::resolveContact(file.database().reader(), id.toString())) == id);
    CHECK(requireValue(queries::resolveContact(file.database().reader(), id.toString().left(20))) == id);
    // The person and the firm of one command share the beginning of their ids.
    CHECK(queries::resolveContact(file.database().reader(), id.toString().left(8)).error().code == ErrorCode::Conflict);

    requireValue(commands::editContact(file.session(), id, {{QStringLiteral("remark"), QStringLiteral("neu")}}));
    const auto history = requireValue(queries::recordHistory(file.database().reader(), id));
    CHECK(history.first().field == QStringLiteral("remark"));
    CHECK(history.first().now.toString() == QStringLiteral("neu"));
    CHECK(history.first().author == QStringLiteral("Tester"));
    CHECK(std::any_of(history.begin(), history.end(), [](const auto &entry) { return entry.n == 0 && entry.entity == QStringLiteral("contact"); }));
}
