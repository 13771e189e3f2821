// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageregistry.h"

#include <QObject>
#include <QTimer>

namespace kontor::shell {

/// Counts what waits on the pages of one open file. GUI thread; the counting runs on the reading thread.
class Badges final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    Badges(const PageRegistry &registry, commands::Workspace &workspace, const Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    /// Zero: nothing waits.
    void counted(const QString &page, qint64 count, const QString &inWords);

private:
    void countAll();
    void count(const PageEntry &page);
    QDate today() const;

    const PageRegistry *m_registry;
    commands::Workspace *m_workspace;
    const Clock *m_clock;
    QTimer m_soon;      ///< many changes in a row are counted once
    QTimer m_newDay;
    QDate m_countedFor;
};

}  // namespace kontor::shell
