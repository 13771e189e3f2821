// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "core/queries/drafts.h"
#include "ui/pages/settings/fielddialog.h"
#include "ui/pages/settings/tagdialog.h"
#include "ui/pages/settings/templatedialogs.h"
#include "ui/dialogs/draftkeeper.h"
#include "ui/widgets/draftnotice.h"

#include "tests/support/childprocess.h"

#include "windowfixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace kontor;
using namespace kontor::tests;

namespace {

const QString entryName = QStringLiteral("New timeline entry");

int draftCount(WindowFixture &fixture)
{
    return int(fixture.count("SELECT count(*) FROM draft"));
}

}  // namespace

TEST_CASE("child: types and is never done", "[.child]")
{
    WindowFixture fixture;
    fixture.window->openFile(fromParent("KONTOR_CHILD_FILE"));
    REQUIRE(fixture.waitFor([&] { return fixture.window->currentPage() != nullptr; }));
    fixture.window->go({QStringLiteral("contacts")});
    fixture.settle();
    auto *editor = fixture.find<QPlainTextEdit>(entryName);
    QTest::keyClicks(editor, QStringLiteral("Wartungsvertrag besprochen"));
    REQUIRE(fixture.waitFor([&] { return draftCount(fixture) == 1; }));
    tellParent(QStringLiteral("typed"));
    REQUIRE(QTest::qWaitFor([] { return false; }, 600'000));
}

TEST_CASE("what was typed survives a kill and is offered again", "[window][drafts]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kill.kontor"));
    {
        commands::Workspace workspace;
        REQUIRE(answer<void>([&](QObject *context, auto done) {
            workspace.open(path, testSecret(), commands::Workspace::Mode::Create, QStringLiteral("Tester"), context, done);
        }).has_value());
        writeNow<model::ContactId>(workspace, [](const commands::Session &session) {
            return commands::createContact(session, personDraft("Eva", "Klein"));
        });
    }
    Child child(QStringLiteral("child: types and is never done"), {{QStringLiteral("KONTOR_CHILD_FILE"), path}});
    REQUIRE(child.waitForLines(1));
    child.kill();

    WindowFixture fixture;
    fixture.window->openFile(path);
    REQUIRE(fixture.waitFor([&] { return fixture.window->currentPage() != nullptr; }));
    fixture.window->go({QStringLiteral("contacts")});
    fixture.settle();
    auto *editor = fixture.find<QPlainTextEdit>(entryName);
    REQUIRE(fixture.waitFor([&] { return editor->toPlainText() == QStringLiteral("Wartungsvertrag besprochen"); }));
    CHECK(fixture.window->findChild<widgets::DraftNotice *>()->isVisible());

    SECTION("saved, it is no draft any more")
    {
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(fixture.waitFor([&] { return editor->toPlainText().isEmpty(); }));
        CHECK(fixture.count("SELECT count(*) FROM activity") == 1);
        CHECK(draftCount(fixture) == 0);
        CHECK_FALSE(fixture.window->findChild<widgets::DraftNotice *>()->isVisible());
    }
    SECTION("discarded, it is gone")
    {
        QTest::mouseClick(fixture.find<QPushButton>(QStringLiteral("Discard the draft")), Qt::LeftButton);
        CHECK(editor->toPlainText().isEmpty());
        CHECK(fixture.count("SELECT count(*) FROM activity") == 0);
        fixture.settle();
        CHECK(draftCount(fixture) == 0);
    }
}

TEST_CASE("a window that closes while somebody types keeps the last words", "[window][drafts]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("close.kontor"));
    {
        commands::Workspace workspace;
        REQUIRE(answer<void>([&](QObject *context, auto done) {
            workspace.open(path, testSecret(), commands::Workspace::Mode::Create, QStringLiteral("Tester"), context, done);
        }).has_value());
        writeNow<model::ContactId>(workspace, [](const commands::Session &session) {
            return commands::createContact(session, personDraft("Eva", "Klein"));
        });
    }
    {
        WindowFixture fixture;
        fixture.window->openFile(path);
        REQUIRE(fixture.waitFor([&] { return fixture.window->currentPage() != nullptr; }));
        fixture.window->go({QStringLiteral("contacts")});
        fixture.settle();
        QTest::keyClicks(fixture.find<QPlainTextEdit>(entryName), QStringLiteral("halb"));
        delete fixture.window.data();
    }
    commands::Workspace workspace;
    REQUIRE(answer<void>([&](QObject *context, auto done) {
        workspace.open(path, testSecret(), commands::Workspace::Mode::Open, QStringLiteral("Tester"), context, done);
    }).has_value());
    const auto kept = readNow<QList<queries::DraftRecord>>(workspace, [](storage::Connection &connection) {
        return queries::drafts(connection, QStringLiteral("timeline"));
    });
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].content.value(QStringLiteral("body")).toString() == QStringLiteral("halb"));
}

TEST_CASE("a draft keeper writes what is typed, per record, and forgets what is emptied", "[drafts]")
{
    DeskFile file;
    QString typed;
    const auto kept = [&](const Uuid &record) {
        return readNow<QString>(file.workspace(), [record](storage::Connection &connection) -> Result<QString> {
            KONTOR_ASSIGN(const auto draft, queries::draftOf(connection, QStringLiteral("test"), record));
            return draft ? draft->content.value(QStringLiteral("text")).toString() : QString();
        });
    };
    const auto content = [&] { return typed.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("text"), typed}}; };
    auto keeper = std::make_unique<dialogs::DraftKeeper>(file.workspace(), QStringLiteral("test"), content, nullptr);
    QStringList found;
    QObject::connect(keeper.get(), &dialogs::DraftKeeper::found, keeper.get(), [&](const QJsonObject &draft) {
        found << draft.value(QStringLiteral("text")).toString();
    });
    const auto type = [&](const QString &text) {
        typed = text;
        keeper->touch();
    };
    const Uuid other = Uuid::fromBytes(QByteArray(16, 'o'));
    keeper->open();
    type(QStringLiteral("a"));
    REQUIRE(QTest::qWaitFor([&] { return kept({}) == QStringLiteral("a"); }, patienceMs));
    // Going to another record writes what is there, and finds nothing there.
    type(QStringLiteral("ab"));
    keeper->open(other);
    type({});
    keeper->flush();
    REQUIRE(QTest::qWaitFor([&] { return kept({}) == QStringLiteral("ab"); }, patienceMs));
    CHECK(found.isEmpty());
    keeper->open();
    REQUIRE(QTest::qWaitFor([&] { return found.size() == 1; }, patienceMs));
    CHECK(found[0] == QStringLiteral("ab"));
    type({});
    REQUIRE(QTest::qWaitFor([&] { return kept({}).isEmpty(); }, patienceMs));
    // What is typed last is written when the editor goes, unless it was saved.
    type(QStringLiteral("last"));
    keeper.reset();
    REQUIRE(QTest::qWaitFor([&] { return kept({}) == QStringLiteral("last"); }, patienceMs));
}

TEST_CASE("the forms of the settings keep what is being changed, and are given up with their window", "[drafts][settings]")
{
    DeskFile file;
    const auto kept = [&](const char *editor) {
        return readNow<qsizetype>(file.workspace(), [editor](storage::Connection &connection) -> Result<qsizetype> {
            KONTOR_ASSIGN(const auto drafts, queries::drafts(connection, QString::fromLatin1(editor)));
            return drafts.size();
        });
    };
    const auto check = [&](const char *editor, const std::function<pages::EditDialog *()> &make, const std::function<void(QDialog &)> &change,
                           const std::function<bool(QDialog &)> &isChanged) {
        CAPTURE(editor);
        const auto open = [&] {
            pages::EditDialog *dialog = make();  // goes when it is closed
            dialog->keepDraft(file.workspace(), QString::fromLatin1(editor), {});
            dialog->show();
            return dialog;
        };
        pages::EditDialog *lost = open();
        REQUIRE(QTest::qWaitFor([&] { return lost->isVisible(); }));
        CHECK_FALSE(isChanged(*lost));
        change(*lost);
        REQUIRE(isChanged(*lost));
        REQUIRE(QTest::qWaitFor([&] { return kept(editor) == 1; }));
        delete lost;  // as when the program ends
        pages::EditDialog *dialog = open();
        REQUIRE(QTest::qWaitFor([&] { return isChanged(*dialog); }));
        dialog->reject();
        REQUIRE(QTest::qWaitFor([&] { return kept(editor) == 0; }));
    };
    const auto line = [](QDialog &dialog) { return dialog.findChild<QLineEdit *>(); };
    const auto body = [](QDialog &dialog) { return dialog.findChild<QPlainTextEdit *>(); };
    check("text_template", [] { return new pages::TextTemplateDialog(queries::TextTemplateRecord{}, {}); },
          [&](QDialog &dialog) { QTest::keyClicks(body(dialog), QStringLiteral("Vielen Dank")); },
          [&](QDialog &dialog) { return body(dialog)->toPlainText() == QStringLiteral("Vielen Dank"); });
    check("tag", [] { return new pages::TagDialog(queries::TagCount{}); }, [&](QDialog &dialog) { QTest::keyClicks(line(dialog), QStringLiteral("Messe")); },
          [](QDialog &dialog) { return static_cast<pages::TagDialog &>(dialog).fields().value(QStringLiteral("name")) == QStringLiteral("Messe"); });
    check("activity_kind", [] { return new pages::KindDialog(queries::ActivityKindRecord{}); },
          [&](QDialog &dialog) { QTest::keyClicks(line(dialog), QStringLiteral("Besichtigung")); },
          [](QDialog &dialog) { return static_cast<pages::KindDialog &>(dialog).label() == QStringLiteral("Besichtigung"); });
    // The type decides which rows there are; it and the name come back together.
    check("custom_field", [] { return new pages::FieldDialog(queries::CustomFieldRecord{}); },
          [&](QDialog &dialog) {
              auto *type = dialog.findChild<QComboBox *>();
              type->setCurrentIndex(type->findData(QStringLiteral("money")));
              QTest::keyClicks(line(dialog), QStringLiteral("Budget"));
          },
          [](QDialog &dialog) {
              const commands::CustomFieldSpec spec = static_cast<pages::FieldDialog &>(dialog).spec();
              return spec.label == QStringLiteral("Budget") && spec.type == model::FieldType::Money;
          });
}
