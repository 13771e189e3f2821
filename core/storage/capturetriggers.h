// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"

#include <QByteArrayList>

namespace kontor::storage {

class Connection;

/// The statements that create the capture triggers of one entity: history for every changed synced field and every
/// removed set element; with `outbox` also what sync has to send. Derived and local columns are not captured.
QByteArrayList captureTriggers(const model::EntityDef &entity, bool outbox);

/// Brings the triggers of the file in line with the catalogue of this program, if they are not already.
/// Runs inside the caller's transaction.
Result<void> installCaptureTriggers(Connection &connection, bool outbox);

/// How the values of a set element are written in history.old: a JSON array of its synced value columns.
QByteArrayList setValueColumns(const model::EntityDef &entity);

}  // namespace kontor::storage
