// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandcontext.h"
#include "core/commands/contactcommands.h"
#include "core/commands/maintenance.h"
#include "core/commands/steppace.h"
#include "core/commands/tagcommands.h"
#include "core/commands/undo.h"
#include "core/commands/workspace.h"
#include "core/storage/check.h"

#include "tests/support/filedump.h"
#include "tests/support/kontorfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QtCore/qtestsupport_core.h>

#include <random>
#include <semaphore>

// Saves by hand between the steps of a job: each is done before the job goes on, and both stay what they are in history.

using namespace kontor;
using namespace kontor::commands;
using namespace kontor::tests;

namespace {

using Length = Workspace::Length;

/// A workspace with contacts, and a job whose steps the test looks into: between them the GUI thread gets its turn.
class JobFile {
public:
    explicit JobFile(int contacts, bool exclusive = false)
    {
        REQUIRE(m_folder.isValid());
        m_workspace.setExclusive(exclusive);
        m_workspace.open(path(), testSecret(), Workspace::Mode::Create, QStringLiteral("Ich"), qApp,
                         [](const Result<void> &opened) { requireValue(opened); });
        for (int i = 0; i < contacts; ++i)
            write<model::ContactId>(
                [](const Session &session) { return createContact(session, personDraft("Eva", "Klein")); },
                [this](const Result<model::ContactId> &id) { m_contacts << requireValue(id); });
        waitUntil([&] { return m_contacts.size() == contacts; });
    }

    Workspace &workspace() { return m_workspace; }
    QString path() const { return m_folder.filePath(QStringLiteral("job.kontor")); }
    const QList<model::ContactId> &contacts() const { return m_contacts; }

    template <typename T>
    void write(std::function<Result<T>(const Session &)> work, std::function<void(Result<T>)> done,
               Length length = Length::Short)
    {
        m_workspace.write<T>(qApp, std::move(work), std::move(done), length);
    }
    void edit(const model::ContactId &contact, const char *field, const QString &value)
    {
        write<bool>(
            [contact, field, value](const Session &session) {
                return editContact(session, contact, {{text(field), value}});
            },
            [this, value](const Result<bool> &changed) {
                m_log << (changed ? value : base::errorCodeName(changed.error().code));
            });
    }
    /// Sets the job title of all contacts, one per step; `between` runs on the GUI thread after each.
    void runJob(const QString &value, std::function<void(int)> between)
    {
        write<qint64>(
            [contacts = m_contacts, value, between](const Session &session) -> Result<qint64> {
                BulkCommand command(session, {QStringLiteral("contact.edit-many"), {}, {}});
                for (int i = 0; i < contacts.size(); ++i) {
                    KONTOR_TRY(command.step([&](CommandContext &context) {
                        return context.update(u"contact", contacts[i], {{QStringLiteral("nickname"), value}})
                            .map([](bool) {});
                    }));
                    QMetaObject::invokeMethod(
                        qApp, [&] { between(i); }, Qt::BlockingQueuedConnection);
                }
                KONTOR_TRY(command.finish());
                return command.number();
            },
            [this](const Result<qint64> &number) {
                m_job = requireValue(number);
                m_log << QStringLiteral("job");
            },
            Length::Job);
    }
    void waitUntil(const std::function<bool()> &done) { REQUIRE(QTest::qWaitFor(done, 60'000)); }
    void waitForLog(qsizetype lines)
    {
        waitUntil([&] { return m_log.size() >= lines; });
    }
    QVariant ask(const QByteArray &sql)
    {
        std::optional<QVariant> answer;
        m_workspace.inspect<QVariant>(
            qApp, [sql](const Session &session) { return session.database->writer().scalar(sql); },
            [&](const Result<QVariant> &value) { answer = requireValue(value); });
        waitUntil([&] { return answer.has_value(); });
        return *answer;
    }
    void undo(qint64 command, Length length)
    {
        const qsizetype lines = m_log.size();
        write<UndoReport>(
            [command](const Session &session) { return undoCommand(session, command); },
            [this](const Result<UndoReport> &report) { m_log << QString::number(requireValue(report).conflicts); },
            length);
        waitForLog(lines + 1);
    }
    const QStringList &log() const { return m_log; }
    qint64 job() const { return m_job; }

private:
    QTemporaryDir m_folder;
    Workspace m_workspace;
    QList<model::ContactId> m_contacts;
    QStringList m_log;
    qint64 m_job = 0;
};

void requireSound(const QString &path)
{
    const base::FixedClock clock(testNowMs);
    auto database = requireValue(storage::Database::open(path, testSecret(), {&clock, 7, {}}));
    const storage::CheckReport report = requireValue(storage::checkFile(database->writer(), {}));
    INFO(report.problems.join(u'\n').toStdString());
    CHECK(report.ok());
}

}  // namespace

TEST_CASE("A save gets in between the steps of a job, and is acknowledged before the job ends")
{
    const bool exclusive = GENERATE(false, true);
    CAPTURE(exclusive);
    JobFile file(5, exclusive);
    std::optional<qint64> seen;
    file.runJob(QStringLiteral("Viele"), [&](int step) {
        if (step != 1)
            return;
        file.workspace().setAuthor(QStringLiteral("Chefin"));
        file.edit(file.contacts()[0], "remark", QStringLiteral("erste"));
        file.edit(file.contacts()[0], "kind", QString());  // refused, on its own
        file.edit(file.contacts()[4], "nickname", QStringLiteral("zweite"));
        file.workspace().read<qint64>(
            qApp,
            [](storage::Connection &connection) -> Result<qint64> {
                return connection.scalar("SELECT count(*) FROM contact WHERE remark = 'erste'")
                    .map([](const QVariant &n) { return n.toLongLong(); });
            },
            [&](const Result<qint64> &count) { seen = requireValue(count); });
    });
    file.waitForLog(4);
    CHECK(file.log()
          == QStringList{QStringLiteral("erste"), base::errorCodeName(ErrorCode::Invalid), QStringLiteral("zweite"),
                         QStringLiteral("job")});
    file.waitUntil([&] { return seen.has_value(); });
    if (exclusive)
        CHECK(*seen == 1);  // one connection: in its place in the order
    CHECK(file.ask("SELECT count(*) FROM command WHERE kind = 'contact.edit' AND author = 'Chefin' AND state = 'done'")
              .toInt()
          == 2);
    const QByteArray job = QByteArray::number(file.job());
    CHECK(file.ask("SELECT author || ',' || state || ',' || steps FROM command WHERE n = " + job).toString()
          == QStringLiteral("Ich,done,5"));
    CHECK(file.ask("SELECT count(*) FROM history WHERE field = 'nickname' AND new = 'Viele' AND cmd = " + job).toInt()
          == 5);
    CHECK(file.ask("SELECT count(*) FROM history WHERE cmd = " + job).toInt() == 5);
    CHECK(file.ask("SELECT count(*) FROM history WHERE new = 'zweite' AND cmd <> " + job).toInt() == 1);

    SECTION("undo takes the job back, the saves stay")
    {
        file.undo(file.job(), Length::Job);
        // The save came before the job reached that contact: it is what the job found there.
        CHECK(file.ask("SELECT group_concat(nickname) FROM contact WHERE nickname IS NOT NULL").toString()
              == QStringLiteral("zweite"));
        CHECK(file.ask("SELECT count(*) FROM contact WHERE remark = 'erste'").toInt() == 1);
    }
    SECTION("undo takes a save back, the job stays")
    {
        const qint64 save = file.ask("SELECT cmd FROM history WHERE new = 'erste'").toLongLong();
        file.undo(save, Length::Short);
        CHECK(file.ask("SELECT count(*) FROM contact WHERE remark IS NOT NULL").toInt() == 0);
        CHECK(file.ask("SELECT count(*) FROM contact WHERE nickname = 'Viele'").toInt() == 5);
    }
}

TEST_CASE("Jobs keep their order, and no short work comes before the job it was asked for after")
{
    JobFile file(2);
    QStringList begun;  // on the writing thread only, until the last has ended
    const auto note = [&](const char *name, Length length) {
        file.write<void>(
            [&begun, name](const Session &session) -> Result<void> {
                begun << text(name);
                return session.database->write([&](storage::Transaction &) -> Result<void> {
                    begun << text(name) + u'1';
                    return {};
                });
            },
            {}, length);
    };
    note("A", Length::Job);
    note("b", Length::Short);
    note("C", Length::Job);
    note("d", Length::Short);
    (void)file.ask("SELECT 1");
    CHECK(begun == QStringList{"A", "A1", "b", "b1", "C", "C1", "d", "d1"});
}

TEST_CASE("Whatever comes in between the steps of whichever jobs, in order and each for itself")
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        const auto below = [&](int most) { return int(random() % unsigned(most)); };
        JobFile file(6, seed % 5 == 0);
        QStringList expected;
        QList<std::pair<int, QString>> last;  // contact, remark
        int number = 0;
        const auto someSaves = [&](int) {
            for (int i = below(4); i > 0; --i) {
                const int contact = below(6);
                if (below(5) == 0) {
                    file.edit(file.contacts()[contact], "kind", QString());
                    expected << base::errorCodeName(ErrorCode::Invalid);
                    continue;
                }
                const QString value = QStringLiteral("Wert %1").arg(++number);
                file.edit(file.contacts()[contact], "remark", value);
                expected << value;
                last.append({contact, value});
            }
        };
        const int jobs = 1 + below(3);
        for (int job = 0; job < jobs; ++job)
            file.runJob(QStringLiteral("Job %1").arg(job), someSaves);
        file.waitUntil([&] { return file.log().count(QStringLiteral("job")) == jobs; });
        file.waitUntil([&] { return file.log().size() == expected.size() + jobs; });
        QStringList saves = file.log();
        saves.removeAll(QStringLiteral("job"));
        CHECK(saves == expected);  // in the order in which they were asked for
        for (int job = 0; job < jobs; ++job) {
            const QByteArray name = "'Job " + QByteArray::number(job) + '\'';
            CHECK(file.ask("SELECT count(*) || '/' || count(DISTINCT cmd) FROM history WHERE new = " + name).toString()
                  == QStringLiteral("6/1"));
        }
        CHECK(file.ask("SELECT count(DISTINCT cmd) = count(*) FROM history WHERE field = 'remark'").toBool());
        CHECK(file.ask("SELECT count(*) FROM history h JOIN command c ON c.n = h.cmd WHERE h.field = 'remark' AND "
                       "c.kind <> 'contact.edit'")
                  .toInt()
              == 0);
        QHash<int, QString> now;
        for (const auto &[contact, value] : last)
            now.insert(contact, value);
        for (auto it = now.cbegin(); it != now.cend(); ++it)
            CHECK(
                file.ask("SELECT remark FROM contact WHERE id = x'" + file.contacts()[it.key()].toBytes().toHex() + "'")
                    .toString()
                == it.value());
        // All of it taken back, newest first: what was there before.
        for (;;) {
            const qint64 next = file.ask("SELECT max(n) FROM command WHERE kind IN ('contact.edit', "
                                         "'contact.edit-many') AND undone_by IS NULL")
                                    .toLongLong();
            if (next == 0)
                break;
            file.undo(next, Length::Job);
        }
        CHECK(file.ask("SELECT count(*) FROM contact WHERE remark IS NOT NULL OR nickname IS NOT NULL").toInt() == 0);
    }
}

TEST_CASE("While a save waits, bulk work ends its steps early; where none can come, it is one step")
{
    KontorFile file;
    QList<model::ContactId> contacts;
    for (int i = 0; i < 60; ++i)
        contacts << requireValue(createContact(file.session(), personDraft("Eva", "Klein")));
    const auto steps = [&] {
        return requireValue(file.database().writer().scalar("SELECT steps FROM command ORDER BY n DESC LIMIT 1"))
            .toInt();
    };
    const bool waits = GENERATE(false, true);
    CAPTURE(waits);
    int interludes = 0;
    if (waits)
        file.database().setInterlude([&] { ++interludes; }, [] { return true; });
    const int expected = waits ? 6 : 1;  // it looks at every tenth record
    CHECK(requireValue(tagContacts(file.session(), contacts, {text("Neu")}, {})) == 60);
    CHECK(steps() >= expected);  // more on a slow computer
    CHECK((waits || steps() == expected));
    CHECK(requireValue(undo(file.session())).restored == 61);
    CHECK(steps() >= expected);
    CHECK((waits || steps() <= expected + 1));  // the tag itself
    CHECK(requireValue(redo(file.session())).restored == 61);
    CHECK(steps() >= expected);
    CHECK((interludes > 0) == waits);
    file.database().setInterlude({});
    CHECK(requireValue(file.database().writer().scalar("SELECT count(*) FROM contact_tag")).toInt() == 60);
}

TEST_CASE("A long read keeps neither reads nor saves waiting, and may save something itself")
{
    JobFile file(2);
    std::binary_semaphore go{0};
    std::optional<qint64> found;
    std::optional<qint64> meanwhile;
    const auto remarks = [](storage::Connection &connection) {
        return connection.scalar("SELECT count(*) FROM contact WHERE remark IS NOT NULL").map([](const QVariant &n) {
            return n.toLongLong();
        });
    };
    file.workspace().readLong<qint64>(
        qApp,
        [&](const LongRead &read) -> Result<qint64> {
            go.acquire();
            KONTOR_TRY(read.write([&](const Session &session) {
                return editContact(session, file.contacts()[1], {{QStringLiteral("remark"), QStringLiteral("lang")}})
                    .map([](bool) {});
            }));
            return remarks(read.connection);
        },
        [&](const Result<qint64> &count) { found = requireValue(count); });
    file.edit(file.contacts()[0], "remark", QStringLiteral("kurz"));
    file.waitForLog(1);
    file.workspace().read<qint64>(qApp, remarks, [&](const Result<qint64> &count) { meanwhile = requireValue(count); });
    file.waitUntil([&] { return meanwhile.has_value(); });
    CHECK(*meanwhile == 1);
    CHECK_FALSE(found.has_value());
    go.release();
    file.waitUntil([&] { return found.has_value(); });
    CHECK(*found == 2);
}

TEST_CASE("The file is checked beside those who save, as one state of it")
{
    JobFile file(3);
    std::optional<storage::CheckReport> checked;
    const auto check = [&](const JobControl &control) {
        checked.reset();
        file.workspace().readLong<storage::CheckReport>(
            qApp,
            [&](const LongRead &read) {
                JobControl saving;
                saving.onProgress = [&](const Progress &progress) {
                    control.report(progress);
                    // Would never end if the check held the writing thread.
                    requireValue(read.write([&](const Session &session) {
                        return createContact(session, fullDraft("Neu", "Dazwischen")).map([](const model::ContactId &) {
                        });
                    }));
                };
                return checkFile(read, saving);
            },
            [&](const Result<storage::CheckReport> &report) { checked = requireValue(report); });
        file.waitUntil([&] { return checked.has_value(); });
        return checked->problems;
    };
    CHECK(check({}) == QStringList());
    CHECK(file.ask("SELECT count(*) FROM contact WHERE given_name = 'Neu'").toInt() == 3);
    CHECK(checked->pages > 10);
    file.write<bool>(
        [](const Session &session) {
            return session.database->writer().execute("UPDATE contact_index SET search = 'anderes'").map([] {
                return true;
            });
        },
        [](const Result<bool> &done) { requireValue(done); });
    CHECK(check({}).size() == 1);
}

TEST_CASE("What came in between the steps of a job survives the end of the window, and the file is sound")
{
    QTemporaryDir keep;
    const QString copy = keep.filePath(QStringLiteral("copy.kontor"));
    {
        JobFile file(4);
        file.runJob(QStringLiteral("Viele"),
                    [&](int step) { file.edit(file.contacts()[step], "remark", QStringLiteral("Hand")); });
        file.waitForLog(5);
        CHECK(file.ask("SELECT count(*) FROM contact WHERE remark = 'Hand' AND nickname = 'Viele'").toInt() == 4);
        (void)file.ask("PRAGMA wal_checkpoint(TRUNCATE)");
        REQUIRE(QFile::copy(file.path(), copy));
    }
    requireSound(copy);
}

TEST_CASE("records that take long end their step by themselves", "[interlude]")
{
    KontorFile file;
    const auto stepOf = [&] {
        commands::StepPace pace(file.database(), 20);
        REQUIRE(file.database().write([&](storage::Transaction &transaction) { return pace.begin(transaction, false); }));
        qsizetype done = 0;
        while (!pace.isOver(done)) {
            QElapsedTimer record;  // as long as a look-up that misses the cache many times
            for (record.start(); record.elapsed() < 4;) {
            }
            ++done;
        }
        return done;
    };
    CHECK(stepOf() == 20);  // nobody can save meanwhile
    file.database().setInterlude([] {});
    CHECK(stepOf() <= 4);
    file.database().setInterlude({});
}
