// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/sidebyside.h"

#include "core/model/text.h"
#include "core/storage/statement.h"

#include <QSet>

#include <algorithm>
#include <array>

#include <sql_queries.h>

namespace kontor::queries {

using model::ContactId;
using storage::Connection;
using storage::Statement;

namespace {

constexpr int partKinds = 5;

/// What one contact has of a kind, and by what it is compared.
struct Values {
    QStringList shown;
    QSet<QString> keys;

    void add(const QString &text, const QString &key)
    {
        shown << text;
        keys << key;
    }
};
using Parts = std::array<Values, partKinds>;

SidePart::Kind partOf(const QString &pointKind)
{
    return pointKind == QLatin1String("email") ? SidePart::Kind::Email : pointKind == QLatin1String("url") ? SidePart::Kind::Web : SidePart::Kind::Phone;
}

Result<Parts> partsOf(Connection &connection, const ContactId &contact)
{
    Parts parts;
    Statement points = connection.statement(sql::side_points);
    points.bind(Uuid(contact));
    for (;;) {
        KONTOR_ASSIGN(const bool row, points.step());
        if (!row)
            break;
        parts[size_t(partOf(points.text(0)))].add(points.text(1), points.text(2));
    }
    Statement addresses = connection.statement(sql::match_one_addresses);
    addresses.bind(Uuid(contact));
    for (;;) {
        KONTOR_ASSIGN(const bool row, addresses.step());
        if (!row)
            break;
        QStringList lines{addresses.text(1), addresses.text(2), QString(addresses.text(3) + u' ' + addresses.text(4)).trimmed()};
        lines.removeAll(QString());
        const QString text = lines.join(QStringLiteral(", "));
        parts[size_t(SidePart::Kind::Address)].add(text, model::foldToKey(text));
    }
    Statement tags = connection.statement(sql::contact_tags);
    tags.bind(Uuid(contact));
    for (;;) {
        KONTOR_ASSIGN(const bool row, tags.step());
        if (!row)
            return parts;
        parts[size_t(SidePart::Kind::Tag)].add(tags.text(1), tags.text(1));
    }
}

Agreement agreementOf(const QList<const Values *> &sides)
{
    const auto withAny = std::count_if(sides.begin(), sides.end(), [](const Values *side) { return !side->keys.isEmpty(); });
    if (withAny < 2)
        return Agreement::OneOnly;
    QSet<QString> shared = sides.first()->keys;
    bool same = true;
    for (const Values *side : sides) {
        same = same && side->keys == sides.first()->keys;
        shared.intersect(side->keys);
    }
    return same ? Agreement::Same : shared.isEmpty() ? Agreement::Differs : Agreement::Partly;
}

}  // namespace

Result<SideBySide> sideBySide(Connection &connection, const QList<ContactId> &contacts)
{
    SideBySide result;
    KONTOR_ASSIGN(result.preview, mergePreview(connection, contacts));
    QList<Parts> sides;
    for (const ContactId &contact : contacts) {
        KONTOR_ASSIGN(const Parts parts, partsOf(connection, contact));
        sides << parts;
    }
    for (int kind = 0; kind < partKinds; ++kind) {
        SidePart part{SidePart::Kind(kind), {}, {}};
        QList<const Values *> values;
        for (const Parts &side : std::as_const(sides)) {
            part.values << side[size_t(kind)].shown;
            values << &side[size_t(kind)];
        }
        if (std::all_of(part.values.cbegin(), part.values.cend(), [](const QStringList &texts) { return texts.isEmpty(); }))
            continue;
        part.agreement = agreementOf(values);
        result.parts << part;
    }
    return result;
}

Agreement agreementOf(const model::MergeField &field)
{
    if (field.differs())
        return Agreement::Differs;
    const auto withAny = std::count_if(field.values.cbegin(), field.values.cend(), [](const QVariant &value) { return value.isValid(); });
    return withAny < 2 ? Agreement::OneOnly : Agreement::Same;
}

}  // namespace kontor::queries
