// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/preview.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QMimeDatabase>
#include <QPainter>
#include <QStringDecoder>

#ifdef KONTOR_HAVE_PDF
#include <QPdfDocument>
#endif

namespace kontor::files {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FilePreview)
};

constexpr qsizetype textShown = 6'000;
/// Side of the largest picture that is decoded: 100 megapixels in four bytes each.
constexpr int mostMegabytes = 400;

Preview imagePreview(const QByteArray &data, const QSize &pixels)
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    // Decoded small where the format can do that (JPEG).
    if (size.isValid() && (size.width() > pixels.width() || size.height() > pixels.height()))
        reader.setScaledSize(size.scaled(pixels, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return {{}, {}, Text::tr("The picture cannot be shown.")};
    if (image.width() > pixels.width() || image.height() > pixels.height())
        image = image.scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return {image, {}, {}};
}

#ifdef KONTOR_HAVE_PDF
Preview pdfPreview(const QByteArray &data, const QSize &pixels)
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return {{}, {}, Text::tr("The PDF is damaged or has a password.")};
    const QSize page = document.pagePointSize(0).toSize().scaled(pixels, Qt::KeepAspectRatio);
    const QImage rendered = document.render(0, page.expandedTo({1, 1}));
    if (rendered.isNull())
        return {{}, {}, Text::tr("The PDF is damaged or has a password.")};
    QImage paper(rendered.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, rendered);
    return {paper, {}, {}};
}
#endif

Preview textPreview(const QByteArray &data)
{
    const QByteArray beginning = data.left(4 * textShown);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = utf8(beginning);
    // A character cut in two at the end is no sign of another encoding.
    if (text.left(textShown).contains(QChar::ReplacementCharacter))
        text = QString::fromLatin1(beginning);
    text.remove(QChar(u'\0'));
    const bool more = text.size() > textShown;
    return {{}, more ? QString(text.left(textShown) + QStringLiteral(" …")) : text, text.isEmpty() ? Text::tr("The file is empty.") : QString()};
}

}  // namespace

FileKind fileKind(const QString &name, const QString &mediaType)
{
    static const QMimeDatabase types;
    QMimeType type = types.mimeTypeForName(mediaType);
    if (!type.isValid() || type.isDefault())
        type = types.mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    if (type.inherits(QStringLiteral("application/pdf")))
        return FileKind::Pdf;
    // SVG and HTML can refer to other files.
    if (type.name().contains(QLatin1String("svg")) || type.inherits(QStringLiteral("text/html")))
        return FileKind::Other;
    if (type.name().startsWith(QLatin1String("image/")))
        return FileKind::Image;
    return type.inherits(QStringLiteral("text/plain")) ? FileKind::Text : FileKind::Other;
}

QString fileIcon(const QString &name, const QString &mediaType)
{
    switch (fileKind(name, mediaType)) {
    case FileKind::Image: return QStringLiteral("image");
    case FileKind::Pdf:
    case FileKind::Text: return QStringLiteral("file-text");
    case FileKind::Other: break;
    }
    return QStringLiteral("paperclip");
}

Preview renderPreview(const QByteArray &data, const QString &name, const QString &mediaType, const QSize &pixels)
{
    switch (fileKind(name, mediaType)) {
    case FileKind::Image: return imagePreview(data, pixels);
    case FileKind::Text: return textPreview(data);
    case FileKind::Pdf:
#ifdef KONTOR_HAVE_PDF
        return pdfPreview(data, pixels);
#else
        break;
#endif
    case FileKind::Other: break;
    }
    return {{}, {}, Text::tr("There is no preview for this kind of file.")};
}

}  // namespace kontor::files
