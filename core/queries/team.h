// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/storage/connection.h"

#include <QList>
#include <QString>

#include <optional>

// What the file knows of its team without asking the server.

namespace kontor::queries {

struct TeamMember {
    qint64 userId = 0;
    QString login;
    QString label;  ///< as contacts and tasks name their person in charge
    bool isActive = true;
    bool isMe = false;

    bool operator==(const TeamMember &) const = default;
};
/// By name, those who left it last; empty without a team.
Result<QList<TeamMember>> teamMembers(storage::Connection &connection);

/// A part of the team's data that this member may read: the organisation's, a team's, one's own.
struct TeamScope {
    Uuid id;
    QString kind;  ///< "org", "team", "private"
    QString name;
    bool canWrite = false;

    bool isOrganisation() const { return kind == QLatin1String("org"); }
    bool isPrivate() const { return kind == QLatin1String("private"); }
    bool operator==(const TeamScope &) const = default;
};
/// The organisation's first, one's own last; empty without a team.
Result<QList<TeamScope>> teamScopes(storage::Connection &connection);

/// Something that a colleague put into one's charge.
struct Assigned {
    qint64 n = 0;    ///< later ones have greater numbers
    bool isTask = false;
    Uuid record = {};
    Uuid contact = {};  ///< the contact itself, or that of the task; null: none
    QString name = {};
    QString by = {};
    qint64 at = 0;
};
/// What came after `after` and still holds, oldest first.
Result<QList<Assigned>> assignedToMe(storage::Connection &connection, qint64 after, int limit = 500);
/// The number of the newest change whose author is known.
Result<qint64> newestAuthored(storage::Connection &connection);
/// Up to where assignments were shown on this computer.
Result<qint64> assignmentsShown(storage::Connection &connection);

}  // namespace kontor::queries
