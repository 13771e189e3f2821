// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/workspace.h"

#include "core/commands/contactcommands.h"
#include "core/commands/contactindex.h"
#include "core/commands/settingcommands.h"
#include "core/commands/undo.h"

#include "tests/support/answer.h"
#include "tests/support/kontorfile.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSemaphore>
#include <QThread>

#include <atomic>

using namespace kontor;
using namespace kontor::commands;
using namespace kontor::tests;

namespace {

/// A workspace on a new file; what it answers is waited for with the event loop.
class OpenWorkspace {
public:
    explicit OpenWorkspace(Workspace::Mode mode = Workspace::Mode::Create, bool exclusive = false)
        : m_workspace(std::make_unique<Workspace>())
    {
        REQUIRE(m_folder.isValid());
        m_workspace->setExclusive(exclusive);
        requireValue(open(*m_workspace, mode));
    }
    Workspace &operator*() { return *m_workspace; }
    Workspace *operator->() { return m_workspace.get(); }
    void close() { m_workspace.reset(); }
    QString path() const { return m_folder.filePath(QStringLiteral("window.kontor")); }

    Result<void> open(Workspace &workspace, Workspace::Mode mode)
    {
        return waitFor<void>([&](QObject *context, auto done) { workspace.open(path(), testSecret(), mode, QStringLiteral("Ich"), context, done); });
    }
    template <typename T, typename Ask>
    static Result<T> waitFor(Ask &&ask)
    {
        return awaited<T>([&](QObject *context, auto done) {
            ask(context, [done](Result<T> given) {
                CHECK(QThread::currentThread() == qApp->thread());
                done(std::move(given));
            });
        });
    }
    Result<qint64> count()
    {
        return waitFor<qint64>([&](QObject *context, auto done) {
            m_workspace->read<qint64>(context, [](storage::Connection &connection) -> Result<qint64> {
                KONTOR_ASSIGN(const QVariant number, connection.scalar("SELECT count(*) FROM visible_contact"));
                return number.toLongLong();
            }, done);
        });
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

Result<model::ContactId> makeContact(const Session &session)
{
    return createContact(session, personDraft("Eva", "Klein"));
}

}  // namespace

TEST_CASE("A workspace follows the country of phone numbers, whoever changes it, and says that numbers are to be read anew")
{
    OpenWorkspace workspace;
    int changes = 0;
    QObject::connect(&*workspace, &Workspace::regionChanged, qApp, [&] { ++changes; });
    const auto write = [&](const std::function<Result<QString>(const Session &)> &work) {
        return requireValue(OpenWorkspace::waitFor<QString>([&](QObject *context, auto done) { workspace->write<QString>(context, work, done); }));
    };
    const auto norm = [&](const char *value) {
        return write([&](const Session &session) -> Result<QString> {
            model::ContactDraft draft = personDraft("Eva", "Klein");
            draft.points = {pointDraft("phone", value)};
            KONTOR_TRY(createContact(session, draft));
            return session.database->writer().scalar("SELECT norm FROM contact_point ORDER BY n DESC LIMIT 1").map([](const QVariant &stored) { return stored.toString(); });
        });
    };
    const auto setRegion = [&](const char *code) {
        write([&](const Session &session) { return storeSetting(session, model::FileSetting::Region, QString::fromLatin1(code)).map([] { return QString(); }); });
    };
    CHECK(norm("044 668 18 00").startsWith(QStringLiteral("+49")));
    setRegion("CH");
    CHECK(norm("044 668 18 00") == QStringLiteral("+41446681800"));
    CHECK(changes == 1);
    write([](const Session &session) { return undo(session).map([](const UndoReport &) { return QString(); }); });  // the contact
    write([](const Session &session) { return undo(session).map([](const UndoReport &) { return QString(); }); });
    CHECK(norm("0221 4710100") == QStringLiteral("+492214710100"));
    CHECK(changes == 2);

    // Back where it was, and yet one number was stored for the other country meanwhile.
    CHECK(write([](const Session &session) -> Result<QString> {
        KONTOR_TRY(refreshDerived(*session.database, session.region, {}));
        return session.database->writer().scalar("SELECT count(*) FROM contact_point WHERE norm GLOB '+41*'").map([](const QVariant &count) { return count.toString(); });
    }) == QStringLiteral("0"));
    setRegion("AT");
    workspace.close();
    Workspace again;
    requireValue(workspace.open(again, Workspace::Mode::Open));
    const QString stored = requireValue(OpenWorkspace::waitFor<QString>([&](QObject *context, auto done) {
        again.read<QString>(context, [](storage::Connection &connection) {
            return connection.scalar("SELECT norm FROM contact_point ORDER BY n DESC LIMIT 1").map([](const QVariant &value) { return value.toString(); });
        }, done);
    }));
    CHECK(stored == QStringLiteral("+432214710100"));
}

TEST_CASE("A workspace opens, reads, writes and says that something changed")
{
    OpenWorkspace workspace;
    CHECK(workspace->isOpen());
    CHECK(workspace->path() == workspace.path());
    int changes = 0;
    QObject::connect(&*workspace, &Workspace::changed, qApp, [&] { ++changes; });
    CHECK(requireValue(workspace.count()) == 0);
    CHECK(changes == 0);
    std::atomic<Qt::HANDLE> writer{nullptr};
    std::atomic<Qt::HANDLE> reader{nullptr};
    QString author;
    const auto id = requireValue(OpenWorkspace::waitFor<model::ContactId>([&](QObject *context, auto done) {
        workspace->write<model::ContactId>(context, [&](const Session &session) {
            writer = QThread::currentThreadId();
            author = session.author;
            return makeContact(session);
        }, done);
    }));
    CHECK_FALSE(id.isNull());
    CHECK(author == QStringLiteral("Ich"));
    CHECK(requireValue(workspace.count()) == 1);
    // Through the writing thread, which says that something changed before it does the next thing.
    const QString kind = requireValue(OpenWorkspace::waitFor<QString>([&](QObject *context, auto done) {
        workspace->inspect<QString>(context, [](const Session &session) -> Result<QString> {
            KONTOR_ASSIGN(const QVariant last, session.database->writer().scalar("SELECT kind FROM command"));
            return last.toString();
        }, done);
    }));
    CHECK(kind == QStringLiteral("contact.create"));
    CHECK(changes == 1);
    const auto failed = OpenWorkspace::waitFor<bool>([&](QObject *context, auto done) {
        workspace->write<bool>(context, [](const Session &) -> Result<bool> { return fail(ErrorCode::Invalid, QStringLiteral("no")); }, done);
    });
    CHECK(failed.error().code == ErrorCode::Invalid);
    const bool readerWrote = requireValue(OpenWorkspace::waitFor<bool>([&](QObject *context, auto done) {
        workspace->read<bool>(context, [&](storage::Connection &connection) -> Result<bool> {
            reader = QThread::currentThreadId();
            return connection.execute("DELETE FROM setting").has_value();
        }, done);
    }));
    CHECK_FALSE(readerWrote);
    CHECK(changes == 1);
    CHECK(writer != reader);
    CHECK(writer != QThread::currentThreadId());
}

TEST_CASE("A workspace that is not open answers with an error")
{
    Workspace workspace;
    const auto read = OpenWorkspace::waitFor<bool>([&](QObject *context, auto done) {
        workspace.read<bool>(context, [](storage::Connection &) -> Result<bool> { return true; }, done);
    });
    CHECK_FALSE(read.has_value());
    const auto written = OpenWorkspace::waitFor<bool>([&](QObject *context, auto done) {
        workspace.write<bool>(context, [](const Session &) -> Result<bool> { return true; }, done);
    });
    CHECK_FALSE(written.has_value());
    const auto opened = OpenWorkspace::waitFor<void>([&](QObject *context, auto done) {
        workspace.open(QStringLiteral("/nowhere/at/all.kontor"), testSecret(), Workspace::Mode::Open, {}, context, done);
    });
    CHECK(opened.error().code == ErrorCode::NotFound);
    CHECK_FALSE(workspace.isOpen());
}

TEST_CASE("Every write that was given before the workspace closes is done")
{
    for (int round = 0; round < 20; ++round) {
        OpenWorkspace workspace;
        for (int i = 0; i < 5; ++i)
            workspace->write<model::ContactId>(qApp, makeContact, {});
        workspace.close();
        const base::FixedClock clock(testNowMs);
        auto database = requireValue(storage::Database::open(workspace.path(), testSecret(), {&clock, 5, {}}));
        CHECK(requireValue(database->writer().scalar("SELECT count(*) FROM contact")).toInt() == 5);
    }
}

TEST_CASE("No answer reaches a context that is gone")
{
    OpenWorkspace workspace;
    bool called = false;
    QSemaphore running;
    QSemaphore goOn;
    auto context = std::make_unique<QObject>();
    workspace->read<bool>(context.get(), [&](storage::Connection &) -> Result<bool> {
        running.release();
        goOn.acquire();
        return true;
    }, [&](const Result<bool> &) { called = true; });
    running.acquire();
    context.reset();  // the work is in the middle
    goOn.release();
    auto early = std::make_unique<QObject>();
    workspace->write<model::ContactId>(early.get(), makeContact, [&](const Result<model::ContactId> &) { called = true; });
    early.reset();
    requireValue(workspace.count());
    requireValue(OpenWorkspace::waitFor<bool>([&](QObject *again, auto done) { workspace->write<bool>(again, [](const Session &) -> Result<bool> { return true; }, done); }));
    QCoreApplication::processEvents();
    CHECK_FALSE(called);
}

TEST_CASE("A workspace may go while its work runs, and answers it no more")
{
    bool called = false;
    {
        OpenWorkspace workspace;
        QSemaphore running;
        workspace->read<bool>(qApp, [&](storage::Connection &connection) -> Result<bool> {
            running.release();
            // Ends by itself only after minutes.
            KONTOR_TRY(connection.scalar("WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t WHERE i < 3000000000) SELECT max(i) FROM t"));
            return true;
        }, [&](const Result<bool> &) { called = true; });
        running.acquire();
        // The statement may not have begun yet: interrupt until the read is through.
        std::atomic<bool> done{false};
        workspace->read<bool>(qApp, [&](storage::Connection &) -> Result<bool> { done = true; return true; }, {});
        while (!done)
            workspace->interruptReads();
        workspace.close();
    }
    QCoreApplication::processEvents();
    CHECK_FALSE(called);
}

TEST_CASE("A workspace may go while it is still opening")
{
    for (int round = 0; round < 30; ++round) {
        const QTemporaryDir folder;
        bool called = false;
        {
            Workspace workspace;
            workspace.open(folder.filePath(QStringLiteral("x.kontor")), testSecret(), Workspace::Mode::Create, {}, qApp, [&](const Result<void> &) { called = true; });
        }
        QCoreApplication::processEvents();
        CHECK_FALSE(called);
        const base::FixedClock clock(testNowMs);
        CHECK(storage::Database::open(folder.filePath(QStringLiteral("x.kontor")), testSecret(), {&clock, 5, {}}).has_value());
    }
}

TEST_CASE("The newest keystroke wins: a running read ends with Cancelled")
{
    OpenWorkspace workspace;
    std::atomic<bool> done{false};
    std::optional<ErrorCode> code;
    workspace->read<bool>(qApp, [&](storage::Connection &connection) -> Result<bool> {
        const auto result = connection.scalar("WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t WHERE i < 3000000000) SELECT max(i) FROM t");
        done = true;
        return result.map([](const QVariant &) { return true; });
    }, [&](const Result<bool> &result) { code = result ? std::optional<ErrorCode>() : result.error().code; });
    while (!done)
        workspace->interruptReads();
    CHECK(requireValue(workspace.count()) == 0);  // the next read is not touched
    REQUIRE(code.has_value());
    CHECK(*code == ErrorCode::Cancelled);
}
