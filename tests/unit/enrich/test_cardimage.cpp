// SPDX-License-Identifier: GPL-3.0-or-later

// Cards are drawn, then read by the real recogniser.

#include "core/enrich/cardimage.h"

#include "core/model/addressblock.h"

#include "tests/support/catch.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

using namespace kontor;
using namespace kontor::enrich;
using namespace Qt::StringLiterals;

namespace {

struct Line {
    QString text;
    int size = 30;
    Qt::Alignment side = Qt::AlignLeft;
    bool bold = false;
};

struct Look {
    QColor paper = Qt::white;
    QColor ink = Qt::black;
    int width = 1050;
};

QImage drawnCard(const QList<Line> &lines, const Look &look = {})
{
    QImage card(look.width, look.width * 55 / 85, QImage::Format_RGB32);
    card.fill(look.paper);
    QPainter painter(&card);
    painter.scale(look.width / 1050.0, look.width / 1050.0);
    painter.setPen(look.ink);
    int y = 60;
    for (const Line &line : lines) {
        QFont font(u"DejaVu Sans"_s);
        font.setPixelSize(line.size);
        font.setBold(line.bold);
        painter.setFont(font);
        painter.drawText(QRect(60, y, 930, line.size * 2), int(line.side), line.text);
        y += line.size * 8 / 5 + 6;
    }
    return card;
}

QImage plain(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

/// What a camera sees in the dark.
QImage noise(quint32 seed)
{
    QImage image(600, 400, QImage::Format_RGB32);
    QRandomGenerator random(seed);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, random.generate());
    }
    return image;
}

QList<Line> usualCard(Qt::Alignment side = Qt::AlignLeft)
{
    return {{u"Hartwig Maschinenbau GmbH"_s, 44, side, true}, {u"Dr. Sabine Hartwig"_s, 38, side, true}, {u"Geschäftsführerin"_s, 28, side}, {u""_s, 10, side},
            {u"Industriestraße 14"_s, 28, side}, {u"33602 Bielefeld"_s, 28, side}, {u"Telefon 0521 771230"_s, 28, side}, {u"Mobil 0171 5550123"_s, 28, side},
            {u"s.hartwig@hartwig-maschinenbau.de"_s, 28, side}, {u"www.hartwig-maschinenbau.de"_s, 28, side}};
}

model::AddressBlock blockOf(const QImage &image)
{
    const auto card = readCard(image, {});
    REQUIRE(card.has_value());
    INFO(card->text.toStdString());
    CHECK(card->source == CardText::Source::Print);
    return model::readAddressBlock(card->text, u"DE"_s);
}

void checkUsual(const model::AddressBlock &block)
{
    using P = model::BlockPart;
    CHECK(block.value(P::Name) == u"Dr. Sabine Hartwig");
    CHECK(block.value(P::Organisation) == u"Hartwig Maschinenbau GmbH");
    CHECK(block.value(P::Position) == u"Geschäftsführerin");
    CHECK(block.value(P::Street) == u"Industriestraße 14");
    CHECK(block.value(P::PostalCode) == u"33602");
    CHECK(block.value(P::City) == u"Bielefeld");
    CHECK(block.value(P::Phone) == u"0521 771230");
    CHECK(block.value(P::Mobile) == u"0171 5550123");
    CHECK(block.value(P::Email) == u"s.hartwig@hartwig-maschinenbau.de");
    CHECK(block.value(P::Website) == u"www.hartwig-maschinenbau.de");
}

QImage codeCard(const QString &content)
{
    const ZXing::BitMatrix bits = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(4).encode(content.toStdWString(), 1, 1);
    QImage code(bits.width(), bits.height(), QImage::Format_RGB32);
    for (int y = 0; y < bits.height(); ++y) {
        for (int x = 0; x < bits.width(); ++x)
            code.setPixel(x, y, bits.get(x, y) ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
    }
    QImage card = drawnCard({{u"Scan me"_s}});
    QPainter(&card).drawImage(QRect(560, 120, 440, 440), code);
    return card;
}

}  // namespace

TEST_CASE("cards in several layouts are read")
{
    SECTION("left")
    {
        checkUsual(blockOf(drawnCard(usualCard())));
    }
    SECTION("centred")
    {
        checkUsual(blockOf(drawnCard(usualCard(Qt::AlignHCenter))));
    }
    SECTION("light letters on a dark card")
    {
        checkUsual(blockOf(drawnCard(usualCard(), {QColor(20, 40, 70), QColor(235, 235, 225)})));
    }
    SECTION("little contrast, large photo")
    {
        checkUsual(blockOf(drawnCard(usualCard(), {QColor(170, 165, 160), QColor(90, 90, 95), 3000})));
    }
    SECTION("on its side and on its head")
    {
        const QImage card = drawnCard(usualCard());
        checkUsual(blockOf(card.transformed(QTransform().rotate(90))));
        checkUsual(blockOf(card.transformed(QTransform().rotate(180))));
    }
}

TEST_CASE("an English card")
{
    const model::AddressBlock block = blockOf(drawnCard({{u"Oliver Hathersage"_s, 40, Qt::AlignRight, true}, {u"Head of Procurement"_s, 28, Qt::AlignRight},
                                                         {u"Hathersage Cutlery Ltd"_s, 34, Qt::AlignRight, true}, {u"14 Mill Lane"_s, 28, Qt::AlignRight},
                                                         {u"Sheffield S1 2BJ"_s, 28, Qt::AlignRight}, {u"Phone +44 114 496 0123"_s, 28, Qt::AlignRight},
                                                         {u"oliver@hathersage.co.uk"_s, 28, Qt::AlignRight}}));
    CHECK(block.value(model::BlockPart::Name) == u"Oliver Hathersage");
    CHECK(block.value(model::BlockPart::Position) == u"Head of Procurement");
    CHECK(block.value(model::BlockPart::Organisation) == u"Hathersage Cutlery Ltd");
    CHECK(block.value(model::BlockPart::Email) == u"oliver@hathersage.co.uk");
}

TEST_CASE("a code on the card says more than its print")
{
    const auto card = readCard(codeCard(u"BEGIN:VCARD\nVERSION:3.0\nN:Bäcker;Maria\nFN:Maria Bäcker\nEND:VCARD"_s), {});
    REQUIRE(card.has_value());
    CHECK(card->source == CardText::Source::VCard);
    CHECK(card->text.contains(u"Maria Bäcker"));
    const auto small = readCard(codeCard(u"MECARD:N:Bäcker,Maria;TEL:02214710100;;"_s), {});
    REQUIRE(small.has_value());
    CHECK(small->source == CardText::Source::MeCard);
    // A link is no card: the print is read.
    const auto link = readCard(codeCard(u"https://www.example.org/"_s), {});
    CHECK((!link.has_value() || link->source == CardText::Source::Print));
}

TEST_CASE("what is no card is refused with a reason")
{
    const auto empty = readCard(plain(600, 400), {});
    REQUIRE_FALSE(empty.has_value());
    CHECK(empty.error().code == ErrorCode::NotFound);
    const auto small = readCard(plain(20, 20), {});
    REQUIRE_FALSE(small.has_value());
    CHECK(small.error().code == ErrorCode::Invalid);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"card.png"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("this is no picture");
    file.close();
    const auto loaded = loadCardImage(file.fileName());
    REQUIRE_FALSE(loaded.has_value());
    CHECK(loaded.error().code == ErrorCode::Malformed);
    JobControl stopped;
    stopped.cancel();
    const auto cancelled = readCard(drawnCard(usualCard()), stopped);
    REQUIRE_FALSE(cancelled.has_value());
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
}

TEST_CASE("mere noise holds no letters")
{
    for (const quint32 seed : {1U, 2U, 3U}) {
        const auto read = readCard(noise(seed), {});
        INFO(seed << (read ? ": " + read->text.toStdString() : ""));
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("picture files are loaded as the camera held them")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"card.jpg"_s);
    REQUIRE(drawnCard(usualCard()).save(path, "JPG", 90));
    const auto image = loadCardImage(path);
    REQUIRE(image.has_value());
    checkUsual(blockOf(*image));
}
