// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preferences.h"

namespace kontor::pages {

namespace {

struct Definition {
    Preference key;
    const char *name;
    QVariant standard;
};

constexpr int mostRecentFiles = 8;

const Definition &definition(Preference key)
{
    static const QList<Definition> table{
        {Preference::Theme, "look/theme", QStringLiteral("system")},
        {Preference::Language, "look/language", QString()},
        {Preference::Density, "look/density", QStringLiteral("comfortable")},
        {Preference::Author, "user/name", QString()},
        {Preference::WindowGeometry, "window/geometry", QByteArray()},
        {Preference::ContactsFacetsWidth, "contacts/facets-width", 215},
        {Preference::ContactsDetailShare, "contacts/detail-share", 480},
        {Preference::ContactsFacetsShown, "contacts/facets-shown", true},
        {Preference::ContactsDetailShown, "contacts/detail-shown", true},
        {Preference::ContactsView, "contacts/view", QStringLiteral("cards")},
        {Preference::ContactsColumns, "contacts/columns", QStringList()},
        {Preference::ContactsSort, "contacts/sort", QStringLiteral("name")},
        {Preference::RecentFiles, "files/recent", QStringList()},
        {Preference::LastPage, "window/page", QString()},
        {Preference::Shortcuts, "keys/changed", QStringList()},
        {Preference::RecentCommands, "keys/recent", QStringList()},
        {Preference::StartPage, "window/start", QString()},
        {Preference::FontScale, "look/fontScale", 100},
        {Preference::UndoSeconds, "window/undoSeconds", 8},
        {Preference::ConfirmClose, "window/confirmClose", true},
        {Preference::ReminderMinutes, "tasks/reminderMinutes", 15},
        {Preference::TodayTiles, "today/tiles", QString()},
        {Preference::FilesOpened, "files/opened", QVariantMap()},
        {Preference::TasksView, "tasks/view", QStringLiteral("list")},
        {Preference::SearchMemory, "lists/searchMemory", 0},
        {Preference::TasksMine, "tasks/mine", false},
        {Preference::TeamFiles, "team/files", QStringLiteral("always")},
        {Preference::TeamPresence, "team/presence", true},
        {Preference::TeamNotices, "team/notices", true},
    };
    for (const Definition &candidate : table) {
        if (candidate.key == key)
            return candidate;
    }
    Q_UNREACHABLE();
}

}  // namespace

Preferences::Preferences(std::unique_ptr<QSettings> store, QObject *parent) : QObject(parent), m_store(std::move(store)) {}

QVariant Preferences::value(Preference key) const
{
    const Definition &known = definition(key);
    QVariant stored = m_store->value(QLatin1String(known.name), known.standard);
    // A settings file gives text for everything; a list of one comes back as a text.
    return stored.convert(known.standard.metaType()) ? stored : known.standard;
}

void Preferences::setValue(Preference key, const QVariant &value)
{
    if (this->value(key) == value)
        return;
    m_store->setValue(QLatin1String(definition(key).name), value);
    Q_EMIT changed(key);
}

void Preferences::rememberFile(const QString &path, qint64 openedAt)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    files = files.mid(0, mostRecentFiles);
    QVariantMap opened;
    for (const QString &file : std::as_const(files))
        opened.insert(file, file == path ? openedAt : this->openedAt(file));
    setValue(Preference::FilesOpened, opened);
    setValue(Preference::RecentFiles, files);
}

void Preferences::forgetFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    setValue(Preference::RecentFiles, files);
}

qint64 Preferences::openedAt(const QString &path) const
{
    return value(Preference::FilesOpened).toMap().value(path).toLongLong();
}

}  // namespace kontor::pages
