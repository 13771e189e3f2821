// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/roles.h"

#include <QList>
#include <QString>

// What the timeline tells its delegate beside TimelineRole.

namespace kontor::widgets {

/// A file that hangs on something, ready to show.
struct FileLabel {
    QString icon;
    QString name;
    QString size;  ///< "240 kB"

    bool operator==(const FileLabel &) const = default;
};

/// Roles of the parts of a timeline entry.
struct TimelinePartRole {
    enum : int {
        Quiet = TimelineRole::Pinned + 1,  ///< bool: what the file knows by itself, such as a task that was done
        People,                            ///< QStringList: who took part; can be clicked
        Files,                             ///< QList<FileLabel>; can be clicked
        Unfolded,                          ///< bool: all of the body is shown
        EditorHeight,                      ///< int: an editor of this height covers the row; 0: none
    };
};

}  // namespace kontor::widgets

Q_DECLARE_METATYPE(QList<kontor::widgets::FileLabel>)
