// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/commands/session.h"
#include "core/model/standardform.h"
#include "core/model/value.h"
#include "core/storage/connection.h"

#include <functional>

namespace kontor::quality {

/// A value that could be another, or that cannot be right.
struct Finding {
    model::ContactId contact;
    QString entity;
    Uuid record;
    QString field;
    QString value;
    model::StandardForm standard;

    /// Can be written without asking.
    bool isWritable() const { return standard.certain && standard.form != value && !standard.form.isEmpty(); }
};

/// How this file wants values written.
Result<model::HouseRules> houseRules(storage::Connection &connection);

/// Looks at every value with a standard form of all visible contacts; `use` gets those about which there is something to say.
Result<void> eachFinding(storage::Connection &connection, const std::function<void(const Finding &)> &use, const JobControl &control);

/// Writes what is writable of these; values that have changed since stay as they are. One undo step; gives how many were written.
Result<qint64> writeStandards(const commands::Session &session, const QList<Finding> &findings, const JobControl &control);

}  // namespace kontor::quality
