// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/contactmatcher.h"

#include "core/commands/normalise.h"
#include "core/model/names.h"
#include "core/model/text.h"

#include <QCoreApplication>

#include <sql_queries.h>

namespace kontor::importexport {

using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString kindOf(const model::ContactDraft &draft)
{
    const QString kind = draft.fields.value(QStringLiteral("kind")).toString();
    if (!kind.isEmpty())
        return kind;
    const bool person = draft.fields.contains(QStringLiteral("family_name")) || draft.fields.contains(QStringLiteral("given_name"));
    return person ? QStringLiteral("person") : QStringLiteral("organisation");
}

}  // namespace

Result<std::optional<ContactMatch>> ContactMatcher::byKey(const QByteArray &column, const QVariant &value, const QString &kind, const QString &reason)
{
    if (value.toString().isEmpty())
        return std::optional<ContactMatch>();
    Statement query = m_connection->statement(QByteArray("SELECT id FROM visible_contact WHERE " + column + " = ?1 AND kind = ?2 LIMIT 2"));
    query.bind(value, kind);
    KONTOR_ASSIGN(const bool found, query.step());
    if (!found)
        return std::optional<ContactMatch>();
    const ContactMatch match{model::ContactId(query.uuid(0)), reason};
    KONTOR_ASSIGN(const bool several, query.step());
    return several ? std::optional<ContactMatch>() : std::optional<ContactMatch>(match);
}

Result<std::optional<ContactMatch>> ContactMatcher::match(const model::ContactDraft &draft)
{
    const QString kind = kindOf(draft);
    KONTOR_ASSIGN(auto found, byKey("external_uid", draft.fields.value(QStringLiteral("external_uid")), kind, Text::tr("same id of the other program")));
    if (!found) {
        KONTOR_ASSIGN(found, byKey("customer_number", draft.fields.value(QStringLiteral("customer_number")), kind, Text::tr("same customer number")));
    }
    if (found)
        return found;
    model::FieldMap fields = draft.fields;
    fields.insert(QStringLiteral("kind"), kind);
    const QString nameKey = model::foldToKey(model::listName(fields));
    if (nameKey.isEmpty())
        return std::optional<ContactMatch>();
    const QString number = draft.fields.value(QStringLiteral("customer_number")).toString();
    if (kind == QLatin1String("organisation")) {
        Statement query = m_connection->statement(sql::match_organisation);
        query.bind(nameKey, number);
        KONTOR_ASSIGN(const bool same, query.step());
        return same ? std::optional<ContactMatch>({model::ContactId(query.uuid(0)), Text::tr("same firm name")}) : std::optional<ContactMatch>();
    }
    Statement query = m_connection->statement(sql::match_person_by_point);
    for (const model::ChildDraft &point : draft.points) {
        const QVariant norm = commands::normalisedPoint(point.fields.value(QStringLiteral("kind")).toString(),
                                                        point.fields.value(QStringLiteral("value")).toString(), m_region);
        if (!norm.isValid())
            continue;
        query.reset();
        query.bind(norm, nameKey, number);
        KONTOR_ASSIGN(const bool same, query.step());
        if (same)
            return std::optional<ContactMatch>({model::ContactId(query.uuid(0)), Text::tr("same name and phone number or e-mail")});
    }
    return std::optional<ContactMatch>();
}

}  // namespace kontor::importexport
