// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/care.h"

#include "core/storage/readall.h"

#include <QCoreApplication>

#include <sql_queries.h>

#include <algorithm>

namespace kontor::queries {

using storage::Connection;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queries)
};

const QByteArray entries = "EXISTS (SELECT 1 FROM activity_link x JOIN activity a ON a.id = x.activity_id AND a.deleted_at IS NULL WHERE x.record_id = c.id)";
const QByteArray tasks = "EXISTS (SELECT 1 FROM task x WHERE x.contact_id = c.id AND x.deleted_at IS NULL)";
const QByteArray people = "EXISTS (SELECT 1 FROM affiliation x JOIN visible_contact p ON p.id = x.person_id"
                          " WHERE x.organisation_id = c.id AND x.deleted_at IS NULL)";
const QByteArray required = "(SELECT 1 FROM custom_field f WHERE f.deleted_at IS NULL AND f.required = 1 AND f.entity = 'contact'";
const QByteArray requiredEmpty = "EXISTS " + required + " AND NOT EXISTS (SELECT 1 FROM custom_value v WHERE v.record_id = c.id AND v.field_id = f.id))";

QByteArray pointOf(const char *kinds)
{
    return QByteArray("EXISTS (SELECT 1 FROM contact_point x WHERE x.contact_id = c.id AND x.deleted_at IS NULL AND x.kind IN (") + kinds + "))";
}

/// By the answers of online checks: the first test is one for all contacts, so a file without any pays nothing.
QByteArray mailDomainCondition()
{
    return "(EXISTS (SELECT 1 FROM domain_check d WHERE d.result <> 'takes') AND EXISTS (SELECT 1 FROM contact_point x"
           " JOIN domain_check d ON d.domain = substr(x.norm, instr(x.norm, '@') + 1) AND d.result <> 'takes'"
           " WHERE x.contact_id = c.id AND x.kind = 'email' AND x.deleted_at IS NULL))";
}

QByteArray vatIdCondition()
{
    return "(c.vat_id IS NOT NULL AND 'invalid' = (SELECT k.result FROM vat_check k WHERE k.contact_id = c.id AND k.deleted_at IS NULL"
           " AND k.vat_id = kontor_vat_id(c.vat_id) AND k.result IS NOT NULL ORDER BY k.checked_at DESC, k.id DESC LIMIT 1))";
}

QByteArray weight(const CompletenessPart &part)
{
    return "iif(c.kind = 'organisation', " + QByteArray::number(part.organisation) + ", " + QByteArray::number(part.person) + ")";
}

/// 0 to 100 for the row "c".
QByteArray completenessSql()
{
    QByteArray there;
    QByteArray all;
    for (const CompletenessPart &part : completenessParts()) {
        const QByteArray applies = qstrcmp(part.code, "required") == 0 ? weight(part) + " * EXISTS " + required + ")" : weight(part);
        there += (there.isEmpty() ? "" : " + ") + applies + " * (" + part.condition + ")";
        all += (all.isEmpty() ? "" : " + ") + applies;
    }
    return "(100.0 * (" + there + ") / (" + all + "))";
}

}  // namespace

const QList<CareHintDef> &careHints()
{
    using enum CareSeverity;
    static const QByteArray known = "c.id < " + idDaysAgo(newForDays);
    static const QList<CareHintDef> hints{
        {CareHint::Unreachable, "unreachable", Missing, "NOT " + pointOf("'phone', 'mobile', 'email'")},
        {CareHint::Nameless, "nameless", Wrong, "coalesce(c.given_name, c.family_name, c.org_name) IS NULL"},
        {CareHint::InvalidEmail, "invalid-email", Wrong,
         "EXISTS (SELECT 1 FROM contact_point x WHERE x.contact_id = c.id AND x.deleted_at IS NULL AND x.kind = 'email'"
         " AND NOT kontor_plausible_email(x.value))"},
        {CareHint::NoPostcode, "no-postcode", Missing,
         "EXISTS (SELECT 1 FROM address x WHERE x.contact_id = c.id AND x.deleted_at IS NULL AND x.postal_code IS NULL"
         " AND coalesce(x.street, x.city) IS NOT NULL)"},
        {CareHint::SameEmail, "same-email", Wrong,
         "EXISTS (SELECT 1 FROM contact_point x JOIN contact_point y ON y.norm = x.norm AND y.contact_id <> x.contact_id"
         " AND y.kind = 'email' AND y.deleted_at IS NULL JOIN visible_contact o ON o.id = y.contact_id"
         " WHERE x.contact_id = c.id AND x.kind = 'email' AND x.deleted_at IS NULL AND x.norm IS NOT NULL)"},
        {CareHint::SuspiciousName, "suspicious-name", Wrong,
         "(kontor_suspicious_name(c.given_name, 0) OR kontor_suspicious_name(c.family_name, 0) OR kontor_suspicious_name(c.org_name, 1))"},
        {CareHint::SwappedName, "swapped-name", Wrong, "(c.kind = 'person' AND kontor_swapped_name(c.given_name, c.family_name))"},
        {CareHint::MissingRequired, "missing-required", Missing, requiredEmpty},
        {CareHint::MailDomain, "mail-domain", Wrong, mailDomainCondition()},
        {CareHint::VatId, "vat-invalid", Wrong, vatIdCondition()},
        {CareHint::Stale, "stale", Old, "(" + staleCondition() + ")"},
        {CareHint::ReviewDue, "review-due", Old, reviewDueCondition(), reviewDueList()},
        {CareHint::NoActivity, "no-activity", Old, "(" + known + " AND NOT " + entries + " AND NOT " + tasks + ")"},
        {CareHint::OrphanedFirm, "orphaned-firm", Old, "(c.kind = 'organisation' AND " + known + " AND NOT " + people + " AND NOT " + entries + " AND NOT " + tasks + ")"},
    };
    return hints;
}

void CareCount::add(const CareCount &piece)
{
    counts.resize(std::max(counts.size(), piece.counts.size()));
    for (qsizetype i = 0; i < piece.counts.size(); ++i)
        counts[i] += piece.counts[i];
    contacts += piece.contacts;
    completeness += piece.completeness;
    after = piece.after;
    more = piece.more;
}

Result<CareCount> careCount(Connection &connection, qint64 after, int limit)
{
    static const QByteArray sql = [] {
        QByteArray columns = ", total(" + completenessSql() + ")";
        for (const CareHintDef &hint : careHints())
            columns += ", total(" + hint.condition + ")";
        return "SELECT count(*), max(c.n)" + columns + " FROM visible_contact c WHERE c.n IN"
               " (SELECT n FROM contact_index WHERE n > ?1 ORDER BY n LIMIT ?2)";
    }();
    Statement query = connection.statement(sql);
    query.bind(after, limit);
    KONTOR_TRY(query.step());
    CareCount count;
    count.contacts = query.integer(0);
    count.more = count.contacts == limit;
    count.after = query.integer(1);
    count.completeness = query.real(2);
    for (int hint = 0; hint < careHints().size(); ++hint)
        count.counts << qint64(query.real(hint + 3));
    return count;
}

const QList<CompletenessPart> &completenessParts()
{
    static const QList<CompletenessPart> parts{
        {"name", 20, 20, "iif(c.kind = 'organisation', c.org_name IS NOT NULL, c.given_name IS NOT NULL AND c.family_name IS NOT NULL)"},
        {"phone", 20, 20, pointOf("'phone', 'mobile'")},
        {"email", 20, 20, pointOf("'email'")},
        {"address", 20, 25, "EXISTS (SELECT 1 FROM address x WHERE x.contact_id = c.id AND x.deleted_at IS NULL"
                            " AND coalesce(x.street, x.po_box) IS NOT NULL AND x.postal_code IS NOT NULL AND x.city IS NOT NULL)"},
        {"salutation", 10, 0, "(c.salutation IS NOT NULL OR c.gender IS NOT NULL)"},
        {"firm", 10, 0, "(coalesce(c.customer_type, '') = 'private' OR EXISTS (SELECT 1 FROM affiliation x"
                        " WHERE x.person_id = c.id AND x.deleted_at IS NULL))"},
        {"people", 0, 15, people},
        {"required", 20, 20, "NOT " + requiredEmpty},
    };
    return parts;
}

Result<Completeness> completenessOf(Connection &connection, const model::ContactId &contact)
{
    static const QByteArray sql = [] {
        QByteArray columns = completenessSql();
        for (const CompletenessPart &part : completenessParts())
            columns += ", " + weight(part) + " > 0 AND NOT (" + part.condition + ")";
        return "SELECT " + columns + " FROM visible_contact c WHERE c.id = ?1";
    }();
    Statement query = connection.statement(sql);
    query.bind(contact);
    KONTOR_ASSIGN(const bool there, query.step());
    if (!there)
        return fail(ErrorCode::NotFound, Text::tr("This contact is not there any more."));
    Completeness result;
    result.score = query.real(0);
    for (int part = 0; part < completenessParts().size(); ++part) {
        if (query.integer(part + 1) != 0)
            result.missing << QString::fromLatin1(completenessParts()[part].code);
    }
    return result;
}

Result<QList<CareDay>> careTrend(Connection &connection, int days)
{
    Statement query = connection.statement(sql::care_trend);
    query.bind(days);
    KONTOR_ASSIGN(QList<CareDay> trend, storage::readAll<CareDay>(std::move(query), [](const Statement &row) {
        return CareDay{QDate::fromString(row.text(0), Qt::ISODate), row.integer(1), row.real(2)};
    }));
    std::reverse(trend.begin(), trend.end());
    return trend;
}

Result<UnneededFiles> unneededFiles(Connection &connection, qint64 after, int limit)
{
    Statement query = connection.statement(sql::care_files);
    query.bind(after, limit);
    UnneededFiles piece;
    KONTOR_ASSIGN(piece.files, storage::readAll<UnneededFile>(std::move(query), [&](const Statement &row) {
        piece.after = row.integer(0);
        return UnneededFile{model::AttachmentId(row.uuid(1)), row.text(2), row.integer(3)};
    }));
    piece.more = piece.files.size() == limit;
    return piece;
}

Result<QList<UnusedField>> unusedFields(Connection &connection)
{
    return storage::readAll<UnusedField>(connection.statement(sql::care_fields), [](const Statement &row) {
        return UnusedField{model::CustomFieldId(row.uuid(0)), row.text(1)};
    });
}

}  // namespace kontor::queries
