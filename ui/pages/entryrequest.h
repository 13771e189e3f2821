// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"

#include <QDate>
#include <QMetaType>

namespace kontor::pages {

/// An entry in the timeline of the location's contact, as ViewState::filter: the contact is shown with it in view, and the
/// list stays as it is.
struct EntryRequest {
    model::ContactId contact;  ///< that of the location
    model::ActivityId entry;
    QDate day;  ///< on which it is, here

    bool operator==(const EntryRequest &) const = default;
};

}  // namespace kontor::pages

Q_DECLARE_METATYPE(kontor::pages::EntryRequest)
