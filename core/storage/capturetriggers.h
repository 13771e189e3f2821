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

/// Rows come in without triggers for as long as it lives: for inserts that neither history nor outbox need to know of. Where a statement has
/// triggers SQLite copies each page that it changes, to be able to take that statement alone back. All prepared statements are prepared
/// anew afterwards, so it is worth it for hundreds of rows.
class WithoutTriggers {
public:
    explicit WithoutTriggers(Connection &connection);
    ~WithoutTriggers();
    WithoutTriggers(const WithoutTriggers &) = delete;
    WithoutTriggers &operator=(const WithoutTriggers &) = delete;

private:
    Connection *m_connection;
};

/// The synced value columns of a set, in catalogue order: those that neither name the owner nor the element.
QByteArrayList setValueColumns(const model::EntityDef &entity);
/// The SQL expression for the values of a set element as history keeps them: a JSON array of those columns of `row`
/// ("OLD", "NEW" or a table).
QByteArray setValueExpression(const model::EntityDef &set, const QByteArray &row);

}  // namespace kontor::storage
