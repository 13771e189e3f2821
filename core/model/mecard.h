// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/drafts.h"

#include <optional>

namespace kontor::model {

/// Reads a MeCard ("MECARD:N:Baker,Maria;TEL:+49…;;"), as QR codes of business cards carry it. Nothing if the text is none.
std::optional<ContactDraft> readMeCard(QStringView text);

}  // namespace kontor::model
