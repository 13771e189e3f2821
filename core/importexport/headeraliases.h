// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/columntarget.h"

#include <optional>

namespace kontor::importexport {

struct HeaderMatch {
    ColumnTarget target;
    double confidence = 0;  ///< 1: this very name is known; less where something had to be stripped from it
    QString reason;         ///< translated
};

/// The target that a column's heading speaks for: aliases of the catalogue and the column names of the address books,
/// invoicing and CRM programs in use (German, English, French, Italian, Polish). Nullopt for an unknown heading.
/// "name", "firma" and the like are answered by themselves; what they mean beside other columns is for the proposal.
std::optional<HeaderMatch> matchHeader(QStringView header);

}  // namespace kontor::importexport
