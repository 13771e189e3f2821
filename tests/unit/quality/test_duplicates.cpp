// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/quality/blocking.h"
#include "core/quality/duplicates.h"

#include "contactlines.h"

using namespace kontor;
using namespace kontor::quality;
using namespace kontor::tests;

namespace {

Records crowdWith(std::initializer_list<const char *> lines, int contacts = 800)
{
    RecordBuilder builder;
    for (const char *line : lines)
        addLine(builder, line);
    addCrowd(builder, contacts);
    return builder.finish();
}

Duplicates search(const Records &all, const Options &options = {})
{
    Result<Duplicates> found = findDuplicates(all, options, JobControl());
    REQUIRE(found.has_value());
    return std::move(*found);
}

bool areTogether(const Duplicates &found, Row a, Row b)
{
    return std::any_of(found.clusters.begin(), found.clusters.end(), [&](const std::vector<Row> &cluster) {
        return std::find(cluster.begin(), cluster.end(), a) != cluster.end() && std::find(cluster.begin(), cluster.end(), b) != cluster.end();
    });
}

double scoreOf(const Records &all, const Duplicates &found, Row a, Row b)
{
    return found.models[all.rows[a].organisation].probability(compare(all, all.rows[a], all.rows[b]));
}

}  // namespace

TEST_CASE("A pair has one score, whichever contact is named first")
{
    const Records all = crowdWith({"g=Friedrich;f=Hans;b=1950-01-01", "g=Hans;f=Friedrich;b=1950-01-01", "o=Alpha Beta Bau GmbH;z=1010", "o=Bau Alpha;z=1010"});
    const Duplicates found = search(all);
    const std::vector<PairKey> pairs = candidatePairs(all, 1, JobControl());
    REQUIRE(pairs.size() > 1'000);
    for (size_t i = 0; i < pairs.size(); i += 7) {
        const Row a = firstOf(pairs[i]);
        const Row b = secondOf(pairs[i]);
        CHECK(scoreOf(all, found, a, b) == Approx(scoreOf(all, found, b, a)).margin(1e-9));
        CHECK(compareIfAlike(all, all.rows[a], all.rows[b]).has_value() == compareIfAlike(all, all.rows[b], all.rows[a]).has_value());
    }
}

TEST_CASE("The same contacts give the same duplicates, however many threads look for them")
{
    RecordBuilder builder;
    addLine(builder, "g=Maria;f=Bäcker;h=0151 9998877");
    addLine(builder, "g=Maria;f=Baecker;h=0151 9998877");
    addCrowd(builder, 3'000);  // gives more pairs than one piece of work
    const Records all = builder.finish();
    Options options;
    options.leastScore = 0.02;
    options.threads = 1;
    const Duplicates one = search(all, options);
    REQUIRE(one.pairs.size() > 5);
    REQUIRE(one.compared > 17'000);
    CHECK(areTogether(one, 0, 1));
    for (const size_t threads : {size_t(1), size_t(2), size_t(4)}) {
        options.threads = threads;
        const Duplicates other = search(all, options);
        CHECK(candidatePairs(all, threads, JobControl()) == candidatePairs(all, 1, JobControl()));
        REQUIRE(one.pairs.size() == other.pairs.size());
        for (size_t i = 0; i < one.pairs.size(); ++i) {
            CHECK(one.pairs[i].first == other.pairs[i].first);
            CHECK(one.pairs[i].second == other.pairs[i].second);
            CHECK(one.pairs[i].score == other.pairs[i].score);
        }
        CHECK(one.clusters == other.clusters);
    }
}

TEST_CASE("The better a value agrees, the higher the score")
{
    const Records all = crowdWith({"g=Wolfgang;f=Treuenfels;b=1960-04-05;h=0151 4445566;s=Am Wall 3;z=28195;c=Bremen;e=w.treuenfels@posteo.de"});
    const Duplicates found = search(all);
    const auto score = [&](const char *line) {
        RecordBuilder builder;
        addLine(builder, "g=Wolfgang;f=Treuenfels;b=1960-04-05;h=0151 4445566;s=Am Wall 3;z=28195;c=Bremen;e=w.treuenfels@posteo.de");
        addLine(builder, line);
        addCrowd(builder, 300);
        const Records few = builder.finish();
        return found.models[0].probability(compare(few, few.rows[0], few.rows[1]));
    };
    for (const auto &falling : {std::vector{"g=Wolfgang;f=Treuenfels;b=1960-04-05", "g=Wolfgang;f=Treuenfels;b=1960-04-15", "g=Wolfgang;f=Treuenfels;b=1931-11-27"},
                                std::vector{"g=Wolfgang;f=Treuenfels;h=0151 4445566", "g=Wolfgang;f=Treuenfels;h=0151 4445567", "g=Wolfgang;f=Treuenfels;h=0170 8123123"},
                                std::vector{"g=Wolfgang;f=Treuenfels;s=Am Wall 3;z=28195", "g=Wolfgang;f=Treuenfels;z=28195", "g=Wolfgang;f=Treuenfels;s=Ring 9;z=80331"},
                                std::vector{"g=Wolfgang;f=Treuenfels;z=28195", "g=Wolfgang;f=Treuenfells;z=28195", "g=Wolfgang;f=Hartmann;z=28195"}}) {
        for (size_t i = 1; i < falling.size(); ++i) {
            INFO(falling[i]);
            CHECK(score(falling[i - 1]) >= score(falling[i]));
        }
    }
}

TEST_CASE("The work grows with the contacts, not with their square")
{
    const auto compared = [](int contacts) {
        RecordBuilder builder;
        addCrowd(builder, contacts);
        return search(builder.finish()).compared;
    };
    const quint64 small = compared(2'000);
    const quint64 large = compared(8'000);
    CHECK(large < 8 * small);  // the square would be 16
    CHECK(large <= mostPairs(8'000) + 8'000);
}

TEST_CASE("Five thousand copies of one contact are one group, found with little work")
{
    RecordBuilder builder;
    for (int i = 0; i < 5'000; ++i)
        addLine(builder, "g=Maria;f=Bäcker;h=0151 9998877;s=Dorfstr. 7;z=12345;c=Altdorf");
    addCrowd(builder, 500);
    const Records all = builder.finish();
    CHECK(all.different <= 501);
    const Duplicates found = search(all);
    CHECK(found.compared < 100'000);
    REQUIRE_FALSE(found.clusters.empty());
    CHECK(found.clusters.front().size() == 5'000);
    CHECK(found.pairs.size() < 6'000);
}

TEST_CASE("Thousands who nearly are one contact, or share all that is common, stay bounded work")
{
    RecordBuilder builder;
    for (int i = 0; i < 4'000; ++i)
        addLine(builder, "g=Thomas;f=Müller;z=50667;c=Köln;s=Ring 1;p=0221 998877;b=1970-01-01;m=" + QByteArray("abcdefgh").mid(i % 8, 1) + QByteArray::number(i));
    const Records all = builder.finish();
    const Duplicates found = search(all);
    CHECK(found.compared <= 2 * mostPairs(4'000));
}

TEST_CASE("Nothing is proposed on nothing")
{
    RecordBuilder builder;
    for (int i = 0; i < 200; ++i) {
        addLine(builder, "g=;f=");
        addLine(builder, "g=---;f=???");
        addLine(builder, "g=😀;f=🎉🎉");
        addLine(builder, "o=...");
        addLine(builder, "g=unbekannt;f=N/A;p=000000;e=@");
        addLine(builder, "f=Müller");
    }
    addLine(builder, "f=" + QByteArray(10'000, 'a'));
    addLine(builder, "f=" + QByteArray(10'000, 'a') + "b;g=\x01\x02\x1b");
    const Records all = builder.finish();
    CHECK(search(all).pairs.empty());
    CHECK(search(RecordBuilder().finish()).pairs.empty());
}

TEST_CASE("What users decided holds: kept apart never in one group, the same always")
{
    const Records all = crowdWith({"g=Maria;f=Bäcker;h=0151 9998877;b=1980-01-01", "g=Maria;f=Bäcker;h=0151 9998877;b=1980-01-01;c=Kiel", "g=Maria;f=Baecker;h=0151 9998877;b=1980-01-01",
                                   "g=Ina;f=Kurz;c=Ulm", "g=Olaf;f=Breit;c=Jena"});
    CHECK(areTogether(search(all), 0, 1));
    Options options;
    options.decisions = {{0, 1, false}, {3, 4, true}};
    const Duplicates found = search(all, options);
    CHECK_FALSE(areTogether(found, 0, 1));
    CHECK(areTogether(found, 3, 4));
    CHECK(std::none_of(found.pairs.begin(), found.pairs.end(), [](const ScoredPair &pair) { return pair.first == 0 && pair.second == 1; }));
}

TEST_CASE("Answers of users change what is thought of others")
{
    RecordBuilder builder;
    for (int i = 0; i < 40; ++i) {
        const QByteArray name = QByteArray("f=") + char('A' + i % 26) + "uerlich" + QByteArray::number(i) + ";g=Karla;h=0151 77" + QByteArray::number(10'000 + 37 * i);
        addLine(builder, name + ";z=10115");
        addLine(builder, name + ";z=80331");
    }
    addCrowd(builder, 400);
    const Records all = builder.finish();
    const Row last = 78;
    const double before = scoreOf(all, search(all), last, last + 1);
    Options options;
    for (Row row = 0; row < 60; row += 2)
        options.decisions.push_back({row, row + 1, false});
    CHECK(scoreOf(all, search(all, options), last, last + 1) < before);
    for (Decision &decision : options.decisions)
        decision.same = true;
    CHECK(scoreOf(all, search(all, options), last, last + 1) >= before - 1e-6);
}

TEST_CASE("Namesakes are not chained by somebody who is told less of")
{
    const Records all = crowdWith({"g=Karl;f=Ostendorf;b=1940-02-03;s=Hof 1;z=48143;c=Münster", "g=Karl;f=Ostendorf;s=Hof 1;z=48143;c=Münster", "g=Karl;f=Ostendorf;b=1971-11-29;s=Hof 1;z=48143;c=Münster"});
    CHECK_FALSE(areTogether(search(all), 0, 2));
}

TEST_CASE("What is spread over several contacts is put together")
{
    // The first two share a phone, the last two an e-mail address; between the first and the last there is next to nothing.
    const Records all = crowdWith({"g=Wolfgang;f=Treuenfels;h=0151 4445566;b=1960-04-05", "g=W.;f=Treuenfels;h=0151 4445566;e=wtreu1960@posteo.de", "g=Wolfgang;f=Treunefls;e=wtreu1960@posteo.de;z=28195"});
    const Duplicates found = search(all);
    REQUIRE(areTogether(found, 0, 2));
    REQUIRE(scoreOf(all, found, 0, 2) < 0.5);
    const auto pair = std::find_if(found.pairs.begin(), found.pairs.end(), [](const ScoredPair &one) { return one.first == 0 && one.second == 2; });
    REQUIRE(pair != found.pairs.end());
    CHECK(double(pair->score) >= 0.5);
    CHECK(double(pair->score) < certainScore);  // it follows from others only
}

TEST_CASE("Who is there several times makes none of his values common")
{
    const Records all = crowdWith({"g=Wolfgang;f=Treuenfels;h=0151 4445566;b=1960-04-05", "g=Wolfgang;f=Treuenfels;h=0151 4445566", "g=Wolfgang;f=Treuenfels;b=1960-04-05;z=28195",
                                   "g=Wolfgang;f=Treuenfels;z=01067;b=1989-12-24"});
    const Record &first = all.rows[0];
    CHECK(all.names.count(first.family[0]) == 2);
    CHECK(all.fullNames.count(first.fullName) == 2);
    CHECK(all.phones.count(all.phonesOf(first)[0].number) == 1);
    CHECK(all.bearers == all.different - 2);
}

TEST_CASE("A birthday near the other one speaks for one contact, the more the nearer")
{
    const auto compared = [](const char *day) {
        const Records all = crowdWith({"g=Wolfgang;f=Treuenfels;b=1960-04-05", QByteArray("g=Wolfgang;f=Treuenfels;b=" + QByteArray(day)).constData()}, 300);
        return std::pair(compare(all, all.rows[0], all.rows[1])[Field::Birth].level, scoreOf(all, search(all), 0, 1));
    };
    const std::vector<std::pair<const char *, Level>> falling{{"1960-04-05", Level::Same}, {"1960-04-06", Level::Close}, {"1960-04-27", Level::Contained}, {"1931-04-05", Level::Near}, {"1960-05-17", Level::Part}, {"1931-11-27", Level::Differs}};
    double before = 1.1;
    for (const auto &[day, level] : falling) {
        INFO(day);
        const auto [found, score] = compared(day);
        CHECK(found == level);
        CHECK(score < before);
        before = score;
    }
}

TEST_CASE("Father and son are two where something tells them apart, and no explanation where nothing does")
{
    const auto scoreWith = [](const char *ours, const char *theirs) {
        const QByteArray home = "g=Wolfgang;f=Treuenfels;s=Weserweg 5;z=28195;c=Bremen;p=0421 334455";
        const Records all = crowdWith({(home + ours).constData(), (home + theirs).constData()});
        return scoreOf(all, search(all), 0, 1);
    };
    CHECK(scoreWith(";h=0151 99988770", "") > 0.95);
    CHECK(scoreWith(";b=1944-02-17", ";b=1971-11-05") < 0.3);
    CHECK(scoreWith(";x=sen.", ";x=jun.") < 0.3);
    CHECK(scoreWith(";x=jun.", "") < 0.5);
}

TEST_CASE("Places of one firm share its numbers; another first name with the same initial is family")
{
    const Records all = crowdWith({"o=Treuenfels Drucklufttechnik GmbH;v=DE136695976;i=DE89370400440532013000;s=Hafenallee 4;z=20095;c=Hamburg;p=040 772211",
                                   "o=Treuenfels Drucklufttechnik GmbH;v=DE136695976;i=DE89370400440532013000;s=Isarweg 71;z=80331;c=München;p=089 553344",
                                   "m=A;f=Quitzow;s=Weserweg 5;z=28195;c=Bremen", "g=Albert;m=K;f=Quittzow;s=Weserweg 5;z=28195;c=Bremen"});
    const Duplicates found = search(all);
    CHECK(scoreOf(all, found, 0, 1) < 0.5);
    CHECK(scoreOf(all, found, 2, 3) < certainScore);
}

TEST_CASE("The number of a house tells something, however the street is written")
{
    const Records all = crowdWith({"o=Mesa;s=Bahnhofsplatz 102;z=10115;c=Berlin", "o=Mesa;s=Am Güterbahnhof 102;z=10115;c=Berlin", "o=Mesa;s=Waldweg 7;z=10115;c=Berlin", "o=Mesa;s=Am Güterbahnhof 7;z=10115;c=Berlin"});
    const auto address = [&](Row a, Row b) { return compare(all, all.rows[a], all.rows[b])[Field::Address]; };
    CHECK(address(0, 1).level == Level::Near);
    CHECK(address(2, 3).level == Level::Near);
    CHECK(address(0, 1).chance < address(2, 3).chance);
    CHECK(address(0, 2).level == Level::Part);
}

TEST_CASE("Duplicates in a small file do not make strangers look alike")
{
    const auto chances = [](int copies) {
        RecordBuilder builder;
        for (int i = 0; i < copies; ++i) {
            const QByteArray number = QByteArray::number(i);
            for (const char *street : {"Weserwegg ", "Weserweg "})
                addLine(builder, "g=Wolfgang" + number + ";f=Treuenfels" + number + ";b=19" + QByteArray::number(30 + i) + "-02-17;s=" + street + number + ";z=2819" + QByteArray::number(i % 10) + ";c=Bremen");
        }
        const Records all = builder.finish();
        return scoreOf(all, search(all), 0, 1);
    };
    CHECK(chances(30) > certainScore);
}

TEST_CASE("A search can be stopped")
{
    JobControl control;
    control.cancel();
    const Records all = crowdWith({});
    const Result<Duplicates> found = findDuplicates(all, {}, control);
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().code == ErrorCode::Cancelled);
}
