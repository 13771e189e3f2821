// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace kontor::pages {

/// Which duplicates another part of the program wants to have shown, as ViewState::filter of the page "duplicates".
struct DuplicatesRequest {
    qint64 madeBy = 0;   ///< only those with a contact that this command made (an import); 0: all
    QString title = {};  ///< what to call these contacts
    int sureness = -1;   ///< a quality::Sureness; -1: any

    bool operator==(const DuplicatesRequest &) const = default;
};

}  // namespace kontor::pages

Q_DECLARE_METATYPE(kontor::pages::DuplicatesRequest)
