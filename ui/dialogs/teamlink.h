// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/teamservice.h"
#include "ui/dialogs/filegate.h"

#include <QObject>

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

    /// If the file belongs to a team, it is kept in step from now on.
    void start();
    void check(const sync::ServerAddress &address, QObject *context,
               std::function<void(Result<sync::ServerCheck>)> done);
    /// `remember`: the password goes into the keychain. Where that fails it is told by keychainFailed(), and the file has joined
    /// all the same.
    struct Joining {
        sync::ServerAddress address;
        sync::FirstContact contact = sync::FirstContact::Share;
        QString computer;
        bool remember = true;
    };
    void join(const Joining &joining, QObject *context, std::function<void(Result<void>)> done);
    /// Goes on with another password.
    void signIn(const QString &password, bool remember);
    void leave(QObject *context, std::function<void(Result<void>)> done);
    void setPaused(bool paused) { m_service.setPaused(paused); }
    void syncNow() { m_service.syncNow(); }

Q_SIGNALS:
    /// Status or membership.
    void changed();
    void keychainFailed(const kontor::Error &error);

private:
    void startAt(const QString &target);
    void setTarget(const QString &target);
    void keep(const QString &password);

    commands::Workspace *m_workspace;
    FileGate *m_gate;
    QString m_target;
    sync::TeamService m_service;
};

}  // namespace kontor::dialogs
