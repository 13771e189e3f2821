// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/duplicates.h"

#include <QString>

namespace kontor::quality {

/// Stable codes of what a reason is about and how well it agrees: "phone", "same".
QString fieldCode(Field field);
QString levelCode(Level level);
/// A reason in words: "the same phone number", "another birthday". Translated.
QString reasonText(const Reason &reason);
/// The weightiest two that speak for it.
QString reasonWords(const std::vector<Reason> &reasons);

}  // namespace kontor::quality
