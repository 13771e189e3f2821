// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/teamtext.h"

#include "core/sync/addressparts.h"
#include "ui/dialogs/fieldtypes.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kontor::dialogs {

using model::FieldType;
using sync::InboxEntry;
using sync::SyncState;
using sync::TeamStatus;
using theme::ColorRole;
using widgets::FieldKind;
using widgets::FieldSpec;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TeamText)
};

QString waitingText(const TeamStatus &status)
{
    return status.waiting > 0 ? Text::tr("%Ln waiting", nullptr, int(status.waiting)) : QString();
}

/// While the server is away nothing else is true, whatever is tried just now.
bool isOffline(const TeamStatus &status)
{
    return status.offlineSinceMs > 0 && (status.state == SyncState::Offline || status.state == SyncState::Connecting);
}

bool isBin(const InboxEntry &entry)
{
    return entry.field == QLatin1String("deleted_at");
}

}  // namespace

QString momentText(qint64 ms, const QDateTime &now)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms);
    const QString time = QLocale().toString(moment.time(), QLocale::ShortFormat);
    return moment.date() == now.date()
               ? time
               : QStringLiteral("%1 %2").arg(QLocale().toString(moment.date(), QLocale::ShortFormat), time);
}

QString dayText(QDate day, QDate today)
{
    if (day == today)
        return Text::tr("Today");
    return day == today.addDays(-1) ? Text::tr("Yesterday") : QLocale().toString(day, QLocale::LongFormat);
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ');
    return QString(words.first().left(1) + (words.size() > 1 ? words.last().left(1) : QString())).toUpper();
}

QString doingSentence(const sync::Doing &doing)
{
    using What = sync::Doing::What;
    const int count = int(doing.count);
    const auto said = [&](const QString &mine, const QString &theirs) {
        return doing.isMine ? mine : theirs.arg(doing.author.isEmpty() ? Text::tr("A colleague") : doing.author);
    };
    switch (doing.what) {
    case What::AddedContacts: return said(Text::tr("You added %Ln contact(s)", nullptr, count), Text::tr("%1 added %Ln contact(s)", nullptr, count));
    case What::ChangedContacts: return said(Text::tr("You changed %Ln contact(s)", nullptr, count), Text::tr("%1 changed %Ln contact(s)", nullptr, count));
    case What::AddedEntries: return said(Text::tr("You wrote %Ln entry(s)", nullptr, count), Text::tr("%1 wrote %Ln entry(s)", nullptr, count));
    case What::ChangedEntries: return said(Text::tr("You changed %Ln entry(s)", nullptr, count), Text::tr("%1 changed %Ln entry(s)", nullptr, count));
    case What::AddedTasks: return said(Text::tr("You noted %Ln task(s)", nullptr, count), Text::tr("%1 noted %Ln task(s)", nullptr, count));
    case What::ChangedTasks: return said(Text::tr("You changed %Ln task(s)", nullptr, count), Text::tr("%1 changed %Ln task(s)", nullptr, count));
    case What::ChangedOther: return said(Text::tr("You changed %Ln tag(s), field(s) or filter(s)", nullptr, count),
                                         Text::tr("%1 changed %Ln tag(s), field(s) or filter(s)", nullptr, count));
    }
    return {};
}

TeamLine teamLine(const TeamStatus &status, const QDateTime &now)
{
    const QString waiting = waitingText(status);
    if (status.state == SyncState::NoTeam)
        return {};
    if (status.state == SyncState::Paused)
        return {QStringLiteral("pause"), ColorRole::Muted, Text::tr("Paused"), waiting};
    if (status.state == SyncState::NeedsYou)
        return {QStringLiteral("triangle-alert"), ColorRole::Overdue, Text::tr("Needs you"), waiting};
    if (isOffline(status))
        return {QStringLiteral("cloud-off"), ColorRole::NothingPlanned,
                Text::tr("Offline since %1").arg(momentText(status.offlineSinceMs, now)), waiting};
    if (status.issues > 0)
        return {QStringLiteral("inbox"), ColorRole::Overdue, Text::tr("Needs you"),
                Text::tr("%Ln to look at", nullptr, int(status.issues))};
    if (status.waiting > 0)
        return {QStringLiteral("refresh-cw"),
                ColorRole::Muted,
                Text::tr("%Ln change(s) waiting", nullptr, int(status.waiting)),
                {}};
    if (status.inStepAtMs > 0)
        return {QStringLiteral("circle-check"),
                ColorRole::Good,
                Text::tr("In step as of %1").arg(momentText(status.inStepAtMs, now)),
                {}};
    return {QStringLiteral("refresh-cw"),
            ColorRole::Muted,
            status.state == SyncState::Connecting ? Text::tr("Connecting …") : Text::tr("Fetching …"),
            {}};
}

QString teamAdvice(const TeamStatus &status)
{
    if (status.state == SyncState::Paused)
        return Text::tr(
            "Nothing is sent and nothing fetched until you resume, also when the file is opened anew. What you change is kept.");
    if (status.state == SyncState::NeedsYou)
        return Text::tr("%1 What you change is kept in this file and sent once that is solved.")
            .arg(status.problem.message);
    if (isOffline(status))
        return Text::
            tr("%1 You can go on working: what you change is kept in this file and sent as soon as the server answers.")
                .arg(status.problem.message);
    if (status.issues > 0)
        return Text::tr(
            "Some changes met those of others, or were not taken by the server. Nothing was lost; decide below.");
    return {};
}

QString checkText(const sync::ServerCheck &check)
{
    QStringList parts{check.organisation, Text::tr("as %1").arg(check.label),
                      check.encrypted ? Text::tr("encrypted") : Text::tr("not encrypted, on this computer")};
    if (!check.canWrite)
        parts << Text::tr("read only");
    return parts.join(QStringLiteral(", "));
}

QString previewText(const sync::JoinPreview &preview)
{
    if (!preview.isLookedAt)
        return Text::tr("The server does not tell before joining what the team has: it is older, or an administrator adds computers. Joining works all the same.");
    const auto counts = [](qint64 contacts, qint64 tags) {
        return Text::tr("%Ln contact(s)", nullptr, int(contacts)) + (tags > 0 ? QStringLiteral(", ") + Text::tr("%Ln tag(s)", nullptr, int(tags)) : QString());
    };
    const QString contact = QStringLiteral("contact");
    const QString tag = QStringLiteral("tag");
    QStringList lines{Text::tr("The team has %1; this file has %2.").arg(counts(preview.teamCount(contact), preview.teamCount(tag)),
                                                                        counts(preview.file.value(contact), preview.file.value(tag)))};
    QStringList scopes;
    for (const auto &scope : preview.team)
        scopes << QStringLiteral("%1: %2").arg(scope.name, counts(scope.records.value(contact), 0));
    if (scopes.size() > 1)
        lines << scopes.join(QStringLiteral(" · "));
    if (!preview.contacts.isEmpty() || !preview.definitions.isEmpty())
        lines << Text::tr("%Ln contact(s) are certainly in both.", nullptr, int(preview.contacts.size()));
    if (preview.unclear > 0)
        lines << Text::tr("%Ln contact(s) fit several and stay apart.", nullptr, int(preview.unclear));
    return lines.join(u'\n');
}

QString matchText(const sync::JoinPreview::Match &match)
{
    QString reason;
    if (match.twins.kind == QLatin1String("tag"))
        reason = Text::tr("tag of the same name");
    else if (match.twins.kind == QLatin1String("custom_field"))
        reason = Text::tr("field of the same name");
    else
        switch (match.reason) {
        case sync::TwinReason::CustomerNumber: reason = Text::tr("same name and customer number"); break;
        case sync::TwinReason::Email: reason = Text::tr("same name and e-mail address"); break;
        case sync::TwinReason::Phone: reason = Text::tr("same name and phone number"); break;
        case sync::TwinReason::FirmAndPlace: reason = Text::tr("same name and town"); break;
        }
    return QStringLiteral("%1 · %2").arg(match.name, reason);
}

QString serverText(const QString &target)
{
    const auto parts = sync::partsOf(target);
    if (target.isEmpty() || !parts)
        return target;
    return parts->database.isEmpty() ? parts->server : Text::tr("%1, database %2").arg(parts->server, parts->database);
}

QString issueSentence(const InboxEntry &entry)
{
    if (entry.kind == QLatin1String("conflict"))
        return Text::tr("You and somebody else changed this at the same time. The team's value stands in the file.");
    if (entry.kind == QLatin1String("denied"))
        return Text::tr(
            "You may not change this: the server did not take it, and the file has the team's value again.");
    if (entry.kind == QLatin1String("gone"))
        return Text::tr("Somebody else removed this for good while you changed it. Your change went with it.");
    if (entry.kind == QLatin1String("too-large"))
        return Text::tr("This is more than the server takes. It stays in this file only.");
    if (entry.kind == QLatin1String("unreadable"))
        return Text::tr("This came from a newer version of Kontor. It is kept; update to see it.");
    return Text::tr("The server did not take this change. The file has the team's value again.");
}

FieldSpec issueSpec(const InboxEntry &entry)
{
    FieldSpec spec{Text::tr("Something else"), kindOf(entry.type)};
    spec.placeholder = Text::tr("Write …");
    if (!entry.currency.isEmpty())
        spec.currency = entry.currency;
    if (entry.def != nullptr) {
        for (const model::Choice &choice : entry.def->choices)
            spec.choices << widgets::FieldChoice{QString::fromLatin1(choice.code), model::catalogueText(choice.label)};
    }
    for (const auto &[code, label] : entry.choices)
        spec.choices << widgets::FieldChoice{code, label};
    if (spec.kind == FieldKind::Choice && spec.choices.isEmpty())  // a field whose definition has not come
        spec.kind = FieldKind::Line;
    return spec;
}

QString issueValue(const InboxEntry &entry, const QVariant &value)
{
    if (isBin(entry))
        return value.isValid() ? Text::tr("deleted") : Text::tr("not deleted");
    if (entry.type == FieldType::Flag)
        return value.toLongLong() != 0 ? Text::tr("yes") : Text::tr("no");
    if (!value.isValid())
        return Text::tr("(nothing)");
    if (entry.type == FieldType::Instant)
        return momentText(value.toLongLong());
    if (entry.type == FieldType::Integer || entry.type == FieldType::Real)
        return shownValue(entry.type, value).toString();
    return widgets::fieldText(issueSpec(entry), value, QLocale());
}

}  // namespace kontor::dialogs
