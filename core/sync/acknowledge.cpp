// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outgoing.h"

#include "core/storage/meta.h"
#include "core/sync/issues.h"
#include "core/sync/reconcile.h"
#include "core/sync/servererrors.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// What becomes of a batch once the server has answered.

namespace kontor::sync {

using storage::Connection;
using storage::Statement;
using storage::Transaction;

namespace {

Result<void> forgetSent(Transaction &transaction)
{
    return transaction.statement(QByteArray("DELETE FROM outbox WHERE (record, field, hlc) IN (SELECT record, field, hlc FROM sync_sent)")).run();
}

/// An answer that was lost and given again may be older than what has been read since; of that a field was left out as long as it
/// waited to be sent, and others may have changed it after this batch. So that is read once more.
Result<void> readOvertaking(Transaction &transaction, qint64 rev)
{
    Statement again = transaction.statement(QByteArray("UPDATE sync_scope SET cursor = ?1 WHERE cursor > ?1 AND id IN"
                                                       " (SELECT r.scope FROM sync_sent s JOIN sync_record r ON r.id = s.record WHERE r.rev > ?1)"));
    again.bind(rev);
    return again.run();
}

/// What the server says of one batch.
struct Answer {
    qint64 rev = 0;
    QJsonObject born;                   ///< by id, where it is another one than was sent
    QHash<QString, QJsonObject> told;   ///< by id
};

Result<Answer> readAnswer(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Answer answer{object[QStringLiteral("rev")].toInteger(), object[QStringLiteral("born")].toObject(), {}};
    const QJsonArray told = object[QStringLiteral("out")].toArray();
    for (const QJsonValue &line : told)
        answer.told.insert(line[QStringLiteral("id")].toString(), line.toObject());
    if (answer.rev <= 0)
        return fail(ErrorCode::Malformed, Text::tr("The server's answer was not understood. Nothing was changed. Is it a Kontor server?"));
    return answer;
}

/// Takes in what the server says of single records.
class Acknowledgement {
public:
    Acknowledgement(Transaction &transaction, Answer answer) : m_transaction(&transaction), m_answer(std::move(answer)) {}

    /// Asks what hardly ever is there, once instead of for each record.
    Result<void> begin()
    {
        KONTOR_ASSIGN(const QVariant refused, connection().scalar("SELECT EXISTS (SELECT 1 FROM sync_issue WHERE done_at IS NULL AND kind IN ('denied', 'invalid', 'too-large'))"));
        m_wasRefused = refused.toBool();
        KONTOR_ASSIGN(const QVariant unread, connection().scalar("SELECT EXISTS (SELECT 1 FROM sync_issue WHERE kind = 'unreadable')"));
        m_hasUnread = unread.toBool();
        return {};
    }

    Result<void> take(const QJsonObject &change)
    {
        const QString name = change[QStringLiteral("id")].toString();
        const Uuid id = Uuid::fromString(name).value_or(Uuid{});
        const QJsonObject told = m_answer.told.value(name);
        const QString outcome = told[QStringLiteral("o")].toString();
        if (outcome == QLatin1String("absent"))
            return sendAnew(id, change[QStringLiteral("f")].toObject());
        if (outcome.isEmpty() || outcome == QLatin1String("merged"))
            return change.contains(QStringLiteral("d")) ? born(id, change, told) : merged(id, change, told);
        return refused(id, change, outcome);
    }

    /// Whoever had read all that was there before this revision, which is nobody else's, and was taken at every word, has read it too. What
    /// could not be read may be readable now.
    Result<void> advance()
    {
        if (!m_answer.told.isEmpty() || m_hasUnread)
            return {};
        Statement read = m_transaction->statement(QByteArray("UPDATE sync_scope SET cursor = ?1 WHERE cursor = ?1 - 1 AND joined"));
        read.bind(m_answer.rev);
        return read.run();
    }

private:
    Connection &connection() { return m_transaction->connection(); }

    Result<void> born(const Uuid &id, const QJsonObject &change, const QJsonObject &told)
    {
        const QString name = id.toString();
        qint64 birth = change[QStringLiteral("h")].toInteger();
        if (told.contains(QStringLiteral("born")))  // somebody else's copy of the file had sent it before
            birth = told[QStringLiteral("born")].toInteger();
        else if (m_answer.born.contains(name))
            birth = m_answer.born[name].toInteger();
        ServerCopy copy{change[QStringLiteral("k")].toString(), Uuid::fromString(change[QStringLiteral("s")].toString()).value_or(Uuid{}), birth, m_answer.rev};
        copy.stamps = told[QStringLiteral("stamps")].toObject();
        const QJsonObject data = change[QStringLiteral("d")].toObject();
        if (m_wasRefused)
            KONTOR_TRY(forgetRefusals(*m_transaction, id, data.keys()));
        KONTOR_TRY(noteLost(id, copy.entity, data, told));
        return writeServerCopy(connection(), id, copy);
    }

    Result<void> merged(const Uuid &id, const QJsonObject &change, const QJsonObject &told)
    {
        KONTOR_ASSIGN(auto copy, serverCopy(connection(), id));
        if (!copy)
            return {};
        const QJsonObject stamps = told[QStringLiteral("stamps")].toObject();
        const QJsonArray lost = told[QStringLiteral("lost")].toArray();
        const QJsonObject fields = change[QStringLiteral("f")].toObject();
        if (m_wasRefused)
            KONTOR_TRY(forgetRefusals(*m_transaction, id, fields.keys()));
        QJsonObject mine;
        bool isNews = false;  // what a restored server had all the same makes no revision of the record
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            mine.insert(field.key(), field.value()[0]);
            // Whoever lost has not seen the winner yet: what was changed since still stands on the old value.
            if (lost.contains(field.key()))
                continue;
            isNews = isNews || field.value()[1] != field.value()[2];
            copy->stamps.insert(field.key(), stamps.contains(field.key()) ? stamps[field.key()] : field.value()[1]);
            if (field.key() == QLatin1String("scope"))
                copy->scope = Uuid::fromString(field.value()[0].toString()).value_or(copy->scope);
        }
        if (told.isEmpty() && isNews)
            copy->rev = m_answer.rev;
        KONTOR_TRY(writeServerCopy(connection(), id, *copy));
        return noteLost(id, copy->entity, mine, told);
    }

    Result<void> noteLost(const Uuid &id, const QString &entity, const QJsonObject &mine, const QJsonObject &told)
    {
        const QJsonArray lost = told[QStringLiteral("lost")].toArray();
        for (const QJsonValue &field : lost) {
            KONTOR_ASSIGN(const bool goesOn, waits(id, field.toString()));
            if (!goesOn)
                KONTOR_TRY(noteIssue(*m_transaction, QStringLiteral("conflict"), entity, id, field.toString(), mine.value(field.toString())));
        }
        return {};
    }

    /// Of a record that the server gets back, a field's own edit comes after the birth, and is judged for itself.
    Result<bool> waits(const Uuid &id, const QString &field)
    {
        Statement query = m_transaction->statement(QByteArray("SELECT 1 FROM outbox o JOIN sync_record r ON r.id = o.record WHERE o.record = ?1 AND o.field = ?2 AND r.rev = 0"));
        query.bind(id, field);
        return query.step();
    }

    /// A server that was restored does not have the record any more: it gets all of it.
    Result<void> sendAnew(const Uuid &id, const QJsonObject &edits)
    {
        KONTOR_ASSIGN(auto copy, serverCopy(connection(), id));
        if (!copy)
            return {};
        for (auto field = edits.begin(); field != edits.end(); ++field)
            copy->stamps.insert(field.key(), field.value()[1]);
        return offerWhole(*m_transaction, id, *copy);
    }

    /// Of a record that the server had lost. If somebody has removed it for good since, it goes from this file as well.
    Result<void> notTakenBack(const Uuid &id, const ServerCopy &copy, const QString &code)
    {
        KONTOR_TRY(forId("DELETE FROM outbox WHERE record = ?1", id));
        if (code == QLatin1String("gone")) {
            Statement gone = m_transaction->statement(QByteArray("INSERT INTO sync_gone(record, scope) VALUES(?1, ?2) ON CONFLICT DO NOTHING"));
            gone.bind(id, copy.scope);
            return gone.run();
        }
        KONTOR_TRY(forgetServerCopy(connection(), id));
        return noteIssue(*m_transaction, code, copy.entity, id, QStringLiteral("*"), {});
    }

    Result<void> forId(const char *sql, const Uuid &id)
    {
        Statement statement = m_transaction->statement(QByteArray(sql));
        statement.bind(id);
        return statement.run();
    }

    /// The file has what the server does not take. What is there is read again, and people are told.
    Result<void> refused(const Uuid &id, const QJsonObject &change, const QString &code)
    {
        const bool isNew = change.contains(QStringLiteral("d"));
        KONTOR_ASSIGN(const auto copy, serverCopy(connection(), id));
        const QString entity = isNew ? change[QStringLiteral("k")].toString() : copy ? copy->entity : QString();
        if (isNew && copy && copy->rev == 0)
            return notTakenBack(id, *copy, code);
        if (isNew)
            return noteIssue(*m_transaction, code, entity, id, QStringLiteral("*"), {});
        const QJsonObject fields = change[QStringLiteral("f")].toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            KONTOR_TRY(noteIssue(*m_transaction, code, entity, id, field.key(), field.value()[0]));
        if (!copy || code == QLatin1String("gone"))
            return {};
        return forId("UPDATE sync_scope SET cursor = 0 WHERE id = ?1", copy->scope);
    }

    Transaction *m_transaction;
    Answer m_answer;
    bool m_wasRefused = true;  ///< something that the server did not take is to be looked at
    bool m_hasUnread = true;   ///< something that the server has could not be read here
};

}  // namespace

Result<void> acknowledge(Transaction &transaction, const Batch &batch, const QByteArray &json)
{
    Connection &connection = transaction.connection();
    KONTOR_ASSIGN(Answer answer, readAnswer(json));
    // Exactly what was sent: a field that was changed since goes with the next batch.
    KONTOR_TRY(forgetSent(transaction));
    KONTOR_TRY(readOvertaking(transaction, answer.rev));
    KONTOR_TRY(transaction.statement(QByteArray("DELETE FROM sync_sent")).run());
    Acknowledgement acknowledgement(transaction, std::move(answer));
    KONTOR_TRY(acknowledgement.begin());
    const QJsonArray changes = QJsonDocument::fromJson(batch.changes).array();
    for (const QJsonValue &change : changes)
        KONTOR_TRY(acknowledgement.take(change.toObject()));
    KONTOR_TRY(acknowledgement.advance());
    KONTOR_TRY(storage::removeMeta(connection, inflight));
    KONTOR_ASSIGN(TeamState state, readTeamState(connection));
    state.batch = batch.number;
    state.hlc = std::max(state.hlc, connection.capture().hlc);
    return writeTeamState(connection, state);
}

Result<void> withdraw(Transaction &transaction, const QString &refusal)
{
    if (!refusal.isEmpty()) {
        Statement tell = transaction.statement(QByteArray("INSERT INTO sync_issue(kind, entity, record, field, at)"
                                                          " SELECT ?1, o.entity, o.record, o.field, ?2 FROM outbox o JOIN sync_sent s USING (record, field)"));
        tell.bind(refusal, transaction.clock().nowMs());
        KONTOR_TRY(tell.run());
        KONTOR_TRY(forgetSent(transaction));
    }
    KONTOR_TRY(transaction.statement(QByteArray("DELETE FROM sync_sent")).run());
    return storage::removeMeta(transaction.connection(), inflight);
}

}  // namespace kontor::sync
