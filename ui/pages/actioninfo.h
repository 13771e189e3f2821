// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace kontor::pages {

/// One thing that the window can do, as lists of commands show it: palette, shortcut sheet, settings.
struct ActionInfo {
    QString id;        ///< for PageContext::trigger()
    QString text;      ///< without the mark of the mnemonic
    QString icon;      ///< name of a bundled icon; may be empty
    QString shortcut;  ///< as this system writes it; several with commas between; empty: none
    bool enabled = false;
    QString group;  ///< title of its menu, without mnemonic
    QList<QKeySequence> keys;
    QList<QKeySequence> standardKeys;  ///< before the user changed anything
    QString page;  ///< works on this page only, so that other pages may use the same keys; empty: everywhere
};

}  // namespace kontor::pages
