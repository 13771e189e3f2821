// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QString>
#include <QStringList>

namespace kontor::ctl {

class Context;

/// What a file knows of its team without asking anybody.
struct TeamFile {
    bool joined = false;
    QString name;
    QString target;      ///< address of the server
    qint64 waiting = 0;  ///< changes that the server has not confirmed
    qint64 issues = 0;   ///< that people have to look at
    QStringList scopes;
};
Result<TeamFile> teamFile(storage::Connection &connection);

/// Keeps the file in step until it is stopped.
Result<int> watchTeam(Context &context);  // kontorctlteamwatch.cpp
/// What met changes of others, or was refused.
Result<int> teamIssues(Context &context);  // kontorctlteamissues.cpp
/// Keeps what was here, or accepts what the team has.
Result<int> teamDecide(Context &context);

}  // namespace kontor::ctl
