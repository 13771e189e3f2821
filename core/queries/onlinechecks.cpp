// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/onlinechecks.h"

#include "core/model/vatid.h"
#include "core/storage/readall.h"

#include <sql_queries.h>

namespace kontor::queries {

using model::ContactId;
using storage::Connection;
using storage::Statement;

namespace {

/// Rows that are looked at in one go, in a few milliseconds.
constexpr qint64 pieceRows = 4'000;

/// Where a piece ends, and whether there are rows behind it.
Result<std::pair<qint64, bool>> pieceEnd(Connection &connection, const QByteArray &table, qint64 after)
{
    KONTOR_ASSIGN(const QVariant last, connection.scalar("SELECT max(n) FROM " + table));
    const qint64 end = after + pieceRows;
    return std::pair(end, last.toLongLong() > end);
}

}  // namespace

Result<DuePiece<MailDomainOf>> dueDomains(Connection &connection, qint64 after, const YoungSince &young)
{
    DuePiece<MailDomainOf> piece;
    KONTOR_ASSIGN(std::tie(piece.after, piece.more), pieceEnd(connection, "contact_point", after));
    Statement query = connection.statement(sql::online_due_domains);
    query.bind(after, piece.after, young.good, young.bad);
    KONTOR_ASSIGN(piece.items, storage::readAll<MailDomainOf>(std::move(query), [](const Statement &row) {
        return MailDomainOf{row.text(0), row.integer(1)};
    }));
    piece.items.removeIf([](const MailDomainOf &item) { return !model::isForDns(item.domain); });
    return piece;
}

Result<DuePiece<VatIdOf>> dueVatIds(Connection &connection, qint64 after, const YoungSince &young)
{
    DuePiece<VatIdOf> piece;
    KONTOR_ASSIGN(std::tie(piece.after, piece.more), pieceEnd(connection, "contact", after));
    Statement query = connection.statement(sql::online_due_vat_ids);
    query.bind(after, piece.after, young.good, young.bad);
    KONTOR_ASSIGN(piece.items, storage::readAll<VatIdOf>(std::move(query), [](const Statement &row) {
        return VatIdOf{ContactId(row.uuid(0)), model::compactVatId(row.text(1))};
    }));
    piece.items.removeIf([](const VatIdOf &item) { return !model::isForVies(item.vatId); });
    return piece;
}

Result<QList<MailDomainOf>> domainsOf(Connection &connection, const ContactId &contact)
{
    Statement query = connection.statement(sql::online_domains_of);
    query.bind(contact);
    return storage::readAll<MailDomainOf>(std::move(query), [](const Statement &row) {
        return MailDomainOf{row.text(0), row.integer(1), model::mailDomainFromCode(row.text(2)), row.integer(3)};
    });
}

Result<std::optional<VatIdOf>> vatIdOf(Connection &connection, const ContactId &contact)
{
    Statement query = connection.statement(QByteArray("SELECT vat_id FROM visible_contact WHERE id = ?1"));
    query.bind(contact);
    KONTOR_ASSIGN(const bool found, query.step());
    const QString id = found ? model::compactVatId(query.text(0)) : QString();
    return model::isForVies(id) ? std::optional(VatIdOf{contact, id}) : std::nullopt;
}

Result<std::optional<VatAnswerOf>> vatAnswerOf(Connection &connection, const ContactId &contact)
{
    Statement query = connection.statement(sql::online_vat_of);
    query.bind(contact);
    KONTOR_ASSIGN(const bool found, query.step());
    const auto result = found ? model::vatResultFromCode(query.text(1)) : std::nullopt;
    if (!result)
        return std::optional<VatAnswerOf>();
    return std::optional(VatAnswerOf{query.text(0), *result, query.integer(2), query.text(3), query.text(4), query.text(5)});
}

Result<qint64> disclosedSince(Connection &connection, const QString &channel, qint64 since)
{
    Statement query = connection.statement(sql::online_disclosed);
    query.bind(channel, since);
    KONTOR_TRY(query.step());
    return qint64(query.real(0));
}

}  // namespace kontor::queries
