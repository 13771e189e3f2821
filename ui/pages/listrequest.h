// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"

#include <QMetaType>
#include <QString>

namespace kontor::pages {

/// A list of contacts that one page asks another to show, as ViewState::filter: some contacts and what to call them.
struct ListRequest {
    QString title;
    model::Filter filter;
    QString savedFilter = {};  ///< id, if it is a saved one
    QString sort = {};         ///< as in list specs; empty: as it is

    bool operator==(const ListRequest &) const = default;
};

}  // namespace kontor::pages

Q_DECLARE_METATYPE(kontor::pages::ListRequest)
