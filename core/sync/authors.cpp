// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/authors.h"

#include "core/queries/team.h"
#include "core/storage/meta.h"
#include "core/sync/presence.h"
#include "core/sync/teamstate.h"
#include "core/sync/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kontor::sync {

using commands::Session;
using model::Catalogue;
using model::EntityDef;
using queries::TeamMember;
using storage::Connection;
using storage::Statement;
using storage::Transaction;

namespace {

constexpr int revisionsPerPage = 200;
/// Of a revision that made more records than this only contacts and tasks are noted: somebody joined with a file, or imported one.
constexpr qsizetype manyMade = 500;

/// Two of one name are told apart by their logins.
QList<TeamMember> distinct(QList<TeamMember> members)
{
    for (TeamMember &member : members) {
        const auto isNamesake = [&](const TeamMember &other) {
            return other.userId != member.userId && other.label == member.label && (other.isActive || !member.isActive);
        };
        if (std::any_of(members.cbegin(), members.cend(), isNamesake))
            member.label = QStringLiteral("%1 (%2)").arg(member.label, member.login);
    }
    return members;
}

QStringList formerLabels(const QString &json)
{
    QStringList labels;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &label : array)
        labels << label.toString();
    return labels;
}

/// Names that somebody had stay known, so that what was put into their charge is still theirs.
Result<bool> keepMember(Transaction &transaction, const TeamMember &member, const QList<TeamMember> &all)
{
    Statement known = transaction.statement(QByteArray("SELECT login, label, active, former FROM sync_member WHERE user_id = ?1"));
    known.bind(member.userId);
    KONTOR_ASSIGN(const bool there, known.step());
    const QStringList before = there ? formerLabels(known.text(3)) : QStringList();
    QStringList former = before;
    if (there && known.text(1) != member.label)
        former << known.text(1);
    former.removeIf([&](const QString &label) {
        return std::any_of(all.cbegin(), all.cend(), [&](const TeamMember &other) { return other.label == label; });
    });
    former.removeDuplicates();
    if (there && known.text(0) == member.login && known.text(1) == member.label && (known.integer(2) != 0) == member.isActive && former == before)
        return false;
    KONTOR_TRY(known.run());
    Statement write = transaction.statement(QByteArray("INSERT INTO sync_member(user_id, login, label, active, former) VALUES(?1, ?2, ?3, ?4, ?5)"
                                                       " ON CONFLICT(user_id) DO UPDATE SET login = ?2, label = ?3, active = ?4, former = ?5"));
    const QByteArray json = QJsonDocument(QJsonArray::fromStringList(former)).toJson(QJsonDocument::Compact);
    write.bind(member.userId, member.login, member.label, member.isActive ? 1 : 0, QString::fromUtf8(json));
    return write.run().map([] { return true; });
}

/// What one revision did to one field, or that it made the records.
struct Told {
    qint64 rev = 0;
    qint64 at = 0;
    qint64 user = 0;
    QString field;  ///< empty: made
    QList<Uuid> ids;
};

Told toldIn(const Reply &reply, int row)
{
    return {reply.number(row, 0), reply.number(row, 1), reply.number(row, 2), reply.isNull(row, 3) ? QString() : reply.text(row, 3), uuidsIn(reply.text(row, 4))};
}

/// Notes whose the changes of a page are. Lives for one transaction.
class AuthorNotes {
public:
    explicit AuthorNotes(Transaction &transaction, const QList<TeamMember> &members) : m_transaction(&transaction)
    {
        for (const TeamMember &member : members)
            m_names.insert(member.userId, member.label);
    }

    /// False: the file has not taken in all of it yet.
    Result<bool> note(const Told &told)
    {
        for (const Uuid &id : told.ids) {
            KONTOR_ASSIGN(const auto copy, serverCopy(m_transaction->connection(), id));
            if (copy && copy->rev < told.rev)
                return false;
            const EntityDef *entity = copy ? Catalogue::get().entity(copy->entity) : nullptr;
            if (entity == nullptr)
                continue;
            const bool isMinor = qstrcmp(entity->key, "contact") != 0 && qstrcmp(entity->key, "task") != 0;
            if (told.field.isEmpty() && told.ids.size() > manyMade && isMinor)
                continue;
            const QString field = nameInHistory(*entity, told.field);
            KONTOR_ASSIGN(const qint64 command, commandOf(*entity, id, field));
            if (command > 0)
                KONTOR_TRY(write(told, id, field, command));
        }
        return true;
    }

private:
    static QString nameInHistory(const EntityDef &entity, const QString &wire)
    {
        const auto field = wire.isEmpty() ? std::nullopt : fieldNamed(entity, wire);
        return field ? outboxName(*field) : wire;
    }
    /// The one by which the change came into the file; 0: it made none here.
    Result<qint64> commandOf(const EntityDef &entity, const Uuid &id, const QString &field)
    {
        const QByteArray made = "SELECT c.n FROM " + QByteArray(entity.key) + " r JOIN command c ON c.n = r.cmd WHERE r.id = ?1 AND c.kind = 'sync'";
        const QByteArray changed = "SELECT c.n FROM history h JOIN command c ON c.n = h.cmd WHERE h.record = ?1 AND h.field = ?2 AND c.kind = 'sync'"
                                   " ORDER BY h.n DESC LIMIT 1";
        Statement query = m_transaction->statement(field.isEmpty() ? made : changed);
        field.isEmpty() ? query.bind(id) : query.bind(id, field);
        KONTOR_ASSIGN(const bool row, query.step());
        return row ? query.integer(0) : 0;
    }
    Result<void> write(const Told &told, const Uuid &id, const QString &field, qint64 command)
    {
        Statement insert = m_transaction->statement(QByteArray("INSERT OR REPLACE INTO sync_author(cmd, record, field, at, user_id, author)"
                                                               " VALUES(?1, ?2, ?3, ?4, ?5, ?6)"));
        insert.bind(command, id, field, told.at, told.user, m_names.value(told.user));
        return insert.run();
    }

    Transaction *m_transaction;
    QHash<qint64, QString> m_names;
};

/// Notes one page; false if there is nothing to ask for now.
Result<bool> notePage(const Session &session, const Reply &reply, qint64 since)
{
    bool goOn = reply.rows() > 0;
    KONTOR_TRY(session.database->write([&](Transaction &transaction) -> Result<void> {
        Connection &connection = transaction.connection();
        KONTOR_ASSIGN(const QList<TeamMember> members, queries::teamMembers(connection));
        AuthorNotes notes(transaction, members);
        qint64 done = since;
        for (int row = 0; row < reply.rows() && goOn; ++row) {
            const Told told = toldIn(reply, row);
            KONTOR_ASSIGN(goOn, notes.note(told));
            done = goOn ? told.rev : told.rev - 1;
        }
        if (reply.rows() == 0) {  // what has been read everywhere needs no second look: this file's own changes, mostly
            KONTOR_ASSIGN(const QVariant read, connection.scalar("SELECT min(cursor) FROM sync_scope WHERE joined"));
            done = std::max(since, read.toLongLong());
        }
        return done != since ? storage::setMeta(connection, authorsRead, done) : Result<void>();
    }));
    return goOn;
}

/// From where to ask; at first from what the file has already.
Result<qint64> mark(const Session &session)
{
    return session.database->write([](Transaction &transaction) -> Result<qint64> {
        Connection &connection = transaction.connection();
        KONTOR_ASSIGN(const qint64 known, storage::metaMark(connection, authorsRead));
        if (known >= 0)
            return known;
        KONTOR_ASSIGN(const QVariant read, connection.scalar("SELECT max(cursor) FROM sync_scope"));
        KONTOR_TRY(storage::setMeta(connection, authorsRead, read.toLongLong()));
        return read.toLongLong();
    });
}

}  // namespace

Result<bool> learnMembers(const FileAccess &storage, ServerConnection &connection)
{
    KONTOR_ASSIGN(const Reply reply, connection.exec("SELECT user_id, login, label, active FROM sync_v1.members()"));
    QList<TeamMember> members;
    for (int row = 0; row < reply.rows(); ++row)
        members << TeamMember{reply.number(row, 0), reply.text(row, 1), reply.text(row, 2), reply.flag(row, 3)};
    members = distinct(members);
    bool changed = false;
    KONTOR_TRY(storage([&](const Session &session) {
        return session.database->write([&](Transaction &transaction) -> Result<void> {
            for (const TeamMember &member : std::as_const(members)) {
                KONTOR_ASSIGN(const bool other, keepMember(transaction, member, members));
                changed = changed || other;
            }
            return {};
        });
    }));
    return changed;
}

Result<void> learnAuthors(const FileAccess &storage, ServerConnection &connection, const Uuid &device)
{
    for (bool more = true; more;) {
        qint64 since = 0;
        KONTOR_TRY(storage([&](const Session &session) -> Result<void> {
            KONTOR_ASSIGN(since, mark(session));
            return {};
        }));
        const auto reply = connection.exec("SELECT rev, at, user_id, field, ids FROM sync_v1.authors($1, $2, $3)", {device.toString(), since, revisionsPerPage});
        if (!reply && sqlState(reply.error()) == "42883")
            return {};
        if (!reply)
            return fail(reply.error());
        KONTOR_TRY(storage([&](const Session &session) -> Result<void> {
            KONTOR_ASSIGN(more, notePage(session, *reply, since));
            return {};
        }));
    }
    return {};
}

}  // namespace kontor::sync
