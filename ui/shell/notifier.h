// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QDBusConnection)

namespace kontor::shell {

struct NoticeAction {
    QString key;    ///< what actionInvoked() carries; "open" is what a click on the notice itself means
    QString label;  ///< on its button

    bool operator==(const NoticeAction &) const = default;
};

/// Something that the user shall hear of even while looking elsewhere.
struct Notice {
    QString id;  ///< a later notice of the same id takes its place
    QString title;
    QString text;
    QList<NoticeAction> actions;

    bool operator==(const Notice &) const = default;
};

/// Shows notices on the desktop (org.freedesktop.Notifications, with buttons). Where there is none, or one without
/// buttons, they stand inside the program's windows, and a message beside the clock draws the eye there. One for the
/// program, for all windows. GUI thread, which never waits for the desktop.
class Notifier final : public QObject {
    Q_OBJECT

public:
    /// On the bus of the user's session; the other is for tests.
    explicit Notifier(QObject *parent = nullptr);
    explicit Notifier(const QDBusConnection &bus, QObject *parent = nullptr);
    /// Takes back what is still shown.
    ~Notifier() override;

    void notify(const Notice &notice);
    /// What it was about is done.
    void withdraw(const QString &id);
    /// Those that the windows are to show, oldest first.
    const QList<Notice> &inside() const { return m_inside; }
    /// From a button inside a window; `action` "" only closes the notice.
    void invoke(const QString &id, const QString &action);

Q_SIGNALS:
    /// A button or the notice itself was pressed; the notice is gone by then.
    void actionInvoked(const QString &id, const QString &action);
    void insideChanged();

private Q_SLOTS:
    void desktopAction(uint number, const QString &key);
    void desktopClosed(uint number, uint reason);

private:
    struct Desktop;

    void askDesktop();
    void desktopAnswered(const QStringList &capabilities, bool there);
    void send(const Notice &notice);
    void shown(const Notice &notice, uint number);
    void showHere(const Notice &notice);
    void showInside(const Notice &notice);
    void removeInside(const QString &id);
    void showBesideClock(const Notice &notice);
    void closeOnDesktop(const QString &id);

    std::unique_ptr<Desktop> m_desktop;
    QList<Notice> m_inside;
};

}  // namespace kontor::shell
