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

/// Finds the visible contact that a draft is about, by sure signs only: external id; customer number; the same name
/// together with an e-mail address or phone number; for firms the same name. Two persons of one name are two persons.
class ContactMatcher {
public:
    ContactMatcher(storage::Connection &connection, QString region) : m_connection(&connection), m_region(std::move(region)) {}
    Result<std::optional<ContactMatch>> match(const model::ContactDraft &draft);

private:
    Result<std::optional<ContactMatch>> byKey(const QByteArray &column, const QVariant &value, const QString &kind, const QString &reason);

    storage::Connection *m_connection;
    QString m_region;
};

}  // namespace kontor::importexport
