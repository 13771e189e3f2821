// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/serverconnection.h"
#include "core/sync/wire.h"

#include <QJsonObject>
#include <QList>

// What pull() gives, read as far as that can be done without the file: while one page is written, the next one is read.

namespace kontor::sync {

/// An element of one of a record's sets.
struct FeedElement {
    const WireSet *set = nullptr;
    QVariant element = {};
    model::FieldMap values = {};
};

/// A row of the feed.
struct FeedRecord {
    enum class What { State, Deleted, Erased, Moved } what = What::State;
    Uuid id;
    qint64 rev = 0;
    QString kind = {};
    qint64 born = 0;
    QJsonObject stamps = {};
    const WireKind *wire = nullptr;     ///< null for what no kind of this program is called
    model::FieldMap values = {};        ///< columns that have a value
    QList<FeedElement> elements = {};
};

/// What pull() gave.
struct FeedPage {
    QList<FeedRecord> records = {};
    qint64 next = 0;
    bool more = false;
    bool left = false;      ///< the scope is not ours any more
    qint64 floor = 0;       ///< what is older was collected: who is below starts from 0
    qint64 rights = 0;
    QString epoch = {};
};
Result<FeedPage> readFeed(const Reply &reply);

}  // namespace kontor::sync
