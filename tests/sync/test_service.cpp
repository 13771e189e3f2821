// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/teamservice.h"

#include "core/commands/contactcommands.h"
#include "core/commands/workspace.h"

#include "tests/support/kontorfile.h"
#include "tests/support/team.h"

#include <QElapsedTimer>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

// Open files that keep themselves in step, as in the window: threads, notifications, a server that goes and comes.

using namespace kontor;
using namespace kontor::tests;
using model::ContactId;
using sync::ServerCheck;
using sync::SyncState;
using sync::TeamService;

namespace {

constexpr int patienceMs = 60'000;

template <typename Condition>
bool comes(Condition condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

template <typename T, typename Ask>
Result<T> answer(Ask &&ask)
{
    QObject context;
    std::optional<Result<T>> result;
    ask(&context, [&](Result<T> given) { result = std::move(given); });
    REQUIRE(comes([&] { return result.has_value(); }));
    return std::move(*result);
}

/// An open file with its service.
class Desk {
public:
    Desk()
    {
        REQUIRE(m_folder.isValid());
        requireValue(answer<void>([&](QObject *context, auto done) {
            workspace.open(m_folder.filePath(u"desk.kontor"_s), testSecret(), commands::Workspace::Mode::Create,
                           u"Tester"_s, context, done);
        }));
        service = std::make_unique<TeamService>(&workspace);
    }
    ~Desk() { service.reset(); }

    void join(Team &team, const QString &name)
    {
        if (!team.has(name))
            team.add({name});
        requireValue(answer<void>([&](QObject *context, auto done) {
            service->join(team.address(name), sync::FirstContact::Share, u"desk of "_s + name, {}, context, done);
        }));
        REQUIRE(comes([&] { return state() == SyncState::InStep; }));
    }
    template <typename T>
    T write(std::function<Result<T>(const commands::Session &)> work)
    {
        return requireValue(answer<T>([&](QObject *context, auto done) { workspace.write<T>(context, work, done); }));
    }
    ContactId add(const char *given, const char *family)
    {
        return write<ContactId>([=](const commands::Session &session) {
            return commands::createContact(session, personDraft(given, family));
        });
    }
    void edit(const ContactId &id, const QString &family)
    {
        write<bool>([=](const commands::Session &session) {
            return commands::editContact(session, id, {{u"family_name"_s, family}});
        });
    }
    QString family(const ContactId &id)
    {
        return requireValue(answer<QString>([&](QObject *context, auto done) {
            workspace.read<QString>(
                context,
                [id](storage::Connection &connection) -> Result<QString> {
                    storage::Statement query =
                        connection.statement(QByteArray("SELECT family_name FROM contact WHERE id = ?1"));
                    query.bind(id);
                    KONTOR_ASSIGN(const bool row, query.step());
                    return row ? query.text(0) : QString();
                },
                done);
        }));
    }
    Result<ServerCheck> check(const sync::ServerAddress &address)
    {
        return answer<ServerCheck>([&](QObject *context, auto done) { service->check(address, context, done); });
    }
    SyncState state() const { return service->status().state; }
    qint64 waiting() const { return service->status().waiting; }

private:
    QTemporaryDir m_folder;

public:
    commands::Workspace workspace;
    std::unique_ptr<TeamService> service;
};

/// Takes connections and never says a word.
class SilentServer {
public:
    SilentServer() : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in where{};
        where.sin_family = AF_INET;
        where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        REQUIRE(::bind(m_socket, reinterpret_cast<sockaddr *>(&where), sizeof where) == 0);
        REQUIRE(::listen(m_socket, 8) == 0);
        socklen_t length = sizeof where;
        REQUIRE(::getsockname(m_socket, reinterpret_cast<sockaddr *>(&where), &length) == 0);
        m_port = ntohs(where.sin_port);
    }
    ~SilentServer() { ::close(m_socket); }
    sync::ServerAddress address() const
    {
        return {QStringLiteral("host=127.0.0.1 port=%1 user=anna dbname=kontor").arg(m_port), {}, 30};
    }

private:
    int m_socket;
    int m_port = 0;
};

}  // namespace

TEST_CASE("two open files keep themselves in step, also after the server was away", "[service]")
{
    if (const auto there = PostgresServer::shared(); !there && there.error().code == ErrorCode::NotFound)
        KONTOR_SKIP("PostgreSQL is not installed");
    const auto server = requireValue(PostgresServer::start({.durable = true}));
    Team team(*server);
    Desk anna;
    Desk bert;
    const ContactId before = anna.add("Maria", "Klein");
    anna.join(team, u"anna"_s);
    bert.join(team, u"bert"_s);
    CHECK(bert.family(before) == u"Klein"_s);
    CHECK(anna.service->status().organisation == u"Muster GmbH"_s);

    qint64 arrived = 0;
    QObject::connect(bert.service.get(), &TeamService::arrived, [&](qint64 records) { arrived += records; });
    anna.edit(before, u"Groß"_s);
    REQUIRE(comes([&] { return bert.family(before) == u"Groß"_s; }));
    REQUIRE(comes([&] { return arrived > 0; }));  // told a moment after it is in the file

    REQUIRE(server->stop());
    anna.edit(before, u"Mittel"_s);
    REQUIRE(comes([&] { return anna.state() == SyncState::Offline && anna.waiting() == 1; }));
    CHECK(anna.service->status().offlineSinceMs > 0);
    CHECK_FALSE(anna.service->status().problem.message.isEmpty());
    const ContactId meanwhile = anna.add("Otto", "Neu");
    REQUIRE(comes([&] { return anna.waiting() > 1; }));

    REQUIRE(server->startAgain());
    REQUIRE(comes([&] { return anna.state() == SyncState::InStep && anna.waiting() == 0; }));
    REQUIRE(comes([&] { return bert.family(before) == u"Mittel"_s && bert.family(meanwhile) == u"Neu"_s; }));
    CHECK(anna.service->status().offlineSinceMs == 0);
}

TEST_CASE("a paused file keeps what is changed and sends it when it goes on", "[service]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Desk anna;
    Desk bert;
    anna.join(team, u"anna"_s);
    bert.join(team, u"bert"_s);
    anna.service->setPaused(true);
    REQUIRE(comes([&] { return anna.state() == SyncState::Paused; }));
    const ContactId id = anna.add("Maria", "Klein");
    REQUIRE(comes([&] { return anna.waiting() > 0; }));
    CHECK(anna.state() == SyncState::Paused);
    anna.service->setPaused(false);
    REQUIRE(comes([&] { return anna.state() == SyncState::InStep; }));
    REQUIRE(comes([&] { return bert.family(id) == u"Klein"_s; }));
}

TEST_CASE("whoever leaves keeps the contacts and is told of nothing more", "[service]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    Desk anna;
    const ContactId id = anna.add("Maria", "Klein");
    anna.join(team, u"anna"_s);
    requireValue(answer<void>([&](QObject *context, auto done) { anna.service->leave(context, done); }));
    CHECK(anna.state() == SyncState::NoTeam);
    CHECK(anna.family(id) == u"Klein"_s);
    anna.edit(id, u"Groß"_s);
    const auto address = requireValue(
        answer<sync::ServerAddress>([&](QObject *context, auto done) { anna.service->readAddress(context, done); }));
    CHECK(address.target.isEmpty());
    CHECK(anna.state() == SyncState::NoTeam);
    CHECK(team.value("SELECT count(*)::text FROM sync.rec WHERE data->>'family_name' = 'Groß'") == u"0"_s);
}

TEST_CASE("an address can be tried: who one is there, or what is wrong", "[service]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    team.add({u"anna"_s});
    Desk desk;
    const ServerCheck check = requireValue(desk.check(team.address(u"anna"_s)));
    CHECK(check.organisation == u"Muster GmbH"_s);
    CHECK(check.label == u"anna"_s);
    CHECK(check.canWrite);

    sync::ServerAddress wrong = team.address(u"anna"_s);
    wrong.password = u"wrong"_s;
    const auto refused = desk.check(wrong);
    REQUIRE_FALSE(refused.has_value());
    CHECK(sync::ServerConnection::needsPassword(refused.error()));
    CHECK(desk.state() == SyncState::NoTeam);

    // As when a file is opened and the keychain has an old password.
    desk.join(team, u"anna"_s);
    desk.service->start(wrong);
    REQUIRE(comes([&] { return desk.state() == SyncState::NeedsYou; }));
    CHECK(sync::ServerConnection::needsPassword(desk.service->status().problem));
    desk.service->start(team.address(u"anna"_s));
    REQUIRE(comes([&] { return desk.state() == SyncState::InStep; }));
}

TEST_CASE("a server that never answers holds up neither the next question nor the closing of the file", "[service]")
{
    KONTOR_POSTGRES(server);
    Team team(server);
    team.add({u"anna"_s});
    const SilentServer silent;
    Desk desk;
    std::optional<ErrorCode> first;
    desk.service->check(silent.address(), &desk.workspace,
                        [&](const Result<ServerCheck> &check) { first = check.error().code; });
    QElapsedTimer clock;
    clock.start();
    CHECK(desk.check(team.address(u"anna"_s)).has_value());
    CHECK(clock.elapsed() < 10'000);
    CHECK(first == ErrorCode::Cancelled);

    desk.service->check(silent.address(), &desk.workspace, [](const Result<ServerCheck> &) {});
    desk.service->start(silent.address());
    QTest::qWait(100);
    clock.restart();
    desk.service.reset();
    CHECK(clock.elapsed() < 5'000);
}
