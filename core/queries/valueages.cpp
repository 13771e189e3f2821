// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/valueages.h"

#include "core/model/catalogue.h"
#include "core/queries/contactfiles.h"
#include "core/storage/settings.h"

#include <sql_queries.h>

#include <algorithm>

namespace kontor::queries {

using storage::Connection;
using storage::Statement;

namespace {

constexpr qint64 dayMs = 86'400'000;
const QByteArray reviewedOrMade = "coalesce(c.reviewed_at, c.created_at)";
/// The interval of the organisation, as fileSettingValue() reads it; asked once a statement.
QByteArray fileDays()
{
    const model::FileSettingDef &def = model::fileSettingDef(model::FileSetting::ReviewDays);
    return "(SELECT min(" + QByteArray::number(def.most) + ", CAST(value AS INTEGER)) FROM organisation_setting WHERE id = x'" + def.id().toBytes().toHex()
           + "' AND deleted_at IS NULL AND value NOT GLOB '*[^0-9]*')";
}
const QByteArray nowMs = "(SELECT unixepoch() * 1000)";

/// Whose charge a contact is in, where it came from and what is preferred say nothing about whether its data are right.
bool ages(const model::FieldDef &field)
{
    static const QByteArrayList others{"owner", "origin", "origin_source", "review_days", "kind", "label"};
    return field.cls == model::FieldClass::Synced && field.has(model::Editable) && field.type != model::FieldType::Flag && !others.contains(field.key);
}

QByteArrayList agingFields(QStringView entity)
{
    QByteArrayList fields;
    for (const model::FieldDef &field : model::Catalogue::get().entity(entity)->fields) {
        if (ages(field))
            fields << field.key;
    }
    return fields;
}

bool isElement(const QString &field)
{
    return field.startsWith(QLatin1String("cf:")) || field.startsWith(QLatin1String("pref:"));
}

/// The value that a changed or confirmed field of a record belongs to; empty: to none that ages.
QString valueOf(const QString &entity, const QString &field)
{
    if (entity == QLatin1String("contact") && isElement(field))
        return field;
    static const QHash<QString, QByteArrayList> fields{{QStringLiteral("contact"), agingFields(u"contact")},
                                                       {QStringLiteral("contact_point"), agingFields(u"contact_point")},
                                                       {QStringLiteral("address"), agingFields(u"address")}};
    if (entity == QLatin1String("address") && field == entity)
        return field;
    if (!fields.value(entity).contains(field.toLatin1()))
        return {};
    return entity == QLatin1String("address") ? entity : field;
}

/// valueOf() in SQL: whether a field of a record ages.
QByteArray isAging(const char *entity, const QByteArray &field)
{
    const QByteArray named = field + " IN ('" + agingFields(QString::fromLatin1(entity)).join("', '") + "', 'address')";
    return qstrcmp(entity, "contact") != 0 ? named : "(" + named + " OR " + field + " GLOB 'cf:*' OR " + field + " GLOB 'pref:*')";
}

/// Something of the record was edited or confirmed since the limit. What colleagues changed counts from their day.
QByteArray freshSince(const char *entity, const QByteArray &id, const QByteArray &limit)
{
    return "(EXISTS (SELECT 1 FROM history h JOIN command m ON m.n = h.cmd WHERE h.record = " + id + " AND " + isAging(entity, "h.field")
           + " AND coalesce((SELECT s.at FROM sync_author s WHERE s.record = h.record AND s.cmd = h.cmd AND s.field = h.field), m.at) >= " + limit + ")"
           + " OR EXISTS (SELECT 1 FROM provenance p WHERE p.record_id = " + id + " AND p.confirmed_at >= " + limit + " AND " + isAging(entity, "p.field") + "))";
}

void take(ValueAge &age, qint64 at, bool isConfirmed)
{
    if (at > age.at)
        age = {at, isConfirmed};
}

}  // namespace

QByteArray idDaysAgo(int days)
{
    return "(SELECT unhex(printf('%012x', (unixepoch() - 86400 * " + QByteArray::number(days) + ") * 1000)))";
}

QByteArray staleCondition()
{
    const QByteArray days = QByteArray::number(staleAfterDays);
    const QByteArray limit = "(SELECT (unixepoch() - 86400 * " + days + ") * 1000)";
    const QByteArray firstId = idDaysAgo(staleAfterDays);
    const auto untouched = [&](const char *table, const QByteArray &confirmed) {
        return " AND NOT EXISTS (SELECT 1 FROM " + QByteArray(table) + " x WHERE x.contact_id = c.id AND x.deleted_at IS NULL AND (x.id >= " + firstId + confirmed
               + " OR " + freshSince(table, "x.id", limit) + "))";
    };
    return "c.created_at < " + limit + " AND coalesce(c.reviewed_at, 0) < " + limit
           + untouched("contact_point", " OR coalesce(x.verified_at, 0) >= " + limit) + untouched("address", {})
           + " AND NOT " + freshSince("contact", "c.id", limit);
}

ValueAge ValueAges::of(const QString &entity, const Uuid &record, const QString &field) const
{
    const QString value = valueOf(entity, field);
    if (value.isEmpty())
        return {};
    ValueAge age = entity == QLatin1String("contact") ? m_made : m_records.value(record);
    const ValueAge changed = m_changed.value(record).value(value);
    take(age, changed.at, changed.isConfirmed);
    take(age, m_reviewed, true);
    return age;
}

qint64 ValueAges::newest() const
{
    qint64 newest = std::max(m_made.at, m_reviewed);
    for (const ValueAge &age : m_records)
        newest = std::max(newest, age.at);
    for (const auto &fields : m_changed) {
        for (const ValueAge &age : fields)
            newest = std::max(newest, age.at);
    }
    return newest;
}

Result<ValueAges> valueAges(Connection &connection, const model::ContactId &contact)
{
    ValueAges ages;
    QHash<Uuid, QString> entities;
    Statement records = connection.statement(sql::value_records);
    records.bind(contact);
    for (;;) {
        KONTOR_ASSIGN(const bool row, records.step());
        if (!row)
            break;
        const Uuid id = records.uuid(0);
        entities.insert(id, records.text(3));
        if (id == contact) {
            ages.m_made = {records.integer(1), false};
            ages.m_reviewed = records.integer(2);
        } else {
            ValueAge &made = ages.m_records[id];
            take(made, id.timeMs(), false);
            take(made, records.integer(2), true);
        }
    }
    const auto note = [&](const Uuid &record, const QString &field, qint64 at, bool isConfirmed) {
        if (const QString value = valueOf(entities.value(record), field); !value.isEmpty())
            take(ages.m_changed[record][value], at, isConfirmed);
    };
    Statement changes = connection.statement(sql::value_changes);
    changes.bind(contact);
    for (;;) {
        KONTOR_ASSIGN(const bool row, changes.step());
        if (!row)
            break;
        note(changes.uuid(0), changes.text(1), changes.integer(2), false);
    }
    KONTOR_ASSIGN(const auto origins, valueOrigins(connection, contact));
    for (auto it = origins.cbegin(); it != origins.cend(); ++it) {
        for (const ValueOrigin &origin : it.value())
            note(it.key(), origin.field, origin.confirmedAt, true);
    }
    return ages;
}

QByteArray reviewDueCondition()
{
    const QByteArray days = "coalesce(c.review_days, " + fileDays() + ", 0)";
    return "(" + days + " > 0 AND " + reviewedOrMade + " < " + nowMs + " - " + days + " * 86400000)";
}

QByteArray reviewDueList()
{
    return "c.n IN (SELECT c.n FROM contact c WHERE c.review_days IS NULL AND " + reviewedOrMade + " < (SELECT " + nowMs + " - nullif(" + fileDays()
           + ", 0) * 86400000) UNION ALL SELECT c.n FROM contact c WHERE c.review_days > 0 AND " + reviewedOrMade + " < " + nowMs + " - c.review_days * 86400000)";
}

Result<ReviewState> reviewState(Connection &connection, const model::ContactId &contact, qint64 now)
{
    KONTOR_ASSIGN(const QVariant standard, storage::fileSetting(connection, model::FileSetting::ReviewDays));
    Statement query = connection.statement(sql::review_state);
    query.bind(contact, standard);
    KONTOR_ASSIGN(const bool there, query.step());
    if (!there)
        return ReviewState{};
    const qint64 due = query.integer(1) + query.integer(0) * dayMs;
    return ReviewState{query.integer(0) > 0 && due < now ? due : 0, query.integer(2) != 0};
}

Result<QString> reviewTagName(Connection &connection)
{
    KONTOR_ASSIGN(const QVariant name, connection.scalar("SELECT name FROM tag WHERE code = 'review' AND deleted_at IS NULL ORDER BY id LIMIT 1"));
    return name.toString();
}

Result<qint64> reviewDueCount(Connection &connection, qint64 now, qint64 most)
{
    KONTOR_ASSIGN(const QVariant days, storage::fileSetting(connection, model::FileSetting::ReviewDays));
    Statement query = connection.statement(sql::review_due_count);
    query.bind(days.toLongLong() > 0 ? QVariant(now - days.toLongLong() * dayMs) : QVariant(), now, most);
    KONTOR_TRY(query.step());
    return query.integer(0);
}

}  // namespace kontor::queries
