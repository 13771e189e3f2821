// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importvaluespage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>

using namespace kontor;
using namespace kontor::tests;
using dialogs::ImportValuesModel;

namespace {

QPushButton *visibleButton(QWidget *in, const char *text)
{
    for (QPushButton *candidate : in->findChildren<QPushButton *>()) {
        if (candidate->text() == QLatin1String(text) && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

importexport::ReviewedColumn salutations()
{
    importexport::ReviewedColumn column;
    column.header = QStringLiteral("Anrede");
    column.options = {{QStringLiteral("mr"), QStringLiteral("Herr")}, {QStringLiteral("ms"), QStringLiteral("Frau")}};
    column.values = {{QStringLiteral("Hoheit"), 2, false, {}, {}}, {QStringLiteral("Hr."), 7, true, QStringLiteral("mr"), {}}};
    return column;
}

}  // namespace

TEST_CASE("the values of a list are a model with one column to change", "[import]")
{
    ImportValuesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setColumns({salutations()});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.open() == 1);
    const QModelIndex first = model.index(0, ImportValuesModel::Becomes);
    CHECK(first.data().toString().startsWith(QStringLiteral("Not understood")));
    CHECK(model.index(1, ImportValuesModel::Becomes).data() == QStringLiteral("Herr"));
    CHECK(model.index(1, ImportValuesModel::Heading).data().toString().isEmpty());  // once is enough
    CHECK_FALSE(model.setData(model.index(0, ImportValuesModel::Value), QStringLiteral("x"), Qt::EditRole));
    CHECK(model.setData(first, QStringLiteral("ms"), Qt::EditRole));
    CHECK(first.data() == QStringLiteral("Frau"));
    CHECK(model.open() == 0);
    CHECK(model.setData(first, QString(QLatin1String("")), Qt::EditRole));
    CHECK(first.data() == QStringLiteral("Left out"));
    CHECK(model.setData(first, QVariant(), Qt::EditRole));
    CHECK(model.open() == 1);
}

TEST_CASE("a value that is not understood is put right once, for all rows and for the next list", "[window][import]")
{
    WindowFixture fixture;
    fixture.openFile(0);
    const QString path = fixture.folder.filePath(QStringLiteral("liste.csv"));
    writeFile(path, "Vorname;Nachname;Anrede;E-Mail\nEva;Klein;Ihre Hoheit;eva@example.org\nUwe;Kurz;Herr;uwe@example.org\n"
                    "Ida;Lang;Ihre Hoheit;ida@example.org\n");
    fixture.answers.files = {path};
    fixture.window->trigger(QStringLiteral("file.import"));
    auto *dialog = fixture.dialog<dialogs::ImportDialog>();
    REQUIRE(fixture.waitFor([&] { return visibleButton(dialog, "Continue") != nullptr; }));
    QTest::mouseClick(visibleButton(dialog, "Continue"), Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return visibleButton(dialog, "Preview") != nullptr; }));
    auto *table = fixture.find<QTableView>(QStringLiteral("Values of the file"), dialog);
    const QModelIndex becomes = table->model()->index(0, ImportValuesModel::Becomes);
    CHECK(table->model()->index(0, ImportValuesModel::Value).data() == QStringLiteral("Ihre Hoheit"));
    table->edit(becomes);
    auto *box = fixture.find<QComboBox>(QStringLiteral("What “Ihre Hoheit” becomes"), dialog);
    const int neutral = box->findData(QStringLiteral("mx"));
    REQUIRE(neutral >= 0);
    box->setCurrentIndex(neutral);
    Q_EMIT box->activated(neutral);

    // Back to the columns and forward again: what was chosen stays.
    QTest::mouseClick(visibleButton(dialog, "Back"), Qt::LeftButton);
    QTest::mouseClick(visibleButton(dialog, "Continue"), Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return visibleButton(dialog, "Preview") != nullptr; }));
    CHECK(table->model()->index(0, ImportValuesModel::Becomes).data(Qt::EditRole) == QStringLiteral("mx"));
    QTest::mouseClick(visibleButton(dialog, "Preview"), Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return visibleButton(dialog, "Import") != nullptr; }));
    QTest::mouseClick(visibleButton(dialog, "Import"), Qt::LeftButton);
    REQUIRE(fixture.waitFor([&] { return visibleButton(dialog, "Undo import") != nullptr; }));
    CHECK(fixture.count("SELECT count(*) FROM contact WHERE salutation = 'mx'") == 2);
    CHECK(fixture.count("SELECT count(*) FROM import_profile WHERE mapping LIKE '%Ihre Hoheit%'") == 1);
}
