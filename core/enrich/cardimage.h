// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QImage>

// What a picture of a business card says. All of it happens on this computer.

namespace kontor::enrich {

/// Larger pictures are refused: a card needs two megapixels, a camera makes fifty.
constexpr int mostMegapixels = 120;

/// A picture file, turned as the camera held it. Any thread.
Result<QImage> loadCardImage(const QString &path);

struct CardText {
    enum class Source { Print, VCard, MeCard, OtherCode };
    Source source = Source::Print;
    QString text;  ///< recognised lines, or what the QR code holds
};

/// Reads a QR code if the picture has one that holds a card, else the print (German and English). NotFound if there is nothing to
/// read or the recogniser lacks its data. Takes a second or two: not for the GUI thread. `control` stops it.
Result<CardText> readCard(const QImage &image, const JobControl &control);

}  // namespace kontor::enrich
