// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/shell/actions.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace kontor::shell {

using pages::Preference;

namespace {

void addPages(QMenu *menu, const Actions &actions, const PageRegistry &registry)
{
    menu->addSeparator();
    for (const PageEntry &page : registry.inNavigationOrder())
        menu->addAction(actions.action(QStringLiteral("page.") + page.id));
}

/// One of the themes is on: the one that the preferences name, whoever changes it.
void linkThemes(QMenuBar *bar, const Actions &actions, pages::Preferences &preferences)
{
    auto *group = new QActionGroup(bar);
    for (const QString &id : actions.ids()) {
        if (!id.startsWith(QLatin1String("theme.")))
            continue;
        actions.action(id)->setCheckable(true);
        group->addAction(actions.action(id));
    }
    const auto show = [&actions, &preferences] {
        if (QAction *current = actions.action(QStringLiteral("theme.") + preferences.text(Preference::Theme)))
            current->setChecked(true);
    };
    show();
    QObject::connect(&preferences, &pages::Preferences::changed, group, [show](Preference key) {
        if (key == Preference::Theme)
            show();
    });
}

}  // namespace

void buildMenus(QMenuBar *bar, const Actions &actions, const PageRegistry &registry, pages::Preferences &preferences)
{
    for (const MenuGroup group : {MenuGroup::File, MenuGroup::Edit, MenuGroup::Contact, MenuGroup::Go, MenuGroup::View, MenuGroup::Help}) {
        QMenu *menu = bar->addMenu(menuTitle(group));
        for (const ActionSpec &spec : actionTable()) {
            if (spec.menu != group)
                continue;
            if (spec.lineBefore)
                menu->addSeparator();
            menu->addAction(actions.action(QLatin1String(spec.id)));
        }
        if (group == MenuGroup::Go)
            addPages(menu, actions, registry);
    }
    linkThemes(bar, actions, preferences);
}

}  // namespace kontor::shell
