// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/model/text.h"
#include "core/storage/database.h"

#include <QList>
#include <QVariant>

#include <optional>

namespace kontor::commands {

/// Keeps the derived row of a contact (list name, sort key, search text, last activity, next step) in step with its
/// records. Only visible contacts have one, so lists and search need no further test. Lives inside one transaction.
class ContactIndexer {
public:
    ContactIndexer(storage::Transaction &transaction, QString region);

    /// Makes, renews or removes the rows of these contacts.
    Result<void> rebuild(const QList<Uuid> &contacts);
    /// Removes the rows of these contacts (row numbers) at once: bulk deletes and undo.
    static Result<void> removeRange(storage::Transaction &transaction, qint64 firstN, qint64 lastN);

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
        bool forgets = false;  ///< had other words before
        bool learns = false;   ///< has words that the index does not know
    };
    Result<Gathered> gather(const Uuid &contact, const storage::Statement &row) const;
    /// No value for a contact that is not visible.
    Result<std::optional<Row>> derive(const Uuid &contact) const;
    Result<void> forget(Row &row);
    Result<void> put(const Row &row);

    storage::Transaction *m_transaction;
    QString m_region;
};

/// Version of the derived data: changes with its maker (this code, ICU). Kept in meta "derived".
QString derivedVersion();

/// Rebuilds all derived rows if they were made by another version, in steps; resumable.
Result<void> refreshDerived(storage::Database &database, const QString &region, const JobControl &control);

}  // namespace kontor::commands
