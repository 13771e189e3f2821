// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/badges.h"

#include <QDateTime>

namespace kontor::shell {

namespace {
constexpr int afterChangesMs = 100;
constexpr int lookForNewDayMs = 60'000;
}  // namespace

Badges::Badges(const PageRegistry &registry, commands::Workspace &workspace, const Clock &clock, QObject *parent)
    : QObject(parent), m_registry(&registry), m_workspace(&workspace), m_clock(&clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterChangesMs);
    connect(&m_soon, &QTimer::timeout, this, &Badges::countAll);
    connect(&m_newDay, &QTimer::timeout, this, [this] {
        if (today() != m_countedFor)
            countAll();
    });
    m_newDay.start(lookForNewDayMs);
    connect(m_workspace, &commands::Workspace::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    }, Qt::QueuedConnection);
    // Later: whoever made this listens to it then.
    QMetaObject::invokeMethod(this, &Badges::countAll, Qt::QueuedConnection);
}

QDate Badges::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock->nowMs()).date();
}

void Badges::countAll()
{
    m_countedFor = today();
    for (const PageEntry &page : m_registry->entries()) {
        if (page.badge.count)
            count(page);
    }
}

void Badges::count(const PageEntry &page)
{
    m_workspace->read<qint64>(
        this, [count = page.badge.count, day = m_countedFor](storage::Connection &connection) { return count(connection, day); },
        [this, page](Result<qint64> number) {
            if (number)
                Q_EMIT counted(page.id, *number, page.badge.text && *number > 0 ? page.badge.text(*number) : QString());
            else if (number.error().code == ErrorCode::Cancelled)
                count(page);
        });
}

}  // namespace kontor::shell
