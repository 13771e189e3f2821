// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"

#include <QStringList>

namespace kontor::model {

/// The lines of an address as DIN 5008 wants them on an envelope: firm, department, person with salutation and title,
/// further lines, street or post box, postcode and town, and the country in capitals if it is not `homeCountry`.
/// `contact` and `address` hold fields of these entities; `firm` is where a person works, for addresses at work.
QStringList letterAddress(const FieldMap &contact, const FieldMap &address, const QString &firm = {},
                         const QString &homeCountry = QStringLiteral("DE"));

/// The name line: "Frau Dr. Maria Bäcker"; the name of an organisation.
QString addresseeLine(const FieldMap &contact);

}  // namespace kontor::model
