// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/commands/matchcommands.h"
#include "core/quality/filerecords.h"
#include "core/quality/reasons.h"
#include "core/quality/standards.h"
#include "core/queries/contactlist.h"

#include <QHash>
#include <QJsonArray>

#include <set>
#include <vector>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using quality::FileDuplicates;
using quality::Row;
using quality::ScoredPair;
using storage::Connection;

namespace {

constexpr double usualScore = 0.5;
constexpr size_t mostReasonsShown = 4;

Result<double> leastScore(const Arguments &arguments)
{
    if (!arguments.has("min-score"))
        return usualScore;
    bool ok = false;
    const double score = arguments.value("min-score").toDouble(&ok);
    if (!ok || !(score >= 0.02 && score <= 1))
        return fail(ErrorCode::Invalid, Text::tr("--min-score is a number from 0.02 to 1, such as 0.9."));
    return score;
}

double rounded(double value)
{
    return double(qRound64(value * 10'000)) / 10'000;
}

QJsonObject pairToJson(const FileDuplicates &all, const ScoredPair &pair)
{
    QJsonArray reasons;
    for (const quality::Reason &reason : quality::reasonsOf(all.file.records, all.found, pair.first, pair.second))
        reasons.append(QJsonObject{{u"field"_s, quality::fieldCode(reason.field)}, {u"agreement"_s, quality::levelCode(reason.level)}, {u"weight"_s, rounded(reason.weight)}});
    return {{u"first"_s, all.file.ids[pair.first].toString()},
            {u"second"_s, all.file.ids[pair.second].toString()},
            {u"score"_s, rounded(double(pair.score))},
            {u"certain"_s, double(pair.score) >= quality::certainScore},
            {u"reasons"_s, reasons}};
}

QJsonObject toJson(const FileDuplicates &all)
{
    QJsonArray pairs;
    for (const ScoredPair &pair : all.found.pairs)
        pairs.append(pairToJson(all, pair));
    QJsonArray clusters;
    for (const std::vector<Row> &cluster : all.found.clusters) {
        QJsonArray ids;
        for (const Row row : cluster)
            ids.append(all.file.ids[row].toString());
        clusters.append(ids);
    }
    return {{u"contacts"_s, qint64(all.file.ids.size())},
            {u"compared"_s, qint64(all.found.compared)},
            {u"certain_from"_s, quality::certainScore},
            {u"pairs"_s, pairs},
            {u"clusters"_s, clusters}};
}

QString reasonWords(const FileDuplicates &all, const ScoredPair &pair)
{
    QStringList words;
    for (const quality::Reason &reason : quality::reasonsOf(all.file.records, all.found, pair.first, pair.second)) {
        if (size_t(words.size()) < mostReasonsShown)
            words << quality::reasonText(reason);
    }
    return words.join(u", "_s);
}

/// What all that were found are called, read in the order of the file: in that of the pairs every name is on another page of it.
Result<QHash<qint64, QString>> namesOf(Connection &connection, const FileDuplicates &all)
{
    constexpr size_t atOnce = 1'000;
    std::set<qint64> numbers;
    for (const ScoredPair &pair : all.found.pairs)
        numbers.insert({all.file.numbers[pair.first], all.file.numbers[pair.second]});
    QHash<qint64, QString> names;
    std::vector<qint64> some;
    for (auto number = numbers.begin(); number != numbers.end();) {
        some.clear();
        while (number != numbers.end() && some.size() < atOnce)
            some.push_back(*number++);
        KONTOR_ASSIGN(const QList<queries::ContactRow> rows, queries::contactRows(connection, some));
        for (const queries::ContactRow &row : rows)
            names.insert(row.n, row.name);
    }
    return names;
}

Result<void> writePairs(Connection &connection, Output &output, const FileDuplicates &all)
{
    KONTOR_ASSIGN(const auto names, namesOf(connection, all));
    const auto nameOf = [&](Row row) { return all.file.ids[row].toString() + u"  "_s + oneLine(names.value(all.file.numbers[row])); };
    for (const ScoredPair &pair : all.found.pairs) {
        if (!output.isRead())
            return {};
        output.line(QString::number(double(pair.score), 'f', 3) + u"  "_s + reasonWords(all, pair));
        output.line(u"       "_s + nameOf(pair.first));
        output.line(u"       "_s + nameOf(pair.second));
    }
    for (const std::vector<Row> &cluster : all.found.clusters) {
        if (cluster.size() < 3 || !output.isRead())
            continue;
        output.line(Text::tr("A group of %n contact(s):", nullptr, int(cluster.size())));
        for (const Row row : cluster)
            output.line(u"       "_s + nameOf(row));
    }
    return {};
}

QJsonObject findingToJson(const quality::Finding &finding)
{
    return {{u"contact"_s, finding.contact.toString()},
            {u"field"_s, finding.entity + u'.' + finding.field},
            {u"value"_s, finding.value},
            {u"standard"_s, finding.standard.form},
            {u"certain"_s, finding.standard.certain},
            {u"problem"_s, finding.standard.problem}};
}

Result<int> decide(Context &context, const QString &answer)
{
    if (context.arguments().words.size() != 3)
        return fail(ErrorCode::Invalid, Text::tr("Which two contacts? duplicates %1 ID ID").arg(answer));
    KONTOR_ASSIGN(const commands::Session *const session, context.write());
    KONTOR_ASSIGN(const model::ContactId one, context.contact(context.word(1)));
    KONTOR_ASSIGN(const model::ContactId other, context.contact(context.word(2)));
    bool changed = false;
    if (answer == "forget"_L1) {
        KONTOR_ASSIGN(changed, commands::forgetMatch(*session, one, other));
    } else {
        const auto decision = answer == "same"_L1 ? commands::MatchDecision::Same : commands::MatchDecision::Apart;
        KONTOR_ASSIGN(changed, commands::decideMatch(*session, one, other, decision));
    }
    if (context.output().isJson())
        context.output().object({{u"changed"_s, changed}});
    else
        context.output().line(changed ? Text::tr("Noted.") : Text::tr("That was so already."));
    return ExitDone;
}

}  // namespace

Result<int> runDuplicates(Context &context)
{
    const QString word = context.arguments().words.value(0);
    if (word == "separate"_L1 || word == "same"_L1 || word == "forget"_L1)
        return decide(context, word);
    if (!word.isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("duplicates does not know \"%1\": separate, same or forget, or nothing at all.").arg(word));
    KONTOR_ASSIGN(const double least, leastScore(context.arguments()));
    KONTOR_ASSIGN(Connection *const connection, context.read());
    Result<FileDuplicates> all = [&] {
        const JobGuard guard;
        return quality::findDuplicates(*connection, least, guard.control());
    }();
    if (!all)
        return fail(all.error());
    Output &output = context.output();
    if (output.isJson()) {
        output.object(toJson(*all));
        return ExitDone;
    }
    KONTOR_TRY(writePairs(*connection, output, *all));
    output.note(all->found.pairs.empty() ? Text::tr("No duplicates found.") : Text::tr("%n pair(s)", nullptr, int(all->found.pairs.size())));
    return ExitDone;
}

Result<int> runNormalize(Context &context)
{
    QList<quality::Finding> findings;
    const bool dry = context.arguments().has("dry-run");
    const commands::Session *session = nullptr;
    if (!dry) {
        KONTOR_ASSIGN(session, context.write());
    }
    KONTOR_ASSIGN(Connection *const connection, context.read());
    const JobGuard guard;
    KONTOR_TRY(quality::eachFinding(*connection, [&](const quality::Finding &finding) { findings << finding; }, guard.control()));
    qint64 written = 0;
    if (!dry) {
        KONTOR_ASSIGN(written, quality::writeStandards(*session, findings, guard.control()));
    }
    context.output().list(findings, findingToJson, [](const quality::Finding &finding) {
        return QStringList{finding.contact.toString(), finding.entity + u'.' + finding.field, oneLine(finding.value), oneLine(finding.standard.form), finding.standard.problem};
    });
    if (!dry)
        context.output().note(Text::tr("%n value(s) written", nullptr, int(written)));
    return ExitDone;
}

}  // namespace kontor::ctl
