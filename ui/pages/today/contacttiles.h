// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/today.h"
#include "ui/pages/today/todaytile.h"

namespace kontor::pages {

/// Customers with whom nobody has spoken for so long as the file's setting says. GUI thread.
class SilentTile final : public TodayTile {
    Q_OBJECT

public:
    SilentTile(PageContext &context, const QString &id, const QString &title);

    void load() override;

protected:
    void addMenuEntries(QMenu *menu) override;

private:
    struct Found {
        qint64 days = 0;
        QList<queries::ContactNote> contacts;
    };
    void showFound(const Found &found);
    void setDays(int days);
    qint64 before(qint64 days) const;

    qint64 m_days = 0;
    QPushButton *m_all;
};

/// Contacts that were looked at last. GUI thread.
class SeenTile final : public TodayTile {
    Q_OBJECT

public:
    SeenTile(PageContext &context, const QString &id, const QString &title);

    void load() override;
};

/// The newest entries of all timelines. GUI thread.
class RecentTile final : public TodayTile {
    Q_OBJECT

public:
    RecentTile(PageContext &context, const QString &id, const QString &title);

    void load() override;
};

}  // namespace kontor::pages
