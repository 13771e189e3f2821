// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/inbox.h"
#include "core/sync/teamservice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinevalue.h"

// What is said of a file and its team, in words. Pure functions.

namespace kontor::dialogs {

/// The state in one line, and what else there is to say in another.
struct TeamLine {
    QString icon;
    theme::ColorRole role = theme::ColorRole::Muted;
    QString text;
    QString detail;  ///< may be empty

    QString whole() const { return detail.isEmpty() ? text : text + QStringLiteral(" · ") + detail; }
};
TeamLine teamLine(const sync::TeamStatus &status, const QDateTime &now = QDateTime::currentDateTime());
/// What is the matter and what to do, in sentences; empty if all is well.
QString teamAdvice(const sync::TeamStatus &status);
/// Time of a day, with the day if it is not today.
QString momentText(qint64 ms, const QDateTime &now = QDateTime::currentDateTime());
/// "Today", "Yesterday", or the day.
QString dayText(QDate day, QDate today = QDate::currentDate());
/// The first letters of the first and the last word.
QString initialsOf(const QString &name);
/// "Anna changed 3 contacts".
QString doingSentence(const sync::Doing &doing);
/// "Muster GmbH, as Anna, encrypted".
QString checkText(const sync::ServerCheck &check);
/// What team and file have, and what both have.
QString previewText(const sync::JoinPreview &preview);
/// "Bäcker, Maria · same e-mail address".
QString matchText(const sync::JoinPreview::Match &match);
/// "team.example.org, database kontor"; empty for no address.
QString serverText(const QString &target);

/// Why an entry is there, in a sentence.
QString issueSentence(const sync::InboxEntry &entry);
/// For showing and editing an entry's values.
widgets::FieldSpec issueSpec(const sync::InboxEntry &entry);
QString issueValue(const sync::InboxEntry &entry, const QVariant &value);

}  // namespace kontor::dialogs
