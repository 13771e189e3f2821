// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filter.h"

#include "core/model/filterfields.h"

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <random>

using namespace kontor;
using namespace kontor::model;
using Compare = Filter::Compare;

namespace {

QString stored(const Filter &filter)
{
    return QString::fromUtf8(QJsonDocument(filter.toJson()).toJson(QJsonDocument::Compact));
}

Result<Filter> fromText(const char *json)
{
    return Filter::fromJson(QJsonDocument::fromJson(json).object());
}

Filter parsed(const char *notation)
{
    return requireValue(parseFilter(QString::fromUtf8(notation)));
}

Filter word(const char *text)
{
    return Filter::condition(QStringLiteral("text"), Compare::Contains, QString::fromUtf8(text));
}

Filter tagged(const char *name)
{
    return Filter::condition(QStringLiteral("tag"), Compare::Equals, QString::fromUtf8(name));
}

/// Well-typed conditions on fields of every type, with text that tries to break the notation.
class RandomFilters {
public:
    explicit RandomFilters(unsigned seed) : m_random(seed) {}

    Filter next(int depth = 0)
    {
        switch (depth > 4 ? 0 : below(6)) {
        case 0:
        case 1:
        case 2: return condition();
        case 3: return Filter::negated(next(depth + 1));
        case 4: return Filter::all(several(depth));
        default: return Filter::any(several(depth));
        }
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    QList<Filter> several(int depth)
    {
        QList<Filter> list;
        for (int n = below(4); n > 0; --n)
            list.append(next(depth + 1));
        return list;
    }

    QString text()
    {
        static const QString letters = QString::fromUtf8("aßK.:=<>~*\"\\()-+ \nORüÄ1,/|😀");
        static const QStringList words{"OR", "NOT", "AND", "ALL", "ANY", "ODER", "-x", "=x", "has:email",
                                       "x*", "*",   "",    " ",   "(",   "\"",   "\\", "5"};
        if (below(4) == 0)
            return words[below(int(words.size()))];
        QString made;
        for (int n = below(8); n >= 0; --n)
            made += letters[below(int(letters.size()))];
        return made;
    }

    Compare order()
    {
        return std::array{Compare::Equals, Compare::Less, Compare::LessEqual, Compare::Greater,
                          Compare::GreaterEqual}[std::size_t(below(5))];
    }

    Filter condition()
    {
        static const QStringList fields{"text",
                                        "tag",
                                        "contact.family_name",
                                        "contact.remark",
                                        "address.city",
                                        "address.postal_code",
                                        "contact_point.email",
                                        "organisation",
                                        "contact.birthday",
                                        "cf:hobby",
                                        "cf:own",
                                        "cf:a b\"c",
                                        "contact.kind",
                                        "contact.team_size",
                                        "contact.revenue_minor",
                                        "contact.created_at",
                                        "contact.favourite",
                                        "cf:purchase_frequency",
                                        "last_activity",
                                        "open_task"};
        const QString id = fields[below(int(fields.size()))];
        const FilterField field = *findFilterField(id);
        if (below(8) == 0)
            return Filter::condition(id, Compare::Exists);
        if (below(4) == 0)
            return Filter::condition(id, below(2) == 0 ? Compare::Contains : Compare::StartsWith, text());
        return Filter::condition(id, order(), value(field));
    }

    QVariant value(const FilterField &field)
    {
        if (field.anyValue)
            return std::array<QVariant, 3>{text(), qint64(m_random()) - (1 << 30),
                                           below(1000) / 7.0}[std::size_t(below(3))];
        switch (field.type) {
        case FieldType::Integer:
        case FieldType::Money: return (qint64(m_random()) - (1LL << 31)) * below(1000000);
        case FieldType::Real: return below(100000) / 64.0;
        case FieldType::Flag: return qint64(below(2));
        case FieldType::Instant: return below(2) == 0 ? qint64(below(20000)) * 86400000 : qint64(m_random()) * 400;
        case FieldType::Date:
            return std::array<QString, 4>{"2024-05-06", "2024-05", "1999", "--12-24"}[std::size_t(below(4))];
        case FieldType::Choice:
            return QString::fromUtf8((*field.choices)[std::size_t(below(int(field.choices->size())))].code);
        default: return text();
        }
    }

    std::mt19937 m_random;
};

}  // namespace

TEST_CASE("filter: stored as versioned JSON")
{
    const Filter filter =
        Filter::all({Filter::condition(QStringLiteral("address.city"), Compare::Contains, QStringLiteral("Köln")),
                     Filter::negated(tagged("VIP")), Filter::any({})});
    CHECK(stored(filter)
          == u"{\"all\":[{\"field\":\"address.city\",\"is\":\"contains\",\"value\":\"Köln\"},"
             "{\"not\":{\"field\":\"tag\",\"is\":\"equals\",\"value\":\"VIP\"}},{\"any\":[]}],\"v\":1}");
    CHECK(Filter{}.isEverything());
    CHECK(requireValue(fromText(R"({"v":1,"all":[]})")).isEverything());
}

TEST_CASE("filter: any tree survives JSON and its text")
{
    RandomFilters filters(42);
    for (int i = 0; i < 2000; ++i) {
        const Filter filter = filters.next();
        INFO(stored(filter).toStdString());
        CHECK(requireValue(Filter::fromJson(QJsonDocument::fromJson(stored(filter).toUtf8()).object())) == filter);
    }
}

TEST_CASE("filter: broken JSON is refused, by name")
{
    const std::pair<const char *, const char *> broken[] = {
        {R"({})", "none"},
        {R"({"all":[]})", "none"},
        {R"({"v":2,"all":[]})", "2"},
        {R"({"v":"1","all":[]})", "1"},
        {R"({"v":1})", "none of"},
        {R"({"v":1,"xor":[]})", "xor"},
        {R"({"v":1,"all":[],"any":[]})", "any"},
        {R"({"v":1,"all":{}})", "all"},
        {R"({"v":1,"not":[]})", "not"},
        {R"({"v":1,"all":[1]})", "all"},
        {R"({"v":1,"field":"","is":"equals","value":1})", "no field"},
        {R"({"v":1,"field":"tag","is":"like","value":1})", "like"},
        {R"({"v":1,"field":"tag","value":1})", "tag"},
        {R"({"v":1,"field":"tag","is":"equals"})", "tag"},
        {R"({"v":1,"field":"tag","is":"equals","value":[]})", "tag"},
        {R"({"v":1,"field":"tag","is":"equals","value":null})", "tag"},
        {R"({"v":1,"not":{"v":1,"all":[]}})", "“v”"},
        {R"({"v":1,"all":[],"value":3})", "field"}};
    for (const auto &[json, named] : broken) {
        const auto result = fromText(json);
        INFO(json);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == ErrorCode::Malformed);
        CHECK(result.error().message.contains(QString::fromUtf8(named)));
    }
    CHECK(fromText(R"({"v":1,"field":"tag","is":"exists"})").has_value());
}

TEST_CASE("filter: depth and size are limited")
{
    const auto nested = [](int levels) {
        Filter filter = tagged("x");
        for (int i = 1; i < levels; ++i)
            filter = Filter::negated(filter);
        return filter;
    };
    CHECK(Filter::fromJson(nested(64).toJson()).has_value());
    CHECK(Filter::fromJson(nested(65).toJson()).error().code == ErrorCode::TooLarge);
    CHECK(requireValue(parseFilter(filterNotation(nested(64)))) == nested(64));
    CHECK_FALSE(parseFilter(filterNotation(nested(65))).has_value());
    CHECK_FALSE(parseFilter(QString(1000000, u'-')).has_value());
    CHECK_FALSE(parseFilter(QString(1000000, u'(')).has_value());
    CHECK(Filter::fromJson(Filter::all(QList<Filter>(999, tagged("x"))).toJson()).has_value());
    CHECK(Filter::fromJson(Filter::all(QList<Filter>(1000, tagged("x"))).toJson()).error().code == ErrorCode::TooLarge);
    CHECK_FALSE(parseFilter(QStringLiteral("a ").repeated(1001)).has_value());
}

TEST_CASE("filter: the notation")
{
    CHECK(parsed("") == Filter{});
    CHECK(parsed("   ").isEverything());
    CHECK(parsed("tag:Stammkunde") == tagged("Stammkunde"));
    CHECK(parsed("-tag:VIP") == Filter::negated(tagged("VIP")));
    CHECK(parsed("NOT tag:VIP") == Filter::negated(tagged("VIP")));
    CHECK(parsed("NICHT tag:VIP") == Filter::negated(tagged("VIP")));
    CHECK(parsed("\"freier Text\"") == word("freier Text"));
    CHECK(parsed("Meyer-Lüdenscheidt") == word("Meyer-Lüdenscheidt"));
    CHECK(parsed("tag:\"Messe 2026\"") == tagged("Messe 2026"));
    CHECK(parsed("has:email") == Filter::condition(QStringLiteral("contact_point.email"), Compare::Exists));
    CHECK(parsed("city:Köln")
          == Filter::condition(QStringLiteral("address.city"), Compare::Contains, QStringLiteral("Köln")));
    CHECK(parsed("city=Köln")
          == Filter::condition(QStringLiteral("address.city"), Compare::Equals, QStringLiteral("Köln")));
    CHECK(parsed("city:Kö*")
          == Filter::condition(QStringLiteral("address.city"), Compare::StartsWith, QStringLiteral("Kö")));
    CHECK(parsed("tag:Stammkunde city:Köln -tag:VIP (kind:person OR kind:organisation)").children.size() == 4);
    CHECK(parsed("a b") == Filter::all({word("a"), word("b")}));
    CHECK(parsed("a OR b") == Filter::any({word("a"), word("b")}));
    CHECK(parsed("a ODER b") == Filter::any({word("a"), word("b")}));
    CHECK(parsed("a UND b") == Filter::all({word("a"), word("b")}));
    CHECK(parsed("a b OR c") == Filter::all({word("a"), Filter::any({word("b"), word("c")})}));
    CHECK(parsed("(a b) OR c") == Filter::any({Filter::all({word("a"), word("b")}), word("c")}));
    CHECK(parsed("((a))") == word("a"));
    CHECK(parsed("-(a b)") == Filter::negated(Filter::all({word("a"), word("b")})));
    CHECK(parsed("phone:(0221)")
          == Filter::condition(QStringLiteral("contact_point.phone"), Compare::Contains, QStringLiteral("(0221)")));
}

TEST_CASE("filter: fields go by German and English names")
{
    const std::pair<const char *, const char *> names[] = {{"ort", "address.city"},
                                                           {"plz", "address.postal_code"},
                                                           {"Stadt", "address.city"},
                                                           {"zip", "address.postal_code"},
                                                           {"Straße", "address.street"},
                                                           {"strasse", "address.street"},
                                                           {"nachname", "contact.family_name"},
                                                           {"vorname", "contact.given_name"},
                                                           {"art", "contact.kind"},
                                                           {"Kd.-Nr.", "contact.customer_number"},
                                                           {"umsatz", "contact.revenue_minor"},
                                                           {"revenue", "contact.revenue_minor"},
                                                           {"geburtstag", "contact.birthday"},
                                                           {"telefon", "contact_point.phone"},
                                                           {"e-mail", "contact_point.email"},
                                                           {"land", "address.country"},
                                                           {"schlagwort", "tag"},
                                                           {"hobby", "cf:hobby"},
                                                           {"kundenwert", "cf:lifetime_value"},
                                                           {"contact.given_name", "contact.given_name"},
                                                           {"cf:4711", "cf:4711"},
                                                           {"last_activity", "last_activity"}};
    for (const auto &[name, id] : names) {
        const auto field = findFilterField(QString::fromUtf8(name));
        INFO(name);
        REQUIRE(field.has_value());
        CHECK(field->id == QString::fromUtf8(id));
    }
    CHECK_FALSE(findFilterField(u"gibtsnicht").has_value());
    CHECK_FALSE(findFilterField(u"").has_value());
    CHECK_FALSE(findFilterField(u"cf:").has_value());
    // Housekeeping columns are nobody's filter.
    CHECK_FALSE(findFilterField(u"deleted_at").has_value());
}

TEST_CASE("filter: values have the type of their field")
{
    const auto value = [](const char *notation) { return parsed(notation).value; };
    CHECK(value("revenue>1000") == QVariant(qint64(100000)));
    CHECK(value("umsatz>=1.234,50") == QVariant(qint64(123450)));
    CHECK(value("team_size<10") == QVariant(qint64(10)));
    CHECK(value("kind:Person") == QVariant(QStringLiteral("person")));
    CHECK(value("birthday:\"3. April 1980\"") == QVariant(QStringLiteral("1980-04-03")));
    CHECK(value("geburtstag:24.12.") == QVariant(QStringLiteral("--12-24")));
    CHECK(value("last_activity<2024-05-01") == QVariant(qint64(1714521600000)));
    CHECK(value("last_activity<01.05.2024") == QVariant(qint64(1714521600000)));
    CHECK(value("favourite:ja") == QVariant(qint64(1)));
    CHECK(value("cf:own>5") == QVariant(qint64(5)));
    CHECK(value("cf:own=\"5\"") == QVariant(QStringLiteral("5")));
    CHECK(value("plz:01067") == QVariant(QStringLiteral("01067")));
}

TEST_CASE("filter: errors say where and what")
{
    const std::tuple<const char *, int, const char *> wrong[] = {{"a foo:bar", 3, "foo"},
                                                                 {"(a", 1, "closed"},
                                                                 {"a)", 2, "opened"},
                                                                 {"a \"b", 3, "closed"},
                                                                 {"OR a", 1, "OR"},
                                                                 {"a OR", 3, "OR"},
                                                                 {"a OR OR b", 6, "OR"},
                                                                 {"a ()", 3, "between"},
                                                                 {"- a", 1, "negation"},
                                                                 {"NOT", 1, "negation"},
                                                                 {"city:", 6, "value"},
                                                                 {":x", 1, "field"},
                                                                 {"kind:alien", 6, "organisation"},
                                                                 {"team_size>viele", 11, "viele"},
                                                                 {"revenue>abc", 9, "abc"},
                                                                 {"birthday<irgendwann", 10, "irgendwann"},
                                                                 {"birthday<1.1.80", 10, "four digits"},
                                                                 {"birthday<03/04/2025", 10, "2025-04-03"},
                                                                 {"favourite:vielleicht", 11, "vielleicht"},
                                                                 {"a AND b OR c", 3, "parentheses"},
                                                                 {"has:gibtsnicht", 5, "gibtsnicht"},
                                                                 {"cf:x", 1, "comparison"},
                                                                 {"ALL(a", 4, "closed"},
                                                                 {"http://example.org", 1, "http"}};
    for (const auto &[notation, position, named] : wrong) {
        const auto result = parseFilter(QString::fromUtf8(notation));
        INFO(notation);
        REQUIRE_FALSE(result.has_value());
        INFO(result.error().message.toStdString());
        CHECK(result.error().message.startsWith(QStringLiteral("Position %1:").arg(position)));
        CHECK(result.error().message.contains(QString::fromUtf8(named)));
    }
}

TEST_CASE("filter: the notation of any filter gives the filter again")
{
    RandomFilters filters(4711);
    for (int i = 0; i < 5000; ++i) {
        const Filter filter = filters.next();
        const QString notation = filterNotation(filter);
        const auto again = parseFilter(notation);
        INFO(notation.toStdString() << "\n" << stored(filter).toStdString());
        if (!again)
            FAIL(again.error().message.toStdString());
        CHECK(*again == filter);
    }
    CHECK(filterNotation(parsed("tag:Stammkunde ort:Köln -tag:VIP (art:Person OR has:email)"))
          == u"tag:Stammkunde city:Köln -tag:VIP (kind:person OR has:email)");
}

TEST_CASE("filter: nonsense never crashes the parser")
{
    std::mt19937 random(13);
    static const QString alphabet = QStringLiteral("ab:=<>~*\"\\()- ORtagcf");
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = int(random() % 25); n > 0; --n)
            text += alphabet[qsizetype(random() % unsigned(alphabet.size()))];
        if (const auto filter = parseFilter(text)) {
            INFO(text.toStdString());
            CHECK(requireValue(parseFilter(filterNotation(*filter))) == *filter);
        }
    }
}
