// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/houserules.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace kontor::model {

namespace {

const QRegularExpression &separators()
{
    static const QRegularExpression all(QStringLiteral("[\\s,;]+"));
    return all;
}

struct FormRule {
    QRegularExpression written;
    QString usual;
};

/// Forms of the German-speaking countries, behind the name of the firm; the longer ones first.
const std::vector<FormRule> &formRules()
{
    static const std::vector<FormRule> all = [] {
        std::vector<FormRule> made;
        const auto add = [&made](const char *pattern, const char *usual) {
            made.push_back({QRegularExpression(QStringLiteral("(?<=\\S\\s)(?:%1)(?=[\\s,;)]|$)").arg(QString::fromUtf8(pattern)), QRegularExpression::CaseInsensitiveOption),
                            QString::fromUtf8(usual)});
        };
        add("gesellschaft mit beschränkter haftung|g\\.?\\s?m\\.?\\s?b\\.?\\s?h\\.?", "GmbH");
        add("gemeinnützige gmbh|g\\s?gmbh", "gGmbH");
        add("kommanditgesellschaft auf aktien|kgaa", "KGaA");
        add("aktiengesellschaft|a\\.\\s?g\\.|ag", "AG");
        add("kommanditgesellschaft|k\\.\\s?g\\.|kg", "KG");
        add("offene handelsgesellschaft|o\\.?h\\.?g\\.?", "OHG");
        add("gesellschaft bürgerlichen rechts|g\\.?b\\.?r\\.?", "GbR");
        add("eingetragener kaufmann|eingetragene kauffrau|e\\.?\\s?k\\.?", "e. K.");
        add("eingetragener verein|e\\.?\\s?v\\.?", "e. V.");
        add("eingetragene genossenschaft|e\\.?\\s?g\\.?", "eG");
        add("(?:&|und|u\\.)\\s?(?:co|compagnie)\\.?", "& Co.");
        return made;
    }();
    return all;
}

}  // namespace

bool HouseRules::keeps(const QString &value) const
{
    if (kept.isEmpty())
        return false;
    const QStringList words = value.split(separators(), Qt::SkipEmptyParts);
    return std::any_of(words.cbegin(), words.cend(), [this](const QString &word) { return kept.contains(word); });
}

QSet<QString> keptWords(const QString &text)
{
    QSet<QString> kept;
    const QStringList words = text.split(separators(), Qt::SkipEmptyParts);
    for (const QString &word : words)
        kept.insert(word.contains(u'.') ? word.toLower() : word);
    return kept;
}

QHash<QString, QString> domainCorrections(const QString &text)
{
    static const QRegularExpression pair(QStringLiteral("([^\\s,;=]+\\.[^\\s,;=]+)\\s*=\\s*([^\\s,;=]+\\.[^\\s,;=]+)"));
    QHash<QString, QString> corrections;
    for (auto found = pair.globalMatch(text.toLower()); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        corrections.insert(match.captured(1), match.captured(2));
    }
    return corrections;
}

QString usualLegalForm(const QString &name)
{
    QString form = name;
    for (const FormRule &rule : formRules())
        form.replace(rule.written, rule.usual);
    return form;
}

}  // namespace kontor::model
