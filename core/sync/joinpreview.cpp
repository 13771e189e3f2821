// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/joinpreview.h"

#include "core/commands/normalise.h"
#include "core/model/names.h"
#include "core/model/text.h"
#include "core/sync/servererrors.h"
#include "core/sync/teamclient.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace kontor::sync {

using commands::Session;
using commands::Twins;
using model::FieldMap;
using storage::Connection;
using storage::Statement;

namespace {

constexpr int pageRows = 5'000;
const QString contactKind = QStringLiteral("contact");

/// What is compared of a contact.
struct Person {
    QString name;    ///< folded; of a firm its name
    QString family;  ///< folded; of a firm its name
    bool isFirm = false;
};

Person personOf(const FieldMap &fields)
{
    const auto text = [&](const char *key) { return fields.value(QString::fromLatin1(key)).toString(); };
    Person person;
    person.isFirm = text("kind") == QLatin1String("organisation");
    person.family = model::foldToKey(person.isFirm ? text("org_name") : text("family_name"));
    person.name = person.isFirm ? person.family : model::foldToKey(text("given_name")) + u' ' + person.family;
    return person;
}

/// A sign by which two contacts are the same if their names fit.
struct Sign {
    TwinReason reason;
    QString key;
};

std::optional<Sign> numberSign(const FieldMap &contact, const Person &person)
{
    const QString number = contact.value(QStringLiteral("customer_number")).toString().trimmed();
    if (number.isEmpty() || person.family.isEmpty())
        return {};
    return Sign{TwinReason::CustomerNumber, QStringLiteral("n|%1|%2").arg(number.toCaseFolded(), person.name)};
}

std::optional<Sign> pointSign(const FieldMap &point, const Person &person, const QString &region)
{
    const QString kind = point.value(QStringLiteral("kind")).toString();
    const bool isPhone = kind == QLatin1String("phone") || kind == QLatin1String("mobile");
    if ((!isPhone && kind != QLatin1String("email")) || person.family.isEmpty())
        return {};
    const QString norm = commands::normalisedPoint(kind, point.value(QStringLiteral("value")).toString(), region).toString();
    if (norm.isEmpty())
        return {};
    // An address is one person's, or a family's or a firm's: then the given name tells. A number belongs to a household sooner.
    return isPhone ? Sign{TwinReason::Phone, QStringLiteral("p|%1|%2").arg(norm, person.name)} : Sign{TwinReason::Email, QStringLiteral("e|%1|%2").arg(norm, person.name)};
}

std::optional<Sign> placeSign(const FieldMap &address, const Person &person)
{
    const QString city = model::foldToKey(address.value(QStringLiteral("city")).toString());
    if (!person.isFirm || person.family.isEmpty() || city.isEmpty())
        return {};
    return Sign{TwinReason::FirmAndPlace, QStringLiteral("f|%1|%2").arg(person.family, city)};
}

/// What stands in the file under a sign; null: several.
struct Known {
    Uuid id;
    TwinReason reason = TwinReason::Email;
};

/// The file's side: read once, and looked at with every record of the server.
class FileSide {
public:
    Result<void> read(const Session &session)
    {
        Connection &connection = session.database->writer();
        m_region = session.region;
        KONTOR_TRY(readContacts(connection));
        KONTOR_TRY(readParts(connection, "contact_point", {"kind", "value"}));
        KONTOR_TRY(readParts(connection, "address", {"city"}));
        KONTOR_TRY(readDefinitions(connection, "tag", "name"));
        return readDefinitions(connection, "custom_field", "code");
    }

    const QString &region() const { return m_region; }
    bool has(const Uuid &id) const { return m_people.contains(id); }
    bool knowsName(const Person &person) const { return m_names.contains(person.name); }
    std::optional<Known> under(const QString &sign) const
    {
        const auto known = m_signs.constFind(sign);
        return known == m_signs.cend() ? std::nullopt : std::optional(*known);
    }
    Uuid definition(const QString &kind, const QString &name) const { return m_definitions.value(kind + u'|' + model::foldToKey(name)); }
    bool hasDefinition(const Uuid &id) const { return m_definitionIds.contains(id); }
    QString nameOf(const Uuid &id) const { return m_shown.value(id); }
    QMap<QString, qint64> counts;

private:
    void sign(const std::optional<Sign> &sign, const Uuid &id)
    {
        if (!sign)
            return;
        const auto known = m_signs.find(sign->key);
        if (known == m_signs.end())
            m_signs.insert(sign->key, {id, sign->reason});
        else if (known->id != id)
            known->id = {};  // several: it tells nothing
    }

    Result<void> readContacts(Connection &connection)
    {
        Statement query = connection.statement(QByteArray("SELECT id, kind, given_name, family_name, org_name, customer_number FROM visible_contact"));
        static const QStringList keys{QStringLiteral("kind"), QStringLiteral("given_name"), QStringLiteral("family_name"), QStringLiteral("org_name"),
                                      QStringLiteral("customer_number")};
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                return {};
            FieldMap fields;
            for (int i = 0; i < int(keys.size()); ++i) {
                if (!query.isNull(i + 1))
                    fields.insert(keys[i], query.value(i + 1));
            }
            const Uuid id = query.uuid(0);
            const Person person = personOf(fields);
            m_people.insert(id, person);
            m_names.insert(person.name);
            m_shown.insert(id, model::listName(fields));
            sign(numberSign(fields, person), id);
            ++counts[contactKind];
        }
    }

    Result<void> readParts(Connection &connection, const char *table, const QByteArrayList &columns)
    {
        Statement query = connection.statement(QByteArray("SELECT contact_id, " + columns.join(", ") + " FROM " + table + " WHERE deleted_at IS NULL"));
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                return {};
            const auto person = m_people.constFind(query.uuid(0));
            if (person == m_people.cend())
                continue;
            FieldMap fields;
            for (int i = 0; i < int(columns.size()); ++i)
                fields.insert(QString::fromLatin1(columns[i]), query.value(i + 1));
            sign(columns.size() == 1 ? placeSign(fields, *person) : pointSign(fields, *person, m_region), query.uuid(0));
            ++counts[QString::fromLatin1(table)];
        }
    }

    Result<void> readDefinitions(Connection &connection, const char *table, const char *column)
    {
        Statement query = connection.statement(QByteArray("SELECT id, ") + column + " FROM " + table + " WHERE deleted_at IS NULL");
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                return {};
            m_definitions.insert(QString::fromLatin1(table) + u'|' + model::foldToKey(query.text(1)), query.uuid(0));
            m_definitionIds.insert(query.uuid(0));
            m_shown.insert(query.uuid(0), query.text(1));
            ++counts[QString::fromLatin1(table)];
        }
    }

    QString m_region;
    QHash<Uuid, Person> m_people;
    QSet<QString> m_names;
    QHash<Uuid, QString> m_shown;
    QHash<QString, Known> m_signs;
    QHash<QString, Uuid> m_definitions;
    QSet<Uuid> m_definitionIds;
};

FieldMap fieldsOf(const QByteArray &json)
{
    const QVariantMap values = QJsonDocument::fromJson(json).object().toVariantMap();
    FieldMap fields;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it.value().isValid() && !it.value().isNull())
            fields.insert(it.key(), it.value());
    }
    return fields;
}

/// Goes through the server's records and pairs them with the file's.
class Comparison {
public:
    Comparison(const FileSide &file, JoinPreview &preview) : m_file(&file), m_preview(&preview) {}

    void contact(const Uuid &id, const FieldMap &fields)
    {
        if (fields.contains(QStringLiteral("merged_into")))
            return;
        if (m_file->has(id)) {
            ++m_preview->known;
            m_shared.insert(id);
            return;
        }
        const Person person = personOf(fields);
        if (!m_file->knowsName(person))
            return;  // no sign can fit
        m_people.insert(id, person);
        pair(numberSign(fields, person), id);
    }
    void part(const FieldMap &fields)
    {
        const Uuid owner = Uuid::fromString(fields.value(QStringLiteral("contact_id")).toString()).value_or(Uuid{});
        const auto person = m_people.constFind(owner);
        if (person == m_people.cend())
            return;
        pair(fields.contains(QStringLiteral("value")) ? pointSign(fields, *person, m_file->region()) : placeSign(fields, *person), owner);
    }
    void definition(const QString &kind, const Uuid &id, const FieldMap &fields)
    {
        const QString name = fields.value(kind == QLatin1String("tag") ? QStringLiteral("name") : QStringLiteral("code")).toString();
        const Uuid mine = m_file->definition(kind, name);
        if (mine.isNull() || mine == id || m_file->hasDefinition(id) || m_taken.contains(mine))
            return;
        m_taken.insert(mine);
        m_preview->definitions.append({{kind, mine, id}, m_file->nameOf(mine), TwinReason::Email});
    }

    /// Pairs where each fits one alone.
    void finish()
    {
        QMultiHash<Uuid, Uuid> byTheirs;
        for (auto it = m_found.cbegin(); it != m_found.cend(); ++it)
            byTheirs.insert(it.value().id, it.key());
        for (auto it = m_found.cbegin(); it != m_found.cend(); ++it) {
            const bool alone = m_found.count(it.key()) == 1 && byTheirs.count(it.value().id) == 1;
            if (alone && !m_shared.contains(it.key()))
                m_preview->contacts.append({{contactKind, it.key(), it.value().id}, m_file->nameOf(it.key()), it.value().reason});
        }
        QSet<Uuid> paired;
        for (const JoinPreview::Match &match : std::as_const(m_preview->contacts))
            paired.insert(match.twins.mine);
        const QList<Uuid> found = m_found.uniqueKeys();
        m_preview->unclear = std::count_if(found.cbegin(), found.cend(), [&](const Uuid &mine) { return !paired.contains(mine) && !m_shared.contains(mine); });
        std::sort(m_preview->contacts.begin(), m_preview->contacts.end(), [](const auto &a, const auto &b) { return a.twins.mine < b.twins.mine; });
    }

private:
    void pair(const std::optional<Sign> &sign, const Uuid &theirs)
    {
        const auto mine = sign ? m_file->under(sign->key) : std::nullopt;
        if (!mine || mine->id.isNull())
            return;
        for (auto it = m_found.find(mine->id); it != m_found.end() && it.key() == mine->id; ++it) {
            if (it.value().id != theirs)
                continue;
            it.value().reason = std::min(it.value().reason, sign->reason);
            return;
        }
        m_found.insert(mine->id, {theirs, sign->reason});
    }

    const FileSide *m_file;
    JoinPreview *m_preview;
    QHash<Uuid, Person> m_people;  ///< the server's whose names the file knows
    QMultiHash<Uuid, Known> m_found;  ///< mine → theirs
    QSet<Uuid> m_taken;
    QSet<Uuid> m_shared;
};

/// Calls `use(id, kind, fields)` for the records of a scope.
template <typename Use>
Result<void> glance(ServerConnection &connection, const Uuid &scope, const char *kinds, const char *fields, qint64 &done, qint64 total, const JobControl &control, Use &&use)
{
    QString after = Uuid{}.toString();
    for (;;) {
        if (control.cancelled())
            return fail(ErrorCode::Cancelled, {});
        KONTOR_ASSIGN(const Reply reply, connection.exec("SELECT id, kind, data FROM sync_v1.glance($1, $2, $3, $4, $5)", {scope.toString(), kinds, fields, after, pageRows}));
        for (int row = 0; row < reply.rows(); ++row) {
            const FieldMap values = fieldsOf(reply.bytes(row, 2));
            if (!values.contains(QStringLiteral("deleted_at")))
                use(Uuid::fromString(reply.text(row, 0)).value_or(Uuid{}), reply.text(row, 1), values);
        }
        done += reply.rows();
        control.report({Text::tr("Comparing with the team"), done, std::max(done, total)});
        if (reply.rows() < pageRows)
            return {};
        after = reply.text(reply.rows() - 1, 0);
    }
}

Result<void> survey(ServerConnection &connection, const Greeting &greeting, JoinPreview &preview)
{
    KONTOR_ASSIGN(const Reply counts, connection.exec("SELECT scope, kind, records FROM sync_v1.survey()"));
    for (const Scope &scope : greeting.scopes) {
        JoinPreview::ScopeCount line{scope.name, scope.kind, scope.canWrite, {}};
        for (int row = 0; row < counts.rows(); ++row) {
            if (counts.text(row, 0) == scope.id.toString())
                line.records.insert(counts.text(row, 1), counts.number(row, 2));
        }
        preview.team << line;
    }
    return {};
}

}  // namespace

qint64 JoinPreview::teamCount(const QString &kind) const
{
    qint64 count = 0;
    for (const ScopeCount &scope : team)
        count += scope.records.value(kind);
    return count;
}

QList<Twins> JoinPreview::twins() const
{
    QList<Twins> all;
    for (const Match &match : definitions)
        all << match.twins;
    for (const Match &match : contacts)
        all << match.twins;
    return all;
}

Result<JoinPreview> previewJoin(const FileAccess &file, ServerConnection &connection, const JobControl &control)
{
    JoinPreview preview;
    KONTOR_ASSIGN(const Greeting greeting, hello(connection, Uuid{}));
    FileSide side;
    KONTOR_TRY(file([&](const Session &session) { return side.read(session); }));
    preview.file = side.counts;
    if (const auto counted = survey(connection, greeting, preview); !counted) {
        preview.isLookedAt = false;
        const QByteArray state = sqlState(counted.error());
        // An older server does not know the question; another one does not answer it before an administrator has added the device.
        return state == "42883" || state == "KS002" ? Result<JoinPreview>(preview) : fail(counted.error());
    }
    const qint64 total = preview.teamCount(contactKind) + preview.teamCount(QStringLiteral("contact_point")) + preview.teamCount(QStringLiteral("address"));
    qint64 done = 0;
    Comparison comparison(side, preview);
    for (const Scope &scope : greeting.scopes) {
        KONTOR_TRY(glance(connection, scope.id, "{contact,tag,custom_field}", "{kind,given_name,family_name,org_name,customer_number,merged_into,deleted_at,name,code}", done, total, control,
                          [&](const Uuid &id, const QString &kind, const FieldMap &fields) {
                              kind == contactKind ? comparison.contact(id, fields) : comparison.definition(kind, id, fields);
                          }));
        KONTOR_TRY(glance(connection, scope.id, "{contact_point,address}", "{contact_id,kind,value,city,deleted_at}", done, total, control,
                          [&](const Uuid &, const QString &, const FieldMap &fields) { comparison.part(fields); }));
    }
    comparison.finish();
    return preview;
}

}  // namespace kontor::sync
