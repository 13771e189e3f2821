// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/preferences.h"

QT_FORWARD_DECLARE_CLASS(QMenuBar)

namespace kontor::shell {

class Actions;
class PageRegistry;

/// Fills a menu bar as the tables of actions and pages say.
void buildMenus(QMenuBar *bar, const Actions &actions, const PageRegistry &registry, pages::Preferences &preferences);

}  // namespace kontor::shell
