// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/teamclient.h"
#include "core/sync/wire.h"
#include "tests/support/kontorfile.h"
#include "tests/support/team.h"

namespace kontor::tests {

/// A member of a team at a computer with a file of its own: a real client, a real connection.
class Member {
public:
    /// `seed`: of the file's ids; no two alike.
    Member(Team &team, const QString &name, quint64 seed, sync::FirstContact contact = sync::FirstContact::Share)
        : m_team(&team), m_name(name), file(seed)
    {
        if (!team.has(name))
            team.add({name});
        m_contact = contact;
    }

    /// Joins the team.
    void join() { requireValue(client().join(m_contact, m_name)); }
    sync::RoundReport round() { return requireValue(client().round()); }

    /// A client as a program that was just started has it.
    sync::TeamClient client()
    {
        return sync::TeamClient([this](const auto &work) { return work(file.session()); }, m_team->connect(m_name));
    }
    sync::ServerConnection connect() { return m_team->connect(m_name); }
    const QString &name() const { return m_name; }

    qint64 waiting() { return file.number("SELECT count(*) FROM outbox"); }
    qint64 issues(const QByteArray &kind) { return file.number("SELECT count(*) FROM sync_issue WHERE kind = '" + kind + "'"); }

    /// Everything of the file that travels: id → kind and data.
    QMap<QString, QJsonObject> synced()
    {
        QMap<QString, QJsonObject> all;
        for (const model::EntityDef &entity : model::Catalogue::get().entities()) {
            if (entity.kind != model::EntityKind::Record)
                continue;
            storage::Statement query = file.connection().statement(QByteArray("SELECT id FROM ") + entity.key);
            while (requireValue(query.step())) {
                const Uuid id = query.uuid(0);
                QJsonObject data = *requireValue(sync::readRecord(file.connection(), entity, id));
                data.insert(u"(kind)"_s, QLatin1String(entity.key));
                all.insert(id.toString(), data);
            }
        }
        return all;
    }

private:
    Team *m_team;
    QString m_name;
    sync::FirstContact m_contact;

public:
    KontorFile file;
};

/// What waits, `most` records of it, reaches the server so many times, and no answer is heard. False if nothing waits.
inline bool sendUnheard(Member &member, int most = 500, int times = 1)
{
    const auto batch = requireValue(member.file.database().write([most](storage::Transaction &t) { return sync::stage(t, most); }));
    if (!batch)
        return false;
    const Uuid device = requireValue(sync::readTeamState(member.file.connection())).device;
    sync::ServerConnection cut = member.connect();
    for (int i = 0; i < times; ++i) {
        const auto sent = cut.exec("SELECT sync_v1.push($1, $2, $3, $4)", {device.toString(), batch->number, qint64(0), batch->changes});
        // A restored server counts its batches from where it was.
        if (!sent)
            REQUIRE((sync::sqlState(sent.error()) == "KS005" || sync::sqlState(sent.error()) == "KS004"));
    }
    return true;
}

/// What synced() gives, of the server, of these scopes (all: empty).
inline QMap<QString, QJsonObject> syncedOf(Team &team, const QStringList &scopes = {})
{
    QMap<QString, QJsonObject> all;
    sync::ServerConnection connection = team.superuser();
    const sync::Reply reply = requireValue(connection.exec("SELECT id, kind, data FROM sync.rec WHERE state = 'live' AND ($1 = '{}' OR scope = ANY($1::uuid[]))",
                                                           {QString(u'{' + scopes.join(u',') + u'}')}));
    for (int row = 0; row < reply.rows(); ++row) {
        QJsonObject data = QJsonDocument::fromJson(reply.bytes(row, 2)).object();
        data.insert(u"(kind)"_s, reply.text(row, 1));
        all.insert(reply.text(row, 0), data);
    }
    return all;
}

/// The server's records as they are now, for putBack(): a backup that leaves epoch and revisions' numbers to the test.
class Backup {
public:
    explicit Backup(Team &team) : m_team(&team)
    {
        QByteArray script("DROP SCHEMA IF EXISTS kept CASCADE; CREATE SCHEMA kept; ");
        for (const QByteArray &table : tables())
            script += "CREATE TABLE kept." + table + " AS SELECT * FROM sync." + table + "; ";
        requireValue(team.superuser().script(script));
    }
    /// `noticed`: the server takes a new epoch, as it does when it finds out by itself.
    void putBack(bool noticed)
    {
        QByteArray script("SET session_replication_role = replica; ");
        for (const QByteArray &table : tables())
            script += "DELETE FROM sync." + table + "; INSERT INTO sync." + table + " OVERRIDING SYSTEM VALUE SELECT * FROM kept." + table + "; ";
        requireValue(m_team->superuser().script(script));
        if (noticed)
            requireValue(m_team->admin().afterRestore());
    }

private:
    static QByteArrayList tables() { return {"rec", "gone", "audit", "revision", "device", "clock"}; }
    Team *m_team;
};

/// Where two differ, in words; empty if they do not.
inline QString difference(const QMap<QString, QJsonObject> &a, const QMap<QString, QJsonObject> &b)
{
    for (auto it = a.cbegin(); it != a.cend(); ++it) {
        const auto other = b.constFind(it.key());
        if (other == b.cend())
            return u"missing: "_s + it.key() + u' ' + QString::fromUtf8(QJsonDocument(it.value()).toJson(QJsonDocument::Compact));
        for (const QString &key : it.value().keys() + other->keys()) {
            if (it.value().value(key) != other->value(key))
                return QStringLiteral("%1.%2: %3 / %4").arg(it.key(), key, QString::fromUtf8(QJsonDocument(QJsonArray{it.value().value(key), other->value(key)}).toJson(QJsonDocument::Compact)), it.value().value(u"(kind)"_s).toString());
        }
    }
    for (auto it = b.cbegin(); it != b.cend(); ++it) {
        if (!a.contains(it.key()))
            return u"too many: "_s + it.key() + u' ' + QString::fromUtf8(QJsonDocument(it.value()).toJson(QJsonDocument::Compact));
    }
    return {};
}

}  // namespace kontor::tests
