// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/cardimage.h"

#include "core/enrich/recogniser.h"

#include <QCoreApplication>
#include <QImageReader>

// ZXing 1.4 gives wide strings without it.
#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <array>
#include <exception>

namespace kontor::enrich {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::enrich)
};

/// The side that letters of a card are recognised best at: about 300 dots per inch.
constexpr int bestSide = 2000;
constexpr int leastSide = 120;
/// Darkest and lightest so many of all pixels do not count when the contrast is stretched.
constexpr int ignoredPerMille = 20;
/// A mean confidence of the recogniser below this may mean that the card lies on its side.
constexpr int uprightConfidence = 70;
/// Below this the "letters" are the grain of the picture.
constexpr int leastConfidence = 40;

QImage scaled(const QImage &image, int side)
{
    const int longest = std::max(image.width(), image.height());
    if (longest == side)
        return image;
    return image.scaled(image.size() * side / longest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// Black on white from edge to edge of the scale, whatever the light was.
QImage clear(const QImage &image)
{
    QImage grey = scaled(image, bestSide).convertToFormat(QImage::Format_Grayscale8);
    std::array<qint64, 256> counts{};
    for (int y = 0; y < grey.height(); ++y) {
        for (const uchar *p = grey.constScanLine(y), *end = p + grey.width(); p != end; ++p)
            ++counts[*p];
    }
    const qint64 all = qint64(grey.width()) * grey.height();
    const auto level = [&](qint64 share) {
        qint64 seen = 0;
        int at = 0;
        while (at < 255 && (seen += counts[size_t(at)]) < share)
            ++at;
        return at;
    };
    const int dark = level(all * ignoredPerMille / 1000);
    const int light = std::max(level(all * (1000 - ignoredPerMille) / 1000), dark + 1);
    // Light letters on a dark card.
    const bool inverted = level(all / 2) < (dark + light) / 2;
    std::array<uchar, 256> map{};
    for (int i = 0; i < 256; ++i) {
        const int stretched = std::clamp((i - dark) * 255 / (light - dark), 0, 255);
        map[size_t(i)] = uchar(inverted ? 255 - stretched : stretched);
    }
    for (int y = 0; y < grey.height(); ++y) {
        for (uchar *p = grey.scanLine(y), *end = p + grey.width(); p != end; ++p)
            *p = map[*p];
    }
    return grey;
}

QString codeIn(const QImage &image)
{
    const QImage grey = (std::max(image.width(), image.height()) > bestSide ? scaled(image, bestSide) : image).convertToFormat(QImage::Format_Grayscale8);
    try {
        const auto found = ZXing::ReadBarcode({grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine())});
        return found.isValid() ? QString::fromStdString(found.text()) : QString();
    } catch (const std::exception &) {
        return {};  // the library throws where we return
    }
}

CardText::Source sourceOf(const QString &code)
{
    if (code.startsWith(QLatin1String("BEGIN:VCARD"), Qt::CaseInsensitive))
        return CardText::Source::VCard;
    return code.startsWith(QLatin1String("MECARD:"), Qt::CaseInsensitive) ? CardText::Source::MeCard : CardText::Source::OtherCode;
}

/// As it lies, then turned, until the letters make sense.
Result<Recogniser::Page> readUpright(const QImage &image, const JobControl &control)
{
    KONTOR_ASSIGN(const auto recogniser, Recogniser::open());
    Recogniser::Page best;
    for (const int degrees : {0, 90, 270, 180}) {
        control.report({Text::tr("Reading the card"), degrees == 0 ? 0 : 1, 0});
        KONTOR_ASSIGN(const Recogniser::Page page, recogniser->read(image.transformed(QTransform().rotate(degrees)), control));
        // Of a page without letters the recogniser is sure as well.
        if (page.confidence > best.confidence && !page.text.trimmed().isEmpty())
            best = page;
        if (best.confidence >= uprightConfidence)
            break;
    }
    return best;
}

}  // namespace

Result<QImage> loadCardImage(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > qint64(mostMegapixels) * 1'000'000)
        return fail(ErrorCode::TooLarge, Text::tr("The picture has more than %1 megapixels. Make it smaller and try again.").arg(mostMegapixels));
    // Decoders of photos make it small while they read.
    if (const int longest = std::max(size.width(), size.height()); longest > 2 * bestSide)
        reader.setScaledSize(size * (2 * bestSide) / longest);
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::Malformed, Text::tr("This picture cannot be read: %1").arg(reader.errorString()));
    return image;
}

Result<CardText> readCard(const QImage &image, const JobControl &control)
{
    if (std::max(image.width(), image.height()) < leastSide)
        return fail(ErrorCode::Invalid, Text::tr("The picture is too small to read anything on it."));
    if (const QString code = codeIn(image); !code.isEmpty() && sourceOf(code) != CardText::Source::OtherCode)
        return CardText{sourceOf(code), code};
    KONTOR_ASSIGN(const Recogniser::Page page, readUpright(clear(image), control));
    if (page.confidence < leastConfidence)
        return fail(ErrorCode::NotFound, Text::tr("No letters were recognised on this picture."));
    return CardText{CardText::Source::Print, page.text};
}

}  // namespace kontor::enrich
