// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/sync/files.h"
#include "core/sync/serverconnection.h"

#include <QList>
#include <QString>

// What happened in the team, in the steps in which people would tell it.

namespace kontor::sync {

/// One person's changes of one kind within a short time.
struct Doing {
    enum class What { AddedContacts, ChangedContacts, AddedEntries, ChangedEntries, AddedTasks, ChangedTasks, ChangedOther };
    /// Somebody, or a task, that is still in the file.
    struct About {
        Uuid contact;  ///< null: nobody
        Uuid task = {};
        QString name;

        bool operator==(const About &) const = default;
    };

    qint64 at = 0;  ///< of the last of them, UTC ms
    QString author = {};
    bool isMine = false;
    What what = What::ChangedContacts;
    qint64 count = 0;
    QList<About> about = {};  ///< some of them
};

struct DoingsPage {
    QList<Doing> doings;  ///< newest first
    qint64 next = 0;      ///< where to go on; 0: that was all
};

/// What happened before a revision (0: newest), as the server has it and this member may see it. An older server does not know.
Result<DoingsPage> readDoings(const FileAccess &storage, ServerConnection &connection, const Uuid &device, qint64 before);

}  // namespace kontor::sync
