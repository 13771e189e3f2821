// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettesource.h"

#include "core/model/fuzzy.h"
#include "core/queries/lookups.h"
#include "core/queries/today.h"
#include "ui/pages/listrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kontor::shell {

using itemmodels::PaletteEntry;
using itemmodels::PaletteGroup;
using itemmodels::rankedEntries;
using pages::ActionInfo;
using pages::Preference;

namespace {

constexpr int mostContacts = 7;
/// Found in list order; those whose names fit best are picked from so many.
constexpr int mostCandidates = 60;
constexpr int sameFit = 100;
constexpr int mostOfGroup = 6;
constexpr int mostSeen = 6;
constexpr int mostRemembered = 5;
const QString contactsPage = QStringLiteral("contacts");
const QString ownAction = QStringLiteral("go.palette");

PaletteEntry contactEntry(const queries::ContactRow &row, const QString &typed)
{
    PaletteEntry entry{PaletteGroup::Contacts, contactsPage, row.name, row.subtitle};
    entry.initials = row.initials;
    entry.isOrganisation = row.isOrganisation;
    entry.record = row.id;
    // The file found it, perhaps by a number or an address: it fits, whatever its name says.
    // Names that fit in the same way stay in the order of lists.
    entry.score = qMax(model::fuzzy::inside, model::fuzzyScore(typed, row.name)) / sameFit * sameFit;
    return entry;
}

PaletteEntry seenEntry(const queries::ContactNote &contact)
{
    PaletteEntry entry{PaletteGroup::Recent, contactsPage, contact.name, contact.subtitle};
    entry.icon = contact.isOrganisation ? QStringLiteral("building-2") : QStringLiteral("user");
    entry.record = contact.id;
    return entry;
}

/// None for a filter that this version does not understand.
std::optional<PaletteEntry> filterEntry(const queries::SavedFilterRecord &filter)
{
    const auto tree = model::Filter::fromJson(QJsonDocument::fromJson(filter.filterJson.toUtf8()).object());
    if (!tree)
        return std::nullopt;
    PaletteEntry entry{PaletteGroup::Filters, contactsPage, filter.name, {}};
    entry.icon = QStringLiteral("bookmark");
    entry.filter = QVariant::fromValue(pages::ListRequest{filter.name, *tree, filter.id.toString(), filter.sort});
    return entry;
}

Result<QList<PaletteEntry>> findContacts(storage::Connection &connection, const QString &typed)
{
    queries::ListSpec spec;
    spec.search = typed;
    spec.limit = mostCandidates;
    KONTOR_ASSIGN(const std::vector<qint64> numbers, queries::contactSnapshot(connection, spec));
    KONTOR_ASSIGN(const QList<queries::ContactRow> rows, queries::contactRows(connection, numbers));
    QList<PaletteEntry> entries;
    for (const queries::ContactRow &row : rows)
        entries << contactEntry(row, typed);
    std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    return entries.mid(0, mostContacts);
}

}  // namespace

PaletteSource::PaletteSource(const PageRegistry &registry, pages::PageContext &context, QObject *parent)
    : QObject(parent), m_registry(&registry), m_context(&context)
{
}

void PaletteSource::start()
{
    m_commands = commands();
    m_pages = pages();
    m_spots = spots();
    m_contacts.clear();
    readFile();
    setTyped({});
}

void PaletteSource::readFile()
{
    m_context->workspace().read<FromFile>(
        this,
        [](storage::Connection &connection) -> Result<FromFile> {
            FromFile read;
            KONTOR_ASSIGN(const QList<queries::SavedFilterRecord> filters, queries::savedFilters(connection));
            for (const queries::SavedFilterRecord &filter : filters) {
                if (const auto entry = filterEntry(filter))
                    read.filters << *entry;
            }
            KONTOR_ASSIGN(const QList<queries::ContactNote> seen, queries::seenContacts(connection, mostSeen));
            for (const queries::ContactNote &contact : seen)
                read.seen << seenEntry(contact);
            return read;
        },
        [this](Result<FromFile> read) {
            if (read)
                m_file = *read;
            else if (read.error().code == ErrorCode::Cancelled)
                return readFile();
            tell();
        });
}

void PaletteSource::setTyped(const QString &typed)
{
    m_typed = typed.trimmed();
    if (m_typed.isEmpty()) {
        m_contacts.clear();
        m_answered = ++m_asked;
    } else {
        if (isWaiting())
            m_context->workspace().interruptReads();
        ++m_asked;
        askContacts();
    }
    tell();
}

void PaletteSource::askContacts()
{
    m_context->workspace().read<Entries>(
        this, [typed = m_typed](storage::Connection &connection) { return findContacts(connection, typed); },
        [this, mine = m_asked](Result<Entries> contacts) {
            if (mine != m_asked)
                return;
            // Somebody else's read was to be stopped, and this one was running.
            if (!contacts && contacts.error().code == ErrorCode::Cancelled)
                return askContacts();
            m_answered = mine;
            m_contacts = contacts.value_or(Entries());
            tell();
        });
}

void PaletteSource::tell()
{
    if (m_typed.isEmpty())
        return Q_EMIT found(recent() + m_pages + m_commands);
    Q_EMIT found(m_contacts + rankedEntries(m_typed, m_commands, mostOfGroup) + rankedEntries(m_typed, m_pages, mostOfGroup)
                 + rankedEntries(m_typed, m_file.filters, mostOfGroup) + rankedEntries(m_typed, m_spots, mostOfGroup));
}

PaletteSource::Entries PaletteSource::commands() const
{
    Entries list;
    const QList<ActionInfo> all = m_context->actionInfos();
    for (const ActionInfo &action : all) {
        if (!action.enabled || action.id.startsWith(QLatin1String("page.")) || action.id == ownAction)
            continue;
        PaletteEntry entry{PaletteGroup::Commands, action.id, action.text, action.group};
        entry.words = action.group;
        entry.shortcut = action.shortcut;
        entry.icon = action.icon;
        list << entry;
    }
    return list;
}

PaletteSource::Entries PaletteSource::pages() const
{
    Entries list;
    const QList<ActionInfo> all = m_context->actionInfos();
    for (const PageEntry &page : m_registry->inNavigationOrder()) {
        PaletteEntry entry{PaletteGroup::Pages, page.id, page.title, {}};
        entry.icon = page.icon;
        for (const ActionInfo &action : all) {
            if (action.id == QStringLiteral("page.") + page.id)
                entry.shortcut = action.shortcut;
        }
        list << entry;
    }
    return list;
}

PaletteSource::Entries PaletteSource::spots() const
{
    Entries list;
    for (const PageEntry &page : m_registry->entries()) {
        for (const PageSpot &spot : page.spots) {
            PaletteEntry entry{PaletteGroup::Settings, page.id, spot.title, page.title};
            entry.words = spot.words;
            entry.icon = spot.icon.isEmpty() ? page.icon : spot.icon;
            entry.filter = spot.filter;
            list << entry;
        }
    }
    return list;
}

PaletteSource::Entries PaletteSource::recent() const
{
    Entries list = m_file.seen;
    const QStringList ids = m_context->preferences().value(Preference::RecentCommands).toStringList();
    for (const QString &id : ids) {
        for (PaletteEntry entry : m_commands) {
            if (entry.id != id)
                continue;
            entry.group = PaletteGroup::Recent;
            list << entry;
        }
    }
    return list;
}

void PaletteSource::remember(const QString &action)
{
    QStringList ids = m_context->preferences().value(Preference::RecentCommands).toStringList();
    ids.removeAll(action);
    ids.prepend(action);
    m_context->preferences().setValue(Preference::RecentCommands, QStringList(ids.mid(0, mostRemembered)));
}

}  // namespace kontor::shell
