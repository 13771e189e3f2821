// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/commands/combine.h"
#include "core/sync/files.h"
#include "core/sync/serverconnection.h"

#include <QMap>

namespace kontor::sync {

/// Why a contact of the file is one of the team's as well, surest first.
enum class TwinReason { CustomerNumber, Email, Phone, FirmAndPlace };

/// What joining a team would bring together.
struct JoinPreview {
    struct ScopeCount {
        QString name;
        QString kind;  ///< "org", "team", "private"
        bool canWrite = false;
        QMap<QString, qint64> records;  ///< by kind, without what is in the bin
    };
    struct Match {
        commands::Twins twins;
        QString name;  ///< of the file's record
        TwinReason reason = TwinReason::Email;
    };
    QList<ScopeCount> team;
    QMap<QString, qint64> file;
    QList<Match> contacts;
    QList<Match> definitions;   ///< tags and fields of the same name
    qint64 unclear = 0;         ///< contacts that fit several: they stay apart
    qint64 known = 0;           ///< contacts that both have already: one is a copy of the other
    bool isLookedAt = true;     ///< false: the server is older, or tells nobody before joining; nothing is known of matches

    qint64 teamCount(const QString &kind) const;
    QList<commands::Twins> twins() const;
};

/// Compares file and server without writing anything anywhere. `region`: of phone numbers without a country.
Result<JoinPreview> previewJoin(const FileAccess &file, ServerConnection &connection, const JobControl &control = {});

}  // namespace kontor::sync
