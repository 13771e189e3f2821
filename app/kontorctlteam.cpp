// SPDX-License-Identifier: GPL-3.0-or-later
// The file and its team: kontorctl team …
#include "app/kontorctlteam.h"

#include "app/kontorctlactions.h"
#include "app/kontorctlconnect.h"
#include "app/kontorctlcontext.h"
#include "app/kontorctlterminal.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/queries/contactlist.h"
#include "core/storage/meta.h"
#include "core/sync/inbox.h"
#include "core/sync/teamclient.h"

#include <QJsonArray>
#include <QLocale>
#include <QSysInfo>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using commands::Session;
using storage::Connection;
using sync::ServerAddress;
using sync::TeamClient;

namespace {

Error notJoined()
{
    return {ErrorCode::NotFound, Text::tr("This file belongs to no team yet. Next: kontorctl team join ADDRESS."), {}};
}

/// What a failure leaves behind, said to whoever sees nothing but this line.
Error withWhatIsKept(const Error &error, qint64 waiting)
{
    Error told = error;
    told.message = waiting > 0
                       ? Text::tr("%1 Kept in this file: %n change(s) that the server has not confirmed. "
                                  "\"kontorctl team sync\" sends them.", nullptr, int(waiting)).arg(error.message)
                       : Text::tr("%1 Nothing of this file waits to be sent. \"kontorctl team sync\" goes on.").arg(error.message);
    return told;
}

TeamClient::Storage storageOf(const Session &session)
{
    return [&session](const std::function<Result<void>(const Session &)> &work) { return work(session); };
}

Result<std::optional<int>> patienceOf(const Arguments &arguments)
{
    KONTOR_ASSIGN(const qint64 seconds, arguments.number("timeout", 0, 1));
    return arguments.has("timeout") ? std::optional<int>(int(std::min<qint64>(seconds, 86'400))) : std::nullopt;
}

/// A round with its progress; what is left afterwards is counted anew.
Result<sync::RoundReport> roundOf(TeamClient &client, qint64 waiting, const JobGuard &guard)
{
    client.onStep = [&guard, waiting](const sync::RoundReport &report) {
        const bool sending = report.received == 0;
        guard.control().report({sending ? Text::tr("Sending") : Text::tr("Fetching"), sending ? report.sent : report.received,
                                sending ? std::max(waiting, report.sent) : 0});
    };
    return client.round(guard.control());
}

int showRound(Context &context, const TeamFile &team, const sync::RoundReport &report)
{
    if (context.output().isJson())
        context.output().object({{u"team"_s, team.name}, {u"sent"_s, report.sent}, {u"received"_s, report.received},
                                 {u"files"_s, report.files}, {u"unread"_s, report.unread}, {u"waiting"_s, team.waiting},
                                 {u"issues"_s, team.issues}, {u"complete"_s, report.isComplete}});
    else if (!report.isComplete)
        context.output().line(Text::tr("Stopped. What has arrived is kept; \"kontorctl team sync\" goes on."));
    else
        context.output().line(Text::tr("In step with %1: sent %2, fetched %3.")
                                  .arg(oneLine(team.name), QLocale().toString(report.sent), QLocale().toString(report.received)));
    if (team.issues > 0)
        context.output().note(Text::tr("%n change(s) met those of others or were not taken: kontorctl team issues", nullptr, int(team.issues)));
    if (report.unread > 0)
        context.output().note(Text::tr("%n record(s) could not be read; a newer Kontor may be needed.", nullptr, int(report.unread)));
    if (!report.isComplete)
        return ExitInterrupted;
    return team.waiting > 0 || report.unread > 0 ? ExitPartly : ExitDone;
}

Result<int> exchange(Context &context, const Session &session, TeamClient &client)
{
    KONTOR_ASSIGN(const std::optional<int> patience, patienceOf(context.arguments()));
    if (patience)
        client.connection().setPatience(*patience);
    KONTOR_ASSIGN(const TeamFile before, teamFile(session.database->writer()));
    Result<sync::RoundReport> report;
    {
        const JobGuard guard;
        report = roundOf(client, before.waiting, guard);
    }
    KONTOR_ASSIGN(const TeamFile after, teamFile(session.database->writer()));
    KONTOR_TRY(context.followRegion());
    if (!report)
        return fail(withWhatIsKept(report.error(), after.waiting));
    return showRound(context, after, *report);
}

/// Where the file's server is; --server says where it is now.
Result<ServerAddress> addressOf(const Context &context, const TeamFile &team)
{
    if (!team.joined)
        return fail(notJoined());
    ServerAddress address{context.arguments().has("server") ? context.arguments().value("server") : team.target};
    KONTOR_ASSIGN(const std::optional<int> patience, patienceOf(context.arguments()));
    address.timeoutS = patience.value_or(address.timeoutS);
    return address;
}

Result<void> rememberAddress(const Session &session, const QString &target)
{
    return session.database->write([&](storage::Transaction &transaction) { return storage::setMeta(transaction.connection(), "sync_target", target); });
}

void rememberPassword(Context &context, const ServerAddress &address)
{
    const QString password = address.password.isEmpty() ? qEnvironmentVariable("PGPASSWORD") : address.password;
    if (!context.arguments().has("remember") || password.isEmpty())
        return;
    if (const auto kept = keepPassword(address.target, password); !kept)
        context.output().note(kept.error().message);
}

Result<int> teamJoin(Context &context)
{
    const Arguments &arguments = context.arguments();
    ServerAddress address{arguments.words.size() > 1 ? context.word(1) : arguments.has("server") ? arguments.value("server") : qEnvironmentVariable("KONTOR_SERVER")};
    if (address.target.isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("Which server? Give its address: postgresql://USER@HOST/DATABASE."));
    KONTOR_ASSIGN(const Session *const session, context.write());
    KONTOR_ASSIGN(const qint64 contacts, queries::contactCount(session->database->writer()));
    if (arguments.has("receive") && contacts > 0)
        return fail(ErrorCode::Invalid, Text::tr("This file has contacts: it shares them. --receive is for an empty file; nothing was changed."));
    KONTOR_ASSIGN(const std::optional<int> patience, patienceOf(arguments));
    address.timeoutS = patience.value_or(address.timeoutS);
    KONTOR_ASSIGN(const TeamFile team, teamFile(session->database->writer()));
    auto connection = openServer(address, Passwords::KeychainOrAsked);
    if (!connection)
        return fail(team.joined ? withWhatIsKept(connection.error(), team.waiting) : connection.error());
    const QString name = arguments.has("name") ? arguments.value("name") : QSysInfo::machineHostName();
    TeamClient client(storageOf(*session), std::move(*connection));
    if (patience)
        client.connection().setPatience(*patience);
    KONTOR_TRY(client.join(arguments.has("receive") ? sync::FirstContact::Receive : sync::FirstContact::Share, name.isEmpty() ? u"Kontor"_s : name));
    KONTOR_TRY(rememberAddress(*session, address.target));
    rememberPassword(context, address);
    return exchange(context, *session, client);
}

Result<int> teamSync(Context &context)
{
    if (context.arguments().has("watch"))
        return watchTeam(context);
    KONTOR_ASSIGN(const Session *const session, context.write());
    KONTOR_ASSIGN(const TeamFile team, teamFile(session->database->writer()));
    KONTOR_ASSIGN(ServerAddress address, addressOf(context, team));
    auto connection = openServer(address, Passwords::KeychainOrAsked);
    if (!connection)
        return fail(withWhatIsKept(connection.error(), team.waiting));
    TeamClient client(storageOf(*session), std::move(*connection));
    KONTOR_ASSIGN(const int code, exchange(context, *session, client));
    if (address.target != team.target)
        KONTOR_TRY(rememberAddress(*session, address.target));
    rememberPassword(context, address);
    return code;
}

/// What the server says of this file right now.
struct ServerSays {
    QString user;
    bool hasNews = false;
};
Result<ServerSays> askServer(Context &context, Connection &connection, const TeamFile &team)
{
    KONTOR_ASSIGN(ServerAddress address, addressOf(context, team));
    KONTOR_ASSIGN(sync::ServerConnection server, openServer(address, Passwords::KeychainOrAsked));
    KONTOR_ASSIGN(const std::optional<int> patience, patienceOf(context.arguments()));
    server.setPatience(patience.value_or(address.timeoutS));
    KONTOR_ASSIGN(const sync::TeamState state, sync::readTeamState(connection));
    KONTOR_ASSIGN(const sync::Greeting greeting, sync::greetingFor(server, state));
    KONTOR_ASSIGN(const bool news, sync::hasNews(server, connection, state));
    return ServerSays{greeting.label, news};
}

Result<int> teamStatus(Context &context)
{
    KONTOR_ASSIGN(Connection *const connection, context.read());
    KONTOR_ASSIGN(const TeamFile team, teamFile(*connection));
    if (!team.joined)
        return fail(notJoined());
    const auto says = askServer(context, *connection, team);
    const bool inStep = says && !says->hasNews && team.waiting == 0;
    if (context.output().isJson()) {
        QJsonObject object{{u"team"_s, team.name}, {u"server"_s, team.target}, {u"waiting"_s, team.waiting}, {u"issues"_s, team.issues},
                           {u"scopes"_s, QJsonArray::fromStringList(team.scopes)}, {u"in_step"_s, inStep}, {u"reachable"_s, says.has_value()}};
        if (says)
            object.insert(u"news"_s, says->hasNews);
        else
            object.insert(u"problem"_s, QJsonObject{{u"code"_s, base::errorCodeName(says.error().code)}, {u"message"_s, says.error().message}});
        context.output().object(object);
    } else {
        const QLocale locale;
        const QString state = inStep           ? Text::tr("in step")
                              : !says          ? says.error().message
                              : says->hasNews  ? Text::tr("the team has something new")
                                               : Text::tr("changes wait to be sent");
        context.output().table({{Text::tr("Team"), team.name}, {Text::tr("Server"), team.target}, {Text::tr("State"), state},
                                {Text::tr("Changes not confirmed"), locale.toString(team.waiting)},
                                {Text::tr("To be looked at"), locale.toString(team.issues)}, {Text::tr("Scopes"), team.scopes.join(u", "_s)}});
    }
    if (!says)
        return exitCodeOf(says.error().code);
    return inStep ? ExitDone : ExitPartly;
}

Result<int> teamLeave(Context &context)
{
    KONTOR_ASSIGN(const Session *const session, context.write());
    KONTOR_ASSIGN(const TeamFile team, teamFile(session->database->writer()));
    if (!team.joined)
        return fail(notJoined());
    if (team.waiting > 0 && !context.arguments().has("anyway"))
        return fail(ErrorCode::Conflict, Text::tr("%n change(s) have not reached the team; nothing was changed. Send them with \"kontorctl team sync\", or leave "
                                                  "with --anyway: they stay in this file alone.", nullptr, int(team.waiting)));
    KONTOR_TRY(TeamClient::leave(storageOf(*session)));
    (void)forgetPassword(team.target);  // a keychain that does not answer keeps none
    if (context.output().isJson())
        context.output().object({{u"left"_s, team.name}});
    else
        context.output().line(Text::tr("This file belongs to no team any more; its contacts stay."));
    return ExitDone;
}

constexpr Action actions[] = {{"join", 1, 2, teamJoin}, {"sync", 1, 1, teamSync}, {"status", 1, 1, teamStatus}, {"issues", 1, 1, teamIssues},
                              {"keep", 1, 2, teamDecide}, {"accept", 1, 2, teamDecide}, {"leave", 1, 1, teamLeave}};

}  // namespace

Result<TeamFile> teamFile(Connection &connection)
{
    TeamFile team;
    KONTOR_ASSIGN(const QVariant joined, storage::metaValue(connection, "joined"));
    team.joined = joined.toInt() != 0;
    if (!team.joined)
        return team;
    KONTOR_ASSIGN(const QVariant target, storage::metaValue(connection, "sync_target"));
    team.target = target.toString();
    KONTOR_ASSIGN(team.waiting, sync::waitingChanges(connection));
    KONTOR_ASSIGN(team.issues, sync::openIssues(connection));
    KONTOR_ASSIGN(const QList<sync::Scope> scopes, sync::readScopes(connection));
    for (const sync::Scope &scope : scopes) {
        if (scope.kind == "org"_L1)
            team.name = scope.name;
        if (scope.joined)
            team.scopes << (scope.canWrite ? scope.name : Text::tr("%1 (read only)").arg(scope.name));
    }
    return team;
}

Result<int> runTeam(Context &context)
{
    return runAction(context, actions);
}

}  // namespace kontor::ctl
