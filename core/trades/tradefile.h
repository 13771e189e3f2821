// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trades/trades.h"

namespace kontor::trades {

/// A template as its file says. `language`: "de" or "en". Malformed names what is wrong.
Result<TradeTemplate> readTrade(const QByteArray &json, const QString &language);

}  // namespace kontor::trades
