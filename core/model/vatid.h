// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace kontor::model {

/// Upper case without blanks, dots and hyphens: "de 123 456 789" → "DE123456789".
QString compactVatId(QStringView text);

enum class VatIdCheck { Right, WrongDigits, NoRule };
/// Whether the check digits are those that its country computes. NoRule: the country has none, or none that is known, for this
/// form. Only for what isPlausibleVatId() accepts.
VatIdCheck checkVatId(QStringView text);

}  // namespace kontor::model
