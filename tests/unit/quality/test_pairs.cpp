// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/quality/duplicates.h"

#include "contactlines.h"

#include <QFile>

#include <map>

using namespace kontor;
using namespace kontor::quality;
using namespace kontor::tests;

namespace {

struct Judged {
    bool same = false;
    Row first = 0;
    Row second = 0;
    QByteArray text;
};

std::vector<Judged> addPairs(RecordBuilder &builder)
{
    std::vector<Judged> pairs;
    QFile file(QStringLiteral(KONTOR_TEST_DATA "/pairs/nasty.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const QList<QByteArray> parts = line.split('\t');
        if (line.startsWith('#') || parts.size() != 3)
            continue;
        const Row first = addLine(builder, parts[1]);
        pairs.push_back({parts[0] == "same", first, addLine(builder, parts[2]), line});
    }
    return pairs;
}

}  // namespace

TEST_CASE("Pairs that people decided are decided alike")
{
    RecordBuilder builder;
    const std::vector<Judged> judged = addPairs(builder);
    REQUIRE(judged.size() >= 100);
    addCrowd(builder, 1'500);
    const Records all = builder.finish();
    Options options;
    options.leastScore = 0.5;
    const Result<Duplicates> found = findDuplicates(all, options, JobControl());
    REQUIRE(found.has_value());
    std::map<std::pair<Row, Row>, float> scores;
    for (const ScoredPair &pair : found->pairs)
        scores[{std::min(pair.first, pair.second), std::max(pair.first, pair.second)}] = pair.score;
    std::string faults;
    int missed = 0;
    int wrong = 0;
    int certainlyWrong = 0;
    for (const Judged &pair : judged) {
        const auto score = scores.find({pair.first, pair.second});
        const bool told = score != scores.end();
        if (told == pair.same)
            continue;
        ++(pair.same ? missed : wrong);
        certainlyWrong += told && double(score->second) >= certainScore;
        faults += (told ? "\nwrong " + std::to_string(score->second) : std::string("\nmissed ")) + pair.text.toStdString();
    }
    INFO(faults);
    CHECK(certainlyWrong == 0);
    CHECK(wrong <= 1);
    CHECK(missed <= 6);
    // What was judged aside, the crowd has nobody twice.
    size_t crowd = 0;
    for (const ScoredPair &pair : found->pairs)
        crowd += pair.first > judged.back().second || pair.second > judged.back().second;
    CHECK(crowd <= 8);
}
