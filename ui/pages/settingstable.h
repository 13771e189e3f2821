// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filesettings.h"
#include "ui/pages/preferences.h"

#include <variant>
#include <vector>

// The settings that a person can change, in one table: what the settings page shows, its search and the command palette
// find. Where a value is kept and what it is at first stands with its key, in preferences.cpp (this computer) or
// core/model/filesettings.cpp (the file).

namespace kontor::pages {

enum class SettingsCategory { Looks, User, File, Keyboard, Fields, Tags, Timeline, Trades, House, Care, Online };

struct CategoryDef {
    SettingsCategory category;
    const char *id;    ///< "looks"
    const char *title;
    const char *icon;
    const char *help;
    const char *words;  ///< more that a search finds it by
};
const std::vector<CategoryDef> &settingsCategories();
const CategoryDef &categoryDef(SettingsCategory category);

enum class SettingControl { Choice, Number, Text, Flag, Country, Currency, TeamScope };

struct SettingOption {
    QVariant value;
    const char *label;
};

/// One setting. Its scope is that of its key: this computer, the file, or the organisation.
struct SettingDef {
    const char *id;  ///< its address: "looks.theme"
    SettingsCategory category;
    std::variant<Preference, model::FileSetting> key;
    SettingControl control;
    const char *label;
    const char *help;
    const char *words = "";
    std::vector<SettingOption> options = {};
    int least = 0;           ///< Number
    int most = 0;
    const char *unit = "";
    qint64 factor = 1;       ///< what is stored for one unit

    bool ofFile() const { return std::holds_alternative<model::FileSetting>(key); }
    bool ofOrganisation() const { return ofFile() && model::fileSettingDef(std::get<model::FileSetting>(key)).isOrganisations(); }
};
const std::vector<SettingDef> &settingTable();
/// It has settings, and all of them are the organisation's.
bool isOrganisations(SettingsCategory category);

/// Something to be done on the page of a category, beside settings: "check the file".
struct SettingAction {
    const char *id;
    SettingsCategory category;
    const char *label;
    const char *help;
    const char *button;
};
const std::vector<SettingAction> &settingActions();
const SettingAction &settingAction(const QString &id);

/// Translates a text of these tables.
QString settingText(const char *source);

/// An entry of the settings as search and command palette list it.
struct SettingLink {
    QString id;     ///< what SettingsPage::showEntry() takes
    QString title;
    QString where;  ///< title of the category
    QString icon;
    QString text;   ///< all that it is found by
};
/// All categories, settings and actions.
QList<SettingLink> settingsEntries();
/// Those in which every word of the text begins or is part of a word, best first.
QList<SettingLink> findSettings(const QString &text);

}  // namespace kontor::pages
