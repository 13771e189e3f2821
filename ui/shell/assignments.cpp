// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/assignments.h"

#include "core/commands/taskcommands.h"
#include "core/commands/workspace.h"
#include "core/queries/facets.h"
#include "ui/pages/listrequest.h"
#include "ui/pages/preferences.h"
#include "ui/shell/notifier.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace kontor::shell {

using pages::Location;
using queries::Assigned;

namespace {

constexpr qsizetype mostSingle = 2;
constexpr qsizetype mostNamed = 5;
const QString prefix = QStringLiteral("assigned:");
const QString openKey = QStringLiteral("open");

Location placeOf(const Assigned &one)
{
    if (one.isTask && one.contact.isNull())
        return {QStringLiteral("tasks"), one.record};
    return {QStringLiteral("contacts"), one.contact};
}

}  // namespace

Assignments::Assignments(commands::Workspace &workspace, Notifier &notifier, const pages::Preferences &preferences, QObject *parent)
    : QObject(parent), m_workspace(&workspace), m_notifier(&notifier), m_preferences(&preferences)
{
    connect(m_workspace, &commands::Workspace::changed, this, &Assignments::look, Qt::QueuedConnection);
    connect(m_notifier, &Notifier::actionInvoked, this, &Assignments::act);
    look();
}

void Assignments::look()
{
    m_again = m_looking;
    if (std::exchange(m_looking, true))
        return;
    using Found = std::pair<qint64, QList<Assigned>>;
    const auto read = [looked = m_looked](storage::Connection &connection) -> Result<Found> {
        Found found;
        qint64 after = looked;
        if (after < 0) {
            KONTOR_ASSIGN(after, queries::assignmentsShown(connection));
        }
        KONTOR_ASSIGN(found.second, queries::assignedToMe(connection, after));
        KONTOR_ASSIGN(found.first, queries::newestAuthored(connection));
        return found;
    };
    m_workspace->read<Found>(this, read, [this](const Result<Found> &found) {
        m_looking = false;
        const bool stopped = !found && found.error().code == ErrorCode::Cancelled;
        if (found) {
            m_looked = found->first;
            show(found->second);
        }
        if (std::exchange(m_again, false) || stopped)
            look();
    });
}

void Assignments::show(const QList<Assigned> &found)
{
    if (found.isEmpty())
        return;
    m_workspace->inspect<void>(this, [until = m_looked](const commands::Session &session) { return commands::noteAssignmentsShown(session, until); }, {});
    if (!m_preferences->value(pages::Preference::TeamNotices).toBool())
        return;
    if (found.size() > mostSingle)
        return notifyTogether(found);
    for (const Assigned &one : found)
        notify(one);
}

void Assignments::notify(const Assigned &one)
{
    const QString id = prefix + one.record.toString();
    const QString by = one.by.isEmpty() ? tr("A colleague") : one.by;
    m_places.insert(id, placeOf(one));
    m_notifier->notify({id, one.isTask ? tr("%1 gave you a task").arg(by) : tr("%1 put a contact into your charge").arg(by), one.name, {{openKey, tr("Show")}}});
}

void Assignments::notifyTogether(const QList<Assigned> &all)
{
    const auto tasks = std::count_if(all.cbegin(), all.cend(), [](const Assigned &one) { return one.isTask; });
    QStringList lines;
    for (const Assigned &one : all.first(std::min(all.size(), mostNamed)))
        lines << (one.by.isEmpty() ? one.name : tr("%1 (from %2)").arg(one.name, one.by));
    if (all.size() > mostNamed)
        lines << tr("and %Ln more", nullptr, int(all.size() - mostNamed));
    const QString id = prefix + QStringLiteral("many");
    const pages::ListRequest mine{tr("In my charge"), queries::facetFilter(queries::FacetGroup::Owner, QLatin1String(queries::mineKey))};
    m_places.insert(id, tasks == all.size() ? Location{QStringLiteral("tasks")}
                                            : Location{QStringLiteral("contacts"), {}, pages::ViewState{{}, QVariant::fromValue(mine)}});
    QStringList what;
    if (tasks < all.size())
        what << tr("%Ln contact(s)", nullptr, int(all.size() - tasks));
    if (tasks > 0)
        what << tr("%Ln task(s)", nullptr, int(tasks));
    m_notifier->notify({id, tr("New in your charge: %1").arg(what.join(QStringLiteral(", "))), lines.join(u'\n'), {{openKey, tr("Show")}}});
}

void Assignments::act(const QString &notice, const QString &action)
{
    const auto place = m_places.constFind(notice);
    if (place == m_places.cend())
        return;
    const Location location = *place;
    m_places.erase(place);
    if (action == openKey)
        Q_EMIT openRequested(location);
}

}  // namespace kontor::shell
