// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/model/text.h"
#include "core/storage/database.h"

#include <QList>
#include <QMap>
#include <QVariant>

#include <optional>

namespace kontor::commands {

/// Keeps the derived row of a contact (list name, sort key, search text, last activity, next step) in step with its
/// records. Only visible contacts have one, so lists and search need no further test. Lives inside one transaction.
/// The words of the full-text index wait for flush(): FTS5 writes its pending words out at every savepoint, so mixing them
/// with other statements costs many times the work.
class ContactIndexer {
public:
    ContactIndexer(storage::Transaction &transaction, QString region);

    /// Makes, renews or removes the rows of these contacts.
    Result<void> rebuild(const QList<Uuid> &contacts);
    /// Removes the row of a contact (by row number).
    Result<void> remove(qint64 n);
    /// Brings the full-text index in step with the rows; once, before the transaction ends.
    Result<void> flush();

private:
    struct Gathered {
        QString search;
        QString point;  ///< first number or address
        QString city;
        QString firm;
    };
    struct Row {
        qint64 n = 0;
        QString name;
        QString sortName;
        QString subtitle;
        QString search;
        QVariant lastActivity;
        QVariant nextDue;
    };
    Result<Gathered> gather(const Uuid &contact, const storage::Statement &row) const;
    /// No value for a contact that is not visible.
    Result<std::optional<Row>> derive(const Uuid &contact) const;
    Result<void> remember(qint64 n);
    Result<void> put(const Row &row);
    Result<QVariant> storedSearch(qint64 n) const;

    storage::Transaction *m_transaction;
    QString m_region;
    QMap<qint64, QVariant> m_indexed;  ///< search texts that the full-text index has, of the rows touched since flush()
};

/// Version of the derived data: changes with its maker (this code, ICU). Kept in meta "derived".
QString derivedVersion();

/// Rebuilds all derived rows if they were made by another version, in steps; resumable.
Result<void> refreshDerived(storage::Database &database, const QString &region, const JobControl &control);

}  // namespace kontor::commands
