// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/onlinechecks.h"
#include "core/model/value.h"
#include "core/storage/connection.h"

#include <QList>
#include <QString>

// What is to be asked online, and what came back. The queue is not kept: whatever has no answer young enough waits.

namespace kontor::queries {

/// From when on answers are young enough: those that were as hoped, and others.
struct YoungSince {
    qint64 good = 0;
    qint64 bad = 0;
};

/// A domain of an e-mail address.
struct MailDomainOf {
    QString domain;        ///< lower case
    qint64 point = 0;      ///< row of a contact point that names it
    std::optional<model::MailDomain> result = {};
    qint64 checkedAt = 0;
};
/// A VAT ID of a contact, compact.
struct VatIdOf {
    model::ContactId contact;
    QString vatId;
};
template <typename Item>
struct DuePiece {
    QList<Item> items;
    qint64 after = 0;   ///< where to go on
    bool more = false;  ///< there are rows left to look at
};
/// Of contacts in sight, what is worth asking and has no answer young enough, in a piece of the rows above `after`.
Result<DuePiece<MailDomainOf>> dueDomains(storage::Connection &connection, qint64 after, const YoungSince &young);
Result<DuePiece<VatIdOf>> dueVatIds(storage::Connection &connection, qint64 after, const YoungSince &young);

/// What could be asked about one contact, however young its answers are.
Result<QList<MailDomainOf>> domainsOf(storage::Connection &connection, const model::ContactId &contact);
/// Nullopt if the contact is out of sight, or its VAT ID is none that VIES could know.
Result<std::optional<VatIdOf>> vatIdOf(storage::Connection &connection, const model::ContactId &contact);

/// The newest answer about the VAT ID that a contact has now.
struct VatAnswerOf {
    QString vatId;
    model::VatResult result = model::VatResult::Refused;
    qint64 checkedAt = 0;
    QString trader;
    QString traderAddress;
    QString reference;
};
Result<std::optional<VatAnswerOf>> vatAnswerOf(storage::Connection &connection, const model::ContactId &contact);

/// How many values went out on a way ("dns", "vies") since then, by the disclosure log.
Result<qint64> disclosedSince(storage::Connection &connection, const QString &channel, qint64 since);

}  // namespace kontor::queries
