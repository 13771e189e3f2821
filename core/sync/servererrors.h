// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kontor::sync {

/// The texts of team sync: Text::tr("…"), context "kontor::sync".
struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::sync)
};

/// What a statement's failure means for a person. `state` is the SQLSTATE; docs/sync.md lists ours (class KS).
Error statementError(const QByteArray &state, const QString &serverMessage);

/// What a failed connection means, from libpq's words in English. `state` may be empty.
Error connectError(const QByteArray &state, const QString &words);

}  // namespace kontor::sync
