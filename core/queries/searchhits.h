// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/numberset.h"

#include <optional>
#include <vector>

namespace kontor::queries {

/// A contact of whom an entry of the timeline has the words.
struct NotedHit {
    qint64 contact = 0;  ///< contact.n
    qint64 entry = 0;    ///< activity.n
};

/// Contacts that a search finds, by how. A contact is in the first set that it belongs to alone.
struct SearchHits {
    NumberSet beginnings;  ///< every word begins one of theirs
    NumberSet inside;      ///< every word is somewhere within theirs
    std::optional<NumberSet> similar = {};           ///< but for one typing error a word; none: not asked yet
    std::optional<std::vector<NotedHit>> noted = {};  ///< the newest entry of each, newest first; may repeat those above
};

}  // namespace kontor::queries
