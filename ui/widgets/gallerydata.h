// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/roles.h"

QT_FORWARD_DECLARE_CLASS(QAbstractItemModel)
QT_FORWARD_DECLARE_CLASS(QObject)

// Sample rows for the gallery.

namespace kontor::widgets {

QList<TagLabel> sampleTags();
QAbstractItemModel *sampleContacts(QObject *parent);
QAbstractItemModel *sampleTimeline(QObject *parent);

}  // namespace kontor::widgets
