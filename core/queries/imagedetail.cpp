// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fieldcodes.h"
#include "core/queries/imagedetail.h"

#include "core/model/fieldcodes.h"
#include "core/model/names.h"
#include "core/queries/lookups.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kontor::queries {

using model::ContactId;
using storage::Connection;
using storage::Statement;

namespace {

using Part = RecordImage::Part;

/// As the queries of today order them: the preferred first, then by position.
void order(QList<Record> &records)
{
    std::stable_sort(records.begin(), records.end(), [](const Record &a, const Record &b) {
        const auto number = [](const Record &record, const char *key) { return record.fields.value(QString::fromLatin1(key)).toLongLong(); };
        if (number(a, "preferred") != number(b, "preferred"))
            return number(a, "preferred") > number(b, "preferred");
        return number(a, "position") < number(b, "position");
    });
}

/// List name of a contact that is visible today; empty for others.
Result<QString> nameToday(Connection &connection, const ContactId &contact)
{
    Statement query = connection.statement(QByteArray("SELECT i.name FROM visible_contact c JOIN contact_index i ON i.n = c.n WHERE c.id = ?1"));
    query.bind(contact);
    KONTOR_ASSIGN(const bool found, query.step());
    return found ? query.text(0) : QString();
}

Result<void> addAffiliation(Connection &connection, ContactDetail &detail, const Part &part)
{
    const QString otherKey = detail.isOrganisation() ? QStringLiteral("person_id") : QStringLiteral("organisation_id");
    const ContactId other(model::toUuid(part.fields.value(otherKey)));
    KONTOR_ASSIGN(const QString name, nameToday(connection, other));
    if (!name.isEmpty())
        detail.affiliations << AffiliationRecord{part.id, other, name, part.fields};
    return {};
}

Result<void> addRelation(Connection &connection, ContactDetail &detail, const Part &part)
{
    const ContactId from(model::toUuid(part.fields.value(QStringLiteral("from_id"))));
    const bool outgoing = from == detail.id;
    const ContactId other = outgoing ? ContactId(model::toUuid(part.fields.value(QStringLiteral("to_id")))) : from;
    KONTOR_ASSIGN(const QString name, nameToday(connection, other));
    if (!name.isEmpty())
        detail.relations << RelationRecord{part.id, other, name, part.fields.value(QStringLiteral("kind")).toString(), outgoing,
                                           part.fields.value(QStringLiteral("note")).toString()};
    return {};
}

Result<void> addPart(Connection &connection, ContactDetail &detail, const Part &part)
{
    if (part.entity == QLatin1String("contact_point"))
        detail.points << Record{part.id, part.fields};
    else if (part.entity == QLatin1String("address"))
        detail.addresses << Record{part.id, part.fields};
    else if (part.entity == QLatin1String("affiliation"))
        return addAffiliation(connection, detail, part);
    else if (part.entity == QLatin1String("relation"))
        return addRelation(connection, detail, part);
    else if (part.entity == QLatin1String("attachment"))
        detail.files << AttachmentRecord{model::AttachmentId(part.id), part.fields.value(QStringLiteral("kind")).toString(),
                                         part.fields.value(QStringLiteral("name")).toString(), part.fields.value(QStringLiteral("media_type")).toString(),
                                         part.fields.value(QStringLiteral("size")).toLongLong(), part.fields.value(QStringLiteral("link")).toString()};
    return {};
}

Result<void> addTag(Connection &connection, ContactDetail &detail, const QByteArray &id)
{
    Statement query = connection.statement(QByteArray("SELECT name, colour FROM tag WHERE id = ?1"));
    query.bind(id);
    KONTOR_ASSIGN(const bool found, query.step());
    if (found)
        detail.tags << TagRecord{model::TagId(Uuid::fromBytes(id)), query.text(0), query.text(1)};
    return {};
}

Result<void> addCustom(Connection &connection, ContactDetail &detail, const QByteArray &id, const QVariant &json)
{
    Statement query = connection.statement(QByteArray("SELECT code, label, type, currency FROM custom_field WHERE id = ?1 AND deleted_at IS NULL"));
    query.bind(id);
    KONTOR_ASSIGN(const bool found, query.step());
    if (!found)
        return {};
    // Columns in the order of the catalogue: v_text, v_int, v_real.
    const QJsonArray values = QJsonDocument::fromJson(json.toString().toUtf8()).array();
    const QVariant value = !values.at(1).isNull() ? QVariant(values.at(1).toInteger())
                           : !values.at(2).isNull() ? QVariant(values.at(2).toDouble()) : QVariant(values.at(0).toString());
    detail.custom << CustomValue{model::CustomFieldId(Uuid::fromBytes(id)), query.text(0), query.text(1), model::customTypeFromCode(query.text(2)),
                                 query.text(3), value};
    return {};
}

Result<void> addElement(Connection &connection, ContactDetail &detail, const QString &field, const QVariant &value)
{
    const QString prefix = field.section(u':', 0, 0);
    const QString key = field.section(u':', 1);
    if (prefix == QLatin1String("tag"))
        return addTag(connection, detail, QByteArray::fromHex(key.toLatin1()));
    if (prefix == QLatin1String("cf"))
        return addCustom(connection, detail, QByteArray::fromHex(key.toLatin1()), value);
    if (prefix == QLatin1String("pref"))
        detail.preferences.insert(key, QJsonDocument::fromJson(value.toString().toUtf8()).array().at(0).toString());
    return {};
}

}  // namespace

Result<ContactDetail> shownImage(Connection &connection, const ContactId &contact, qint64 n, const RecordImage &image)
{
    ContactDetail detail;
    detail.id = contact;
    detail.n = n;
    detail.fields = image.contact;
    detail.listName = model::listName(detail.fields);
    detail.fullName = model::fullName(detail.fields);
    for (const Part &part : image.parts) {
        if (part.isThere())
            KONTOR_TRY(addPart(connection, detail, part));
    }
    for (auto it = image.elements.cbegin(); it != image.elements.cend(); ++it)
        KONTOR_TRY(addElement(connection, detail, it.key(), it.value()));
    order(detail.points);
    order(detail.addresses);
    return detail;
}

}  // namespace kontor::queries
