// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

#include <memory>

namespace kontor::pages {

enum class Preference {
    Theme,             ///< "system", "light", "dark"
    Language,          ///< "", "de", "en"; empty follows the system
    Density,           ///< "comfortable", "compact"
    Author,            ///< the name that history shows
    WindowGeometry,
    ContactsSplitter,
    ContactsSort,
    RecentFiles,       ///< paths, newest first
    LastPage,
};

/// What the user of this computer prefers, kept outside the file: one table of key, type and default. GUI thread.
class Preferences final : public QObject {
    Q_OBJECT

public:
    explicit Preferences(std::unique_ptr<QSettings> store, QObject *parent = nullptr);

    QVariant value(Preference key) const;
    QString text(Preference key) const { return value(key).toString(); }
    void setValue(Preference key, const QVariant &value);

    QStringList recentFiles() const { return value(Preference::RecentFiles).toStringList(); }
    /// To the front of the recent files, at most eight.
    void rememberFile(const QString &path);

Q_SIGNALS:
    void changed(kontor::pages::Preference key);

private:
    std::unique_ptr<QSettings> m_store;
};

}  // namespace kontor::pages
