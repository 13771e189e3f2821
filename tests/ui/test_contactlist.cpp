// SPDX-License-Identifier: GPL-3.0-or-later

// The list of contacts: facets, filter builder, table, many at once, panes, the bin.

#include "tests/support/catch.h"

#include "core/commands/contactcommands.h"
#include "core/commands/filtercommands.h"
#include "core/model/filterfields.h"
#include "core/queries/filtersql.h"
#include "ui/pages/contacts/bulkbar.h"
#include "ui/pages/contacts/columnchooser.h"
#include "ui/pages/contacts/contactfilter.h"
#include "ui/pages/contacts/contactlistpane.h"
#include "ui/pages/contacts/detailpane.h"
#include "ui/pages/contacts/facetpane.h"
#include "ui/pages/contacts/filterdialog.h"
#include "ui/pages/contacts/panelayout.h"
#include "ui/pages/contacts/savedfilters.h"
#include "ui/pages/contacts/setfielddialog.h"
#include "ui/pages/contacts/tagpicker.h"

#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace kontor;
using namespace kontor::pages;
using namespace kontor::tests;
using model::Filter;
using queries::FacetGroup;
using widgets::FacetItem;

namespace {

/// A window with contacts, its page, and what tests do there.
struct Desk : WindowFixture {
    explicit Desk(qint64 contacts)
    {
        openFile(contacts);
        REQUIRE(waitFor([&] { return list()->isCurrent() && !facet(FacetGroup::Kind, "person").isNull(); }));
    }
    ContactsPage *page() { return contacts(); }
    itemmodels::ContactListModel *list() { return page()->listModel(); }
    QTableView *view() { return page()->listPane()->view(); }
    bool current()
    {
        settle();
        return waitFor([&] { return list()->isCurrent(); });
    }

    /// The line of a facet; null while it has no count.
    QPointer<FacetItem> facet(FacetGroup group, const char *key)
    {
        const QString label = facetLabel(group, QString::fromUtf8(key));
        for (FacetItem *item : page()->facetPane()->findChildren<FacetItem *>()) {
            if (item->facet().label == label && item->facet().count >= 0)
                return item;
        }
        return {};
    }
    void click(FacetGroup group, const char *key, Qt::KeyboardModifiers modifiers = {})
    {
        QPointer<FacetItem> item = facet(group, key);
        REQUIRE(item);
        QTest::mouseClick(item, Qt::LeftButton, modifiers);
        REQUIRE(current());
    }
    QAction *action(const QString &text)
    {
        QAction *found = nullptr;
        REQUIRE(waitFor([&] {
            for (QMenu *menu : window->findChildren<QMenu *>()) {
                for (QAction *candidate : menu->actions()) {
                    if (menu->isVisible() && candidate->text() == text)
                        found = candidate;
                }
            }
            return found != nullptr;
        }));
        return found;
    }
    void choose(const QString &text)
    {
        QAction *found = action(text);
        auto *menu = qobject_cast<QMenu *>(found->parent());
        found->trigger();
        if (menu != nullptr)
            menu->close();
    }
};

QPushButton *buttonOf(QWidget *dialog, const QString &text)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    FAIL("no button says " << text.toStdString());
    return nullptr;
}

QStringList chipTexts(const ContactFilter &filter)
{
    QStringList texts;
    for (const FilterChip &chip : filterChips(filter, {}))
        texts << chip.text;
    return texts;
}

}  // namespace

TEST_CASE("facets join as only, and, or, not", "[contacts][filter]")
{
    ContactFilter filter;
    CHECK(filter.isEmpty());
    CHECK(filter.toFilter().isEverything());
    const QString a = QStringLiteral("A"), b = QStringLiteral("B"), c = QStringLiteral("C");
    filter.toggle(FacetGroup::Tag, a);
    CHECK(model::filterNotation(filter.toFilter()) == u"tag:A");
    filter.mark(FacetGroup::Tag, b, FacetMark::And);
    CHECK(model::filterNotation(filter.toFilter()) == u"tag:A tag:B");
    CHECK(chipTexts(filter) == QStringList{QStringLiteral("A"), QStringLiteral("and B")});
    filter.mark(FacetGroup::Tag, b, FacetMark::Or);
    CHECK(model::filterNotation(filter.toFilter()) == u"tag:A OR tag:B");
    filter.mark(FacetGroup::Tag, c, FacetMark::Not);
    CHECK(model::filterNotation(filter.toFilter()) == u"(tag:A OR tag:B) -tag:C");
    CHECK(chipTexts(filter) == QStringList{QStringLiteral("A"), QStringLiteral("or B"), QStringLiteral("not C")});
    // Of one kind only: two kinds side by side would find nobody.
    filter.mark(FacetGroup::Kind, QStringLiteral("person"), FacetMark::Only);
    filter.mark(FacetGroup::Kind, QStringLiteral("organisation"), FacetMark::And);
    CHECK(filter.facets.value(FacetGroup::Kind).any);
    CHECK(model::filterNotation(filter.toFilter(FacetGroup::Tag)) == u"kind:person OR kind:organisation");
    for (const FilterChip &chip : filterChips(filter, {}))
        filter = without(filter, chip);
    CHECK(filter.isEmpty());
    filter.toggle(FacetGroup::Tag, a);
    filter.toggle(FacetGroup::Tag, a);
    CHECK(filter.isEmpty());
}

TEST_CASE("every operator of every field is the same condition in builder, tree, notation and SQL", "[contacts][filter]")
{
    queries::CustomFieldRecord custom;
    custom.code = QStringLiteral("masse");
    custom.label = QStringLiteral("Maße");
    custom.type = model::FieldType::Real;
    for (const itemmodels::ListColumn &field : filterableColumns(itemmodels::listColumns({custom}))) {
        CHECK_FALSE(field.label.isEmpty());
        for (const FilterOperator comparison : operatorsFor(field)) {
            CAPTURE(field.id.toStdString(), int(comparison));
            CHECK_FALSE(operatorLabel(comparison, field).isEmpty());
            FilterCondition condition{field.id, comparison, {}};
            if (takesDays(comparison))
                condition.value = qint64(30);
            else if (takesValue(comparison))
                condition.value = field.type == model::FieldType::Date || field.type == model::FieldType::Instant ? QVariant(QStringLiteral("today"))
                                  : field.type == model::FieldType::Real                                     ? QVariant(2.5)
                                  : field.isNumber()                                                         ? QVariant(qint64(12))
                                  : !field.choices.isEmpty()                                                 ? QVariant(field.choices.firstKey())
                                                                                                             : QVariant(QStringLiteral("Größe 4"));
            const Filter filter = toFilter(condition);
            CHECK(toCondition(filter, field) == condition);
            CHECK(requireValue(model::parseFilter(model::filterNotation(filter))) == filter);
            requireValue(queries::filterCondition(filter));
            CHECK(requireValue(Filter::fromJson(filter.toJson())) == filter);
        }
    }
}

TEST_CASE("a facet shows how many it finds, alone, with others, or left out", "[window][contacts][filter]")
{
    Desk desk(300);
    const int all = desk.list()->rowCount();
    const qint64 persons = desk.facet(FacetGroup::Kind, "person")->facet().count;
    const qint64 regulars = desk.facet(FacetGroup::Tag, "Stammkunde")->facet().count;
    CHECK(persons > 0);
    desk.click(FacetGroup::Kind, "person");
    CHECK(desk.list()->rowCount() == persons);
    // The own group still says what another choice would find; the others count among the persons.
    REQUIRE(desk.waitFor([&] { return desk.facet(FacetGroup::Tag, "Stammkunde")->facet().count < regulars; }));
    CHECK(desk.facet(FacetGroup::Kind, "organisation")->facet().count == all - persons);
    const qint64 regularPersons = desk.facet(FacetGroup::Tag, "Stammkunde")->facet().count;
    desk.click(FacetGroup::Tag, "Stammkunde");
    CHECK(desk.list()->rowCount() == regularPersons);
    desk.click(FacetGroup::Tag, "Interessent", Qt::ControlModifier);
    CHECK(model::filterNotation(desk.list()->spec().filter).contains(u"tag:Stammkunde tag:Interessent"));
    CHECK(desk.facet(FacetGroup::Tag, "Interessent")->facet().sign == u"and");
    desk.click(FacetGroup::Tag, "Interessent", Qt::ControlModifier);
    CHECK(desk.list()->rowCount() == regularPersons);
    // By the menu: everybody but these.
    FacetItem *item = desk.facet(FacetGroup::Tag, "Stammkunde");
    Q_EMIT item->parentWidget()->customContextMenuRequested(item->geometry().center());
    desk.choose(QStringLiteral("Not these"));
    REQUIRE(desk.current());
    CHECK(desk.list()->rowCount() == persons - regularPersons);
    QTest::keyClick(desk.facet(FacetGroup::Tag, "Stammkunde"), Qt::Key_Escape);
    REQUIRE(desk.current());
    CHECK(desk.list()->rowCount() == all);
    // Counts follow the search.
    desk.page()->setSearch(QStringLiteral("a"));
    REQUIRE(desk.current());
    REQUIRE(desk.waitFor([&] {
        return desk.facet(FacetGroup::Kind, "person")->facet().count + desk.facet(FacetGroup::Kind, "organisation")->facet().count == desk.list()->rowCount();
    }));
}

TEST_CASE("filters are saved, counted, pinned, ordered, renamed, replaced and deleted", "[window][contacts][filter]")
{
    Desk desk(120);
    desk.click(FacetGroup::Kind, "organisation");
    const int firms = desk.list()->rowCount();
    desk.answers.texts = {QStringLiteral("Firmen")};
    QTest::mouseClick(desk.find<QToolButton>(QStringLiteral("Save this filter")), Qt::LeftButton);
    SavedFilters &saved = desk.page()->facetPane()->savedFilters();
    REQUIRE(desk.waitFor([&] { return saved.records().size() == 1; }));
    desk.page()->facetPane()->setFilter({});
    const auto line = [&](const QString &name) -> FacetItem * {
        for (FacetItem *item : saved.findChildren<FacetItem *>()) {
            if (item->facet().label == name && item->isVisible())
                return item;
        }
        return nullptr;
    };
    REQUIRE(desk.waitFor([&] { return line(QStringLiteral("Firmen")) != nullptr && line(QStringLiteral("Firmen"))->facet().count == firms; }));
    QTest::mouseClick(line(QStringLiteral("Firmen")), Qt::LeftButton);
    REQUIRE(desk.current());
    CHECK(desk.list()->rowCount() == firms);
    writeNow<void>(desk.window->workspace(), [](const commands::Session &session) {
        return commands::saveFilter(session, QStringLiteral("Zweiter"), Filter::condition(QStringLiteral("tag"), Filter::Compare::Exists)).map([](auto) {});
    });
    REQUIRE(desk.waitFor([&] { return saved.records().size() == 2; }));
    const auto menu = [&](const QString &name, const QString &entry) {
        REQUIRE(desk.waitFor([&] { return line(name) != nullptr; }));
        Q_EMIT line(name)->parentWidget()->customContextMenuRequested(line(name)->geometry().center());
        desk.choose(entry);
    };
    menu(QStringLiteral("Zweiter"), QStringLiteral("Move up"));
    REQUIRE(desk.waitFor([&] { return saved.records().first().name == u"Zweiter"; }));
    menu(QStringLiteral("Zweiter"), QStringLiteral("Unpin"));
    REQUIRE(desk.waitFor([&] { return saved.records().last().name == u"Zweiter"; }));
    desk.answers.texts = {QStringLiteral("Mit Tag")};
    menu(QStringLiteral("Zweiter"), QStringLiteral("Rename …"));
    REQUIRE(desk.waitFor([&] { return saved.records().last().name == u"Mit Tag"; }));
    menu(QStringLiteral("Mit Tag"), QStringLiteral("Replace by what is on now"));
    REQUIRE(desk.waitFor([&] { return saved.records().last().filterJson == saved.records().first().filterJson; }));
    menu(QStringLiteral("Mit Tag"), QStringLiteral("Delete filter"));
    REQUIRE(desk.waitFor([&] { return saved.records().size() == 1; }));
}

TEST_CASE("the filter builder and its notation are one tree", "[window][contacts][filter]")
{
    Desk desk(150);
    Q_EMIT desk.page()->facetPane()->builderRequested();
    auto *dialog = desk.dialog<FilterDialog>();
    QLineEdit *text = dialog->notation();
    for (const char *typed : {"tag:VIP", "(tag:A OR tag:B) -tag:C", "kind:person -(tag:A OR (city:Köln -has:email))", "last_activity>=today-30d", "-last_activity>=today", "-(-tag:A)",
                              "revenue>1000 favourite:yes", "has:open_task", "cf:gibtesnicht>5", "Klein"}) {
        CAPTURE(typed);
        const Filter wanted = requireValue(model::parseFilter(QString::fromUtf8(typed)));
        text->clear();
        text->insert(QString::fromUtf8(typed));
        REQUIRE(dialog->group().filter().has_value());
        CHECK(*dialog->group().filter() == wanted);
    }
    // A broken one is told beside the line, and nothing can be applied.
    QTest::keyClicks(text, QStringLiteral(" ("));
    CHECK_FALSE(buttonOf(dialog, QStringLiteral("Apply"))->isEnabled());
    text->clear();
    QTest::keyClicks(text, QStringLiteral("kind:organisation"));
    REQUIRE(desk.waitFor([&] { return dialog->found() > 0; }));
    const qint64 firms = dialog->found();
    // From the rows: one more condition.
    ConditionRow *row = dialog->group().addCondition();
    row->chooseField(QStringLiteral("contact.owner"));
    REQUIRE(desk.waitFor([&] { return row->isVisible(); }));
    CHECK_FALSE(dialog->group().filter().has_value());  // its value is missing
    auto *comparison = desk.find<QComboBox>(QStringLiteral("Comparison"), row);
    comparison->setCurrentIndex(comparison->findData(int(FilterOperator::Empty)));
    CHECK(text->text() == u"kind:organisation -has:owner");
    REQUIRE(desk.waitFor([&] { return dialog->found() == firms; }));
    desk.answers.texts = {QStringLiteral("Gebaut")};
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Save as …")), Qt::LeftButton);
    REQUIRE(desk.current());
    CHECK(desk.list()->rowCount() == firms);
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM saved_filter WHERE name = 'Gebaut'") == 1; }));
}

TEST_CASE("a filter that is being built is there again, and is given up with its window", "[window][contacts][filter][drafts]")
{
    Desk desk(20);
    const auto open = [&] {
        Q_EMIT desk.page()->facetPane()->builderRequested();
        return desk.dialog<FilterDialog>();
    };
    FilterDialog *lost = open();
    QTest::keyClicks(lost->notation(), QStringLiteral("kind:organisation"));
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM draft WHERE editor = 'filter'") == 1; }));
    delete lost;  // as when the program ends
    FilterDialog *dialog = open();
    REQUIRE(desk.waitFor([&] { return dialog->notation()->text() == u"kind:organisation"; }));
    CHECK(dialog->group().filter() == requireValue(model::parseFilter(u"kind:organisation")));
    dialog->reject();
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM draft WHERE editor = 'filter'") == 0; }));
}

TEST_CASE("the table has the columns one chooses, sorts by each, and comes back as it was left", "[window][contacts][list]")
{
    Desk desk(150);
    writeNow<qint64>(desk.window->workspace(), [](const commands::Session &session) -> Result<qint64> {
        KONTOR_ASSIGN(const auto numbers, queries::contactSnapshot(session.database->writer(), {}));
        KONTOR_ASSIGN(const auto ids, queries::contactIds(session.database->writer(), numbers));
        return commands::setCustomValueOfMany(session, ids.mid(0, 3), QStringLiteral("Maße"), qint64(7));
    });
    QAbstractItemModelTester tester(desk.list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ListTable &table = desk.page()->listPane()->table();
    REQUIRE(desk.waitFor([&] { return table.columnLabel(QStringLiteral("cf:masse")) == u"Maße"; }));
    table.setTable(true);
    REQUIRE(desk.current());
    QHeaderView *header = desk.view()->horizontalHeader();
    CHECK(header->isVisible());
    CHECK(desk.list()->columnCount() == 8);
    table.openChooser(QPoint(50, 50));
    auto *chooser = desk.find<ColumnChooser>(QStringLiteral("Choose the columns"));
    auto *find = desk.find<QLineEdit>(QStringLiteral("Find a column"), chooser);
    find->insert(QStringLiteral("maße"));
    QTest::keyClick(find, Qt::Key_Return);
    chooser->close();
    REQUIRE(desk.current());
    REQUIRE(desk.list()->columnCount() == 9);
    const int masse = 8;
    CHECK(desk.list()->headerData(masse, Qt::Horizontal, Qt::DisplayRole).toString() == u"Maße");
    REQUIRE(desk.waitFor([&] { return !desk.list()->index(0, masse).data(widgets::ContactRole::Loading).toBool(); }));
    CHECK(desk.list()->index(0, masse).data().toString() == u"7");
    CHECK(desk.list()->index(3, masse).data().toString().isEmpty());
    // A click on the header sorts, a second one turns round.
    Q_EMIT header->sectionClicked(masse);
    REQUIRE(desk.current());
    CHECK(desk.list()->spec().sort == u"cf:masse");
    Q_EMIT header->sectionClicked(masse);
    REQUIRE(desk.current());
    CHECK(desk.list()->spec().sort == u"-cf:masse");
    CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
    header->resizeSection(masse, 222);
    header->moveSection(masse, 1);
    const QStringList stored = desk.preferences.value(Preference::ContactsColumns).toStringList();
    CHECK(stored.value(1) == u"cf:masse=222");
    // Another window of the same person.
    ContactListPane again(*desk.window, desk.list());
    again.table().refresh();
    REQUIRE(desk.waitFor([&] { return again.view()->horizontalHeader()->sectionSize(1) == 222; }));
    CHECK(again.sort() == u"-cf:masse");
    // Moved columns do not count a row twice.
    desk.view()->selectAll();
    CHECK(desk.page()->listPane()->selectedNumbers() == desk.list()->numbers());
    table.setTable(false);
    CHECK(desk.list()->columnCount() == 1);
    CHECK_FALSE(header->isVisible());
}

TEST_CASE("many contacts are tagged, assigned, changed and deleted at once, each in one step", "[window][contacts][bulk]")
{
    Desk desk(260);
    BulkBar &bar = desk.page()->listPane()->bulkBar();
    CHECK_FALSE(bar.isVisible());
    desk.view()->selectionModel()->select(QItemSelection(desk.list()->index(0, 0), desk.list()->index(1, 0)), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    CHECK(bar.isVisible());
    const auto press = [&](const QString &name) { QTest::mouseClick(desk.find<QToolButton>(name, &bar), Qt::LeftButton); };
    const int all = desk.list()->rowCount();
    QTest::mouseClick(desk.find<QPushButton>(QStringLiteral("Select all %1").arg(all), &bar), Qt::LeftButton);
    REQUIRE(desk.page()->listPane()->selectedNumbers().size() == std::size_t(all));
    const qint64 commands = desk.count("SELECT count(*) FROM command");
    const char *changed = "SELECT count(*) FROM contact WHERE owner IS NOT NULL OR team_size = 12";
    const qint64 changedBefore = desk.count(changed);
    press(QStringLiteral("Tag"));
    auto *picker = desk.find<TagPicker>(QStringLiteral("Choose a tag"));
    QTest::keyClicks(desk.find<QLineEdit>(QStringLiteral("Tag"), picker), QStringLiteral("Messe 2027"));
    QTest::keyClick(desk.find<QLineEdit>(QStringLiteral("Tag"), picker), Qt::Key_Return);
    const char *marks = "SELECT count(*) FROM contact_tag x JOIN tag t ON t.id = x.tag_id WHERE t.name = 'Messe 2027' AND t.deleted_at IS NULL";
    REQUIRE(desk.waitFor([&] { return desk.count(marks) == all; }));
    desk.settle();
    CHECK(desk.count("SELECT count(*) FROM command") == commands + 1);
    CHECK(desk.page()->listPane()->selectedNumbers().size() == std::size_t(all));  // ready for the next thing
    press(QStringLiteral("Assign"));
    desk.answers.texts = {QStringLiteral("Bärbel")};
    desk.choose(QStringLiteral("Somebody else …"));
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM contact WHERE owner = 'Bärbel'") == all; }));
    REQUIRE(desk.waitFor([&] { return !desk.facet(FacetGroup::Owner, "Bärbel").isNull(); }));
    CHECK(desk.facet(FacetGroup::Owner, "Bärbel")->facet().count == all);
    press(QStringLiteral("Set field"));
    auto *dialog = desk.dialog<SetFieldDialog>();
    auto *field = desk.find<QComboBox>(QStringLiteral("Field"), dialog);
    field->setCurrentIndex(field->findData(QStringLiteral("contact.team_size")));
    auto *value = desk.find<QLineEdit>(QStringLiteral("Value"), dialog);
    QTest::keyClicks(value, QStringLiteral("viele"));
    QPushButton *set = buttonOf(dialog, QStringLiteral("Set for %1 contact(s)").arg(all));
    CHECK_FALSE(set->isEnabled());
    value->clear();
    QTest::keyClicks(value, QStringLiteral("12"));
    QTest::mouseClick(set, Qt::LeftButton);
    REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM contact WHERE team_size = 12") == all; }));
    desk.settle();
    CHECK(desk.page()->shownList()->only->size() == std::size_t(all));
    press(QStringLiteral("Delete"));
    REQUIRE(desk.waitFor([&] { return desk.list()->rowCount() == 0; }));
    desk.settle();
    CHECK(desk.count("SELECT count(*) FROM command") == commands + 4);
    for (int step = 0; step < 4; ++step) {
        desk.settle();
        desk.window->trigger(QStringLiteral("edit.undo"));
        REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM command") == commands + 5 + step; }));
    }
    REQUIRE(desk.waitFor([&] { return desk.list()->rowCount() == all; }));
    REQUIRE(desk.waitFor([&] { return desk.count(marks) == 0; }));  // the last undo takes several steps
    CHECK(desk.count(changed) == changedBefore);
}

TEST_CASE("contacts in the bin are seen, found and brought back", "[window][contacts][bin]")
{
    Desk desk(40);
    const int all = desk.list()->rowCount();
    desk.view()->selectionModel()->select(QItemSelection(desk.list()->index(0, 0), desk.list()->index(4, 0)), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    desk.window->trigger(QStringLiteral("contact.delete"));
    REQUIRE(desk.waitFor([&] { return desk.list()->rowCount() == all - 5; }));
    ContactFilter bin;
    bin.bin = true;
    desk.page()->facetPane()->setFilter(bin);
    REQUIRE(desk.current());
    REQUIRE(desk.list()->rowCount() == 5);
    CHECK_FALSE(desk.list()->index(0, 0).data().toString().isEmpty());
    CHECK(desk.page()->detailPane()->contact().isNull());
    CHECK_FALSE(desk.page()->actions().contains(QStringLiteral("contact.delete")));
    CHECK_FALSE(desk.page()->shownList().has_value());
    desk.view()->selectAll();
    QTest::mouseClick(desk.find<QToolButton>(QStringLiteral("Restore"), &desk.page()->listPane()->bulkBar()), Qt::LeftButton);
    REQUIRE(desk.waitFor([&] { return desk.list()->isCurrent() && desk.list()->rowCount() == 0; }));
    desk.page()->facetPane()->setFilter({});
    REQUIRE(desk.current());
    CHECK(desk.list()->rowCount() == all);
    desk.window->trigger(QStringLiteral("edit.undo"));
    REQUIRE(desk.waitFor([&] { return desk.list()->rowCount() == all - 5; }));
}

TEST_CASE("panes keep their sizes, hide, and make room in a narrow window", "[window][contacts][panes]")
{
    Desk desk(20);
    PaneLayout *panes = desk.page()->panes();
    FacetPane *facets = desk.page()->facetPane();
    CHECK(facets->isVisible());
    CHECK(desk.page()->detailPane()->isVisible());
    auto *filters = desk.find<QToolButton>(QStringLiteral("Show the filters"));
    QTest::mouseClick(filters, Qt::LeftButton);
    CHECK_FALSE(facets->isVisible());
    CHECK_FALSE(filters->isChecked());
    CHECK_FALSE(desk.preferences.value(Preference::ContactsFacetsShown).toBool());
    QTest::mouseClick(filters, Qt::LeftButton);
    CHECK(facets->isVisible());
    auto *detail = desk.find<QToolButton>(QStringLiteral("Show the contact beside the list"));
    QTest::mouseClick(detail, Qt::LeftButton);
    CHECK_FALSE(desk.page()->detailPane()->isVisible());
    QTest::mouseClick(detail, Qt::LeftButton);
    CHECK(desk.page()->detailPane()->isVisible());
    // Narrow: the facets lie over the list while they are needed.
    desk.window->resize(1024, 700);
    REQUIRE(desk.waitFor([&] { return panes->isNarrow(); }));
    CHECK_FALSE(facets->isVisible());
    QTest::mouseClick(filters, Qt::LeftButton);
    CHECK(facets->isVisible());
    QTest::mouseClick(desk.view()->viewport(), Qt::LeftButton, {}, QPoint(300, 200));
    CHECK_FALSE(facets->isVisible());
    desk.window->resize(1440, 900);
    REQUIRE(desk.waitFor([&] { return !panes->isNarrow() && facets->isVisible(); }));
}
