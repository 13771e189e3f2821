// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/valuereview.h"

#include "tabletesting.h"

using namespace tabletesting;
using namespace Qt::StringLiterals;

namespace {

QList<ReviewedColumn> review(const QByteArray &bytes, const Change &change = {})
{
    ColumnMapping mapping = imported(bytes).mapping;
    if (change)
        change(mapping);
    const TableLayout layout = imported(bytes).sample.layout;
    Source source(bytes);
    return reviewedColumns(mapping, requireValue(distinctValues(*source.reader, layout)));
}

/// "Hr.×2=mr", unknown ones with "?".
QStringList shown(const ReviewedColumn &column)
{
    QStringList list;
    for (const ReviewedValue &value : column.values)
        list << value.value + u"×"_s + QString::number(value.count) + QString(value.understood ? u"="_s : u"?"_s) + value.chosen.value_or(value.proposal);
    return list;
}

const QByteArray kList = "Vorname;Nachname;Anrede;Land;Kategorien\n"
                         "Eva;Klein;Frau;Deutschland;Stammkunde\n"
                         "Uwe;Groß;Hr.;AT;Stammkd.\n"
                         "Max;Muster;Hr.;Absurdistan;Stammkunde\n"
                         "Ida;Frei;Ihre Hoheit;;\n"
                         "Jo;Weiß;Frau Dr.;-;\n";

}  // namespace

TEST_CASE("values that mean the same in all rows are looked through", "[valuereview]")
{
    const auto columns = review(kList);
    REQUIRE(columns.size() == 3);
    CHECK(columns[0].header == u"Anrede"_s);
    CHECK(shown(columns[0]) == QStringList{u"Ihre Hoheit×1?"_s, u"Hr.×2=mr"_s, u"Frau×1=ms"_s, u"Frau Dr.×1=Frau Dr."_s});
    CHECK(columns[0].options.size() > 1);
    CHECK(shown(columns[1]).first() == u"Absurdistan×1?"_s);
    CHECK(shown(columns[1]).contains(u"-×1="_s));
    CHECK(columns[1].options.isEmpty());
    CHECK(shown(columns[2]) == QStringList{u"Stammkunde×2=Stammkunde"_s, u"Stammkd.×1=Stammkd."_s});
    CHECK(needsReview(columns));
}

TEST_CASE("nothing is looked through where nothing needs it", "[valuereview]")
{
    CHECK(review("Vorname;Nachname;Ort\nEva;Klein;Bonn\nUwe;Groß;Köln\n").isEmpty());
    const auto understood = review("Vorname;Nachname;Anrede\nEva;Klein;Frau\nUwe;Groß;Herr\n");
    CHECK(understood.size() == 1);
    CHECK_FALSE(needsReview(understood));
    QByteArray many = "Vorname;Nachname;Kategorien\n";
    for (int i = 0; i < 80; ++i)
        many += "Eva;Klein;Tag " + QByteArray::number(i) + '\n';
    CHECK(review(many).isEmpty());
}

TEST_CASE("what was chosen for a value counts for all rows, and is kept with the mapping", "[valuereview]")
{
    auto columns = review(kList);
    columns[0].values[0].chosen = u"mx"_s;
    columns[1].values[0].chosen = u""_s;
    columns[2].values[1].chosen = u"Stammkunde"_s;
    const Imported result = imported(kList, [&](ColumnMapping &mapping) {
        applyReview(columns, mapping);
        mapping = requireValue(ColumnMapping::fromJson(mapping.toJson()));
    });
    const auto contacts = result.contacts();
    REQUIRE(contacts.size() == 5);
    CHECK(field(contacts[3], "salutation") == u"mx"_s);
    CHECK(contacts[1].draft.tags == QStringList{u"Stammkunde"_s});
    CHECK(traceOf(contacts[2], 3).outcome == CellTrace::Outcome::Reported);
    checkEveryCellTraced(kList, result.records);
    const auto again = review(kList, [&](ColumnMapping &mapping) { applyReview(columns, mapping); });
    CHECK(shown(again[0]).first() == u"Ihre Hoheit×1?mx"_s);
    columns[0].values[0].chosen.reset();
    ColumnMapping mapping = result.mapping;
    applyReview(columns, mapping);
    CHECK(mapping.columns[2].replacements.isEmpty());
}
