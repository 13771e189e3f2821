// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/model/text.h"
#include "core/model/value.h"
#include "core/storage/database.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QVariant>

#include <optional>

namespace kontor::commands {

/// What the derived row of one contact is made of, in the order in which it counts.
struct IndexSource {
    struct Point {
        QString kind;
        QString value;
        QString norm;
    };
    struct Address {
        QString street;
        QString poBox;
        QString postalCode;
        QString city;
    };
    struct Firm {
        QString name;
        QString position;
        bool operator==(const Firm &) const = default;
    };
    qint64 n = 0;  ///< row number of the contact
    model::FieldMap fields;  ///< of "contact"
    QList<Point> points;
    QList<Address> addresses;
    QList<Firm> firms;
    QVariant lastActivity;  ///< newest that is no system entry
    QVariant nextDue;
};

/// The texts of a derived row. Made by indexTexts(), on any thread.
struct IndexTexts {
    QString name;
    QString nameKey;
    QByteArray sortKey;
    QString subtitle;
    QString search;
};
IndexTexts indexTexts(const IndexSource &source, const QString &region);

/// Keeps the derived row of a contact (list name, sort key, search text, last activity, next step) in step with its
/// records. Only visible contacts have one, so lists and search need no further test. Lives inside one transaction.
/// The words of the full-text index wait for flush(): FTS5 writes its pending words out at every savepoint, so mixing them
/// with other statements costs many times the work.
class ContactIndexer {
public:
    ContactIndexer(storage::Transaction &transaction, QString region);

    /// Makes, renews or removes the rows of these contacts.
    Result<void> rebuild(const QList<Uuid> &contacts);
    /// Makes the row of a contact that is new in this transaction and visible, from what was just written.
    Result<void> add(const IndexSource &source, const IndexTexts &texts);
    /// The same for a contact that has a row already.
    Result<void> replace(const IndexSource &source, const IndexTexts &texts);
    /// Removes the row of a contact (by row number).
    Result<void> remove(qint64 n);
    /// What was rebuilt and added so far, for going back to it when a savepoint is taken back.
    struct Pending {
        QMap<qint64, QVariant> indexed;
        QHash<qint64, QString> added;
    };
    Pending pending() const { return {m_indexed, m_added}; }
    void restore(const Pending &pending)
    {
        m_indexed = pending.indexed;
        m_added = pending.added;
    }
    /// Brings the full-text index in step with the rows; once, before the transaction ends.
    Result<void> flush();

private:
    /// No value for a contact that is not visible.
    Result<std::optional<IndexSource>> stored(const Uuid &contact) const;
    Result<void> remember(qint64 n);
    Result<void> put(const IndexSource &source, const IndexTexts &texts);
    Result<QVariant> storedSearch(qint64 n) const;

    storage::Transaction *m_transaction;
    QString m_region;
    QMap<qint64, QVariant> m_indexed;  ///< search texts that the full-text index has, of the rows touched since flush()
    QHash<qint64, QString> m_added;    ///< search texts of new rows, which it has not
};

/// Version of the derived data: changes with its maker (this code, ICU) and the country of phone numbers. Kept in meta
/// "derived".
QString derivedVersion(const QString &region);

/// Makes refreshDerived() begin anew, whatever was done before. Inside a transaction.
Result<void> forgetDerived(storage::Connection &connection);

/// Rebuilds all derived rows and normalised numbers if they were made by another version, in steps; resumable.
Result<void> refreshDerived(storage::Database &database, const QString &region, const JobControl &control);

}  // namespace kontor::commands
