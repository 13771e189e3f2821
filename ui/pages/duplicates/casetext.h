// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/cases.h"
#include "ui/pages/duplicates/duplicatesearch.h"

#include <QLocale>

// Duplicates in words. Pure functions.

namespace kontor::pages {

/// "certain", "probable", "possible".
QString surenessText(quality::Sureness sureness);
/// "certain · 99.2 %"; never 100 %: the score is a probability.
QString scoreText(double score, const QLocale &locale);
/// "the same e-mail address, similar first names": what speaks for it, or (`against`) what speaks against it.
QString reasonsText(const std::vector<quality::Reason> &reasons, bool against, int most = 4);
/// "Bäcker, Maria ↔ Becker, Maria"; of a group "Bäcker, Maria and 3 more".
QString caseTitle(const ShownCases &shown, const quality::Case &one);

}  // namespace kontor::pages
