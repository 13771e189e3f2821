// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QImage>
#include <QStringList>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace kontor::dialogs {

/// What stands on the sheet that opens a file when the passphrase is lost.
struct RecoverySheet {
    QString fileName;
    QStringList words;
    QDate made;
};

/// A QR code with one pixel per module and its quiet zone; null if the text is too long.
QImage qrCode(const QString &text);

/// Draws the sheet into `area` (a page, or part of one) in the units of the painter; `unit` is the size of a point there.
void paintRecoverySheet(QPainter &painter, const QRectF &area, double unit, const RecoverySheet &sheet);

/// The sheet as an A4 page.
Result<void> saveRecoverySheet(const QString &path, const RecoverySheet &sheet);

}  // namespace kontor::dialogs
