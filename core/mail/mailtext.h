// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor::mail {

/// What an HTML mail says: without tags, styles and scripts; nothing is loaded or run.
QString textOfHtml(const QString &html);
/// Line ends as everywhere, no trailing blanks, at most one empty line in a row.
QString tidyMailText(const QString &text);

}  // namespace kontor::mail
