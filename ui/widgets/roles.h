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

/// What a cell of the table of contacts holds.
enum class ContactCell { Text, Name, Tags, NextStep, Muted };

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
        Private,                  ///< bool: nobody else sees it
        Cell,                     ///< int(ContactCell): how a cell of a table is painted
        Loading,                  ///< bool: the row's page has not come yet; all else is empty
        Caption,                  ///< QString: what stands above the row, as it begins a part of the list; mostly empty
        FoundIn,                  ///< QString: where a search found it, if the texts above do not show that
        FoundInFound,             ///< QList<model::TextRange>: the search's words in FoundIn
        NameFound,                ///< the same in the name,
        SubtitleFound,            ///< in the subtitle,
        CellFound,                ///< in the cell's DisplayRole
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
        End,
    };
};

/// Roles of a row of the lists of what a file defines; the title is the DisplayRole.
struct DefinitionRole {
    enum : int {
        Detail = TimelineRole::End + 1,  ///< QString, a line below
        Count,                           ///< QString, ready to show
        Colour,                          ///< QColor; invalid: the icon stands there
        Icon,                            ///< QString, name of a bundled icon
    };
};

/// Roles of a row of a list of tasks.
struct TaskRole {
    enum : int {
        IsHeader = Qt::UserRole + 200,  ///< bool: the heading of a section; its words are the DisplayRole
        Count,                          ///< of a heading: QString, how many tasks the section has
        Title,                          ///< QString; also the DisplayRole
        Icon,                           ///< QString, name of a bundled icon for its kind; empty: a plain task
        Contact,                        ///< QString, name of the contact
        Details,                        ///< QString: who is to do it, how it repeats
        Due,                            ///< QString, ready to show: "Mo, 30.11. · 10:00"
        Time,                           ///< QString, ready to show: "10:00"
        DueUrgency,                     ///< int(Urgency)
        Done,                           ///< bool
        Repeats,                        ///< bool
        Reminds,                        ///< bool
        DueText,                        ///< QString for editing the day: "30.11.2026"; setData() with what was typed
        Loading,                        ///< bool: has not come yet
    };
};

}  // namespace kontor::widgets

Q_DECLARE_METATYPE(kontor::widgets::TagLabel)
Q_DECLARE_METATYPE(QList<kontor::widgets::TagLabel>)
