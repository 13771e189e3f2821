// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlconnect.h"
#include "app/kontorctlcontext.h"
#include "app/kontorctljson.h"
#include "app/kontorctlkey.h"
#include "app/kontorctlteam.h"
#include "app/kontorctlterminal.h"
#include "app/kontorctltext.h"
#include "core/commands/contactindex.h"
#include "core/commands/workspace.h"
#include "core/sync/teamservice.h"

#include <QEventLoop>
#include <QTimer>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using commands::Workspace;
using sync::SyncState;
using sync::TeamService;
using sync::TeamStatus;

namespace {

constexpr int lookForStopMs = 100;

QString stateName(SyncState state)
{
    switch (state) {
    case SyncState::NoTeam: return u"no-team"_s;
    case SyncState::Paused: return u"paused"_s;
    case SyncState::Connecting: return u"connecting"_s;
    case SyncState::Working: return u"working"_s;
    case SyncState::InStep: return u"in-step"_s;
    case SyncState::Offline: return u"offline"_s;
    case SyncState::NeedsYou: break;
    }
    return u"needs-you"_s;
}

QString stateText(const TeamStatus &status)
{
    switch (status.state) {
    case SyncState::InStep: return Text::tr("In step");
    case SyncState::Offline: return Text::tr("Offline: %1").arg(status.problem.message);
    case SyncState::NeedsYou: return Text::tr("Stopped: %1").arg(status.problem.message);
    default: return Text::tr("Working");
    }
}

/// Says each state once; what is on the way between two is nobody's business.
class StatusLines {
public:
    explicit StatusLines(Context &context) : m_context(&context) {}

    void show(const TeamStatus &status)
    {
        if (status.state == SyncState::Connecting || status.state == SyncState::Working || status.state == SyncState::NoTeam)
            return;
        const QString line = stateName(status.state) + QString::number(status.waiting) + u'/' + QString::number(status.issues) + status.problem.message;
        if (line == m_said && status.fetched == 0 && status.sent == 0)
            return;
        m_said = line;
        const QString at = instantText(m_context->clock().nowMs());
        if (m_context->output().isJson()) {
            QJsonObject object{{u"at"_s, at}, {u"state"_s, stateName(status.state)}, {u"sent"_s, status.sent}, {u"received"_s, status.fetched},
                               {u"waiting"_s, status.waiting}, {u"issues"_s, status.issues}};
            if (!status.problem.message.isEmpty())
                object.insert(u"problem"_s, QJsonObject{{u"code"_s, base::errorCodeName(status.problem.code)}, {u"message"_s, status.problem.message}});
            m_context->output().object(object);
        } else {
            m_context->output().line(Text::tr("%1  %2; sent %3, fetched %4, waiting %5")
                                         .arg(shownInstant(m_context->clock().nowMs()), stateText(status))
                                         .arg(status.sent).arg(status.fetched).arg(status.waiting));
        }
        m_context->output().flush();
    }

private:
    Context *m_context;
    QString m_said;
};

/// Runs the event loop until the file has answered.
Result<void> openWorkspace(Workspace &workspace, const QString &path, const storage::Secret &secret)
{
    std::optional<Result<void>> opened;
    QEventLoop loop;
    workspace.open(path, secret, Workspace::Mode::Open, userName(), &loop, [&](Result<void> result) {
        opened = std::move(result);
        loop.quit();
    });
    if (!opened)
        loop.exec();
    return *opened;
}

}  // namespace

Result<int> watchTeam(Context &context)
{
    KONTOR_ASSIGN(const QString path, context.path());
    KONTOR_ASSIGN(storage::Connection *const connection, context.read());
    KONTOR_ASSIGN(const TeamFile team, teamFile(*connection));
    if (!team.joined)
        return fail(ErrorCode::NotFound, Text::tr("This file belongs to no team yet. Next: kontorctl team join ADDRESS."));
    context.close();
    sync::ServerAddress address{context.arguments().has("server") ? context.arguments().value("server") : team.target};
    // Whoever cannot be reached now may be later; only a password has to be had before.
    if (const auto tried = openServer(address, Passwords::KeychainOrAsked); !tried && sync::ServerConnection::needsPassword(tried.error()))
        return fail(tried.error());
    KONTOR_ASSIGN(const storage::Secret secret, secretFor(context.arguments(), path));
    Workspace workspace;
    KONTOR_TRY(openWorkspace(workspace, path, secret));
    QObject::connect(&workspace, &Workspace::regionChanged, &workspace, [&workspace] {
        workspace.write<void>(&workspace, [](const commands::Session &session) { return commands::refreshDerived(*session.database, session.region, {}); }, {}, Workspace::Length::Job);
    });
    const JobGuard guard;
    StatusLines lines(context);
    QEventLoop loop;
    QTimer stop;
    QObject::connect(&stop, &QTimer::timeout, &loop, [&] {
        if (guard.control().cancelled() || !context.output().isRead())
            loop.quit();
    });
    stop.start(lookForStopMs);
    {
        TeamService service(&workspace);
        QObject::connect(&service, &TeamService::statusChanged, &loop, [&] { lines.show(service.status()); });
        service.start(address);
        loop.exec();
    }
    return ExitDone;
}

}  // namespace kontor::ctl
