// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation.h"
#include "tests/support/catch.h"

#include "core/importexport/vcardreader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

using namespace kontor;
using namespace kontor::importexport;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList seedCards()
{
    QByteArrayList cards;
    const QDir dir(QStringLiteral(KONTOR_TEST_DATA "/cards"));
    for (const QString &name : dir.entryList({u"*.vcf"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        cards.append(file.readAll());
    }
    return cards;
}

/// Whatever the bytes are: reading ends, and each property of each card is accounted for.
void readAll(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    const auto reader = requireValue(VCardReader::open(std::move(buffer)));
    SourceRecord record;
    qint64 records = 0;
    for (;;) {
        const auto more = reader->next(record);
        if (!more) {
            REQUIRE_FALSE(more.error().message.isEmpty());
            return;
        }
        if (!*more)
            break;
        REQUIRE(++records <= bytes.size());
        bool accounted = true;
        for (const CellTrace &trace : std::as_const(record.trace))
            accounted = accounted && (!trace.targets.isEmpty() || !trace.reason.isEmpty());
        REQUIRE(accounted);
    }
    REQUIRE(reader->bytesRead() == bytes.size());
}

}  // namespace

TEST_CASE("fuzz: damaged vCards are read to their end", "[fuzz]")
{
    const QByteArrayList words{"BEGIN:VCARD\r\n",
                               "END:VCARD\r\n",
                               "\r\n ",
                               "=\r\n",
                               ";ENCODING=QUOTED-PRINTABLE:",
                               ":",
                               ";",
                               "\"",
                               ",",
                               "\\",
                               "AGENT:\r\n",
                               "KIND:group\r\n",
                               "ENCODING=b",
                               "CHARSET=UTF-16",
                               "CHARSET=?",
                               "VERSION:2.1\r\n",
                               "data:;base64,",
                               "\xFF\xFE",
                               QByteArray("\0", 1),
                               "=C3",
                               "^"};
    const QByteArrayList cards = seedCards();
    REQUIRE(cards.size() >= 8);
    for (unsigned seed = 1; seed <= 4000; ++seed) {
        INFO("seed " << seed);
        kontor::testing::Mutator mutator(seed, words);
        readAll(mutator.mutated(cards[seed % unsigned(cards.size())]));
    }
}
