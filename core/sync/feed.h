// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/serverconnection.h"
#include "core/sync/wire.h"

#include <QJsonObject>
#include <QList>

#include <future>

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

/// The pages of a scope, one behind the other: while one is written the next is fetched and read.
class FeedPages {
public:
    /// `connection` belongs to it from ask() to the next take(), or to its end.
    explicit FeedPages(ServerConnection &connection) : m_connection(&connection) {}

    /// Begins to fetch what comes behind the cursor. `spent`: records to be thrown away there, which takes as long as a twentieth of
    /// their writing.
    void ask(const Uuid &device, const Uuid &scope, qint64 cursor, QList<FeedRecord> spent = {});
    /// What comes behind the cursor: what was asked for if it is that. Waits.
    Result<FeedPage> take(const Uuid &device, const Uuid &scope, qint64 cursor);
    bool isAsked() const { return m_page.valid(); }
    /// Whether what was asked for is there, now or in a moment: take() would not wait for a server that has gone silent.
    bool isReady() const;

private:
    ServerConnection *m_connection;
    Uuid m_scope;
    qint64 m_cursor = 0;
    std::future<Result<FeedPage>> m_page;  ///< its end waits for it
};

}  // namespace kontor::sync
