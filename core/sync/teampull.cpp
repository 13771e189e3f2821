// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/teamclient.h"

#include "core/storage/lateindices.h"
#include "core/storage/widecache.h"

#include <QScopeGuard>

#include <utility>

// What is new on the server comes into the file.

namespace kontor::sync {

using commands::Session;
using storage::Connection;
using storage::Transaction;

namespace {

/// Records that are written in one transaction where there is more, unless somebody wants to save: the pages of indices that they land on
/// are then written once for all of them.
constexpr qint64 recordsPerStep = 50'000;

}  // namespace

Result<bool> TeamClient::pull(RoundReport &report, FeedPages *pages)
{
    for (const Scope &known : std::as_const(m_scopes)) {
        if (m_read.contains(known.id))
            continue;
        Scope scope = known;
        if (!scope.joined) {
            bool more = false;
            KONTOR_TRY(withFile([&](const Session &session) -> Result<void> {
                KONTOR_ASSIGN(more, purgeScope(session, scope));
                return {};
            }));
            if (!more)
                m_read.insert(scope.id);
            return true;
        }
        KONTOR_TRY(withFile([&](const Session &session) -> Result<void> {
            KONTOR_ASSIGN(scope, readScope(session.database->writer(), known));
            return {};
        }));
        FeedPages alone(m_connection);
        KONTOR_ASSIGN(const FeedPage page, (pages != nullptr ? *pages : alone).take(m_state.device, scope.id, scope.cursor));
        if (!isOurs(page)) {
            KONTOR_TRY(greet());
            return true;
        }
        if (scope.cursor > 0 && scope.cursor < page.floor) {
            KONTOR_TRY(catchUp(scope));
            return true;
        }
        KONTOR_TRY(takeIn(scope, page, pages, report));
        return true;
    }
    return false;
}

/// More comes in than a page: memory for that, and in a file without contacts no index that can as well be made afterwards.
Result<void> TeamClient::beginMany(const Scope &scope)
{
    m_many = true;
    return withFile([&scope](const Session &session) -> Result<void> {
        KONTOR_TRY(storage::widenCache(session.database->writer()));
        if (scope.cursor > 0)
            return {};
        return session.database->write([](Transaction &transaction) -> Result<void> {
            KONTOR_ASSIGN(const QVariant contacts, transaction.connection().scalar("SELECT EXISTS (SELECT 1 FROM contact)"));
            return contacts.toBool() ? Result<void>() : storage::dropLateIndices(transaction.connection());
        });
    });
}

Result<void> TeamClient::endMany()
{
    const auto narrow = qScopeGuard([this] {
        if (std::exchange(m_many, false))
            (void)withFile([](const Session &session) { return storage::narrowCache(session.database->writer()); });
    });
    for (bool missing = true; missing;) {
        KONTOR_TRY(withFile([&missing](const Session &session) -> Result<void> {
            KONTOR_ASSIGN(missing, storage::missesIndex(session.database->writer()));
            return missing ? session.database->write([](Transaction &transaction) { return storage::makeMissingIndex(transaction.connection()); })
                           : Result<void>();
        }));
    }
    return {};
}

Result<void> TeamClient::takeIn(const Scope &scope, const FeedPage &first, FeedPages *pages, RoundReport &report)
{
    bool more = first.more;
    qint64 end = first.next;
    qint64 records = first.records.size();
    if (pages != nullptr && more) {
        pages->ask(m_state.device, scope.id, first.next);
        if (!m_many)
            KONTOR_TRY(beginMany(scope));
    }
    KONTOR_TRY(withFile([&](const Session &session) -> Result<void> {
        const auto next = [&](const FeedPage &page, QList<FeedRecord> spent) -> std::optional<FeedPage> {
            // The file is held meanwhile, so not for long, whatever has become of the server.
            if (pages == nullptr || !page.more || records >= recordsPerStep || session.database->interludeWanted() || !pages->isReady())
                return std::nullopt;
            auto following = pages->take(m_state.device, scope.id, page.next);
            if (!following || !isOurs(*following))  // for the next pull() to find out
                return std::nullopt;
            more = following->more;
            end = following->next;
            records += following->records.size();
            if (more)
                pages->ask(m_state.device, scope.id, following->next, std::move(spent));
            return std::move(*following);
        };
        KONTOR_ASSIGN(const Applied applied, applyPage(session, scope, first, next));
        more = more || applied.reached != end;  // not all of them could be stored at once
        report.received += applied.changed;
        report.unread += applied.unread;
        return {};
    }));
    if (!more)
        m_read.insert(scope.id);
    return {};
}

Result<void> TeamClient::pullAll(RoundReport &report, const JobControl &control)
{
    FeedPages pages(m_connection);
    Result<bool> more = true;
    while (more && *more && !control.cancelled()) {
        more = pull(report, &pages);
        if (more && onStep)
            onStep(report);
    }
    const Result<void> ended = endMany();  // also where it stopped half way: people go on working
    return more ? ended : fail(more.error());
}

}  // namespace kontor::sync
