// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

#include <memory>

namespace kontor::pages {

enum class Preference {
    Theme,             ///< "system", "light", "dark", "contrast"
    Language,          ///< "", "de", "en"; empty follows the system
    Density,           ///< "comfortable", "compact"
    Author,            ///< the name that history shows
    WindowGeometry,
    ContactsFacetsWidth,
    ContactsDetailShare,   ///< of the width beside the facets, in thousandths
    ContactsFacetsShown,
    ContactsDetailShown,
    ContactsView,          ///< "cards", "table"
    ContactsColumns,       ///< of the table, in their order: "address.city=140"
    ContactsSort,
    RecentFiles,       ///< paths, newest first
    LastPage,
    Shortcuts,         ///< "action=keys", only what differs from the program's
    RecentCommands,    ///< ids of actions, newest first
    StartPage,         ///< id of a page; empty: the one shown last
    FontScale,         ///< size of all texts in per cent
    UndoSeconds,       ///< how long the offer to undo stays
    ConfirmClose,      ///< ask before closing while a job runs
    ReminderMinutes,   ///< before an appointment; negative: no reminder
    TodayTiles,        ///< arrangement of the start page; empty: the standard
    FilesOpened,       ///< path → when it was opened last (UTC ms)
    TasksView,         ///< "list", "week"
    SearchMemory,      ///< MB that search texts may take; 0: as much as suits the computer; negative: none
    TasksMine,         ///< whether only tasks of one's own are shown
    TeamFiles,         ///< contents of the team's files: "always", "demand"
    TeamPresence,      ///< whether colleagues see which contact is open here
    TeamNotices,       ///< a notice when a colleague puts something into one's charge
};

/// What the user of this computer prefers, kept outside the file: one table of key, type and default. GUI thread.
class Preferences final : public QObject {
    Q_OBJECT

public:
    explicit Preferences(std::unique_ptr<QSettings> store, QObject *parent = nullptr);

    QVariant value(Preference key) const;
    QString text(Preference key) const { return value(key).toString(); }
    int number(Preference key) const { return value(key).toInt(); }
    void setValue(Preference key, const QVariant &value);

    QStringList recentFiles() const { return value(Preference::RecentFiles).toStringList(); }
    /// To the front of the recent files, at most eight. `openedAt`: UTC ms.
    void rememberFile(const QString &path, qint64 openedAt);
    void forgetFile(const QString &path);
    /// When a recent file was opened last; 0 if that is not known.
    qint64 openedAt(const QString &path) const;

Q_SIGNALS:
    void changed(kontor::pages::Preference key);

private:
    std::unique_ptr<QSettings> m_store;
};

}  // namespace kontor::pages
