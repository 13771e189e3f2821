// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/teamlink.h"

namespace kontor::dialogs {

using sync::ServerAddress;

TeamLink::TeamLink(commands::Workspace &workspace, FileGate &gate, QObject *parent)
    : QObject(parent), m_workspace(&workspace), m_gate(&gate), m_service(&workspace)
{
    connect(&m_service, &sync::TeamService::statusChanged, this, &TeamLink::changed);
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

void TeamLink::join(const Joining &joining, QObject *context, std::function<void(Result<void>)> done)
{
    m_service.join(joining.address, joining.contact, joining.computer, this,
                   [this, joining, asked = QPointer<QObject>(context), done = std::move(done)](Result<void> joined) {
                       if (joined) {
                           setTarget(joining.address.target);
                           if (joining.remember && !joining.address.password.isEmpty())
                               keep(joining.address.password);
                       }
                       if (asked != nullptr)
                           done(std::move(joined));
                   });
}

void TeamLink::signIn(const QString &password, bool remember)
{
    m_service.start({m_target, password});
    if (remember)
        keep(password);
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
