// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/timeline.h"
#include "ui/widgets/timelineparts.h"

// What a timeline entry says, in the words of the program. Pure functions of their arguments and the locale.

namespace kontor::itemmodels {

/// A bundled icon and a word for a shipped kind of activity; the code itself for others.
QString kindIcon(const QString &kind);
QString kindLabel(const QString &kind);
/// A word for a stored code of a field of "activity": "result", "direction".
QString activityChoiceLabel(const char *field, const QString &code);

QString entryIcon(const queries::TimelineEntry &entry);
/// "Angebot 2026-017", "Eingehender Anruf · 6 min · erreicht"
QString entryTitle(const queries::TimelineEntry &entry);
QString entryBody(const queries::TimelineEntry &entry);
/// Names of those who took part, besides the record whose timeline it is; the same order as otherPeople().
QStringList entryPeople(const queries::TimelineEntry &entry, const Uuid &record);
QList<queries::TimelineParticipant> otherPeople(const queries::TimelineEntry &entry, const Uuid &record);
QList<widgets::FileLabel> entryFiles(const queries::TimelineEntry &entry);
/// The whole row in a sentence, for screen readers.
QString entrySpoken(const queries::TimelineEntry &entry, const Uuid &record);
/// When exactly, and who wrote it.
QString entryToolTip(const queries::TimelineEntry &entry);

}  // namespace kontor::itemmodels
