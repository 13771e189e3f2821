// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/timelineparts.h"

#include <QModelIndex>
#include <QRect>
#include <QStringList>

namespace kontor::widgets {

/// What lies below a point of a timeline row.
struct TimelineHit {
    enum class Part { Nothing, Fold, Person, File };
    Part part = Part::Nothing;
    int number = 0;  ///< which person or file

    bool operator==(const TimelineHit &) const = default;
};

/// Where the parts of a timeline entry are: the same for painting, measuring and clicking. Made for one index and width.
struct TimelineLayout {
    struct Piece {
        QRect rect;
        QString text;
    };
    struct FilePiece {
        QRect rect;
        FileLabel file;
    };
    QRect disc;
    QRect title;
    QRect time;
    QList<Piece> body;
    Piece fold;               ///< "more" or "less"; empty if the text is short
    QList<Piece> people;      ///< names; what stands before and between is drawn around them
    QRect peopleLead;
    QList<FilePiece> files;
    int height = 0;

    /// `bodyLines`: how many lines of a folded text are shown. Coordinates as those of `row`, whose height is not looked at.
    static TimelineLayout of(const QModelIndex &index, const QRect &row, int bodyLines);
    TimelineHit hit(const QPoint &at) const;

    static QString peopleLeadText();
};

}  // namespace kontor::widgets
