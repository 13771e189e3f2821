// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/sync/serverconnection.h"

#include <QList>

// Who is there, and who looks at what. A hint for people; nothing depends on it.

namespace kontor::sync {

/// Somebody at another computer than this one.
struct Presence {
    qint64 userId = 0;
    QString computer;
    QList<Uuid> records = {};  ///< that are open there

    bool operator==(const Presence &) const = default;
};

/// The uuids in an array as PostgreSQL writes it.
QList<Uuid> uuidsIn(const QString &array);

/// Says which records are open here, and gives who else is there.
Result<QList<Presence>> showPresence(ServerConnection &connection, const Uuid &device, const QList<Uuid> &records);
/// Takes that back; does not wait for the answer, the connection is good for nothing else afterwards.
void leavePresence(ServerConnection &connection, const Uuid &device);

}  // namespace kontor::sync
