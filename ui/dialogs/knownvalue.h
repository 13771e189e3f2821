// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/addressblock.h"
#include "core/queries/contactdetail.h"

#include <QStringList>

namespace kontor::dialogs {

/// What a contact has in the place of such a part, as people read it: several numbers, or one value, or nothing.
QStringList knownValues(const queries::ContactDetail &detail, model::BlockPart part);

/// True if one of these is the same, however it is written.
bool isKnownValue(const QStringList &known, model::BlockPart part, const QString &value);

/// True for parts of which a contact has one only, so that taking another over replaces it.
bool isSingle(model::BlockPart part);
bool isOfAddress(model::BlockPart part);

}  // namespace kontor::dialogs
