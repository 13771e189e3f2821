// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/contactmatcher.h"

#include "core/model/catalogue.h"

#include <QCoreApplication>

#include <limits>

#include <sql_queries.h>

namespace kontor::importexport {

using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString sameFirm()
{
    return Text::tr("same firm name");
}

QString samePoint()
{
    return Text::tr("same name and phone number or e-mail");
}

QString sameAddress()
{
    return Text::tr("same name and address");
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

Result<bool> ContactMatcher::contradicts(const model::ContactId &contact, const model::ContactDraft &draft)
{
    QByteArrayList columns;
    QList<QVariant> values;
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
        const model::FieldDef *field = model::Catalogue::get().field(u"contact", it.key());
        const bool single = field != nullptr && field->has(model::Editable) && field->type != model::FieldType::LongText
                            && it.key() != QLatin1String("origin") && it.key() != QLatin1String("origin_source");
        if (single && it.value().isValid()) {
            columns << field->key;
            values << it.value();
        }
    }
    if (columns.isEmpty())
        return false;
    Statement query = m_connection->statement(QByteArray("SELECT cmd, " + columns.join(", ") + " FROM contact WHERE id = ?1"));
    query.bind(contact);
    KONTOR_TRY(query.step());
    const bool sameImport = query.integer(0) == m_ownCommand;
    for (int i = 0; i < int(columns.size()); ++i) {
        const bool differs = !query.isNull(i + 1) && query.text(i + 1) != values[i].toString();
        const bool wholeBirthday = columns[i] == "birthday" && query.text(i + 1).size() == 10 && values[i].toString().size() == 10;
        if (differs && (sameImport || wholeBirthday))
            return true;
    }
    return false;
}

/// Whether any contact from before the import has this name: most of a list has not, and then there is no more to ask.
Result<bool> ContactMatcher::isOldName(const QString &nameKey)
{
    if (nameKey.isEmpty() || m_oldRows == 0)
        return false;
    Statement query = m_connection->statement(QByteArray("SELECT 1 FROM contact_index WHERE name_key = ?1 AND n <= ?2 LIMIT 1"));
    query.bind(nameKey, m_oldRows);
    return query.step();
}

/// How many have this number: an office switchboard may be that of thousands.
Result<ContactMatcher::Sharing> ContactMatcher::sharingOf(const QVariant &norm)
{
    Statement query = m_connection->statement(QByteArray("SELECT count(*) FROM (SELECT 1 FROM contact_point WHERE norm = ?1 LIMIT 30)"));
    query.bind(norm);
    return counted(query);
}

/// How many live there: some buildings are the address of thousands, and a town without a street is that of most.
Result<ContactMatcher::Sharing> ContactMatcher::sharingOf(const QVariant &street, const QVariant &postcode)
{
    Statement query = m_connection->statement(
        QByteArray("SELECT count(*) FROM (SELECT 1 FROM address WHERE street IS ?1 AND postal_code IS ?2 LIMIT 30)"));
    query.bind(street, postcode);
    return counted(query);
}

Result<ContactMatcher::Sharing> ContactMatcher::counted(Statement &query)
{
    KONTOR_TRY(query.step());
    const qint64 count = query.integer(0);
    return count == 0 ? Sharing::Nobody : count < 30 ? Sharing::Few : Sharing::Many;
}

Result<std::optional<ContactMatch>> ContactMatcher::match(const model::ContactDraft &draft, const MatchKeys &keys, const model::ContactId &bareFirm)
{
    if (!draft.id.isNull()) {
        Statement query = m_connection->statement(QByteArray("SELECT 1 FROM visible_contact WHERE id = ?1"));
        query.bind(draft.id);
        KONTOR_ASSIGN(const bool known, query.step());
        if (known)
            return std::optional<ContactMatch>({model::ContactId(draft.id), Text::tr("same contact")});
    }
    KONTOR_ASSIGN(const auto found, findByNumber(draft, keys));
    if (found) {
        KONTOR_ASSIGN(const bool contradiction, contradicts(found->contact, draft));
        return contradiction ? std::optional<ContactMatch>() : found;
    }
    if (!bareFirm.isNull())
        return std::optional<ContactMatch>({bareFirm, sameFirm()});
    const WrittenContacts::Found written = m_written->find(keys);
    bool ask = written.ask;
    if (!ask) {
        KONTOR_ASSIGN(ask, isOldName(keys.nameKey));
    }
    if (ask) {
        KONTOR_ASSIGN(const auto known, findByName(draft, keys, written.ask ? std::numeric_limits<qint64>::max() : m_oldRows));
        if (known || written.ask)
            return known;
    }
    return findWritten(draft, keys, written.rows);
}

/// The first of these contacts that has the draft's name and something else of it.
Result<std::optional<ContactMatch>> ContactMatcher::findWritten(const model::ContactDraft &draft, const MatchKeys &keys, const std::vector<qint64> &rows)
{
    for (const qint64 row : rows) {
        Statement query = m_connection->statement(sql::match_written);
        query.bind(row, keys.nameKey, keys.kind, draft.fields.value(QStringLiteral("customer_number")).toString());
        KONTOR_ASSIGN(const bool found, query.step());
        if (!found)
            continue;
        const model::ContactId contact(query.uuid(0));
        query.reset();
        KONTOR_ASSIGN(const QString reason, sharedWith(contact, draft, keys));
        if (reason.isEmpty())
            continue;
        KONTOR_ASSIGN(const bool contradiction, contradicts(contact, draft));
        if (!contradiction)
            return std::optional<ContactMatch>({contact, reason});
    }
    return std::optional<ContactMatch>();
}

/// What tells that a contact of the draft's name is the one; empty if nothing does.
Result<QString> ContactMatcher::sharedWith(const model::ContactId &contact, const model::ContactDraft &draft, const MatchKeys &keys)
{
    if (keys.kind == QLatin1String("organisation"))
        return sameFirm();
    for (const QVariant &norm : keys.points) {
        // The plus: not by the number, which thousands may share.
        Statement query = m_connection->statement(QByteArray("SELECT 1 FROM contact_point WHERE contact_id = ?1 AND +norm = ?2 AND deleted_at IS NULL"));
        query.bind(contact, norm);
        KONTOR_ASSIGN(const bool shared, query.step());
        if (shared)
            return samePoint();
    }
    for (const model::ChildDraft &address : draft.addresses) {
        Statement query = m_connection->statement(QByteArray("SELECT 1 FROM address WHERE contact_id = ?1 AND +street IS ?2 AND postal_code IS ?3"
                                                             " AND city IS ?4 AND deleted_at IS NULL"));
        query.bind(contact, address.fields.value(QStringLiteral("street")), address.fields.value(QStringLiteral("postal_code")),
                   address.fields.value(QStringLiteral("city")));
        KONTOR_ASSIGN(const bool shared, query.step());
        if (shared)
            return sameAddress();
    }
    return QString();
}

Result<std::optional<ContactMatch>> ContactMatcher::chosen(const model::ContactId &contact)
{
    if (contact.isNull())
        return std::optional<ContactMatch>();
    Statement query = m_connection->statement(QByteArray("SELECT 1 FROM visible_contact WHERE id = ?1"));
    query.bind(contact);
    KONTOR_ASSIGN(const bool there, query.step());
    return there ? std::optional<ContactMatch>({contact, Text::tr("chosen as a possible duplicate")}) : std::nullopt;
}

Result<std::optional<ContactMatch>> ContactMatcher::findByNumber(const model::ContactDraft &draft, const MatchKeys &keys)
{
    KONTOR_ASSIGN(const auto found, byKey("external_uid", draft.fields.value(QStringLiteral("external_uid")), keys.kind, Text::tr("same id of the other program")));
    if (found)
        return found;
    return byKey("customer_number", draft.fields.value(QStringLiteral("customer_number")), keys.kind, Text::tr("same customer number"));
}

Result<std::optional<ContactMatch>> ContactMatcher::findByName(const model::ContactDraft &draft, const MatchKeys &keys, qint64 upTo)
{
    const QString number = draft.fields.value(QStringLiteral("customer_number")).toString();
    if (keys.kind == QLatin1String("organisation")) {
        Statement query = m_connection->statement(sql::match_organisation);
        query.bind(keys.nameKey, number, upTo);
        return firstFitting(query, draft, sameFirm());
    }
    for (const QVariant &norm : keys.points) {
        KONTOR_ASSIGN(const Sharing sharing, sharingOf(norm));
        if (sharing == Sharing::Nobody)
            continue;
        Statement query = m_connection->statement(sharing == Sharing::Few ? sql::match_person_by_rare_point : sql::match_person_by_point);
        query.bind(norm, keys.nameKey, number, upTo);
        KONTOR_ASSIGN(const auto found, firstFitting(query, draft, samePoint()));
        if (found)
            return found;
    }
    for (const model::ChildDraft &address : draft.addresses) {
        KONTOR_ASSIGN(const auto found, findByAddress(draft, keys.nameKey, address.fields, upTo));
        if (found)
            return found;
    }
    return std::optional<ContactMatch>();
}

Result<std::optional<ContactMatch>> ContactMatcher::findByAddress(const model::ContactDraft &draft, const QString &nameKey,
                                                                  const model::FieldMap &address, qint64 upTo)
{
    const QVariant street = address.value(QStringLiteral("street"));
    const QVariant postcode = address.value(QStringLiteral("postal_code"));
    KONTOR_ASSIGN(const Sharing sharing, sharingOf(street, postcode));
    if (sharing == Sharing::Nobody)
        return std::optional<ContactMatch>();
    Statement neighbour = m_connection->statement(sharing == Sharing::Few ? sql::match_person_by_rare_address : sql::match_person_by_address);
    neighbour.bind(nameKey, draft.fields.value(QStringLiteral("customer_number")).toString(), street, postcode,
                   address.value(QStringLiteral("city")), upTo);
    return firstFitting(neighbour, draft, sameAddress());
}

Result<std::optional<ContactMatch>> ContactMatcher::firstFitting(Statement &candidates, const model::ContactDraft &draft, const QString &reason)
{
    for (;;) {
        KONTOR_ASSIGN(const bool more, candidates.step());
        if (!more)
            return std::optional<ContactMatch>();
        const model::ContactId contact(candidates.uuid(0));
        KONTOR_ASSIGN(const bool contradiction, contradicts(contact, draft));
        if (!contradiction)
            return std::optional<ContactMatch>({contact, reason});
    }
}

}  // namespace kontor::importexport
