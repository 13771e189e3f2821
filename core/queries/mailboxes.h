// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"
#include "core/storage/connection.h"

#include <QStringList>

namespace kontor::queries {

/// Visible contacts that have one of these e-mail addresses, persons before organisations; each once.
Result<QList<model::ContactId>> contactsWithAddress(storage::Connection &connection, const QStringList &addresses);

}  // namespace kontor::queries
