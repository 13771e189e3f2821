// SPDX-License-Identifier: GPL-3.0-or-later
// Administration of a team's server: kontorctl server …
#include "app/kontorctlactions.h"
#include "app/kontorctlconnect.h"
#include "app/kontorctlcontext.h"
#include "app/kontorctlterminal.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/sync/reportviews.h"
#include "core/sync/serveradmin.h"
#include "core/sync/serverdoctor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using sync::Finding;
using sync::ServerAdmin;
using sync::ServerConnection;

namespace {

/// --server or KONTOR_SERVER. The password comes from PGPASSWORD, from a passfile, or is asked for on the terminal.
struct Server {
    sync::ServerAddress address;

    static Result<Server> asked(const Arguments &arguments)
    {
        const QString given =
            arguments.has("server") ? arguments.value("server") : qEnvironmentVariable("KONTOR_SERVER");
        if (given.isEmpty() && !qEnvironmentVariableIsSet("PGSERVICE") && !qEnvironmentVariableIsSet("PGDATABASE"))
            return fail(ErrorCode::Invalid,
                        Text::tr("Which server? Give --server postgresql://USER@HOST/DATABASE, or set KONTOR_SERVER."));
        return Server{{given, {}}};
    }

    Result<ServerConnection> connect() { return openServer(address, Passwords::Asked); }

    Result<ServerAdmin> admin()
    {
        KONTOR_ASSIGN(ServerConnection connection, connect());
        return ServerAdmin::open(std::move(connection));
    }
};

Result<ServerAdmin> adminOf(Context &context)
{
    KONTOR_ASSIGN(Server server, Server::asked(context.arguments()));
    return server.admin();
}

Result<Uuid> idFrom(const QString &text)
{
    const auto id = Uuid::fromString(text);
    return id ? Result<Uuid>(*id) : fail(ErrorCode::Invalid, Text::tr("\"%1\" is no id.").arg(text));
}

Result<QList<Uuid>> idsFrom(const QStringList &words)
{
    QList<Uuid> ids;
    for (const QString &word : words) {
        KONTOR_ASSIGN(const Uuid id, idFrom(word));
        ids << id;
    }
    return ids;
}

Result<int> serverInit(Context &context)
{
    KONTOR_ASSIGN(Server server, Server::asked(context.arguments()));
    KONTOR_ASSIGN(ServerConnection connection, server.connect());
    const QString name = context.arguments().value("name");
    KONTOR_ASSIGN(const sync::InstallReport report,
                  sync::installServer(connection, name.isEmpty() ? Text::tr("Organisation") : name,
                                      sync::shippedServerSteps(), sync::reportViews()));
    if (context.output().isJson())
        context.output().object({{u"from"_s, report.from},
                                 {u"to"_s, report.to},
                                 {u"owner"_s, report.roles.owner},
                                 {u"users"_s, report.roles.users},
                                 {u"report"_s, report.roles.report}});
    else if (report.from == report.to)
        context.output().line(Text::tr("The server is up to date (schema %1).").arg(report.to));
    else
        context.output().line(
            report.from == 0
                ? Text::tr("The server is ready (schema %1). Next: kontorctl server add-user NAME, then kontorctl "
                           "server doctor.")
                      .arg(report.to)
                : Text::tr("The server was brought from schema %1 to %2.").arg(report.from).arg(report.to));
    return ExitDone;
}

/// Yes, no, or as it was.
Result<std::optional<bool>> choiceOf(const Arguments &arguments, const char *yes, const char *no)
{
    if (arguments.has(yes) && arguments.has(no))
        return fail(ErrorCode::Invalid,
                    Text::tr("--%1 and --%2 exclude each other.").arg(QLatin1String(yes), QLatin1String(no)));
    if (!arguments.has(yes) && !arguments.has(no))
        return std::optional<bool>();
    return std::optional<bool>(arguments.has(yes));
}

Result<int> serverAddUser(Context &context)
{
    const Arguments &arguments = context.arguments();
    KONTOR_ASSIGN(ServerAdmin admin, adminOf(context));
    sync::NewMember member{context.word(1)};
    member.label = arguments.value("name");
    KONTOR_ASSIGN(member.admin, choiceOf(arguments, "admin", "no-admin"));
    KONTOR_ASSIGN(member.readOnly, choiceOf(arguments, "read-only", "read-write"));
    member.teams = arguments.values("team");
    member.newPassword = arguments.has("new-password");
    KONTOR_ASSIGN(const sync::AddedMember added, admin.addMember(member));
    if (context.output().isJson()) {
        QJsonObject object{{u"user"_s, added.userId}, {u"login"_s, member.login}};
        if (!added.password.isEmpty())
            object.insert(u"password"_s, added.password);
        context.output().object(object);
    } else if (added.password.isEmpty()) {
        context.output().line(Text::tr("%1 is a member; the password stays as it was.").arg(oneLine(member.login)));
    } else {
        context.output().line(added.password);
        context.output().note(
            Text::tr("This is the password of %1, shown once. Hand it over in person; after joining, the window changes it under File, Team.")
                .arg(oneLine(member.login)));
    }
    return ExitDone;
}

Result<int> serverAddDevice(Context &context)
{
    KONTOR_ASSIGN(const Uuid id, idFrom(context.word(2)));
    KONTOR_ASSIGN(ServerAdmin admin, adminOf(context));
    const QString label = context.arguments().value("name");
    KONTOR_TRY(admin.addDevice(context.word(1), id, label.isEmpty() ? context.word(2) : label));
    if (context.arguments().has("closed"))
        KONTOR_TRY(admin.setOpenDevices(false));
    if (context.output().isJson())
        context.output().object({{u"device"_s, id.toString()}});
    return ExitDone;
}

Result<int> serverRevoke(Context &context)
{
    KONTOR_ASSIGN(const Uuid id, idFrom(context.word(1)));
    KONTOR_ASSIGN(ServerAdmin admin, adminOf(context));
    KONTOR_TRY(admin.revokeDevice(id));
    if (context.output().isJson())
        context.output().object({{u"revoked"_s, id.toString()}});
    else
        context.output().line(
            Text::tr("That computer gets nothing more from the server. What is on it stays there until it is wiped."));
    return ExitDone;
}

Result<int> serverDeactivate(Context &context)
{
    KONTOR_ASSIGN(ServerAdmin admin, adminOf(context));
    const QStringList teams = context.arguments().values("team");
    for (const QString &team : teams)
        KONTOR_TRY(admin.withdraw(context.word(1), team));
    if (teams.isEmpty())
        KONTOR_TRY(admin.deactivate(context.word(1)));
    if (context.output().isJson())
        context.output().object({{u"login"_s, context.word(1)}, {u"teams"_s, QJsonArray::fromStringList(teams)}});
    return ExitDone;
}

Result<int> serverErase(Context &context)
{
    KONTOR_ASSIGN(const QList<Uuid> ids, idsFrom(context.arguments().words.mid(1)));
    KONTOR_ASSIGN(ServerAdmin admin, adminOf(context));
    KONTOR_ASSIGN(const qint64 erased, admin.erase(ids, context.arguments().has("rewrite")));
    KONTOR_ASSIGN(const QList<sync::Confirmation> states, admin.confirmed(ids));
    if (context.output().isJson()) {
        QJsonArray list;
        for (const sync::Confirmation &one : states)
            list.append(QJsonObject{{u"id"_s, one.id},
                                    {u"state"_s, one.state},
                                    {u"confirmed"_s, one.confirmed},
                                    {u"devices"_s, one.devices}});
        context.output().object({{u"erased"_s, erased}, {u"records"_s, list}});
        return ExitDone;
    }
    for (const sync::Confirmation &one : states)
        context.output().line(
            Text::tr("%1: confirmed on %2 of %3 computers").arg(one.id).arg(one.confirmed).arg(one.devices));
    context.output().note(Text::tr("Backups and archived logs of the server keep what they hold until they expire."));
    return ExitDone;
}

Result<int> serverExport(Context &context)
{
    KONTOR_ASSIGN(const Uuid id, idFrom(context.word(1)));
    KONTOR_ASSIGN(ServerAdmin admin, adminOf(context));
    // One JSON object a line, in both forms of output: it is meant for files.
    KONTOR_TRY(admin.exportSubject(id, [&](const QByteArray &json) { context.output().bytes(json + '\n'); }));
    return ExitDone;
}

Result<int> serverVerify(Context &context)
{
    KONTOR_ASSIGN(ServerAdmin admin, adminOf(context));
    KONTOR_ASSIGN(const sync::VerifyReport report, admin.verify());
    if (context.output().isJson()) {
        QJsonArray scopes;
        for (const sync::ScopeSum &scope : report.scopes)
            scopes.append(QJsonObject{{u"name"_s, scope.name},
                                      {u"kind"_s, scope.kind},
                                      {u"records"_s, scope.records},
                                      {u"checksum"_s, QString::number(quint64(scope.checksum), 16)}});
        context.output().object({{u"ok"_s, report.problems.isEmpty()},
                                 {u"scopes"_s, scopes},
                                 {u"problems"_s, QJsonArray::fromStringList(report.problems)}});
    } else {
        QList<QStringList> rows;
        for (const sync::ScopeSum &scope : report.scopes)
            rows << QStringList{scope.name, scope.kind, QLocale().toString(scope.records),
                                QString::number(quint64(scope.checksum), 16)};
        context.output().table(rows);
        for (const QString &problem : report.problems)
            context.output().line(oneLine(problem));
        context.output().line(report.problems.isEmpty()
                                  ? Text::tr("The server is sound.")
                                  : Text::tr("The server has faults. Make a backup before you do anything else."));
    }
    return report.problems.isEmpty() ? ExitDone : ExitDamaged;
}

Result<int> serverGc(Context &context)
{
    KONTOR_ASSIGN(const qint64 keep, context.arguments().number("keep", 13, 13));
    KONTOR_ASSIGN(const qint64 audit, context.arguments().number("audit", 0, 0));
    KONTOR_ASSIGN(ServerAdmin admin, adminOf(context));
    KONTOR_ASSIGN(const sync::CollectReport report,
                  admin.collect(int(std::min<qint64>(keep, 12'000)), int(std::min<qint64>(audit, 12'000))));
    if (context.output().isJson())
        context.output().object({{u"floor"_s, report.floor},
                                 {u"tombstones"_s, report.tombstones},
                                 {u"audit"_s, report.auditRows},
                                 {u"files"_s, report.files}});
    else
        context.output().table({{Text::tr("Forgotten deletions"), QLocale().toString(report.tombstones)},
                                {Text::tr("Entries of the audit"), QLocale().toString(report.auditRows)},
                                {Text::tr("Files without a record"), QLocale().toString(report.files)}});
    return ExitDone;
}

/// pg_dump of the same address; the password goes through the environment of that program, never through its arguments.
Result<void> dump(const Server &server, const QString &path)
{
    const QString program = QStandardPaths::findExecutable(u"pg_dump"_s);
    if (program.isEmpty())
        return fail(ErrorCode::NotFound,
                    Text::tr("pg_dump is not installed (Debian: apt-get install postgresql-client)."));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!server.address.password.isEmpty())
        environment.insert(u"PGPASSWORD"_s, server.address.password);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program,
                  {u"--format=custom"_s, u"--no-password"_s, u"--file"_s, path, u"--dbname"_s, server.address.target});
    if (process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return fail(ErrorCode::Io, Text::tr("pg_dump failed; what it said is above. There is no backup."),
                process.errorString());
}

Result<int> serverBackup(Context &context)
{
    const QString path = context.word(1);
    if (QFile::exists(path) || QFile::exists(path + u".roles.sql"_s))
        return fail(ErrorCode::Conflict,
                    Text::tr("\"%1\" exists already. Nothing was changed. Choose another name.").arg(path));
    KONTOR_ASSIGN(Server server, Server::asked(context.arguments()));
    KONTOR_ASSIGN(ServerAdmin admin, server.admin());
    KONTOR_ASSIGN(const QByteArray roles, admin.roleScript());
    KONTOR_TRY(writePrivateFile(path, {}));  // pg_dump keeps the rights of a file that is there
    if (const auto dumped = dump(server, path); !dumped) {
        QFile::remove(path);
        return fail(dumped.error());
    }
    KONTOR_TRY(writePrivateFile(path + u".roles.sql"_s, roles));
    if (context.output().isJson())
        context.output().object({{u"dump"_s, path}, {u"roles"_s, QString(path + u".roles.sql"_s)}});
    else
        context.output().line(Text::tr("Backup: %1, and the roles beside it in %1.roles.sql. It is not encrypted; keep "
                                       "it where nobody else reads it.")
                                  .arg(path));
    return ExitDone;
}

Result<int> serverAfterRestore(Context &context)
{
    KONTOR_ASSIGN(ServerAdmin admin, adminOf(context));
    KONTOR_ASSIGN(const QString epoch, admin.afterRestore());
    if (context.output().isJson())
        context.output().object({{u"epoch"_s, epoch}});
    else
        context.output().line(
            Text::tr("Every computer will compare itself with the server and send what the server lacks."));
    return ExitDone;
}

QString levelName(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Good: return u"good"_s;
    case Finding::Level::Unknown: return u"unknown"_s;
    case Finding::Level::Advice: return u"advice"_s;
    case Finding::Level::Wrong: break;
    }
    return u"wrong"_s;
}

Result<int> serverDoctor(Context &context)
{
    KONTOR_ASSIGN(ServerAdmin admin, adminOf(context));
    KONTOR_ASSIGN(const QList<Finding> findings, sync::examineServer(admin));
    const bool wrong = std::any_of(findings.begin(), findings.end(),
                                   [](const Finding &finding) { return finding.level == Finding::Level::Wrong; });
    const int code = wrong ? ExitPartly : ExitDone;
    if (context.output().isJson()) {
        context.output().list(
            findings,
            [](const Finding &finding) {
                return QJsonObject{{u"level"_s, levelName(finding.level)},
                                   {u"topic"_s, finding.topic},
                                   {u"what"_s, finding.what},
                                   {u"mend"_s, finding.mend}};
            },
            [](const Finding &) { return QStringList(); });
        return code;
    }
    const QMap<Finding::Level, QString> marks{{Finding::Level::Good, Text::tr("good")},
                                              {Finding::Level::Unknown, Text::tr("not seen")},
                                              {Finding::Level::Advice, Text::tr("better")},
                                              {Finding::Level::Wrong, Text::tr("WRONG")}};
    for (const Finding &finding : findings) {
        context.output().line(padded(marks.value(finding.level), 10) + oneLine(finding.what));
        if (!finding.mend.isEmpty())
            context.output().line(QString(10, u' ') + u"→ "_s + oneLine(finding.mend));
    }
    return code;
}

Result<int> serverUsers(Context &context)
{
    KONTOR_ASSIGN(ServerAdmin admin, adminOf(context));
    KONTOR_ASSIGN(const QList<sync::MemberRow> members, admin.members());
    context.output().list(
        members,
        [](const sync::MemberRow &row) {
            return QJsonObject{{u"user"_s, row.userId},    {u"login"_s, row.login},
                               {u"name"_s, row.label},     {u"admin"_s, row.admin},
                               {u"active"_s, row.active},  {u"scopes"_s, QJsonArray::fromStringList(row.scopes)},
                               {u"devices"_s, row.devices}};
        },
        [](const sync::MemberRow &row) {
            return QStringList{row.login, row.label,
                               row.active ? (row.admin ? Text::tr("administrator") : Text::tr("member"))
                                          : Text::tr("left"),
                               row.scopes.join(u", "_s)};
        },
        {Text::tr("Login"), Text::tr("Name"), Text::tr("Role"), Text::tr("Scopes")});
    return ExitDone;
}

Result<int> serverDevices(Context &context)
{
    KONTOR_ASSIGN(ServerAdmin admin, adminOf(context));
    KONTOR_ASSIGN(const QList<sync::DeviceRow> devices, admin.devices());
    context.output().list(
        devices,
        [](const sync::DeviceRow &row) {
            return QJsonObject{{u"device"_s, row.id},      {u"login"_s, row.login},    {u"name"_s, row.label},
                               {u"acked"_s, row.ackedRev}, {u"behind"_s, row.behind},  {u"skew_ms"_s, row.skewMs},
                               {u"seen"_s, row.seenMs},    {u"revoked"_s, row.revoked}};
        },
        [](const sync::DeviceRow &row) {
            return QStringList{row.id, row.login, row.label,
                               row.revoked ? Text::tr("revoked") : shownInstant(row.seenMs),
                               QLocale().toString(row.behind)};
        },
        {Text::tr("Device"), Text::tr("Login"), Text::tr("Name"), Text::tr("Seen"), Text::tr("Behind")});
    return ExitDone;
}

constexpr Action actions[] = {
    {"init", 1, 1, serverInit},
    {"add-user", 2, 2, serverAddUser},
    {"add-device", 3, 3, serverAddDevice},
    {"revoke", 2, 2, serverRevoke},
    {"deactivate", 2, 2, serverDeactivate},
    {"erase", 2, -1, serverErase},
    {"export-subject", 2, 2, serverExport},
    {"verify", 1, 1, serverVerify},
    {"gc", 1, 1, serverGc},
    {"backup", 2, 2, serverBackup},
    {"after-restore", 1, 1, serverAfterRestore},
    {"doctor", 1, 1, serverDoctor},
    {"users", 1, 1, serverUsers},
    {"devices", 1, 1, serverDevices},
};

}  // namespace

Result<int> runServer(Context &context)
{
    return runAction(context, actions);
}

}  // namespace kontor::ctl
