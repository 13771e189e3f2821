// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/session.h"
#include "core/sync/wire.h"

namespace kontor::sync {

/// One thing that people have to look at (sync_issue), with what they need for it.
struct InboxEntry {
    qint64 n = 0;
    QString
        kind;  ///< "conflict", or why the server did not take a change: "denied", "gone", "too-large", "invalid", "unreadable"
    QString entity;
    Uuid record;
    QString field;       ///< on the wire; "*": the whole record
    Uuid contact = {};   ///< whom it is about; null: nobody
    QString name = {};   ///< the contact's, or of what the record is
    QString label = {};  ///< of the field
    model::FieldType type = model::FieldType::Text;
    const model::FieldDef *def = nullptr;  ///< of a column; null for elements of sets
    QString currency = {};                 ///< of amounts
    QList<std::pair<QString, QString>> choices = {};  ///< code and label, of a field of one's own
    QVariant mine = {};  ///< as model::FieldMap documents; of an element of a set: of its field, or 1 for "is there"
    QVariant theirs = {};
    bool canKeep = false;  ///< the record is there, and this program knows the field
    bool canEdit = false;  ///< another value can be written instead
    qint64 at = 0;
};

/// The first of what is open, the oldest first, and how many there are.
struct Inbox {
    QList<InboxEntry> entries;
    qint64 count = 0;
};
Result<Inbox> inbox(storage::Connection &connection, int most = 500);

/// How many are open.
Result<qint64> openIssues(storage::Connection &connection);

/// Writes what was here as an ordinary change, and takes the entry off.
Result<void> keepMine(const commands::Session &session, qint64 entry);
/// Writes another value instead.
Result<void> writeInstead(const commands::Session &session, qint64 entry, const QVariant &value);
/// Leaves the file as it is, and takes the entry off.
Result<void> settle(const commands::Session &session, qint64 entry);

}  // namespace kontor::sync
