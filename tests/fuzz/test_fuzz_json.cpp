// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation.h"
#include "tests/support/catch.h"

#include "core/importexport/jsonformat.h"

#include <QBuffer>

using namespace kontor;
using namespace kontor::importexport;

namespace {

const QByteArray kFile = R"({"format":"kontor-contacts","version":1,"about":{"generator":"x"},
"custom_fields":[{"code":"c","label":"C","type":"money"}],"tags":[{"name":"a","colour":"#fff"}],
"contacts":[{"id":"0190c1a0-0000-7000-8000-00000000000a","kind":"person","given_name":"Jo \"]}\\","birthday":"--02-29",
"revenue_minor":{"minor":1,"currency":"EUR"},"points":[{"kind":"email","value":"a@b.c","preferred":true}],
"affiliations":[{"organisation":"F","position":"P"}],"activities":[{"kind":"note","occurred_at":"2024-05-06T07:08:09.123Z"}],
"tasks":[{"title":"t"}],"tags":["a"],"custom":{"c":{"minor":5},"d":[1]},"files":[{"name":"n","data":"AAAA","photo":true}]},
{"kind":"organisation","org_name":"F"}]})";

void readAll(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    JsonReader reader(std::move(buffer));
    SourceRecord record;
    qint64 records = 0;
    for (;;) {
        const auto more = reader.next(record);
        if (!more) {
            REQUIRE_FALSE(more.error().message.isEmpty());
            return;
        }
        if (!*more)
            return;
        REQUIRE(++records <= bytes.size());
        bool accounted = true;
        for (const CellTrace &trace : std::as_const(record.trace))
            accounted = accounted && (!trace.targets.isEmpty() || !trace.reason.isEmpty());
        REQUIRE(accounted);
    }
}

}  // namespace

TEST_CASE("fuzz: damaged JSON is read to its end", "[fuzz]")
{
    const QByteArrayList words{"{",
                               "}",
                               "[",
                               "]",
                               "\"",
                               "\\",
                               ",",
                               ":",
                               "null",
                               "true",
                               "1e999",
                               "-",
                               "\"id\":",
                               "{}",
                               "[[[[",
                               "\xEF\xBB\xBF",
                               QByteArray("\0", 1),
                               "\\ud800",
                               "9223372036854775808",
                               "\"contacts\":["};
    for (unsigned seed = 1; seed <= 6000; ++seed) {
        INFO("seed " << seed);
        kontor::testing::Mutator mutator(seed, words);
        readAll(mutator.mutated(kFile));
    }
}
