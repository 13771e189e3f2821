// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/teamlink.h"

#include <algorithm>
#include <utility>

namespace kontor::dialogs {

using sync::ServerAddress;

namespace {
constexpr int openAfterMs = 400;
}

TeamLink::TeamLink(commands::Workspace &workspace, FileGate &gate, QObject *parent)
    : QObject(parent), m_workspace(&workspace), m_gate(&gate), m_service(&workspace), m_fetches(m_service)
{
    connect(&m_fetches, &FileFetches::fetched, &workspace, &commands::Workspace::changed);  // previews show it from now on
    connect(&m_service, &sync::TeamService::statusChanged, this, &TeamLink::changed);
    connect(&m_service, &sync::TeamService::membersChanged, this, &TeamLink::readMembers);
    connect(&m_service, &sync::TeamService::presenceChanged, this, &TeamLink::presenceChanged);
    m_openSoon.setSingleShot(true);
    m_openSoon.setInterval(openAfterMs);
    connect(&m_openSoon, &QTimer::timeout, this, [this] { m_service.setOpenRecords(m_open); });
}

bool TeamLink::mayOnlyRead() const
{
    const queries::TeamScope *all = scope({});
    return isMember() && all != nullptr && !all->canWrite;
}

QString TeamLink::settingsHold() const
{
    if (!isMember())
        return {};
    return mayOnlyRead() ? tr("Holds for everybody in the team; you may read it, not change it.") : tr("Holds for everybody in the team.");
}

QString TeamLink::me() const
{
    for (const queries::TeamMember &member : m_members) {
        if (member.isMe)
            return member.label;
    }
    return {};
}

QStringList TeamLink::colleagues() const
{
    QStringList names;
    for (const queries::TeamMember &member : m_members) {
        if (member.isMe)
            names.prepend(member.label);
        else if (member.isActive)
            names << member.label;
    }
    return names;
}

QString TeamLink::nameOf(qint64 userId) const
{
    for (const queries::TeamMember &member : m_members) {
        if (member.userId == userId)
            return member.label;
    }
    return {};
}

QStringList TeamLink::othersAt(const Uuid &record) const
{
    QStringList names;
    for (const sync::Presence &other : presence()) {
        const QString name = nameOf(other.userId);
        if (other.records.contains(record) && !name.isEmpty() && name != me())
            names << name;
    }
    names.removeDuplicates();
    return names;
}

void TeamLink::setOpenRecords(const QList<Uuid> &records)
{
    if (std::exchange(m_open, records) != records)
        m_openSoon.start();
}

const queries::TeamScope *TeamLink::scope(const Uuid &id) const
{
    const auto found = std::find_if(m_scopes.cbegin(), m_scopes.cend(), [&](const queries::TeamScope &scope) {
        return id.isNull() ? scope.isOrganisation() : scope.id == id;
    });
    return found == m_scopes.cend() ? nullptr : &*found;
}

void TeamLink::readMembers()
{
    using Team = std::pair<QList<queries::TeamMember>, QList<queries::TeamScope>>;
    const auto read = [](storage::Connection &connection) -> Result<Team> {
        Team team;
        KONTOR_ASSIGN(team.first, queries::teamMembers(connection));
        KONTOR_ASSIGN(team.second, queries::teamScopes(connection));
        return team;
    };
    m_workspace->read<Team>(this, read, [this](const Result<Team> &team) {
        if (!team && team.error().code == ErrorCode::Cancelled)
            return readMembers();
        if (!team)
            return;
        const bool others = std::exchange(m_members, team->first) != team->first;
        if ((std::exchange(m_scopes, team->second) != team->second) || others)
            Q_EMIT membersChanged();
    });
}

void TeamLink::start()
{
    m_service.readAddress(this, [this](Result<ServerAddress> address) {
        if (address && !address->target.isEmpty())
            startAt(address->target);
    });
}

void TeamLink::startAt(const QString &target)
{
    setTarget(target);
    // Without a password in the keychain libpq may know one (~/.pgpass), or the server wants none; if not, it says so.
    m_gate->readPassword(target, this, [this, target](const Result<QString> &password) {
        if (m_target == target)
            m_service.start({target, password.value_or(QString())});
    });
}

void TeamLink::setTarget(const QString &target)
{
    m_target = target;
    readMembers();
    Q_EMIT changed();
}

void TeamLink::keep(const QString &password)
{
    m_gate->writePassword(m_target, password, this, [this](Result<void> kept) {
        if (!kept)
            Q_EMIT keychainFailed(kept.error());
    });
}

void TeamLink::check(const ServerAddress &address, QObject *context,
                     std::function<void(Result<sync::ServerCheck>)> done)
{
    m_service.check(address, context, std::move(done));
}

void TeamLink::preview(const ServerAddress &address, QObject *context, std::function<void(const Progress &)> progress,
                       std::function<void(Result<sync::JoinPreview>)> done)
{
    m_service.preview(address, context, std::move(progress), std::move(done));
}

void TeamLink::join(const Joining &joining, QObject *context, std::function<void(Result<void>)> done)
{
    m_service.join(joining.address, joining.contact, joining.computer, joining.twins, this,
                   [this, joining, asked = QPointer<QObject>(context), done = std::move(done)](Result<void> joined) {
                       const bool isIn = joined.has_value();
                       if (isIn)
                           setTarget(joining.address.target);
                       if (asked != nullptr)
                           done(std::move(joined));
                       // Afterwards: the good news shall not take the place of a keychain's bad ones.
                       if (isIn && joining.remember && !joining.address.password.isEmpty())
                           keep(joining.address.password);
                   });
}

void TeamLink::signIn(const QString &password, bool remember)
{
    m_service.start({m_target, password});
    if (remember)
        keep(password);
}

void TeamLink::changePassword(const QString &password, QObject *context, std::function<void(Result<void>)> done)
{
    m_service.changePassword(password, this, [this, password, asked = QPointer<QObject>(context), done = std::move(done)](Result<void> changed) {
        const bool isNew = changed.has_value();
        if (asked != nullptr)
            done(std::move(changed));
        if (!isNew)
            return;
        m_gate->readPassword(m_target, this, [this, password](const Result<QString> &known) {
            if (known)
                keep(password);
        });
    });
}

void TeamLink::leave(QObject *context, std::function<void(Result<void>)> done)
{
    m_service.leave(this, [this, asked = QPointer<QObject>(context), done = std::move(done)](Result<void> left) {
        if (left) {
            // A keychain that does not answer keeps nothing either.
            m_gate->forgetPassword(m_target, this, [](const Result<void> &) {});
            setTarget({});
        }
        if (asked != nullptr)
            done(std::move(left));
    });
}

}  // namespace kontor::dialogs
