// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QMetaType>
#include <QString>
#include <Qt>

// What item models tell the delegates of this folder. Data only.

namespace kontor::widgets {

enum class AvatarKind { Person, Organisation };

/// How pressing a next step is. The words beside it say the same: colour is never the only sign.
enum class Urgency { None, Planned, Today, Overdue, NothingPlanned };

struct TagLabel {
    QString name;
    QColor color;

    bool operator==(const TagLabel &) const = default;
};

/// Roles of a row of the contact list.
struct ContactRole {
    enum : int {
        Name = Qt::UserRole + 1,  ///< QString, as lists write it; also the DisplayRole
        Subtitle,                 ///< QString: firm or town
        Tags,                     ///< QList<TagLabel>, most important first
        Initials,                 ///< QString, one or two letters
        Kind,                     ///< int(AvatarKind)
        LastContact,              ///< QString, ready to show: "vor 2 Std."
        NextStep,                 ///< QString, ready to show: "seit 3 Tagen"
        NextStepUrgency,          ///< int(Urgency)
        Starred,                  ///< bool
        Loading,                  ///< bool: the row's page has not come yet; all else is empty
        End,
    };
};

enum class TimelineKind { DayHeader, Entry };

/// Roles of a row of the timeline.
struct TimelineRole {
    enum : int {
        Kind = ContactRole::End + 1,  ///< int(TimelineKind)
        Icon,                         ///< QString, name of a bundled icon
        Title,                        ///< QString; for a DayHeader the day: "Heute"; also the DisplayRole
        Time,                         ///< QString, ready to show: "10:14"
        Body,                         ///< QString; line breaks are kept
        Pinned,                       ///< bool
    };
};

}  // namespace kontor::widgets

Q_DECLARE_METATYPE(kontor::widgets::TagLabel)
Q_DECLARE_METATYPE(QList<kontor::widgets::TagLabel>)
