// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/photo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace kontor::files {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContactPhoto)
};
constexpr int quality = 88;
}  // namespace

Result<model::FileDraft> squarePhoto(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QImage picture = reader.read();
    if (picture.isNull())
        return fail(ErrorCode::Malformed, Text::tr("“%1” is no picture that can be read. The photo was not changed.").arg(QFileInfo(path).fileName()));
    return squarePhoto(picture, QFileInfo(path).completeBaseName());
}

Result<model::FileDraft> squarePhoto(QImage picture, const QString &name)
{
    const int side = qMin(picture.width(), picture.height());
    if (side < 1)
        return fail(ErrorCode::Malformed, Text::tr("The picture is empty. The photo was not changed."));
    // Faces are in the upper half of a portrait.
    const QPoint corner((picture.width() - side) / 2, (picture.height() - side) / 3);
    picture = picture.copy(QRect(corner, QSize(side, side)));
    if (side > photoSide)
        picture = picture.scaled(photoSide, photoSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage opaque(picture.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, picture);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!opaque.save(&buffer, "JPG", quality))
        return fail(ErrorCode::Internal, Text::tr("The photo could not be written. It was not changed."));
    return model::FileDraft{QString(name + QStringLiteral(".jpg")), QStringLiteral("image/jpeg"), buffer.data(), true};
}

}  // namespace kontor::files
