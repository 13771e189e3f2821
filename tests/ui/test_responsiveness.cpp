// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "core/commands/commandcontext.h"

#include "tests/support/watchdog.h"

#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QScrollBar>
#include <QTableView>

// The window answers within 50 ms, however long the list is.

using namespace kontor;
using namespace kontor::tests;

namespace {

constexpr double mostMs = 50;

/// Many contacts, fast: names and list rows alone, in one step.
Result<qint64> manyContacts(const commands::Session &session, int count)
{
    const commands::CommandInfo info{QStringLiteral("sample-data"), {{QStringLiteral("contacts"), count}}, {}};
    return commands::runCommand(session, info, [&](commands::CommandContext &context) -> Result<qint64> {
        auto contacts = context.transaction().statement(QByteArray(
            "WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t WHERE i < ?1) INSERT INTO contact(id, cmd, created_at, kind, given_name, family_name)"
            " SELECT randomblob(16), ?2, ?3, 'person', 'Eva', 'Kunde ' || i FROM t"));
        contacts.bind(count, context.number(), context.now());
        KONTOR_TRY(contacts.run());
        auto rows = context.transaction().statement(QByteArray(
            "INSERT INTO contact_index(n, sort_key, name, name_key, subtitle, search)"
            " SELECT n, CAST(printf('%08d', n) AS BLOB), family_name || ', Eva', lower(family_name), 'Adler GmbH', lower(family_name) FROM contact"));
        KONTOR_TRY(rows.run());
        return count;
    });
}

/// Counts what a view asks for.
class CountingModel final : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override
    {
        rows.insert(index.row());
        ++calls;
        return QIdentityProxyModel::data(index, role);
    }
    mutable QSet<int> rows;
    mutable int calls = 0;
};

}  // namespace

TEST_CASE("a hundred thousand contacts do not hold up the window", "[window][speed]")
{
    WindowFixture fixture;
    fixture.openFilledFile([](const commands::Session &session) { return manyContacts(session, 100'000); }, QStringLiteral("settings"));
    Watchdog dog;
    REQUIRE(fixture.waitFor([&] { return dog.answers() > 5; }));
    dog.restart();

    fixture.window->go({QStringLiteral("contacts")});
    fixture.settle();
    auto *view = fixture.find<QTableView>(QStringLiteral("Contacts"));
    REQUIRE(fixture.waitFor([&] { return view->model()->rowCount() == 100'000; }));
    fixture.settle();
    INFO("first list: " << dog.longestMs() << " ms, of which worked " << dog.longestWorkMs() << " ms");
    CHECK(dog.within(mostMs));

    SECTION("scrolling")
    {
        dog.restart();
        for (int i = 0; i < 60; ++i) {
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() * (i * 37 % 60) / 60);
            QTest::qWait(5);
        }
        fixture.settle();
        INFO("scrolling: " << dog.longestMs() << " ms, of which worked " << dog.longestWorkMs() << " ms");
        CHECK(dog.within(mostMs));
    }
    SECTION("the view asks for the rows that it shows, not for the list")
    {
        CountingModel counting;
        counting.setSourceModel(view->model());
        QTableView other;
        other.setItemDelegate(view->itemDelegate());
        other.horizontalHeader()->setStretchLastSection(true);
        other.verticalHeader()->hide();
        other.verticalHeader()->setDefaultSectionSize(view->rowHeight(0));
        other.setModel(&counting);
        other.resize(view->size());
        other.show();
        REQUIRE(QTest::qWaitForWindowExposed(&other));
        (void)other.grab();
        const int visible = other.height() / view->rowHeight(0) + 2;
        CHECK(counting.rows.size() <= visible);
        CHECK(counting.calls <= visible * 40);
    }
}
