// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/timeline.h"
#include "ui/pages/contacts/datarows.h"

#include <QImage>

QT_FORWARD_DECLARE_CLASS(QPagedPaintDevice)

namespace kontor::pages {

/// What stands on the printed sheet of a contact.
struct SheetOptions {
    bool relations = true;
    bool tasks = true;
    bool remark = true;
    int entries = 10;  ///< newest entries of the timeline; 0: none
};

struct SheetContents {
    queries::ContactDetail detail;
    DataExtras extras;
    QList<queries::TimelineEntry> entries;
    QImage photo;
    qint64 nowMs = 0;
};

/// Reading thread.
Result<SheetContents> readSheet(storage::Connection &connection, const model::ContactId &contact, const SheetOptions &options, qint64 nowMs);
/// Paints all pages; the device's page size and margins count. Any thread with fonts, one device at a time.
void paintSheet(QPagedPaintDevice &device, const SheetContents &contents, const SheetOptions &options);
/// As a PDF, A4.
Result<void> saveSheet(const QString &path, const SheetContents &contents, const SheetOptions &options);

}  // namespace kontor::pages
