// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/team.h"
#include "core/sync/teamservice.h"
#include "ui/dialogs/filefetches.h"
#include "ui/dialogs/filegate.h"

#include <QObject>
#include <QTimer>

namespace kontor::dialogs {

/// An open file's team: the service that keeps it in step, the address, and the password in the keychain. One for each open file;
/// goes before the workspace. GUI thread.
class TeamLink final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    TeamLink(commands::Workspace &workspace, FileGate &gate, QObject *parent = nullptr);

    commands::Workspace &workspace() { return *m_workspace; }
    const sync::TeamStatus &status() const { return m_service.status(); }
    /// Of the server; empty: the file belongs to no team.
    const QString &target() const { return m_target; }
    bool isMember() const { return !m_target.isEmpty(); }
    /// Whether what is the whole organisation's, its settings for one, may be read but not changed.
    bool mayOnlyRead() const;
    /// To be said where a setting of the organisation is changed; empty without a team.
    QString settingsHold() const;
    /// Who belongs to the team, also those who left it; known without the server.
    const QList<queries::TeamMember> &members() const { return m_members; }
    /// The name under which something is in one's own charge; empty before the server has told it.
    QString me() const;
    /// The names of those who can be put in charge, one's own first.
    QStringList colleagues() const;
    QString nameOf(qint64 userId) const;
    /// What this member may read; known without the server.
    const QList<queries::TeamScope> &scopes() const { return m_scopes; }
    /// The one of a record; null in the record means the organisation's. Null if it is not known.
    const queries::TeamScope *scope(const Uuid &id) const;

    /// Who of the others is there.
    const QList<sync::Presence> &presence() const { return m_service.presence(); }
    /// Others who have this record open, by name.
    QStringList othersAt(const Uuid &record) const;
    void setOpenRecords(const QList<Uuid> &records);
    void setFileFetch(sync::FileFetch which) { m_service.setFileFetch(which); }
    FileFetches &fileFetches() { return m_fetches; }
    void readDoings(qint64 before, QObject *context, std::function<void(Result<sync::DoingsPage>)> done) { m_service.readDoings(before, context, std::move(done)); }

    /// If the file belongs to a team, it is kept in step from now on.
    void start();
    void check(const sync::ServerAddress &address, QObject *context,
               std::function<void(Result<sync::ServerCheck>)> done);
    void preview(const sync::ServerAddress &address, QObject *context, std::function<void(const Progress &)> progress,
                 std::function<void(Result<sync::JoinPreview>)> done);
    /// `remember`: the password goes into the keychain. Where that fails it is told by keychainFailed(), and the file has joined
    /// all the same.
    struct Joining {
        sync::ServerAddress address;
        sync::FirstContact contact = sync::FirstContact::Share;
        QString computer;
        bool remember = true;
        QList<commands::Twins> twins = {};  ///< to be combined once all has arrived
    };
    void join(const Joining &joining, QObject *context, std::function<void(Result<void>)> done);
    /// Goes on with another password.
    void signIn(const QString &password, bool remember);
    /// Another password at the server, and in the keychain, if that knows one for this server.
    void changePassword(const QString &password, QObject *context, std::function<void(Result<void>)> done);
    void leave(QObject *context, std::function<void(Result<void>)> done);
    void setPaused(bool paused) { m_service.setPaused(paused); }
    void syncNow() { m_service.syncNow(); }

Q_SIGNALS:
    /// Status or membership.
    void changed();
    /// members() or scopes().
    void membersChanged();
    void presenceChanged();
    void keychainFailed(const kontor::Error &error);

private:
    void startAt(const QString &target);
    void setTarget(const QString &target);
    void keep(const QString &password);
    void readMembers();

    commands::Workspace *m_workspace;
    FileGate *m_gate;
    QString m_target;
    QList<queries::TeamMember> m_members;
    QList<queries::TeamScope> m_scopes;
    QList<Uuid> m_open;
    QTimer m_openSoon;  ///< who steps through a list looks at none of them
    sync::TeamService m_service;
    FileFetches m_fetches;
};

}  // namespace kontor::dialogs
