// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace kontor::storage {

class Connection;

/// Marks a database as Kontor's ("KNTR" in the file header).
constexpr qint32 applicationId = 0x4B4E5452;

/// The schema steps of this program, oldest first; step i brings a file to version i + 1.
QList<QByteArray> shippedMigrations();

/// Refuses a foreign database and the file of a newer program; reads only.
Result<void> checkCompatible(Connection &connection, const QList<QByteArray> &steps);

/// Brings a file to the newest schema, each step in one transaction with its version bump, so that a crash leaves it
/// at one version or the next. Refuses a file of a newer program and a foreign database; both stay untouched.
Result<void> migrate(Connection &connection, const QList<QByteArray> &steps);

/// Schema version of an open file; 0 for a new one.
Result<int> schemaVersion(Connection &connection);

}  // namespace kontor::storage
