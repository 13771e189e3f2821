// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/importexport/jsonformat.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>

#include <random>

using namespace kontor;
using namespace kontor::importexport;
using namespace Qt::StringLiterals;
using model::FieldType;
using Outcome = CellTrace::Outcome;

namespace {

std::unique_ptr<JsonReader> readerOf(const QByteArray &text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    return std::make_unique<JsonReader>(std::move(buffer));
}

QByteArray written(const QList<model::ContactDraft> &drafts, const JsonHeader &header = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter writer(buffer, header);
    for (const auto &draft : drafts)
        requireValue(writer.write(draft));
    requireValue(writer.finish());
    return buffer.data();
}

QByteArray file(const QByteArray &contacts)
{
    return R"({"format":"kontor-contacts","version":1,"contacts":[)" + contacts + "]}";
}

SourceRecord only(const QByteArray &contact)
{
    const auto reader = readerOf(file(contact));
    SourceRecord record;
    REQUIRE(requireValue(reader->next(record)));
    SourceRecord more;
    CHECK_FALSE(requireValue(reader->next(more)));
    return record;
}

ErrorCode errorOf(const QByteArray &text)
{
    const auto reader = readerOf(text);
    SourceRecord record;
    for (;;) {
        const auto result = reader->next(record);
        if (!result)
            return result.error().code;
        REQUIRE(*result);
    }
}

/// Random drafts over every field that the catalogue has.
class DraftMaker {
public:
    explicit DraftMaker(unsigned seed) : m_random(seed) {}

    model::ContactDraft draft(const JsonHeader &header)
    {
        model::ContactDraft d;
        d.id = id();
        d.fields = fields("contact");
        d.fields[u"kind"_s] = u"person"_s;
        d.points = children("contact_point");
        d.addresses = children("address");
        d.tasks = children("task");
        for (const auto &child : children("activity"))
            d.activities.append({child.id, child.fields});
        for (int i = below(3); i > 0; --i)
            d.affiliations.append({text(), fields("affiliation")});
        for (int i = below(3); i > 0; --i)
            d.tags.append(text());
        for (const JsonCustomField &field : header.customFields)
            d.custom.insert(field.code, value(field.type, {}));
        d.custom.insert(u"undefined_text"_s, text());
        d.custom.insert(u"undefined_number"_s, qint64(below(1000)));
        d.custom.insert(u"undefined_bytes"_s, bytes());
        for (int i = below(3); i > 0; --i)
            d.files.append({text(), u"image/png"_s, bytes(), below(2) == 0});
        for (int i = below(3); i > 0; --i) {
            d.relations.append({below(2) == 0 ? id() : Uuid(), {}, text(), fields("relation")});
            d.relations.last().fields.insert(u"kind"_s, firstChoice("relation"));
        }
        return d;
    }

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    Uuid id()
    {
        Uuid made;
        for (auto &byte : made.bytes)
            byte = std::uint8_t(1 + below(255));
        return made;
    }
    QByteArray bytes() { return QByteArray(below(50), char(below(256))); }
    QString text()
    {
        static const QStringList pieces{u"Ä"_s, u"\""_s,   u"\\"_s,     u"\n"_s, u"]"_s,
                                        u"}"_s, u"🙂"_s, u"\u0001"_s, u"{\""_s};
        QString result = u"x"_s;
        for (int i = below(6); i > 0; --i)
            result += pieces[below(int(pieces.size()))];
        return result;
    }
    QVariant value(FieldType type, const std::vector<model::Choice> &choices)
    {
        switch (type) {
        case FieldType::Text:
        case FieldType::LongText: return text();
        case FieldType::Choice:
            return choices.empty() ? text() : QString::fromLatin1(choices[size_t(below(int(choices.size())))].code);
        case FieldType::Integer: return (qint64(m_random()) << 24) * (below(2) == 0 ? 1 : -1);
        case FieldType::Real: return below(1000) / 7.0;
        case FieldType::Money: return qint64(m_random()) - 2'000'000'000;
        case FieldType::Date: return QStringList{u"2024-02-29"_s, u"2024-05"_s, u"2024"_s, u"--02-29"_s}[below(4)];
        case FieldType::Instant: return qint64(m_random()) * 397;
        case FieldType::Flag: return qint64(below(2));
        case FieldType::MultiChoice: return u"[\"a\",\"b\\\"c\"]"_s;
        case FieldType::Reference: return model::reference(id());
        case FieldType::Blob: return bytes();
        }
        return {};
    }
    model::FieldMap fields(const char *entity)
    {
        static const QSet<QString> foreign{u"n"_s,           u"id"_s,         u"cmd"_s,       u"deleted_at"_s,
                                           u"merged_into"_s, u"contact_id"_s, u"person_id"_s, u"organisation_id"_s,
                                           u"from_id"_s,     u"to_id"_s};
        model::FieldMap map;
        for (const model::FieldDef &field : model::Catalogue::get().entity(QString::fromLatin1(entity))->fields) {
            const QString key = QLatin1String(field.key);
            if (field.cls == model::FieldClass::Synced && !foreign.contains(key) && below(2) == 0)
                map[key] = value(field.type, field.choices);
        }
        map.remove(u"task_has_contact"_s);
        return map;
    }
    QList<model::ChildDraft> children(const char *entity)
    {
        QList<model::ChildDraft> result;
        for (int i = below(4); i > 0; --i) {
            model::ChildDraft child{below(2) == 0 ? id() : Uuid(), fields(entity)};
            child.fields[QString::fromLatin1(entity) == u"task" ? u"title"_s : u"kind"_s] =
                QString::fromLatin1(entity) == u"task" ? text() : firstChoice(entity);
            result.append(child);
        }
        return result;
    }
    static QString firstChoice(const char *entity)
    {
        return QString::fromLatin1(
            model::Catalogue::get().field(QString::fromLatin1(entity), u"kind")->choices.front().code);
    }

    std::mt19937 m_random;
};

void checkFields(const model::FieldMap &read, const model::FieldMap &expected)
{
    CHECK(read.keys() == expected.keys());
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(read.value(it.key()) == it.value());
        CHECK(read.value(it.key()).typeId() == it.value().typeId());
    }
}

template <typename Drafts>
void checkChildren(const Drafts &read, const Drafts &expected)
{
    REQUIRE(read.size() == expected.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        CHECK(read[i].id == expected[i].id);
        checkFields(read[i].fields, expected[i].fields);
    }
}

void checkDraft(const model::ContactDraft &read, model::ContactDraft expected)
{
    CHECK(read.id == expected.id);
    // An amount carries its currency along; here none was set.
    checkFields(read.fields, expected.fields);
    checkChildren(read.points, expected.points);
    checkChildren(read.addresses, expected.addresses);
    checkChildren(read.activities, expected.activities);
    checkChildren(read.tasks, expected.tasks);
    CHECK(read.tags == expected.tags);
    checkFields(read.custom, expected.custom);
    REQUIRE(read.affiliations.size() == expected.affiliations.size());
    for (qsizetype i = 0; i < read.affiliations.size(); ++i) {
        CHECK(read.affiliations[i].organisation == expected.affiliations[i].organisation);
        checkFields(read.affiliations[i].fields, expected.affiliations[i].fields);
    }
    REQUIRE(read.relations.size() == expected.relations.size());
    for (qsizetype i = 0; i < read.relations.size(); ++i) {
        CHECK(read.relations[i].id == expected.relations[i].id);
        CHECK(read.relations[i].name == expected.relations[i].name);
        checkFields(read.relations[i].fields, expected.relations[i].fields);
    }
    REQUIRE(read.files.size() == expected.files.size());
    for (qsizetype i = 0; i < read.files.size(); ++i) {
        CHECK(read.files[i].name == expected.files[i].name);
        CHECK(read.files[i].data == expected.files[i].data);
        CHECK(read.files[i].isPhoto == expected.files[i].isPhoto);
    }
}

}  // namespace

TEST_CASE("JSON: what is written reads back equal, every field of the catalogue", "[json][property]")
{
    JsonHeader header;
    for (const FieldType type :
         {FieldType::Text, FieldType::Integer, FieldType::Real, FieldType::Money, FieldType::Date, FieldType::Instant,
          FieldType::Flag, FieldType::MultiChoice, FieldType::Blob})
        header.customFields.append({u"cf_"_s + jsonTypeName(type), u"Label"_s, type, {{u"a"_s, u"A"_s}}});
    QList<model::ContactDraft> drafts;
    for (unsigned seed = 1; seed <= 200; ++seed)
        drafts.append(DraftMaker(seed).draft(header));
    const QByteArray text = written(drafts, header);
    CHECK(QJsonDocument::fromJson(text).isObject());
    const auto reader = readerOf(text);
    for (int i = 0; i < drafts.size(); ++i) {
        INFO("seed " << i + 1);
        SourceRecord record;
        REQUIRE(requireValue(reader->next(record)));
        CHECK(record.row == i + 1);
        CHECK(record.issues.isEmpty());
        for (const CellTrace &trace : record.trace) {
            INFO(trace.header.toStdString() << " " << trace.reason.toStdString());
            CHECK(trace.outcome == Outcome::Field);
        }
        checkDraft(record.draft, drafts[i]);
    }
    SourceRecord record;
    CHECK_FALSE(requireValue(reader->next(record)));
    CHECK(reader->header().customFields.size() == header.customFields.size());
    CHECK(reader->bytesRead() == text.size());
}

TEST_CASE("JSON: the header travels", "[json]")
{
    JsonHeader header;
    header.generator = u"Kontor 0.1.0"_s;
    header.exportedAt = 1'772'359'200'123;
    header.tags = {{u"VIP"_s, u"#ff0000"_s, u"wichtig"_s}};
    const auto reader = readerOf(written({}, header));
    SourceRecord record;
    CHECK_FALSE(requireValue(reader->next(record)));
    CHECK(reader->header().generator == header.generator);
    CHECK(reader->header().exportedAt == header.exportedAt);
    REQUIRE(reader->header().tags.size() == 1);
    CHECK(reader->header().tags[0].colour == u"#ff0000"_s);
}

TEST_CASE("JSON: no field of the catalogue collides with a list of the format", "[json]")
{
    for (const QString &name : {u"points"_s, u"addresses"_s, u"affiliations"_s, u"activities"_s, u"tasks"_s, u"tags"_s,
                                u"custom"_s, u"files"_s})
        CHECK(model::Catalogue::get().field(u"contact", name) == nullptr);
    CHECK(model::Catalogue::get().field(u"affiliation", u"organisation") == nullptr);
}

TEST_CASE("JSON: money names its currency", "[json]")
{
    const auto record = only(R"({"kind":"person","revenue_minor":{"minor":12345,"currency":"CHF"}})");
    CHECK(record.draft.fields.value(u"revenue_minor"_s) == QVariant(qint64(12345)));
    CHECK(record.draft.fields.value(u"revenue_currency"_s) == QVariant(u"CHF"_s));
}

TEST_CASE("JSON: the example of the documentation is read whole", "[json]")
{
    QFile docs(QStringLiteral(KONTOR_TEST_DATA "/../../docs/json-format.md"));
    REQUIRE(docs.open(QIODevice::ReadOnly));
    const QByteArray text = docs.readAll();
    const qsizetype start = text.indexOf("```json") + 7;
    const auto reader = readerOf(text.mid(start, text.indexOf("```", start) - start));
    SourceRecord record;
    REQUIRE(requireValue(reader->next(record)));
    for (const CellTrace &trace : record.trace) {
        INFO(trace.header.toStdString());
        CHECK(trace.outcome == Outcome::Field);
    }
    CHECK(record.draft.custom.value(u"lifetime_value"_s) == QVariant(qint64(999900)));
}

TEST_CASE("JSON: nothing is lost silently", "[json]")
{
    const auto record =
        only(R"({"kind":"alien","given_name":7,"family_name":"","birthday":"31.12.1980","hat":{"size":3},
        "cmd":5,"points":[{"kind":"email","value":"a@b.c","glow":true},"x"],"tags":["a",1],"files":[{"name":"n","data":"?"}],
        "tasks":{},"id":"nonsense","custom":{"income":"much"}})");
    CHECK(record.draft.fields == model::FieldMap{{u"given_name"_s, u"7"_s}});
    CHECK(record.draft.points.size() == 1);
    CHECK(record.draft.files.isEmpty());
    QMap<QString, Outcome> outcomes;
    for (const CellTrace &trace : record.trace) {
        CHECK_FALSE(outcomes.contains(trace.header));
        outcomes[trace.header] = trace.outcome;
    }
    const QStringList fields = outcomes.keys(Outcome::Field);
    const QStringList reported = outcomes.keys(Outcome::Reported);
    CHECK(fields == QStringList{u"given_name"_s, u"points[0].kind"_s, u"points[0].value"_s, u"tags[0]"_s});
    CHECK(reported
          == QStringList{u"birthday"_s, u"cmd"_s, u"custom.income"_s, u"family_name"_s, u"files[0].data"_s,
                         u"files[0].name"_s, u"hat"_s, u"id"_s, u"kind"_s, u"points[0].glow"_s, u"points[1]"_s,
                         u"tags[1]"_s, u"tasks"_s});
}

TEST_CASE("JSON: a broken contact is skipped, the next is read", "[json]")
{
    const auto reader = readerOf(file(R"(5, {"kind":}, {"given_name":"Jo"})"));
    SourceRecord record;
    for (int i = 0; i < 2; ++i) {
        REQUIRE(requireValue(reader->next(record)));
        CHECK(record.skip);
        CHECK(record.issues.value(0).severity == RecordIssue::Severity::Failure);
    }
    REQUIRE(requireValue(reader->next(record)));
    CHECK(record.row == 3);
    CHECK(record.draft.fields.value(u"given_name"_s) == u"Jo"_s);
}

TEST_CASE("JSON: unknown members of the file are reported", "[json]")
{
    const auto reader =
        readerOf(R"({"format":"kontor-contacts","version":1,"weather":{"rain":[1,"]}"]},"contacts":[]})");
    SourceRecord record;
    REQUIRE(requireValue(reader->next(record)));
    CHECK(record.skip);
    CHECK(record.trace.value(0).header == u"weather"_s);
    CHECK_FALSE(requireValue(reader->next(record)));
}

TEST_CASE("JSON: other files are refused in a sentence", "[json]")
{
    CHECK(errorOf("") == ErrorCode::Malformed);
    CHECK(errorOf("[]") == ErrorCode::Malformed);
    CHECK(errorOf("{}") == ErrorCode::Malformed);
    CHECK(errorOf("{\"contacts\":[{}]}") == ErrorCode::Malformed);
    CHECK(errorOf(R"({"format":"other","version":1,"contacts":[{}]})") == ErrorCode::Malformed);
    CHECK(errorOf(R"({"format":"kontor-contacts","contacts":[{}]})") == ErrorCode::Malformed);
    CHECK(errorOf(R"({"format":"kontor-contacts","version":2,"contacts":[{}]})") == ErrorCode::NewerVersion);
    CHECK(errorOf(file("{} {}")) == ErrorCode::Malformed);
    const QByteArray whole = file(R"({"given_name":"Jo"})");
    for (qsizetype size = 0; size < whole.size(); ++size) {
        INFO(size);
        CHECK(errorOf(whole.first(size)) == ErrorCode::Malformed);
    }
}

TEST_CASE("JSON: limits hold, and what comes after is read", "[json]")
{
    const QByteArray big = "{\"remark\":\"" + QByteArray(kMaxJsonString + 10, 'x') + "\"}";
    const auto reader = readerOf(file(big + ",{\"given_name\":\"Jo\"}"));
    SourceRecord record;
    REQUIRE(requireValue(reader->next(record)));
    CHECK(record.skip);
    CHECK(record.issues.value(0).severity == RecordIssue::Severity::Failure);
    REQUIRE(requireValue(reader->next(record)));
    CHECK(record.draft.fields.value(u"given_name"_s) == u"Jo"_s);
}

TEST_CASE("JSON: a full device and a file that is too large are errors", "[json]")
{
    QBuffer closed;
    CHECK(JsonWriter(closed, {}).write({}).error().code == ErrorCode::Io);
    QBuffer open;
    open.open(QIODevice::WriteOnly);
    model::ContactDraft draft;
    draft.files.append({u"film"_s, u"video/mp4"_s, QByteArray(kMaxJsonString, 'x'), false});
    CHECK(JsonWriter(open, {}).write(draft).error().code == ErrorCode::TooLarge);
}

TEST_CASE("JSON: kinds of activities that the file of origin defines come along; an unknown one is kept as a note")
{
    JsonHeader header;
    header.activityKinds = {{u"x_viewing"_s, u"Besichtigung"_s, u"house"_s}};
    model::ContactDraft draft;
    draft.fields = {{u"kind"_s, u"person"_s}, {u"family_name"_s, u"Klein"_s}};
    for (const QString &kind : {u"x_viewing"_s, u"x_other"_s})
        draft.activities.append({{}, {{u"kind"_s, kind}, {u"body"_s, u"Text"_s}}});
    const auto reader = readerOf(written({draft}, header));
    SourceRecord record;
    REQUIRE(requireValue(reader->next(record)));
    REQUIRE(record.draft.activities.size() == 2);
    CHECK(record.draft.activities[0].fields.value(u"kind"_s).toString() == u"x_viewing"_s);
    CHECK(record.draft.activities[1].fields.value(u"kind"_s).toString() == u"note"_s);
    CHECK(record.issues.size() == 1);
    const SourceDefinitions definitions = reader->definitions();
    REQUIRE(definitions.activityKinds.size() == 1);
    CHECK(definitions.activityKinds.first().label == u"Besichtigung"_s);
}
