// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

namespace kontor::tests {

/// What a desktop shows, as the notification specification has it.
class DesktopService final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    static QString serviceName() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString objectPath() { return QStringLiteral("/org/freedesktop/Notifications"); }

    struct Shown {
        uint number = 0;
        uint replaces = 0;
        QString title;
        QString text;
        QStringList actions;
    };
    QList<Shown> shown;
    QList<uint> closed;
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};

    explicit DesktopService(QDBusConnection bus) : m_bus(std::move(bus))
    {
        REQUIRE(m_bus.registerObject(objectPath(), this, QDBusConnection::ExportScriptableSlots));
        REQUIRE(m_bus.registerService(serviceName()));
    }
    ~DesktopService() override
    {
        m_bus.unregisterService(serviceName());
        m_bus.unregisterObject(objectPath());
    }
    void press(uint number, const QString &key)
    {
        QDBusMessage signal = QDBusMessage::createSignal(objectPath(), serviceName(), QStringLiteral("ActionInvoked"));
        signal << number << key;
        REQUIRE(m_bus.send(signal));
    }

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities() { return capabilities; }
    Q_SCRIPTABLE uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
                             const QStringList &actions, const QVariantMap &, int)
    {
        const uint number = replaces != 0 ? replaces : ++m_last;
        shown << Shown{number, replaces, title, text, actions};
        return number;
    }
    Q_SCRIPTABLE void CloseNotification(uint number) { closed << number; }

private:
    QDBusConnection m_bus;
    uint m_last = 0;
};

}  // namespace kontor::tests
