// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/commands/workspace.h"
#include "ui/dialogs/prompts.h"
#include "ui/pages/actioninfo.h"
#include "ui/pages/page.h"
#include "ui/pages/preferences.h"

#include <functional>

namespace kontor::dialogs {
class TeamLink;
}

namespace kontor::online {
class OnlineChecks;
}

namespace kontor::pages {

/// What pages may ask of the window around them. Implemented by the shell, by stand-ins in tests. GUI thread.
class PageContext {
public:
    using Change = std::function<Result<void>(const commands::Session &)>;
    /// Long work on the writing thread; gives a sentence about what was done.
    using Job = std::function<Result<QString>(const commands::Session &, const JobControl &)>;

    /// Long work that reads, beside everything else.
    using LongReading = std::function<Result<QString>(const commands::LongRead &, const JobControl &)>;

    virtual ~PageContext() = default;

    virtual commands::Workspace &workspace() = 0;
    virtual dialogs::Prompts &prompts() = 0;
    virtual Preferences &preferences() = 0;
    virtual const Clock &clock() const = 0;
    /// What links the open file to its team; null without a file. There whether or not the file has a team.
    virtual dialogs::TeamLink *team() = 0;
    /// What checks values of the open file online, if its settings say so; null without a file.
    virtual online::OnlineChecks *online() = 0;

    /// Says at the bottom of the window what was done; `undoable` offers to take it back.
    virtual void announce(const QString &text, bool undoable) = 0;
    virtual void report(const Error &error) = 0;
    virtual void go(const Location &location) = 0;
    /// The same in a window of its own, beside this one.
    virtual void goInNewWindow(const Location &location) = 0;
    /// Runs an action of the window by its id ("file.import").
    virtual void trigger(const QString &action) = 0;
    /// All that trigger() knows, in the order of the menus.
    virtual QList<ActionInfo> actionInfos() const = 0;
    /// Shows progress, rate and a cancel button while it runs. `undoable`: undo is offered when it is done.
    virtual void runJob(const QString &title, Job work, bool undoable = true) = 0;
    virtual void runLongReading(const QString &title, LongReading work) = 0;

    /// The name under which things are in this user's charge: as the team calls them, or as they are called on this computer.
    QString me();
    /// Whom something can be put in charge of: oneself first, then the colleagues.
    QStringList people();
    /// Runs a command. Says `done` with an offer to undo, or reports why it failed; `after` hears which, if `owner` lives.
    void change(QObject *owner, Change work, const QString &done = {}, std::function<void(bool)> after = {});
};

}  // namespace kontor::pages
