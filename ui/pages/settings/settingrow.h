// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pagecontext.h"
#include "ui/pages/settings/formrow.h"
#include "ui/pages/settingstable.h"

namespace kontor::pages {

/// Shows and changes one setting of the table, of this computer or of the file; a change acts at once. GUI thread.
class SettingRow final : public FormRow {
    Q_OBJECT

public:
    /// `def` is an entry of settingTable().
    SettingRow(PageContext &context, const SettingDef &def, QWidget *parent = nullptr);

    const SettingDef &def() const { return *m_def; }

private:
    QWidget *makeControl();
    QWidget *makeChoice();
    QWidget *makeNumber();
    QWidget *makeText();
    QWidget *makeFlag();
    /// Asks for the stored value and shows it.
    void load();
    void store(const QVariant &value);
    void storeInFile(model::FileSetting setting, const QVariant &value);
    /// Of the organisation, in a team: says that it is for all, where not the whole page does, and keeps those from it who may only read.
    void followTeam();

    PageContext *m_context;
    const SettingDef *m_def;
    std::function<void(const QVariant &)> m_show;  ///< puts a value into the control without storing it
    QVariant m_shown;
};

}  // namespace kontor::pages
