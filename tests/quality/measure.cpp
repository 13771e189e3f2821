// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the search for duplicates on labelled contacts.
//
//     kontor-measure-duplicates FILE.tsv|--german N [--seed S] [--region DE] [--misses N] [--wrong N] [--score 0.5] [--threads 1]
//     kontor-measure-duplicates --german N --seed S --write FILE.tsv
//
// The file has one contact a line, columns named in the first: id, cluster (contacts of one cluster are one), kind, given,
// additional, family, suffix, nickname, organisation, gender, salutation, birthday, number, vat, tax, iban, phone, mobile,
// email, url, street, po_box, postal, city. Several phones, mobiles, e-mails are parted by '|'.
#include "core/commands/normalise.h"
#include "core/quality/blocking.h"
#include "core/quality/duplicates.h"
#include "core/quality/recordbuilder.h"

#include "germancontacts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <unordered_map>
#include <unordered_set>
#include <utility>

using namespace kontor;
using namespace kontor::quality;

namespace {

struct Labelled {
    Records records;
    std::vector<QByteArray> clusters;
    std::vector<QByteArray> lines;
};

/// The fields of a line by the names of the columns.
struct Line {
    const QHash<QByteArray, int> *columns;
    QList<QByteArray> cells;
    QByteArray operator[](const char *name) const
    {
        const int at = columns->value(name, -1);
        return at >= 0 && at < cells.size() ? cells[at] : QByteArray();
    }
};

void addPoints(RecordBuilder &builder, Row row, const Line &line, const char *column, const char *kind, const QString &region)
{
    const QList<QByteArray> values = line[column].split('|');
    for (const QByteArray &value : values) {
        const QVariant norm = commands::normalisedPoint(QString::fromLatin1(kind), QString::fromUtf8(value), region);
        if (!value.isEmpty() && norm.isValid())
            builder.addPoint(row, kind, norm.toString().toUtf8());
    }
}

void addContact(RecordBuilder &builder, const Line &line, const QString &region)
{
    const QByteArray values[]{line["kind"], line["given"], line["additional"], line["family"], line["suffix"], line["nickname"], line["organisation"],
                              line["salutation"], line["gender"], line["birthday"], line["number"], line["vat"], line["tax"], line["iban"]};
    const Row row = builder.add({values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7], values[8], values[9], values[10], values[11], values[12], values[13]});
    addPoints(builder, row, line, "phone", "phone", region);
    addPoints(builder, row, line, "mobile", "mobile", region);
    addPoints(builder, row, line, "email", "email", region);
    addPoints(builder, row, line, "url", "url", region);
    const QByteArray parts[]{line["street"], line["po_box"], line["postal"], line["city"]};
    builder.addAddress(row, {parts[0], parts[1], parts[2], parts[3]});
}

Labelled read(QIODevice &file, const QString &region)
{
    Labelled set;
    QHash<QByteArray, int> columns;
    const QList<QByteArray> names = file.readLine().trimmed().split('\t');
    for (int i = 0; i < names.size(); ++i)
        columns.insert(names[i], i);
    RecordBuilder builder;
    while (!file.atEnd()) {
        QByteArray text = file.readLine();
        while (text.endsWith('\n') || text.endsWith('\r'))
            text.chop(1);
        const Line line{&columns, text.split('\t')};
        addContact(builder, line, region);
        set.clusters.push_back(line["cluster"]);
        set.lines.push_back(text);
    }
    set.records = builder.finish();
    return set;
}

std::unordered_set<PairKey> truthOf(const Labelled &set)
{
    std::unordered_map<std::string, std::vector<Row>> groups;
    for (Row row = 0; row < set.clusters.size(); ++row)
        groups[set.clusters[row].toStdString()].push_back(row);
    std::unordered_set<PairKey> truth;
    for (const auto &[name, rows] : groups) {
        for (size_t i = 0; i < rows.size() && !name.empty(); ++i) {
            for (size_t k = i + 1; k < rows.size(); ++k)
                truth.insert(pairKey(rows[i], rows[k]));
        }
    }
    return truth;
}

void tellQuality(const char *name, size_t right, size_t told, size_t truth)
{
    const double precision = told ? double(right) / double(told) : 1;
    const double recall = truth ? double(right) / double(truth) : 1;
    std::printf("%-12s precision %.4f  recall %.4f  F1 %.4f  (%zu told)\n", name, precision, recall, precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0, told);
}

void tellThresholds(const Duplicates &found, const std::unordered_set<PairKey> &truth)
{
    for (const double least : {0.1, 0.3, 0.5, 0.7, 0.9, certainScore, 0.995, 0.999}) {
        size_t told = 0;
        size_t right = 0;
        for (const ScoredPair &pair : found.pairs) {
            told += double(pair.score) >= least;
            right += double(pair.score) >= least && truth.contains(pairKey(pair.first, pair.second));
        }
        char name[32];
        std::snprintf(name, sizeof name, "score %.3f", least);
        tellQuality(name, right, told, truth.size());
    }
}

void tellClusters(const Duplicates &found, const std::unordered_set<PairKey> &truth)
{
    size_t told = 0;
    size_t right = 0;
    for (const std::vector<Row> &cluster : found.clusters) {
        for (size_t i = 0; i < cluster.size(); ++i) {
            for (size_t k = i + 1; k < cluster.size(); ++k) {
                ++told;
                right += truth.contains(pairKey(cluster[i], cluster[k]));
            }
        }
    }
    tellQuality("clusters", right, told, truth.size());
}

void tellPair(const Labelled &set, const Duplicates &found, PairKey pair)
{
    const Comparison comparison = compare(set.records, set.records.rows[firstOf(pair)], set.records.rows[secondOf(pair)]);
    std::printf("\n  %s\n  %s\n  %.4f", set.lines[firstOf(pair)].constData(), set.lines[secondOf(pair)].constData(), found.models[comparison.organisations].probability(comparison));
    for (const Reason &reason : reasonsOf(set.records, found, firstOf(pair), secondOf(pair)))
        std::printf("  f%d/%d %+.1f", int(reason.field), int(reason.level), reason.weight);
    std::printf("\n");
}

double scoreOf(const Labelled &set, const Duplicates &found, PairKey pair)
{
    const Comparison comparison = compare(set.records, set.records.rows[firstOf(pair)], set.records.rows[secondOf(pair)]);
    return found.models[comparison.organisations].probability(comparison);
}

/// How often pairs are right that are said to be so with some probability, before groups have a say.
void tellCalibration(const Labelled &set, const Duplicates &found, const std::vector<PairKey> &candidates, const std::unordered_set<PairKey> &truth)
{
    static constexpr double edges[]{0.02, 0.1, 0.3, 0.5, 0.7, 0.9, certainScore, 1.01};
    struct Bin {
        size_t pairs = 0;
        size_t right = 0;
        double said = 0;
    };
    std::array<Bin, std::size(edges)> bins;
    for (const PairKey pair : candidates) {
        const double score = scoreOf(set, found, pair);
        Bin &bin = bins[size_t(std::upper_bound(std::begin(edges), std::end(edges), score) - std::begin(edges))];
        ++bin.pairs;
        bin.said += score;
        bin.right += truth.contains(pair);
    }
    std::printf("said / right:");
    for (size_t i = 1; i < bins.size(); ++i) {
        const auto count = double(std::max<size_t>(bins[i].pairs, 1));
        std::printf("  %.2f/%.2f (%zu)", bins[i].said / count, double(bins[i].right) / count, bins[i].pairs);
    }
    std::printf("\n");
}

/// Where true pairs are lost: never compared, thought improbable, or parted by their group.
void tellCauses(const Labelled &set, const Duplicates &found, const std::vector<PairKey> &candidates, const std::unordered_set<PairKey> &truth, double least)
{
    std::unordered_set<PairKey> told;
    for (const ScoredPair &pair : found.pairs) {
        if (double(pair.score) >= least)
            told.insert(pairKey(pair.first, pair.second));
    }
    size_t apart = 0;
    size_t grouped = 0;
    std::array<size_t, 4> low{};
    for (const PairKey pair : truth) {
        if (told.contains(pair))
            continue;
        const double score = scoreOf(set, found, pair);
        if (!std::binary_search(candidates.begin(), candidates.end(), pair))
            ++apart;
        else if (score >= least)
            ++grouped;
        else
            ++low[score < 0.02 ? 0 : score < 0.1 ? 1 : score < 0.3 ? 2 : 3];
    }
    std::printf("missed: %zu not compared, %zu parted by groups; below 0.02 %zu, 0.1 %zu, 0.3 %zu, above %zu\n", apart, grouped, low[0], low[1], low[2], low[3]);
}

void tellFaults(const Labelled &set, const Duplicates &found, const std::unordered_set<PairKey> &truth, int misses, int wrong, double least)
{
    std::unordered_set<PairKey> told;
    for (const ScoredPair &pair : found.pairs) {
        if (double(pair.score) < least)
            continue;
        told.insert(pairKey(pair.first, pair.second));
        if (wrong > 0 && !truth.contains(pairKey(pair.first, pair.second))) {
            --wrong;
            tellPair(set, found, pairKey(pair.first, pair.second));
        }
    }
    std::vector<PairKey> sorted(truth.begin(), truth.end());
    std::sort(sorted.begin(), sorted.end());
    for (const PairKey pair : sorted) {
        if (misses > 0 && !told.contains(pair)) {
            --misses;
            std::printf("\nmissed:");
            tellPair(set, found, pair);
        }
    }
}

qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM"))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return 0;
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto option = [&](const char *name, const char *standard) {
        const qsizetype at = arguments.indexOf(QLatin1String(name));
        return at > 0 && at + 1 < arguments.size() ? arguments[at + 1] : QString::fromLatin1(standard);
    };
    QFile file(arguments.value(1));
    QBuffer made;
    const int german = option("--german", "0").toInt();
    if (german > 0)
        made.setData(tests::germanContacts(german, option("--seed", "1").toULongLong()));
    QIODevice &source = german > 0 ? static_cast<QIODevice &>(made) : file;
    if (!source.open(QIODevice::ReadOnly))
        return 1;
    if (const QString target = option("--write", ""); !target.isEmpty()) {
        QFile out(target);
        return out.open(QIODevice::WriteOnly) && out.write(made.data()) > 0 ? 0 : 1;
    }
    auto spent = [last = std::clock()]() mutable {
        const std::clock_t now = std::clock();
        return double(now - std::exchange(last, now)) / CLOCKS_PER_SEC;
    };
    const Labelled set = read(source, option("--region", "DE"));
    const double reading = spent();
    JobControl control;
    Options options;
    options.leastScore = option("--score", "0.5").toDouble();
    options.threads = option("--threads", "1").toULongLong();
    const Result<Duplicates> found = findDuplicates(set.records, options, control);
    if (!found)
        return 1;
    const double searching = spent();
    const std::unordered_set<PairKey> truth = truthOf(set);
    const std::vector<PairKey> candidates = candidatePairs(set.records, 1, control);
    size_t covered = 0;
    for (const PairKey pair : truth) {
        const PairKey firsts = pairKey(set.records.rows[firstOf(pair)].equalTo, set.records.rows[secondOf(pair)].equalTo);
        covered += firstOf(firsts) == secondOf(firsts) || std::binary_search(candidates.begin(), candidates.end(), firsts);
    }
    std::printf("%zu contacts, %zu true pairs; read %.2f s, search %.2f s of processor time, %llu compared, blocking recall %.4f, %lld MB\n", set.lines.size(), truth.size(), reading, searching,
                static_cast<unsigned long long>(found->compared), truth.empty() ? 1.0 : double(covered) / double(truth.size()), peakMemory());
    tellThresholds(*found, truth);
    tellClusters(*found, truth);
    tellCalibration(set, *found, candidates, truth);
    tellCauses(set, *found, candidates, truth, options.leastScore);
    tellFaults(set, *found, truth, option("--misses", "0").toInt(), option("--wrong", "0").toInt(), options.leastScore);
    return 0;
}
