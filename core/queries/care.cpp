// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/care.h"

namespace kontor::queries {

using storage::Connection;
using storage::Statement;

const QList<CareHintDef> &careHints()
{
    // "a@b.c" without blanks and with one @: what is simpler than that no server takes.
    static const QList<CareHintDef> hints{
        {CareHint::Unreachable, "unreachable",
         "NOT EXISTS (SELECT 1 FROM contact_point x WHERE x.contact_id = c.id AND x.deleted_at IS NULL"
         " AND x.kind IN ('phone', 'mobile', 'email'))"},
        {CareHint::Nameless, "nameless", "coalesce(c.given_name, c.family_name, c.org_name) IS NULL"},
        {CareHint::InvalidEmail, "invalid-email",
         "EXISTS (SELECT 1 FROM contact_point x WHERE x.contact_id = c.id AND x.deleted_at IS NULL AND x.kind = 'email'"
         " AND (x.norm IS NULL OR x.norm NOT LIKE '_%@_%._%' OR x.norm LIKE '%@%@%' OR x.norm GLOB '*[ ,;<>()]*'"
         " OR x.norm LIKE '%..%' OR x.norm LIKE '%.'))"},
        {CareHint::NoPostcode, "no-postcode",
         "EXISTS (SELECT 1 FROM address x WHERE x.contact_id = c.id AND x.deleted_at IS NULL AND x.postal_code IS NULL"
         " AND coalesce(x.street, x.city) IS NOT NULL)"},
        {CareHint::SameEmail, "same-email",
         "EXISTS (SELECT 1 FROM contact_point x JOIN contact_point y ON y.norm = x.norm AND y.contact_id <> x.contact_id"
         " AND y.kind = 'email' AND y.deleted_at IS NULL JOIN visible_contact o ON o.id = y.contact_id"
         " WHERE x.contact_id = c.id AND x.kind = 'email' AND x.deleted_at IS NULL AND x.norm IS NOT NULL)"},
    };
    return hints;
}

Result<CareCount> careCount(Connection &connection, qint64 after, int limit)
{
    QByteArray columns;
    for (const CareHintDef &hint : careHints())
        columns += QByteArray(", total(") + hint.condition + ")";
    Statement query = connection.statement("SELECT count(*), max(c.n)" + columns + " FROM visible_contact c WHERE c.n IN"
                                           " (SELECT n FROM contact_index WHERE n > ?1 ORDER BY n LIMIT ?2)");
    query.bind(after, limit);
    KONTOR_TRY(query.step());
    CareCount count;
    count.more = query.integer(0) == limit;
    count.after = query.integer(1);
    for (int hint = 0; hint < careHints().size(); ++hint)
        count.counts << qint64(query.real(hint + 2));
    return count;
}

}  // namespace kontor::queries
