// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifier.h"

#include "core/base/logging.h"
#include "ui/theme/icon.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QHash>
#include <QPointer>
#include <QSystemTrayIcon>

namespace kontor::shell {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString openKey = QStringLiteral("open");
/// What the desktop calls a click on the notice itself.
const QString defaultKey = QStringLiteral("default");

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(service, path, service, QLatin1String(method));
}

}  // namespace

/// What is known about the desktop's service and shown by it.
struct Notifier::Desktop {
    enum class State { Unknown, Asking, There, Missing };

    explicit Desktop(const QDBusConnection &where) : bus(where) {}

    QDBusConnection bus;
    State state = State::Unknown;
    bool hasButtons = false;
    bool hasMarkup = false;
    QList<Notice> waiting;          ///< until it is known what the service can do
    QHash<QString, uint> numbers;   ///< of notices that are shown; 0 while the answer is on its way
    QHash<QString, Notice> again;   ///< sent once the answer tells which number they replace
    QSystemTrayIcon *besideClock = nullptr;
    QString besideClockId;
};

Notifier::Notifier(QObject *parent) : Notifier(QDBusConnection::sessionBus(), parent) {}

Notifier::Notifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_desktop(std::make_unique<Desktop>(bus))
{
}

Notifier::~Notifier()
{
    const QStringList ids = m_desktop->numbers.keys();
    for (const QString &id : ids)
        closeOnDesktop(id);
}

void Notifier::notify(const Notice &notice)
{
    switch (m_desktop->state) {
    case Desktop::State::Unknown:
        m_desktop->waiting << notice;
        return askDesktop();
    case Desktop::State::Asking: m_desktop->waiting << notice; return;
    case Desktop::State::There: return send(notice);
    case Desktop::State::Missing:
        return showHere(notice);
    }
}

void Notifier::showHere(const Notice &notice)
{
    showInside(notice);
    showBesideClock(notice);
}

void Notifier::askDesktop()
{
    QDBusConnection bus = m_desktop->bus;
    if (!bus.isConnected())
        return desktopAnswered({}, false);
    m_desktop->state = Desktop::State::Asking;
    // Messages from the bus have no typed signal to point at: connections by name.
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(desktopAction(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(desktopClosed(uint, uint)));
    const auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call("GetCapabilities")), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QStringList> reply = *finished;
        if (reply.isError())
            qCInfo(lcUi).noquote() << "no desktop notifications:" << reply.error().name();
        desktopAnswered(reply.isError() ? QStringList() : reply.value(), !reply.isError());
    });
}

void Notifier::desktopAnswered(const QStringList &capabilities, bool there)
{
    m_desktop->state = there ? Desktop::State::There : Desktop::State::Missing;
    m_desktop->hasButtons = capabilities.contains(QLatin1String("actions"));
    m_desktop->hasMarkup = capabilities.contains(QLatin1String("body-markup"));
    const QList<Notice> waiting = std::exchange(m_desktop->waiting, {});
    for (const Notice &notice : waiting)
        notify(notice);
}

void Notifier::send(const Notice &notice)
{
    // A call on a bus that is gone is never answered.
    if (!m_desktop->bus.isConnected())
        return showHere(notice);
    if (m_desktop->numbers.value(notice.id, 1) == 0) {
        m_desktop->again.insert(notice.id, notice);
        return;
    }
    QStringList buttons;
    for (const NoticeAction &action : notice.actions)
        buttons << (action.key == openKey ? defaultKey : action.key) << action.label;
    const QString text = m_desktop->hasMarkup ? notice.text.toHtmlEscaped() : notice.text;
    // What can be answered stays until it is.
    const int lifetimeMs = notice.actions.isEmpty() ? -1 : 0;
    QDBusMessage message = call("Notify");
    message << QStringLiteral("Kontor") << m_desktop->numbers.value(notice.id) << QStringLiteral("kontor") << notice.title << text
            << (m_desktop->hasButtons ? buttons : QStringList())
            << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("kontor")}} << lifetimeMs;
    m_desktop->numbers.insert(notice.id, m_desktop->numbers.value(notice.id));
    const auto *watcher = new QDBusPendingCallWatcher(m_desktop->bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<uint> reply = *finished;
        if (!reply.isError())
            return shown(notice, reply.value());
        // The service went away, or refuses this one.
        m_desktop->numbers.remove(notice.id);
        showHere(m_desktop->again.contains(notice.id) ? m_desktop->again.take(notice.id) : notice);
    });
    if (!m_desktop->hasButtons && !notice.actions.isEmpty())
        showInside(notice);
}

void Notifier::shown(const Notice &notice, uint number)
{
    const bool wanted = m_desktop->numbers.contains(notice.id);
    m_desktop->numbers.insert(notice.id, number);
    if (!wanted)  // it was taken back while it was on its way
        closeOnDesktop(notice.id);
    else if (m_desktop->again.contains(notice.id))
        send(m_desktop->again.take(notice.id));
}

void Notifier::desktopAction(uint number, const QString &key)
{
    const QString id = m_desktop->numbers.key(number);
    if (number == 0 || id.isEmpty())
        return;
    invoke(id, key == defaultKey ? openKey : key);
}

void Notifier::desktopClosed(uint number, uint)
{
    const QString id = m_desktop->numbers.key(number);
    if (number != 0 && !id.isEmpty())
        m_desktop->numbers.remove(id);
}

void Notifier::withdraw(const QString &id)
{
    m_desktop->waiting.removeIf([&](const Notice &notice) { return notice.id == id; });
    m_desktop->again.remove(id);
    closeOnDesktop(id);
    removeInside(id);
}

void Notifier::invoke(const QString &id, const QString &action)
{
    withdraw(id);
    if (!action.isEmpty())
        Q_EMIT actionInvoked(id, action);
}

void Notifier::closeOnDesktop(const QString &id)
{
    const uint number = m_desktop->numbers.take(id);
    if (number == 0)
        return;
    QDBusMessage message = call("CloseNotification");
    message << number;
    m_desktop->bus.asyncCall(message);
}

void Notifier::showInside(const Notice &notice)
{
    m_inside.removeIf([&](const Notice &shown) { return shown.id == notice.id; });
    m_inside << notice;
    Q_EMIT insideChanged();
}

void Notifier::removeInside(const QString &id)
{
    if (m_inside.removeIf([&](const Notice &shown) { return shown.id == id; }) > 0)
        Q_EMIT insideChanged();
    if (m_inside.isEmpty() && m_desktop->besideClock != nullptr)
        m_desktop->besideClock->hide();
}

void Notifier::showBesideClock(const Notice &notice)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (m_desktop->besideClock == nullptr) {
        m_desktop->besideClock = new QSystemTrayIcon(theme::icon(QStringLiteral("bell")), this);
        m_desktop->besideClock->setToolTip(QStringLiteral("Kontor"));
        connect(m_desktop->besideClock, &QSystemTrayIcon::messageClicked, this, [this] { invoke(m_desktop->besideClockId, openKey); });
    }
    m_desktop->besideClockId = notice.id;
    m_desktop->besideClock->show();
    m_desktop->besideClock->showMessage(notice.title, notice.text, QSystemTrayIcon::NoIcon);
}

}  // namespace kontor::shell
