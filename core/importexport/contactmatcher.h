// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importexport/matchkeys.h"
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
    /// `ownCommand`: number of the running import, which `written` knows. Contacts up to row `oldRows` were there before it.
    ContactMatcher(storage::Connection &connection, const WrittenContacts &written, qint64 ownCommand, qint64 oldRows)
        : m_connection(&connection), m_written(&written), m_ownCommand(ownCommand), m_oldRows(oldRows) {}
    /// `bareFirm`: the firm that this import made of nothing but the draft's name, see DraftWriter::bareFirm().
    Result<std::optional<ContactMatch>> match(const model::ContactDraft &draft, const MatchKeys &keys, const model::ContactId &bareFirm);
    /// Whom somebody has chosen; none if that is null, or has gone: then it is as if nobody had chosen.
    Result<std::optional<ContactMatch>> chosen(const model::ContactId &contact);

private:
    enum class Sharing { Nobody, Few, Many };
    Result<Sharing> sharingOf(const QVariant &norm);
    Result<Sharing> sharingOf(const QVariant &street, const QVariant &postcode);
    static Result<Sharing> counted(storage::Statement &query);
    Result<bool> isOldName(const QString &nameKey);
    Result<std::optional<ContactMatch>> findByNumber(const model::ContactDraft &draft, const MatchKeys &keys);
    Result<std::optional<ContactMatch>> findByName(const model::ContactDraft &draft, const MatchKeys &keys, qint64 upTo);
    Result<std::optional<ContactMatch>> findByAddress(const model::ContactDraft &draft, const QString &nameKey, const model::FieldMap &address, qint64 upTo);
    Result<std::optional<ContactMatch>> findWritten(const model::ContactDraft &draft, const MatchKeys &keys, const std::vector<qint64> &rows);
    Result<QString> sharedWith(const model::ContactId &contact, const model::ContactDraft &draft, const MatchKeys &keys);
    Result<std::optional<ContactMatch>> firstFitting(storage::Statement &candidates, const model::ContactDraft &draft, const QString &reason);
    Result<bool> contradicts(const model::ContactId &contact, const model::ContactDraft &draft);
    Result<std::optional<ContactMatch>> byKey(const QByteArray &column, const QVariant &value, const QString &kind, const QString &reason);

    storage::Connection *m_connection;
    const WrittenContacts *m_written;
    qint64 m_ownCommand;
    qint64 m_oldRows;
};

}  // namespace kontor::importexport
