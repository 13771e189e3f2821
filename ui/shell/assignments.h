// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/team.h"
#include "ui/pages/page.h"

#include <QObject>

namespace kontor::commands {
class Workspace;
}
namespace kontor::pages {
class Preferences;
}

namespace kontor::shell {

class Notifier;

/// Tells when a colleague put something into one's charge: once on each computer; what came while one was away in one notice. One for
/// an open file. GUI thread.
class Assignments final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    Assignments(commands::Workspace &workspace, Notifier &notifier, const pages::Preferences &preferences, QObject *parent = nullptr);

public Q_SLOTS:
    void look();

Q_SIGNALS:
    /// A notice was clicked: this is what it was about.
    void openRequested(const kontor::pages::Location &location);

private:
    void show(const QList<queries::Assigned> &found);
    void notify(const queries::Assigned &one);
    void notifyTogether(const QList<queries::Assigned> &all);
    void act(const QString &notice, const QString &action);

    commands::Workspace *m_workspace;
    Notifier *m_notifier;
    const pages::Preferences *m_preferences;
    qint64 m_looked = -1;  ///< up to which; -1: not yet since the file was opened
    bool m_looking = false;
    bool m_again = false;
    QHash<QString, pages::Location> m_places;  ///< by the notice
};

}  // namespace kontor::shell
