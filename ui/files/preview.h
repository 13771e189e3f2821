// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace kontor::files {

/// Larger files are not read for a preview.
constexpr qint64 previewLimit = 24LL * 1024 * 1024;

enum class FileKind { Image, Pdf, Text, Other };
/// By media type, and by the end of the name where that says nothing. What could run or load other files is Other.
FileKind fileKind(const QString &name, const QString &mediaType);
/// Name of the bundled icon for a kind of file.
QString fileIcon(const QString &name, const QString &mediaType);

/// What a file looks like, small.
struct Preview {
    QImage image;  ///< a picture, or the first page of a PDF
    QString text;  ///< the beginning of a text
    QString why;   ///< translated: why there is none

    bool isEmpty() const { return image.isNull() && text.isEmpty(); }
};

/// Renders into at most `pixels` (device pixels). Any thread; memory is bounded whatever the file says about itself.
Preview renderPreview(const QByteArray &data, const QString &name, const QString &mediaType, const QSize &pixels);

}  // namespace kontor::files
