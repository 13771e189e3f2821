// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/contacttiles.h"

#include "core/commands/settingcommands.h"
#include "core/queries/lookups.h"
#include "core/queries/templates.h"
#include "ui/dialogs/teamlink.h"
#include "ui/itemmodels/timelinemodel.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"
#include "ui/widgets/relativetext.h"

#include <QActionGroup>
#include <QDateTime>
#include <QMenu>
#include <QWidgetAction>

namespace kontor::pages {

using model::Filter;
using queries::ContactNote;
using queries::RecentEntry;
using theme::ColorRole;
using widgets::TileRow;

namespace {

constexpr int mostShown = 6;
constexpr int choicesOfDays[]{30, 60, 90, 180, 365};
constexpr qint64 dayMs = 86'400'000;

QString contactIcon(const ContactNote &contact)
{
    return contact.isOrganisation ? QStringLiteral("building-2") : QStringLiteral("user-round");
}

/// "11 weeks", as short as can be.
QString silence(qint64 ms)
{
    const int days = int(ms / dayMs);
    if (days < 56)
        return SilentTile::tr("%n day(s)", "without contact", days);
    return days < 180 ? SilentTile::tr("%n week(s)", "without contact", days / 7) : SilentTile::tr("%n month(s)", "without contact", days / 30);
}

/// A line that is read, not chosen: not as faint as what cannot be chosen just now.
void addNote(QMenu *menu, const QString &text)
{
    constexpr int besideMarks = 29;
    auto *label = new widgets::Label(text, theme::TextStyle::Small, ColorRole::Muted);
    label->setContentsMargins(besideMarks, theme::metrics::space2, theme::metrics::space3, theme::metrics::space1);
    auto *note = new QWidgetAction(menu);
    note->setText(text);  // for screen readers
    note->setDefaultWidget(label);
    note->setEnabled(false);
    menu->addAction(note);
    label->setEnabled(true);  // keys pass over the entry; its text stays legible
}

}  // namespace

SilentTile::SilentTile(PageContext &context, const QString &id, const QString &title)
    : TodayTile(context, id, QStringLiteral("user-x"), title, 3), m_all(addLink(tr("Show all")))
{
    connect(m_all, &QPushButton::clicked, this, [this] {
        const auto stage = [](const QString &code) { return Filter::condition(QStringLiteral("contact.lifecycle_stage"), Filter::Compare::Equals, code); };
        openList(this->title(), Filter::all({Filter::any({stage(QStringLiteral("customer")), stage(QStringLiteral("regular"))}),
                                             Filter::condition(QStringLiteral("last_activity"), Filter::Compare::Less, before(m_days)),
                                             Filter::negated(Filter::condition(QStringLiteral("open_task"), Filter::Compare::Exists))}));
    });
}

qint64 SilentTile::before(qint64 days) const
{
    return today().addDays(-days).startOfDay().toMSecsSinceEpoch();
}

void SilentTile::load()
{
    ask<Found>([today = today()](storage::Connection &connection) -> Result<Found> {
        Found found;
        KONTOR_ASSIGN(const QVariant days, queries::fileSetting(connection, model::FileSetting::SilentAfterDays));
        found.days = days.toLongLong();
        KONTOR_ASSIGN(found.contacts, queries::silentContacts(connection, today.addDays(-found.days).startOfDay().toMSecsSinceEpoch(), mostShown));
        return found;
    }, [this](const Found &found) { showFound(found); });
}

void SilentTile::showFound(const Found &found)
{
    m_days = found.days;
    const qint64 now = today().startOfDay().toMSecsSinceEpoch();
    QList<TileRow> rows;
    for (const ContactNote &contact : found.contacts) {
        TileRow row{contact.id.toString(), contact.name, contact.subtitle, silence(now - contact.at), ColorRole::NothingPlanned};
        row.icon = contactIcon(contact);
        rows << row;
    }
    list()->setRows(rows, tr("You have spoken with all of your customers, or something is planned."));
    setSummary(tr("over %n day(s)", nullptr, int(m_days)));
    m_all->setVisible(!rows.isEmpty());
}

void SilentTile::addMenuEntries(QMenu *menu)
{
    const dialogs::TeamLink *team = context().team();
    if (const QString whose = team == nullptr ? QString() : team->settingsHold(); !whose.isEmpty())
        addNote(menu, whose);
    auto *group = new QActionGroup(menu);
    for (const int days : choicesOfDays) {
        QAction *choice = menu->addAction(tr("Without contact for %n day(s)", nullptr, days));
        choice->setCheckable(true);
        choice->setChecked(days == m_days);
        choice->setEnabled(team == nullptr || !team->mayOnlyRead());
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, days] { setDays(days); });
    }
}

void SilentTile::setDays(int days)
{
    if (days == m_days)
        return;
    const bool isTeams = context().team() != nullptr && context().team()->isMember();
    context().change(this, [days](const commands::Session &session) {
        return commands::storeSetting(session, model::FileSetting::SilentAfterDays, qint64(days));
    }, isTeams ? tr("Changed for everybody in the team") : QString());
}

SeenTile::SeenTile(PageContext &context, const QString &id, const QString &title) : TodayTile(context, id, QStringLiteral("eye"), title, 3) {}

void SeenTile::load()
{
    ask<QList<ContactNote>>([](storage::Connection &connection) { return queries::seenContacts(connection, mostShown); },
                            [this](const QList<ContactNote> &contacts) {
        QList<TileRow> rows;
        for (const ContactNote &contact : contacts) {
            TileRow row{contact.id.toString(), contact.name, contact.subtitle};
            row.note = widgets::relativeTime(contact.at, context().clock().nowMs(), locale());
            row.icon = contactIcon(contact);
            rows << row;
        }
        list()->setRows(rows, tr("Contacts that you look at stand here afterwards."));
    });
}

RecentTile::RecentTile(PageContext &context, const QString &id, const QString &title) : TodayTile(context, id, QStringLiteral("history"), title, 4) {}

void RecentTile::load()
{
    ask<QList<RecentEntry>>([now = context().clock().nowMs()](storage::Connection &connection) { return queries::recentEntries(connection, now, mostShown); },
                            [this](const QList<RecentEntry> &entries) {
        QList<TileRow> rows;
        for (const RecentEntry &entry : entries) {
            TileRow row{entry.contact.toString(), entry.contactName, entry.text};
            row.note = widgets::relativeTime(entry.at, context().clock().nowMs(), locale());
            row.icon = itemmodels::TimelineModel::iconFor(entry.kind);
            rows << row;
        }
        list()->setRows(rows, tr("Notes, calls and letters of all contacts stand here, the newest first."));
    });
}

}  // namespace kontor::pages
