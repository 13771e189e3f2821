// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/combine.h"

#include "core/commands/merge.h"
#include "core/commands/reversal.h"
#include "core/commands/tagcommands.h"
#include "core/storage/readall.h"

#include <sql_queries.h>

namespace kontor::commands {

using model::ContactId;
using model::TagId;
using storage::Statement;

namespace {

constexpr qsizetype twinsPerStep = 200;

Result<QList<Twins>> nextTwins(Transaction &transaction, qsizetype most)
{
    Statement query = transaction.statement(sql::join_matches);
    query.bind(qint64(most));
    return storage::readAll<Twins>(std::move(query), [](const Statement &row) { return Twins{row.text(0), row.uuid(1), row.uuid(2)}; });
}

Result<void> forget(Transaction &transaction, const Twins &twins)
{
    Statement remove = transaction.statement(QByteArray("DELETE FROM join_match WHERE mine = ?1"));
    remove.bind(twins.mine);
    return remove.run();
}

/// Values of a field of one's own go to the team's field of the same name; where a contact has both, that one counts.
Result<void> combineField(CommandContext &context, const Twins &twins)
{
    KONTOR_TRY(context.read(u"custom_field", twins.theirs));
    QList<Uuid> records;
    {
        Statement query = context.transaction().statement(QByteArray("SELECT record_id FROM custom_value WHERE field_id = ?1"));
        query.bind(twins.mine);
        for (;;) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                break;
            records << query.uuid(0);
        }
    }
    const auto element = [](const Uuid &field) { return QString(QStringLiteral("cf:") + QString::fromLatin1(field.toBytes().toHex())); };
    const QString contact = QStringLiteral("contact");
    for (const Uuid &record : std::as_const(records)) {
        KONTOR_ASSIGN(const QVariant value, presentValue(context, contact, record, element(twins.mine)));
        KONTOR_ASSIGN(const QVariant there, presentValue(context, contact, record, element(twins.theirs)));
        if (!there.isValid())
            KONTOR_TRY(restoreOld(context, {contact, record, element(twins.theirs), value, {}}));
        KONTOR_TRY(restoreOld(context, {contact, record, element(twins.mine), {}, {}}));
    }
    return context.remove(u"custom_field", twins.mine).map([](bool) {});
}

/// False: there is more to do for these two.
Result<bool> combineOne(CommandContext &context, const Twins &twins, qsizetype most)
{
    if (twins.kind == QLatin1String("contact"))
        return mergeOne(context, ContactId(twins.theirs), ContactId(twins.mine)).map([] { return true; });
    if (twins.kind == QLatin1String("tag"))
        return mergeTagStep(context, TagId(twins.mine), TagId(twins.theirs), most).map([](const MergedMarks &step) { return step.isDone; });
    return combineField(context, twins).map([] { return true; });
}

Result<qint64> openCombining(const Session &session)
{
    Statement find = session.database->writer().statement(sql::combine_open);
    find.bind(session.database->deviceId());
    KONTOR_ASSIGN(const bool found, find.step());
    return found ? find.integer(0) : 0;
}

}  // namespace

Result<void> noteTwins(Transaction &transaction, const QList<Twins> &twins)
{
    for (const Twins &pair : twins) {
        Statement add = transaction.statement(QByteArray("INSERT INTO join_match(mine, theirs, kind) VALUES(?1, ?2, ?3) ON CONFLICT DO NOTHING"));
        add.bind(pair.mine, pair.theirs, pair.kind);
        KONTOR_TRY(add.run());
    }
    return {};
}

Result<qint64> notedTwins(storage::Connection &connection)
{
    return connection.scalar("SELECT count(*) FROM join_match").map([](const QVariant &count) { return count.toLongLong(); });
}

Result<bool> combineStep(const Session &session)
{
    KONTOR_ASSIGN(const qint64 before, notedTwins(session.database->writer()));
    KONTOR_ASSIGN(const qint64 open, openCombining(session));
    if (before == 0 && open == 0)
        return false;
    BulkCommand command = open > 0 ? BulkCommand(session, open) : BulkCommand(session, {QStringLiteral("team.combine"), {{QStringLiteral("count"), before}}, {}});
    bool more = false;
    KONTOR_TRY(command.step([&](CommandContext &context) -> Result<void> {
        KONTOR_ASSIGN(const QList<Twins> twins, nextTwins(context.transaction(), twinsPerStep));
        more = twins.size() == twinsPerStep;
        for (const Twins &pair : twins) {
            const auto done = context.attempt([&] { return combineOne(context, pair, twinsPerStep); });
            if (!done && done.error().code != ErrorCode::NotFound && done.error().code != ErrorCode::Invalid)
                return fail(done.error());
            if (done && !*done) {  // so many carry the tag that it goes on in the next step
                more = true;
                return {};
            }
            KONTOR_TRY(forget(context.transaction(), pair));
        }
        return {};
    }));
    if (!more)
        KONTOR_TRY(command.finish());
    return more;
}

}  // namespace kontor::commands
