// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace kontor::ctl {

/// The texts of the command line: Text::tr("…"), context "kontor::ctl".
struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::ctl)
};

/// Text from a file as it may be shown on a terminal: one line, with control characters, escape sequences and marks that
/// change the direction of writing made visible ("\x1b", "\u202e") instead of obeyed.
QString oneLine(QStringView text);
/// The same, but line breaks stay.
QString manyLines(QStringView text);

/// Local date and time of UTC milliseconds, "2026-11-22 17:43"; empty for nothing.
QString shownInstant(qint64 ms);
/// "2026-01-31T14:30" in local time or with an offset; a day alone is its noon.
Result<qint64> moment(const QString &text, int thisYear);
/// "06.05.2024" for a stored day, in the habit of the user's language; what is no day is shown as it is.
QString shownDay(const QString &iso);

/// `text` with blanks up to `width` columns; a longer one is left whole.
QString padded(const QString &text, qsizetype width);

/// Rows in columns as wide as their widest cell, which are shown as oneLine(). The last column is not padded.
QString columns(const QList<QStringList> &rows, const QString &indent = {});

}  // namespace kontor::ctl
