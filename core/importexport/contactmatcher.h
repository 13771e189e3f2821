// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/drafts.h"
#include "core/storage/connection.h"

#include <optional>

namespace kontor::importexport {

/// A contact of the file that a draft means, and how that was told.
struct ContactMatch {
    model::ContactId contact;
    QString reason;  ///< translated: "same customer number"
};

/// Finds the visible contact that a draft is about, by sure signs only: its id; external id; customer number; the same name
/// together with an e-mail address, phone number or postal address; for firms the same name. Two persons of one name are two persons, and
/// so are two with different birthdays. A contact of the same import is taken only if it would lose no value by it: two
/// rows of one list that contradict each other stay two contacts.
class ContactMatcher {
public:
    /// `ownCommand`: number of the running import.
    ContactMatcher(storage::Connection &connection, QString region, qint64 ownCommand)
        : m_connection(&connection), m_region(std::move(region)), m_ownCommand(ownCommand) {}
    Result<std::optional<ContactMatch>> match(const model::ContactDraft &draft);

private:
    enum class Sharing { Nobody, Few, Many };
    Result<Sharing> sharingOf(const QVariant &norm);
    Result<bool> isKnownName(const QString &nameKey);
    Result<std::optional<ContactMatch>> find(const model::ContactDraft &draft);
    Result<std::optional<ContactMatch>> firstFitting(storage::Statement &candidates, const model::ContactDraft &draft, const QString &reason);
    Result<bool> contradicts(const model::ContactId &contact, const model::ContactDraft &draft);
    Result<std::optional<ContactMatch>> byKey(const QByteArray &column, const QVariant &value, const QString &kind, const QString &reason);

    storage::Connection *m_connection;
    QString m_region;
    qint64 m_ownCommand;
};

}  // namespace kontor::importexport
