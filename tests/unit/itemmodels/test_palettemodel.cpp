// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/itemmodels/palettemodel.h"

#include <QAbstractItemModelTester>

using namespace kontor;
using itemmodels::PaletteEntry;
using itemmodels::PaletteGroup;
using itemmodels::PaletteModel;
using itemmodels::PaletteRole;

namespace {

PaletteEntry entry(PaletteGroup group, const char *title, const char *words = "")
{
    PaletteEntry made{group, QLatin1String(title), QString::fromUtf8(title), QStringLiteral("detail")};
    made.words = QLatin1String(words);
    return made;
}

QStringList titles(const QList<PaletteEntry> &entries)
{
    QStringList list;
    for (const PaletteEntry &each : entries)
        list << each.title;
    return list;
}

}  // namespace

TEST_CASE("entries are ranked by title, then by their other words, and cut off", "[palette]")
{
    const QList<PaletteEntry> all{entry(PaletteGroup::Commands, "Import", "file"), entry(PaletteGroup::Commands, "New file"),
                                  entry(PaletteGroup::Commands, "File away"), entry(PaletteGroup::Commands, "Undo")};
    CHECK(titles(itemmodels::rankedEntries(QStringLiteral("file"), all, 9))
          == QStringList{QStringLiteral("File away"), QStringLiteral("New file"), QStringLiteral("Import")});
    CHECK(itemmodels::rankedEntries(QStringLiteral("file"), all, 2).size() == 2);
    CHECK(itemmodels::rankedEntries(QString(), all, 9).isEmpty());
}

TEST_CASE("the group with the best entry comes first, headings cannot be chosen", "[palette]")
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.nextEntry(-1, 1) == -1);
    PaletteEntry good = entry(PaletteGroup::Pages, "Contacts");
    good.score = 1000;
    PaletteEntry fair = entry(PaletteGroup::Commands, "New contact");
    fair.score = 800;
    PaletteEntry same = entry(PaletteGroup::Filters, "My contacts");
    same.score = 800;
    model.setEntries({fair, good, same});
    REQUIRE(model.rowCount() == 6);
    const auto title = [&](int row) { return model.index(row, 0).data().toString(); };
    CHECK(title(0) == QStringLiteral("Pages"));
    CHECK(title(1) == QStringLiteral("Contacts"));
    CHECK(title(2) == QStringLiteral("Commands"));
    CHECK(title(4) == QStringLiteral("Saved filters"));
    CHECK(model.index(0, 0).data(PaletteRole::IsHeading).toBool());
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.entryAt(0) == nullptr);
    REQUIRE(model.entryAt(3) != nullptr);
    CHECK(model.rowOf(fair) == 3);
    CHECK(model.index(1, 0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Contacts, detail"));

    CHECK(model.nextEntry(-1, 1) == 1);
    CHECK(model.nextEntry(1, 1) == 3);
    CHECK(model.nextEntry(5, 1) == 1);
    CHECK(model.nextEntry(1, -1) == 5);
    CHECK(model.nextEntry(-1, -1) == 5);
}
