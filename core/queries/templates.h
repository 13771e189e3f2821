// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/filesettings.h"
#include "core/model/value.h"
#include "core/storage/connection.h"

#include <QHash>
#include <QList>

namespace kontor::queries {

struct TextTemplateRecord {
    model::TextTemplateId id;
    QString name;
    QString kind;  ///< code of the kind of activity; empty: all
    QString subject;
    QString body;
};
/// In the order of the user.
Result<QList<TextTemplateRecord>> textTemplates(storage::Connection &connection);

struct ActivityKindRecord {
    model::ActivityKindId id;
    QString code;
    QString label;
    QString icon;  ///< a bundled one; empty: none chosen
};
/// The kinds that the file defines beside the shipped ones, in the order of the user.
Result<QList<ActivityKindRecord>> ownActivityKinds(storage::Connection &connection);

/// These and those in the bin, which entries of the timeline may still have.
Result<QList<ActivityKindRecord>> knownActivityKinds(storage::Connection &connection);

/// How many entries of the timeline have a kind of the file's own, by code. Reads the whole timeline.
Result<QHash<QString, qint64>> activityKindUse(storage::Connection &connection);

/// A setting of the file, or its standard.
Result<QVariant> fileSetting(storage::Connection &connection, model::FileSetting setting);

}  // namespace kontor::queries
