// SPDX-License-Identifier: GPL-3.0-or-later

// SIGKILL at any moment, and a disk that is full: what was acknowledged is there, the rest is there whole or not at all.

#include "core/commands/undo.h"
#include "core/storage/check.h"

#include "tests/support/childprocess.h"
#include "tests/support/filedump.h"
#include "tests/support/script.h"

#include <QThread>

#include <csignal>
#include <random>

#include <sys/resource.h>

using namespace kontor;
using namespace kontor::commands;
using namespace kontor::tests;

namespace {

constexpr int bulkSize = 1'100;  // three steps
const QString fileVariable = QStringLiteral("KONTOR_CHILD_FILE");
const QString startVariable = QStringLiteral("KONTOR_CHILD_START");

/// The file of the parent, opened by the child.
struct ChildFile {
    base::SystemClock clock;
    std::unique_ptr<storage::Database> database;
    Session session;

    ChildFile()
    {
        database = requireValue(storage::Database::open(fromParent("KONTOR_CHILD_FILE"), testSecret(), {&clock, 0, {}}));
        session = {database.get(), QStringLiteral("Child"), QStringLiteral("test"), QStringLiteral("DE")};
    }
    Uuid id(const QByteArray &sql) { return Uuid::fromBytes(requireValue(database->writer().scalar(sql)).toByteArray()); }
};

QList<model::ContactId> bulkContacts(storage::Connection &connection)
{
    QList<model::ContactId> ids;
    storage::Statement query = connection.statement(QByteArray("SELECT id FROM contact WHERE nickname = 'bulk' ORDER BY n"));
    while (requireValue(query.step()))
        ids << model::ContactId(query.uuid(0));
    return ids;
}

qint64 taggedContacts(KontorFile &file)
{
    return file.number("SELECT count(*) FROM contact_tag x JOIN tag t ON t.id = x.tag_id WHERE t.deleted_at IS NULL AND t.name = 'Bulk'");
}

void expectSound(KontorFile &file)
{
    REQUIRE(requireValue(storage::checkFile(file.connection(), {})).problems == QStringList());
    REQUIRE(derivedDump(file.connection()) == rebuiltDerivedDump(file));
}

/// What the child had acknowledged when it was killed.
struct Acknowledged {
    int created = -1;
    int edited = -1;
    QString lastBulk;  ///< "tag" or "undo"

    void read(const QStringList &lines)
    {
        for (const QString &line : lines) {
            const QString verb = line.section(u' ', 0, 0);
            const int number = line.section(u' ', 1, 1).toInt();
            if (verb == QStringLiteral("create"))
                created = number;
            else if (verb == QStringLiteral("edit"))
                edited = number;
            else if (verb == QStringLiteral("tag") || verb == QStringLiteral("undo"))
                lastBulk = verb;
        }
    }
};

/// Tag marks are there in whole steps; an open command is what is left of the last one, and undo takes it back.
void expectWholeSteps(KontorFile &file, const Acknowledged &acknowledged, bool bulkWasRunning)
{
    const qint64 tagged = taggedContacts(file);
    INFO("tagged " << tagged << ", acknowledged " << acknowledged.lastBulk.toStdString());
    CHECK((tagged == bulkSize || tagged % 500 == 0));
    if (!bulkWasRunning)
        CHECK(tagged == (acknowledged.lastBulk == QStringLiteral("tag") ? bulkSize : 0));
    const qint64 open = file.number("SELECT count(*) FROM command WHERE state = 'open'");
    CHECK(open <= 1);
    if (tagged != 0 && tagged != bulkSize)
        CHECK(open == 1);
    if (tagged > 0 || open > 0) {
        CHECK(requireValue(undo(file.session())).kind == QStringLiteral("tag.add"));
        CHECK(taggedContacts(file) == 0);
        CHECK(file.number("SELECT count(*) FROM command WHERE state = 'open'") == 0);
    }
}

}  // namespace

TEST_CASE("child: saves and bulk changes and undo without end", "[.child]")
{
    ChildFile file;
    const auto shared = model::ContactId(file.id("SELECT id FROM contact WHERE nickname = 'shared'"));
    const QList<model::ContactId> bulk = bulkContacts(file.database->writer());
    REQUIRE(bulk.size() == bulkSize);
    for (int i = fromParent("KONTOR_CHILD_START").toInt(); i < 1'000'000; ++i) {
        requireValue(createContact(file.session, fullDraft("Neu", qPrintable(QStringLiteral("Kunde %1").arg(i)))));
        tellParent(QStringLiteral("create %1").arg(i));
        requireValue(editContact(file.session, shared, {{QStringLiteral("remark"), QString::number(i)}}));
        tellParent(QStringLiteral("edit %1").arg(i));
        requireValue(tagContacts(file.session, bulk, {QStringLiteral("Bulk")}, {}));
        tellParent(QStringLiteral("tag %1").arg(i));
        requireValue(undo(file.session));
        tellParent(QStringLiteral("undo %1").arg(i));
    }
}

TEST_CASE("A process killed at any moment loses nothing that it acknowledged")
{
    KontorFile file;
    model::ContactDraft shared = personDraft("Ge", "Teilt");
    shared.fields.insert(QStringLiteral("nickname"), QStringLiteral("shared"));
    shared.fields.insert(QStringLiteral("remark"), QStringLiteral("-1"));
    requireValue(createContact(file.session(), shared));
    requireValue(runCommand(file.session(), {QStringLiteral("import"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        for (int i = 0; i < bulkSize; ++i)
            KONTOR_TRY(context.insert(u"contact", {{QStringLiteral("kind"), QStringLiteral("person")}, {QStringLiteral("created_at"), context.now()},
                                                   {QStringLiteral("family_name"), QStringLiteral("B%1").arg(i)}, {QStringLiteral("nickname"), QStringLiteral("bulk")}}));
        return {};
    }));

    std::mt19937 random(42);
    int start = 0;
    int inBulk = 0;
    Acknowledged acknowledged;
    for (int round = 0; round < 40; ++round) {
        CAPTURE(round);
        file.close();
        {
            Child child(QStringLiteral("child: saves and bulk changes and undo without end"), {{fileVariable, file.path()}, {startVariable, QString::number(start)}});
            // After some acknowledged steps and a random while into the next one.
            REQUIRE(child.waitForLines(qsizetype(random() % 7)));
            QThread::usleep(random() % 40'000);
            child.kill();
            acknowledged.lastBulk = QStringLiteral("undo");
            acknowledged.read(child.lines());
            const QString last = child.lines().isEmpty() ? QString() : child.lines().last().section(u' ', 0, 0);
            inBulk = last == QStringLiteral("edit") || last == QStringLiteral("tag") ? 1 : 0;
        }
        file.reopen();
        for (int i = 0; i <= acknowledged.created; ++i)
            REQUIRE(file.number("SELECT count(*) FROM visible_contact WHERE family_name = 'Kunde " + QByteArray::number(i) + "'") >= 1);
        const qint64 remark = file.number("SELECT remark FROM contact WHERE nickname = 'shared'");
        CHECK(remark >= acknowledged.edited);
        CHECK(remark <= acknowledged.edited + 1);
        // Half a contact would lack its parts.
        CHECK(file.number("SELECT count(*) FROM visible_contact c WHERE family_name LIKE 'Kunde %' AND ((SELECT count(*) FROM contact_point p"
                          " WHERE p.contact_id = c.id) <> 2 OR NOT EXISTS (SELECT 1 FROM task t WHERE t.contact_id = c.id)"
                          " OR NOT EXISTS (SELECT 1 FROM attachment a WHERE a.record_id = c.id))") == 0);
        expectSound(file);
        expectWholeSteps(file, acknowledged, inBulk != 0);
        expectSound(file);
        start = qMax(acknowledged.created, acknowledged.edited) + 1;
        acknowledged.edited = int(remark);
        if (file.number("SELECT remark FROM contact WHERE nickname = 'shared'") >= start)
            start = int(remark) + 1;
        acknowledged.edited = start - 1;
        requireValue(editContact(file.session(), model::ContactId(Uuid::fromBytes(file.scalar("SELECT id FROM contact WHERE nickname = 'shared'").toByteArray())),
                                 {{QStringLiteral("remark"), QString::number(start - 1)}}));
    }
    CHECK(start > 5);
}

TEST_CASE("child: saves until the disk is full", "[.child]")
{
    ChildFile file;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    limit.rlim_cur = 4'000'000;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    int saved = 0;
    Error error;
    for (;; ++saved) {
        REQUIRE(saved < 100'000);
        const auto created = createContact(file.session, fullDraft("Neu", qPrintable(QStringLiteral("Kunde %1").arg(saved))));
        if (!created) {
            error = created.error();
            break;
        }
    }
    limit.rlim_cur = limit.rlim_max;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    tellParent(QStringLiteral("failed %1 %2").arg(errorCodeName(error.code)).arg(saved));
    // Room again: the same program goes on.
    requireValue(createContact(file.session, personDraft("Nach", "Her")));
    tellParent(QStringLiteral("done"));
}

TEST_CASE("A full disk fails the save, clearly, and keeps everything else")
{
    KontorFile file;
    file.close();
    Child child(QStringLiteral("child: saves until the disk is full"), {{fileVariable, file.path()}});
    CHECK(child.finish() == 0);
    REQUIRE(child.lines().size() == 2);
    const QStringList failed = child.lines().first().split(u' ');
    CHECK((failed[1] == errorCodeName(ErrorCode::DiskFull) || failed[1] == errorCodeName(ErrorCode::Io)));
    const int saved = failed[2].toInt();
    CHECK(saved > 10);
    file.reopen();
    CHECK(file.number("SELECT count(*) FROM visible_contact WHERE family_name LIKE 'Kunde %'") == saved);
    CHECK(file.number("SELECT count(*) FROM visible_contact WHERE family_name = 'Her'") == 1);
    expectSound(file);
}
