// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/pages/settings/keymappanel.h"
#include "ui/widgets/keyfield.h"
#include "ui/widgets/label.h"

#include "windowfixture.h"

#include <QPushButton>
#include <QTreeWidget>

using namespace kontor;
using namespace kontor::tests;

namespace {

QList<QKeySequence> keysOf(WindowFixture &fixture, const char *id)
{
    for (const pages::ActionInfo &action : fixture.window->actionInfos()) {
        if (action.id == QLatin1String(id))
            return action.keys;
    }
    FAIL("no action " << id);
    return {};
}

}  // namespace

TEST_CASE("shortcuts are changed by pressing them; one that is taken is refused beside the field", "[settings][keymap]")
{
    WindowFixture fixture;
    fixture.openFile(0, QStringLiteral("settings"));
    auto *panel = new pages::KeymapPanel(*fixture.window, fixture.window);
    panel->resize(640, 480);
    panel->show();
    auto *field = panel->findChild<widgets::KeyField *>();
    const auto says = [&](const QString &words) {
        for (widgets::Label *label : panel->findChildren<widgets::Label *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    panel->select(QStringLiteral("file.export"));
    CHECK(field->text() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E).toString(QKeySequence::NativeText));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_N, Qt::ControlModifier);  // it does not make a new contact either
    CHECK(says(QStringLiteral("New contact")));
    CHECK(keysOf(fixture, "file.export") == QList{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});

    QTest::keyClick(field, Qt::Key_Shift);
    QTest::keyClick(field, Qt::Key_F8, Qt::ShiftModifier);
    CHECK(keysOf(fixture, "file.export") == QList{QKeySequence(Qt::SHIFT | Qt::Key_F8)});
    CHECK_FALSE(says(QStringLiteral("New contact")));
    CHECK(field->text() == QKeySequence(Qt::SHIFT | Qt::Key_F8).toString(QKeySequence::NativeText));
    QTest::mouseClick(fixture.find<QPushButton>(QString(), panel), Qt::LeftButton);
    CHECK(keysOf(fixture, "file.export").isEmpty());
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Reset"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(keysOf(fixture, "file.export") == QList{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
}

TEST_CASE("the list of shortcuts is searched by command and by keys", "[settings][keymap]")
{
    WindowFixture fixture;
    fixture.openFile(0, QStringLiteral("settings"));
    auto *panel = new pages::KeymapPanel(*fixture.window, fixture.window);
    panel->show();
    const auto shown = [&] {
        QStringList names;
        for (QTreeWidgetItemIterator row(panel->findChild<QTreeWidget *>(), QTreeWidgetItemIterator::NotHidden | QTreeWidgetItemIterator::NoChildren); *row != nullptr; ++row)
            names << (*row)->text(0);
        return names;
    };
    CHECK(shown().size() == fixture.window->actionInfos().size());
    panel->setFilter(QStringLiteral("time write"));
    CHECK(shown() == QStringList{QStringLiteral("Write into the timeline")});
    panel->setFilter(QStringLiteral("alt left"));
    CHECK(shown() == QStringList{QStringLiteral("Back")});
}
