// SPDX-License-Identifier: GPL-3.0-or-later

// The start page, its tiles and their arrangement.

#include "tests/support/catch.h"

#include "core/commands/activitycommands.h"
#include "core/commands/seen.h"
#include "core/model/value.h"
#include "ui/pages/today/todaypage.h"
#include "ui/pages/today/todaytile.h"
#include "ui/widgets/tileboard.h"

#include "windowfixture.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace kontor;
using namespace kontor::tests;
using pages::TileArrangement;
using widgets::Tile;
using Direction = widgets::Tile::Direction;

namespace {

const QStringList letters{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")};

TileArrangement arrangement(const char *text)
{
    return TileArrangement::fromText(QLatin1String(text), letters);
}

pages::TodayPage *page(WindowFixture &fixture)
{
    return qobject_cast<pages::TodayPage *>(fixture.window->currentPage());
}

Tile *tile(WindowFixture &fixture, const QString &id)
{
    for (Tile *candidate : fixture.window->findChildren<Tile *>()) {
        if (candidate->id() == id)
            return candidate;
    }
    FAIL("no tile " << id.toStdString());
    return nullptr;
}

QAbstractButton *visibleButton(WindowFixture &fixture, const char *text)
{
    for (QAbstractButton *candidate : fixture.window->findChildren<QAbstractButton *>()) {
        if (candidate->isVisible() && candidate->text() == QString::fromUtf8(text))
            return candidate;
    }
    return nullptr;
}

QList<widgets::TileRow> rows(WindowFixture &fixture, const QString &id)
{
    return tile(fixture, id)->findChild<widgets::TileList *>()->rows();
}

}  // namespace

TEST_CASE("an arrangement keeps its columns in wide windows and puts them below one another in narrow ones", "[today]")
{
    TileArrangement tiles = arrangement("a,b|c|d,x,a");
    CHECK(tiles.toText() == QStringLiteral("a,b|c|d"));
    CHECK(tiles.columns(2) == QList<QStringList>{{"a", "b"}, {"c", "d"}});
    CHECK(tiles.columns(1) == QList<QStringList>{{"a", "b", "c", "d"}});
    tiles.add(QStringLiteral("e"));
    tiles.add(QStringLiteral("a"));
    CHECK(tiles.toText() == QStringLiteral("a,b,e|c|d"));
    tiles.remove(QStringLiteral("b"));
    CHECK(tiles.toText() == QStringLiteral("a,e|c|d"));
    CHECK(TileArrangement::fromText(tiles.toText(), letters) == tiles);
}

TEST_CASE("a tile moves one step at a time, and ends at the edges", "[today]")
{
    TileArrangement tiles = arrangement("a,b|c|d");
    tiles.move(QStringLiteral("b"), Direction::Up, 3);
    CHECK(tiles.toText() == QStringLiteral("b,a|c|d"));
    tiles.move(QStringLiteral("b"), Direction::Up, 3);
    tiles.move(QStringLiteral("b"), Direction::Left, 3);
    CHECK(tiles.toText() == QStringLiteral("b,a|c|d"));
    tiles.move(QStringLiteral("b"), Direction::Right, 3);
    CHECK(tiles.toText() == QStringLiteral("a|b,c|d"));
    tiles.move(QStringLiteral("b"), Direction::Down, 3);
    CHECK(tiles.toText() == QStringLiteral("a|c,b|d"));
    // In two columns "d" stands below "b".
    tiles.move(QStringLiteral("d"), Direction::Up, 2);
    CHECK(tiles.columns(2).last() == QStringList{"c", "d", "b"});
    tiles.place(QStringLiteral("a"), 1, 3, 2);
    CHECK(tiles.columns(2) == QList<QStringList>{{}, {"c", "d", "b", "a"}});
    tiles.move(QStringLiteral("a"), Direction::Left, 2);
    CHECK(tiles.columns(2) == QList<QStringList>{{"a"}, {"c", "d", "b"}});
    tiles.move(QStringLiteral("none"), Direction::Down, 2);
    CHECK(tiles.ids().size() == 4);
}

TEST_CASE("tiles show what is due, and a task is ticked off and put off right there", "[window][today]")
{
    WindowFixture fixture;
    fixture.openFile(120, QStringLiteral("today"));
    REQUIRE(page(fixture) != nullptr);
    REQUIRE(fixture.waitFor([&] { return !rows(fixture, QStringLiteral("tasks")).isEmpty(); }));
    const qint64 open = fixture.count("SELECT count(*) FROM task WHERE done_at IS NULL AND deleted_at IS NULL");
    QCheckBox *box = nullptr;
    for (QCheckBox *candidate : tile(fixture, QStringLiteral("tasks"))->findChildren<QCheckBox *>()) {
        if (candidate->isVisible() && box == nullptr)
            box = candidate;
    }
    REQUIRE(box != nullptr);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    REQUIRE(fixture.waitFor([&] { return fixture.count("SELECT count(*) FROM task WHERE done_at IS NULL AND deleted_at IS NULL") < open; }));
    fixture.settle();
    CHECK(box->hasFocus());
    CHECK_FALSE(box->isChecked());

    const widgets::TileRow first = rows(fixture, QStringLiteral("tasks")).first();
    QTest::mouseClick(fixture.find<QToolButton>(first.more), Qt::LeftButton);
    auto *menu = tile(fixture, QStringLiteral("tasks"))->findChild<QMenu *>();
    REQUIRE(menu != nullptr);
    menu->actions().last()->trigger();
    menu->close();
    const QString stored = QString::fromLatin1(Uuid::fromString(first.key)->toBytes().toHex());
    REQUIRE(fixture.waitFor([&] {
        return fixture.count(("SELECT count(*) FROM task WHERE id = x'" + stored.toLatin1() + "' AND due_on > date('now', '+20 days')").constData()) == 1;
    }));
}

TEST_CASE("a line of a tile leads to its contact, and who was looked at is remembered", "[window][today]")
{
    WindowFixture fixture;
    fixture.openFile(60, QStringLiteral("today"));
    REQUIRE(fixture.waitFor([&] { return !rows(fixture, QStringLiteral("recent")).isEmpty(); }));
    const widgets::TileRow row = rows(fixture, QStringLiteral("recent")).first();
    for (widgets::TileButton *button : tile(fixture, QStringLiteral("recent"))->findChildren<widgets::TileButton *>()) {
        if (button->isVisible() && button->row().key == row.key) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    REQUIRE(fixture.waitFor([&] { return fixture.contacts() != nullptr; }));
    const Uuid id = *Uuid::fromString(row.key);
    REQUIRE(answer<void>([&](QObject *context, auto done) {
        fixture.window->workspace().inspect<void>(context, [id](const commands::Session &session) { return commands::noteSeen(session, model::ContactId(id)); }, done);
    }).has_value());
    fixture.window->go({QStringLiteral("today")});
    REQUIRE(fixture.waitFor([&] { return !rows(fixture, QStringLiteral("seen")).isEmpty() && rows(fixture, QStringLiteral("seen")).first().key == row.key; }));
}

TEST_CASE("tiles are moved by key and mouse, hidden and reset, and the preferences keep it", "[window][today]")
{
    WindowFixture fixture;
    fixture.openFile(40, QStringLiteral("today"));
    fixture.settle();
    const auto stored = [&] { return fixture.preferences.text(pages::Preference::TodayTiles); };
    CHECK(stored().isEmpty());
    Tile *days = tile(fixture, QStringLiteral("days"));
    auto *handle = days->findChild<QToolButton *>();
    handle->setFocus();
    QTest::keyClick(handle, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(stored() == page(fixture)->arrangement().toText());
    CHECK(page(fixture)->arrangement().columns(2).last().indexOf(QStringLiteral("days")) == 1);
    CHECK(handle->hasFocus());

    // By the heading, to the top of the first column.
    fixture.settle();
    Tile *tasks = tile(fixture, QStringLiteral("tasks"));
    const QPoint from(60, 12);
    QTest::mousePress(days, Qt::LeftButton, {}, from);
    const QPoint to = days->mapFromGlobal(tasks->mapToGlobal(QPoint(40, 2)));
    for (const QPoint &at : {from + QPoint(-20, -20), to}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(at), days->mapToGlobal(QPointF(at)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(days, &move);
    }
    QTest::mouseRelease(days, Qt::LeftButton, {}, to);
    CHECK(page(fixture)->arrangement().ids().first() == QStringLiteral("days"));

    Q_EMIT days->removeRequested();
    CHECK_FALSE(days->isVisible());
    CHECK_FALSE(page(fixture)->arrangement().contains(QStringLiteral("days")));
    pages::TodayPage again(*fixture.window);
    CHECK(again.arrangement() == page(fixture)->arrangement());
    QTest::mouseClick(visibleButton(fixture, "Tiles"), Qt::LeftButton);
    auto *menu = page(fixture)->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(menu != nullptr);
    menu->actions().last()->trigger();
    menu->close();
    CHECK(page(fixture)->arrangement().toText() == pages::standardTiles());
    CHECK(days->isVisible());
}

TEST_CASE("an empty file offers how to begin", "[window][today]")
{
    WindowFixture fixture;
    fixture.openFile(0, QStringLiteral("today"));
    fixture.settle();
    CHECK(visibleButton(fixture, "Import an address list …") != nullptr);
    CHECK(visibleButton(fixture, "Remove sample data") == nullptr);
}

TEST_CASE("sample data is removed from the start page", "[window][today]")
{
    WindowFixture other;
    other.openFile(30, QStringLiteral("today"));
    other.settle();
    QAbstractButton *remove = visibleButton(other, "Remove sample data");
    REQUIRE(remove != nullptr);
    QTest::mouseClick(remove, Qt::LeftButton);
    REQUIRE(other.waitFor([&] { return other.count("SELECT count(*) FROM visible_contact") == 0; }));
    other.settle();
}
