// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/casetext.h"

#include "core/quality/reasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kontor::pages {

using quality::Sureness;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::pages::Duplicates)
};

constexpr double mostPercent = 99.9;

}  // namespace

QString surenessText(Sureness sureness)
{
    switch (sureness) {
    case Sureness::Certain: return Text::tr("certain");
    case Sureness::Probable: return Text::tr("probable");
    case Sureness::Possible: return Text::tr("possible");
    }
    Q_UNREACHABLE();
}

QString scoreText(double score, const QLocale &locale)
{
    const double percent = std::min(std::floor(score * 1000) / 10, mostPercent);
    return Text::tr("%1 · %2%").arg(surenessText(quality::surenessOf(score)), locale.toString(percent, 'f', 1));
}

QString reasonsText(const std::vector<quality::Reason> &reasons, bool against, int most)
{
    QStringList words;
    for (const quality::Reason &reason : reasons) {
        const QString text = quality::reasonText(reason);
        if ((reason.weight < 0) == against && words.size() < most && !words.contains(text))
            words << text;
    }
    return words.join(QStringLiteral(", "));
}

QString caseTitle(const ShownCases &shown, const quality::Case &one)
{
    const QString first = shown.state.contacts[one.contacts[0]].name;
    if (one.contacts.size() > 2)
        return Text::tr("%1 and %Ln more", nullptr, int(one.contacts.size()) - 1).arg(first);
    return first + QStringLiteral(" \u2194 ") + shown.state.contacts[one.contacts[1]].name;
}

}  // namespace kontor::pages
