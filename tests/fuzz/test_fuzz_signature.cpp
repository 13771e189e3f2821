// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation.h"
#include "tests/support/catch.h"

#include "core/model/addressblock.h"
#include "core/model/blockdraft.h"
#include "core/model/mecard.h"

#include <QDir>
#include <QFile>

using namespace kontor::model;
using namespace Qt::StringLiterals;

TEST_CASE("fuzz: damaged signatures are read in bounds", "[fuzz]")
{
    QByteArrayList seeds;
    const QDir dir(QStringLiteral(KONTOR_TEST_DATA "/signatures"));
    for (const QString &name : dir.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QString &sample : QString::fromUtf8(file.readAll()).split(u"%%%\n"_s))
            seeds << sample.section(u"=====\n"_s, 0, 0).toUtf8();
    }
    REQUIRE(seeds.size() >= 60);
    const QByteArrayList words{"Tel.: ", "\n", " | ", "@", "www.", "HRB ", "Amtsgericht ", "DE", "GmbH", "i. A. ", "\t", "\xE2\x80\xA8", QByteArray("\0", 1), "\xF0\x9F\x98\x80",
                               ", ", "((((", "Geschäftsführer: ", "50667 ", "\xFF", "IBAN "};
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        INFO("seed " << seed);
        kontor::testing::Mutator mutator(seed, words);
        const QString text = QString::fromUtf8(mutator.mutated(seeds[seed % unsigned(seeds.size())]));
        for (const QString &part : {text, signatureOf(text)}) {
            const AddressBlock block = readAddressBlock(part, u"DE"_s);
            REQUIRE(block.fields.size() + block.unread.size() <= part.size());
            bool bounded = true;
            for (const BlockField &field : block.fields)
                bounded = bounded && !field.value.isEmpty() && field.start >= 0 && field.start + field.length <= part.size();
            REQUIRE(bounded);
        }
    }
}

TEST_CASE("fuzz: damaged MeCards are read in bounds", "[fuzz]")
{
    const QByteArray seed = R"(MECARD:N:Bäcker,Maria;ORG:Bäcker\; Söhne;TEL:+492214710100;EMAIL:m@b.example;ADR:,,Domstraße 1,Köln,,50667,DE;;)";
    const QByteArrayList words{"MECARD:", "N:", ";", ",", "\\", "\\;", "TEL:", "ADR:", "ORG:", "TITLE:x;", QByteArray("\0", 1), "\xFF"};
    int cards = 0;
    for (unsigned number = 1; number <= 4000; ++number) {
        INFO("seed " << number);
        kontor::testing::Mutator mutator(number, words);
        const QString text = QString::fromUtf8(mutator.mutated(seed));
        const auto card = readMeCard(text);
        cards += card.has_value();
        if (!card)
            continue;
        REQUIRE(card->points.size() + card->addresses.size() + card->affiliations.size() <= text.size());
        REQUIRE(blockText(*card).size() <= 4 * text.size() + 200);
    }
    CHECK(cards > 1000);
}
