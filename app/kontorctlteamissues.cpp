// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"
#include "app/kontorctljson.h"
#include "app/kontorctlteam.h"
#include "app/kontorctltext.h"
#include "core/sync/inbox.h"

#include <algorithm>
#include <limits>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using sync::InboxEntry;

namespace {

QString valueText(const InboxEntry &entry, const QVariant &value)
{
    if (!value.isValid())
        return u"—"_s;
    return entry.def != nullptr ? shownValue(*entry.def, value, entry.currency) : value.toString();
}

QJsonValue valueJson(const InboxEntry &entry, const QVariant &value)
{
    return entry.def != nullptr ? sync::toJson(*entry.def, value) : QJsonValue::fromVariant(value);
}

}  // namespace

Result<int> teamIssues(Context &context)
{
    KONTOR_ASSIGN(storage::Connection *const connection, context.read());
    KONTOR_ASSIGN(const sync::Inbox open, sync::inbox(*connection, std::numeric_limits<int>::max()));
    const QList<InboxEntry> &entries = open.entries;
    context.output().list(
        entries,
        [](const InboxEntry &entry) {
            return QJsonObject{{u"n"_s, entry.n}, {u"kind"_s, entry.kind}, {u"record"_s, entry.record.toString()}, {u"name"_s, entry.name},
                               {u"field"_s, entry.field}, {u"mine"_s, valueJson(entry, entry.mine)}, {u"theirs"_s, valueJson(entry, entry.theirs)},
                               {u"can_keep"_s, entry.canKeep}, {u"at"_s, instantText(entry.at)}};
        },
        [](const InboxEntry &entry) {
            return QStringList{QString::number(entry.n), entry.name, entry.label.isEmpty() ? entry.field : entry.label,
                               valueText(entry, entry.mine), valueText(entry, entry.theirs), entry.kind};
        },
        {Text::tr("No."), Text::tr("Name"), Text::tr("Field"), Text::tr("Here"), Text::tr("Team"), Text::tr("Why")});
    return ExitDone;
}

Result<int> teamDecide(Context &context)
{
    const bool keep = context.word(0) == "keep"_L1;
    bool isNumber = false;
    const qint64 number = context.arguments().words.size() > 1 ? context.word(1).toLongLong(&isNumber) : 0;
    if (!isNumber)
        return fail(ErrorCode::Invalid, Text::tr("Which one? Give its number, as \"kontorctl team issues\" shows it."));
    KONTOR_ASSIGN(const commands::Session *const session, context.write());
    KONTOR_ASSIGN(const sync::Inbox open, sync::inbox(session->database->writer(), std::numeric_limits<int>::max()));
    const QList<InboxEntry> &entries = open.entries;
    const auto entry = std::find_if(entries.cbegin(), entries.cend(), [number](const InboxEntry &one) { return one.n == number; });
    if (entry == entries.cend())
        return fail(ErrorCode::NotFound, Text::tr("There is no open number %1. \"kontorctl team issues\" lists them.").arg(number));
    if (keep && !entry->canKeep)
        return fail(ErrorCode::Refused, Text::tr("This cannot be kept; \"kontorctl team accept %1\" takes it off the list.").arg(number));
    KONTOR_TRY(keep ? sync::keepMine(*session, number) : sync::settle(*session, number));
    if (context.output().isJson())
        context.output().object({{u"n"_s, number}, {u"kept"_s, keep}});
    else
        context.output().line(keep ? Text::tr("What was here stands again, and goes to the team with the next sync.")
                                   : Text::tr("The team's value stands."));
    return ExitDone;
}

}  // namespace kontor::ctl
