// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/teamworker.h"

#include "core/base/clock.h"
#include "core/storage/meta.h"
#include "core/sync/inbox.h"
#include "core/sync/serveradmin.h"
#include "core/sync/servererrors.h"

#include <QRandomGenerator>
#include <QScopeGuard>

#include <algorithm>
#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace kontor::sync {

using namespace std::chrono_literals;
using commands::Session;

namespace {

constexpr auto debounce = 50ms;
constexpr auto pollEvery = 60s;
constexpr auto meetEvery = 60s;  // what the server heard counts for 90 s
constexpr auto meetSoon = 200ms;
constexpr char pausedKey[] = "sync_paused";
constexpr qint64 longestBackoffMs = 60'000;

void shutDown(int socket)
{
#ifdef Q_OS_WIN
    ::shutdown(SOCKET(socket), SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

}  // namespace

TeamWorker::TeamWorker(TeamClient::Storage storage, const Clock &clock, Listener listener)
    : m_storage(std::move(storage)), m_clock(&clock), m_listener(std::move(listener)), m_soon(this), m_poll(this), m_retry(this), m_meet(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(debounce);
    m_poll.setInterval(pollEvery);
    m_retry.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TeamWorker::round);
    connect(&m_poll, &QTimer::timeout, this, &TeamWorker::round);
    connect(&m_retry, &QTimer::timeout, this, &TeamWorker::round);
    m_meet.setSingleShot(true);
    connect(&m_meet, &QTimer::timeout, this, &TeamWorker::meet);
}

template <typename T, typename Question>
Result<T> TeamWorker::asking(Question &&question)
{
    if (m_paused)
        return fail(ErrorCode::Io, Text::tr("Team sync is paused."));
    if (!m_client || m_client->device().isNull())
        return fail(m_status.problem.message.isEmpty() ? Error{ErrorCode::Io, Text::tr("There is no connection to the team just now."), {}} : m_status.problem);
    const auto quiet = [this](bool on) {
        if (m_notifier)
            m_notifier->setEnabled(on);
    };
    quiet(false);
    Result<T> answer = question(m_client->connection(), m_client->device());
    if (!answer && !m_client->connection().isAlive()) {
        failed(answer.error());
        return answer;
    }
    quiet(true);
    listen();  // what was said meanwhile has been read into libpq already
    return answer;
}

Result<DoingsPage> TeamWorker::doings(qint64 before)
{
    return asking<DoingsPage>([&](ServerConnection &connection, const Uuid &device) { return readDoings(m_storage, connection, device, before); });
}

void TeamWorker::setFileFetch(FileFetch which)
{
    if (std::exchange(m_fileFetch, which) == which || !m_client)
        return;
    m_client->setFileFetch(which);
    m_soon.start();
}

void TeamWorker::fetchFile(const QByteArray &sha256, Fetching fetching)
{
    if (!m_download || m_download->sha256() != sha256)
        m_download = std::make_shared<FileDownload>(sha256);
    fetching.download = m_download;
    fetchNext(fetching);
}

/// A part at a time: what is written meanwhile is sent, a pause begins and the state stays true, however large the file is.
void TeamWorker::fetchNext(const Fetching &fetching)
{
    if (fetching.control->cancelled())
        return fetching.done(fail(ErrorCode::Cancelled, {}));
    const auto whole = asking<bool>([&](ServerConnection &connection, const Uuid &device) { return fetching.download->step(m_storage, connection, device); });
    if (!whole)
        return fetching.done(fail(whole.error()));
    if (!*whole) {
        fetching.progress(fetching.download->bytes());
        return QTimer::singleShot(0, this, [this, fetching] { fetchNext(fetching); });
    }
    if (m_download == fetching.download)
        m_download.reset();
    fetching.done({});
}

Result<void> TeamWorker::changePassword(const QString &password)
{
    KONTOR_TRY(asking<void>([&](ServerConnection &connection, const Uuid &) { return changeOwnPassword(connection, password); }));
    m_address.password = password;  // for the next connection
    return {};
}

void TeamWorker::tell(SyncState state)
{
    m_status.state = state;
    m_listener.status(m_status);
}

void TeamWorker::start(const ServerAddress &address)
{
    disconnect();
    m_address = address;
    m_failures = 0;
    m_paused = wasPaused();
    if (m_paused)
        return rest();
    m_poll.start();
    round();
}

/// Whoever paused goes on pausing, also after the file was closed.
bool TeamWorker::wasPaused()
{
    bool paused = false;
    (void)m_storage([&](const Session &session) -> Result<void> {
        KONTOR_ASSIGN(const QVariant kept, storage::metaValue(session.database->writer(), pausedKey));
        paused = kept.toInt() != 0;
        return {};
    });
    return paused;
}

void TeamWorker::rest()
{
    m_poll.stop();
    m_retry.stop();
    disconnect();
    count();
    tell(SyncState::Paused);
}

void TeamWorker::setPaused(bool paused)
{
    m_paused = paused;
    (void)m_storage([&](const Session &session) {
        return session.database->write([&](storage::Transaction &transaction) {
            return paused ? storage::setMeta(transaction.connection(), pausedKey, 1) : storage::removeMeta(transaction.connection(), pausedKey);
        });
    });
    if (m_address.target.isEmpty())
        return;
    if (!paused)
        return start(m_address);
    rest();
}

void TeamWorker::wake()
{
    if (m_address.target.isEmpty())
        return;
    count();
    // Offline it waits for the next attempt; what waits is counted and said all the same.
    if (m_paused || m_retry.isActive() || !m_poll.isActive())
        return tell(m_status.state);
    m_soon.start();
}

void TeamWorker::now()
{
    m_failures = 0;
    m_retry.stop();
    if (!m_address.target.isEmpty() && !m_paused)
        round();
}

void TeamWorker::stop()
{
    m_soon.stop();
    m_poll.stop();
    m_retry.stop();
    disconnect();
    m_address = {};
    m_status = {};
}

void TeamWorker::cutOff()
{
    m_control->cancel();
    const std::lock_guard lock(m_socketMutex);
    if (m_socket >= 0)
        shutDown(m_socket);
}

/// The connection that the thread waits for, so that cutOff() can end the waiting; gives the one before.
int TeamWorker::watch(int socket)
{
    const std::lock_guard lock(m_socketMutex);
    return std::exchange(m_socket, socket);
}

void TeamWorker::disconnect()
{
    if (m_notifier) {  // it may be the one who calls
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    m_meet.stop();
    if (m_client && m_client->connection().isAlive())
        leavePresence(m_client->connection(), m_client->device());
    if (!std::exchange(m_others, {}).isEmpty())
        m_listener.presence({});
    watch(-1);
    m_client.reset();
}

void TeamWorker::show(const QList<Uuid> &records)
{
    if (std::exchange(m_open, records) != records && m_client)
        m_meet.start(0);
}

void TeamWorker::meet()
{
    if (!m_client)
        return;
    if (m_client->device().isNull())  // it has not greeted yet
        return m_meet.start(meetSoon);
    m_meet.start(meetEvery);
    const auto others = asking<QList<Presence>>([this](ServerConnection &connection, const Uuid &device) { return showPresence(connection, device, m_open); });
    if (others && std::exchange(m_others, *others) != *others)
        m_listener.presence(m_others);
}

Result<void> TeamWorker::connectNow()
{
    tell(SyncState::Connecting);
    KONTOR_ASSIGN(ServerConnection connection, ServerConnection::open(m_address, *m_control));
    watch(connection.socket());
    if (const auto heard = connection.script("LISTEN kontor_sync; LISTEN kontor_presence"); !heard) {
        watch(-1);
        return fail(heard.error());
    }
    m_notifier = std::make_unique<QSocketNotifier>(connection.socket(), QSocketNotifier::Read);
    m_client = std::make_unique<TeamClient>(m_storage, std::move(connection));
    m_client->setFileFetch(m_fileFetch);
    m_client->onStep = [this](const RoundReport &report) { tellStep(report); };
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &TeamWorker::listen);
    return {};
}

/// Notifications are hints: anybody may send one, and one may be missed.
void TeamWorker::listen()
{
    if (!m_client)
        return;
    const auto heard = m_client->connection().notifications();
    if (!heard)
        return failed(heard.error());
    for (const Notification &hint : *heard) {
        const bool isPresence = hint.channel == "kontor_presence";
        if (!isPresence && !m_soon.isActive())
            m_soon.start();
        // Once for many, and not for what this connection said itself.
        if (isPresence && hint.backend != m_client->connection().backend() && (!m_meet.isActive() || m_meet.remainingTimeAsDuration() > meetSoon))
            m_meet.start(meetSoon);
    }
}

Result<RoundReport> TeamWorker::exchange()
{
    if (!m_client)
        KONTOR_TRY(connectNow());
    tell(SyncState::Working);
    m_told.start();
    return m_client->round(*m_control);
}

/// Counting what waits takes time where much does.
void TeamWorker::tellStep(const RoundReport &report)
{
    constexpr qint64 everyMs = 250;
    if (m_told.elapsed() < everyMs)
        return;
    m_status.fetched = report.received;
    m_status.sent = report.sent;
    count();
    tell(SyncState::Working);
    m_told.restart();
}

void TeamWorker::round()
{
    if (m_paused || m_address.target.isEmpty() || m_control->cancelled())
        return;
    m_soon.stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    const auto report = exchange();
    if (m_control->cancelled())
        return;
    count();
    if (!report)
        return failed(report.error());
    m_failures = 0;
    m_status.problem = {};
    m_status.offlineSinceMs = 0;
    m_status.fetched = report->received;
    m_status.sent = report->sent;
    if (report->otherTeam)
        m_listener.members();
    if (report->received > 0 || report->files > 0)
        m_listener.arrived(report->received);
    if (m_status.waiting == 0)
        m_status.inStepAtMs = m_clock->nowMs();
    tell(m_status.waiting == 0 ? SyncState::InStep : SyncState::Working);
    if (m_notifier)
        m_notifier->setEnabled(true);
    if (!m_meet.isActive())
        m_meet.start(0);
    if (m_status.waiting > 0)
        m_soon.start();
    else
        listen();  // what was said while the round ran has been read into libpq already
}

void TeamWorker::failed(const Error &error)
{
    disconnect();
    m_status.problem = error;
    const bool forPeople = error.code == ErrorCode::Refused || error.code == ErrorCode::WrongKey || error.code == ErrorCode::KeyUnavailable
                           || error.code == ErrorCode::NewerVersion || error.code == ErrorCode::Malformed;
    if (m_status.offlineSinceMs == 0)
        m_status.offlineSinceMs = m_clock->nowMs();
    tell(forPeople ? SyncState::NeedsYou : SyncState::Offline);
    // A wrong password does not get better by being tried again, and may close the account.
    if (error.code == ErrorCode::WrongKey || error.code == ErrorCode::KeyUnavailable) {
        m_poll.stop();
        return;
    }
    // Twice as long each time, and not all at the same moment after a server was gone.
    const qint64 most = std::min(longestBackoffMs, qint64(1000) << std::min(m_failures++, 6));
    m_retry.start(std::chrono::milliseconds(most / 2 + QRandomGenerator::global()->bounded(int(most / 2))));
}

void TeamWorker::count()
{
    (void)m_storage([this](const Session &session) -> Result<void> {
        storage::Connection &connection = session.database->writer();
        KONTOR_ASSIGN(m_status.waiting, waitingChanges(connection));
        KONTOR_ASSIGN(m_status.issues, openIssues(connection));
        KONTOR_ASSIGN(const QVariant team, connection.scalar("SELECT name FROM sync_scope WHERE kind = 'org' AND joined ORDER BY id LIMIT 1"));
        m_status.organisation = team.toString();
        return {};
    });
}

Result<ServerCheck> TeamWorker::check(const ServerAddress &address, const JobControl &control)
{
    if (control.cancelled())
        return fail(ErrorCode::Cancelled, {});
    KONTOR_ASSIGN(ServerConnection connection, ServerConnection::open(address, control));
    const int before = watch(connection.socket());
    const auto back = qScopeGuard([this, before] { watch(before); });
    KONTOR_ASSIGN(const Greeting greeting, hello(connection, Uuid{}));
    ServerCheck check{{}, greeting.label, connection.isEncrypted(), false};
    for (const Scope &scope : greeting.scopes) {
        if (scope.kind != QLatin1String("org"))
            continue;
        check.organisation = scope.name;
        check.canWrite = scope.canWrite;
    }
    return check;
}

Result<JoinPreview> TeamWorker::preview(const ServerAddress &address, const JobControl &control)
{
    if (control.cancelled())
        return fail(ErrorCode::Cancelled, {});
    KONTOR_ASSIGN(ServerConnection connection, ServerConnection::open(address, control));
    const int before = watch(connection.socket());
    const auto back = qScopeGuard([this, before] { watch(before); });
    return previewJoin(m_storage, connection, control);
}

Result<void> TeamWorker::join(const ServerAddress &address, FirstContact contact, const QString &label, const QList<commands::Twins> &twins)
{
    KONTOR_ASSIGN(ServerConnection connection, ServerConnection::open(address, *m_control));
    const int before = watch(connection.socket());
    const auto back = qScopeGuard([this, before] { watch(before); });
    TeamClient client(m_storage, std::move(connection));
    KONTOR_TRY(client.join(contact, label, twins));
    return m_storage([&](const Session &session) {
        return session.database->write([&](storage::Transaction &transaction) { return storage::setMeta(transaction.connection(), "sync_target", address.target); });
    });
}

Result<void> TeamWorker::leave()
{
    stop();
    return TeamClient::leave(m_storage);
}

}  // namespace kontor::sync
