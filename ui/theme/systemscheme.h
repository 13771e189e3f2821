// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QDBusVariant)

namespace kontor::theme {

/// Knows whether the desktop wants dark windows, and says when that changes. Never blocks: until the desktop has
/// answered, the palette that Qt started with decides. GUI thread; make it before an own palette is set.
class SystemScheme final : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed(bool dark);

private:
    void setDark(bool dark);
    void askPortal();

private Q_SLOTS:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    bool m_dark = false;
};

}  // namespace kontor::theme
