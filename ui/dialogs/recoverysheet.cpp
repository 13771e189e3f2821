// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recoverysheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>

namespace kontor::dialogs {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

QFont sheetFont(double points, double unit, bool bold = false, bool fixed = false)
{
    QFont font = fixed ? QFont(QStringLiteral("monospace")) : QFont();
    font.setPixelSize(qMax(1, qRound(points * unit)));
    font.setBold(bold);
    if (fixed)
        font.setStyleHint(QFont::Monospace);
    return font;
}

/// Writes wrapped text at the top of `rest` and takes its height off.
void write(QPainter &painter, QRectF &rest, const QString &text, const QFont &font, double after)
{
    painter.setFont(font);
    QRectF used;
    painter.drawText(rest, Qt::TextWordWrap, text, &used);
    rest.setTop(used.bottom() + after);
}

/// The words with their numbers in three columns, read downwards.
void writeWords(QPainter &painter, QRectF &rest, const QStringList &words, double unit)
{
    constexpr int columns = 3;
    const int perColumn = int(words.size() + columns - 1) / columns;
    const double lineHeight = 20 * unit;
    painter.setFont(sheetFont(13, unit, false, true));
    for (int i = 0; i < words.size(); ++i) {
        const QPointF at(rest.left() + (i / perColumn) * rest.width() / columns, rest.top() + (i % perColumn) * lineHeight);
        painter.drawText(QRectF(at, QSizeF(rest.width() / columns, lineHeight)), Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("%1 %2").arg(i + 1, 2).arg(words[i]));
    }
    rest.setTop(rest.top() + perColumn * lineHeight + 14 * unit);
}

}  // namespace

QImage qrCode(const QString &text)
{
    try {
        const ZXing::BitMatrix bits =
            ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(4).encode(text.toStdWString(), 1, 1);
        QImage image(bits.width(), bits.height(), QImage::Format_RGB32);
        for (int y = 0; y < bits.height(); ++y) {
            for (int x = 0; x < bits.width(); ++x)
                image.setPixel(x, y, bits.get(x, y) ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        }
        return image;
    } catch (const std::exception &) {
        return {};  // the library throws where we return
    }
}

void paintRecoverySheet(QPainter &painter, const QRectF &area, double unit, const RecoverySheet &sheet)
{
    painter.fillRect(area, Qt::white);
    painter.setPen(Qt::black);
    QRectF rest = area;
    write(painter, rest, Text::tr("Recovery key"), sheetFont(20, unit, true), 6 * unit);
    write(painter, rest, Text::tr("for the Kontor file “%1”, %2").arg(sheet.fileName, QLocale().toString(sheet.made, QLocale::LongFormat)),
          sheetFont(11, unit), 14 * unit);
    write(painter, rest, Text::tr("These words open the file when the passphrase is forgotten. Nobody else can: not even the makers of "
                            "Kontor. Keep this sheet as you keep the deeds of your house, and not beside the computer."),
          sheetFont(11, unit), 16 * unit);
    writeWords(painter, rest, sheet.words, unit);
    const QImage code = qrCode(sheet.words.join(u' '));
    const double side = qMin(150 * unit, rest.height());
    painter.drawImage(QRectF(rest.left(), rest.top(), side, side), code);
    QRectF beside(rest.left() + side + 14 * unit, rest.top() + 8 * unit, rest.width() - side - 14 * unit, side);
    write(painter, beside, Text::tr("The square holds the same words, for a camera. To open the file, choose “Open file” in Kontor and type "
                              "the words in place of the passphrase."),
          sheetFont(10, unit), 0);
}

Result<void> saveRecoverySheet(const QString &path, const RecoverySheet &sheet)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    writer.setTitle(Text::tr("Recovery key"));
    QPainter painter(&writer);
    paintRecoverySheet(painter, QRectF(0, 0, writer.width(), writer.height()), writer.resolution() / 72.0, sheet);
    painter.end();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return fail(ErrorCode::Io, Text::tr("The sheet could not be saved: %1").arg(file.errorString()));
    return {};
}

}  // namespace kontor::dialogs
