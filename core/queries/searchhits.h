// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/numberset.h"

#include <optional>
#include <vector>

namespace kontor::queries {

/// Contacts that a search finds, by how. A contact is in the first set that it belongs to alone.
struct SearchHits {
    NumberSet beginnings;  ///< every word begins one of theirs
    NumberSet inside;      ///< every word is somewhere within theirs
    std::optional<NumberSet> similar = {};           ///< but for one typing error a word; none: not asked yet
    std::optional<std::vector<qint64>> noted = {};   ///< in the timeline, newest entry first; may repeat those above
};

}  // namespace kontor::queries
