// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace kontor::sync {
class TeamService;
}

namespace kontor::widgets {
class JobPanel;
}

namespace kontor::dialogs {

/// Fetches files from the team's server that somebody wants to have now: one after the other, each once, however often it is asked
/// for, and shows it in the panels of all windows. GUI thread.
class FileFetches final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void> &)>;
    struct File {
        QByteArray sha256;
        QString name;
        qint64 size = 0;
    };

    /// The service outlives it.
    explicit FileFetches(sync::TeamService &service, QObject *parent = nullptr);
    /// Stops what is under way; nobody hears of it.
    ~FileFetches() override;

    /// `done` hears when the content is in the file, or a sentence about what was kept and what to do; not if `context` is gone by then.
    void fetch(const File &file, QObject *context, Done done);
    /// Stops the one that is under way.
    void cancel();
    /// The panel shows what is under way, now and later, as long as both live.
    void showIn(widgets::JobPanel *panel);

Q_SIGNALS:
    /// A content came into the file.
    void fetched();
    void appeared(const QString &title);
    void progressed(const kontor::base::Progress &progress, qint64 elapsedMs);
    void over();

private:
    struct Fetch {
        File file;
        std::shared_ptr<JobControl> control;
        QList<std::pair<QPointer<QObject>, Done>> listeners;
        qint64 bytes = 0;
        qint64 begunAt = -1;  ///< bytes with the first part of this attempt, from which its rate counts
    };
    void start();
    void came(qint64 bytes);
    void appear();
    void showProgress();
    void finish(const Result<void> &result);
    Error explained(const Error &error) const;

    sync::TeamService *m_service;
    QList<Fetch> m_fetches;  ///< the first is under way
    QElapsedTimer m_elapsed;
    QTimer m_appear;  ///< shorter ones come and go without a panel
    bool m_shown = false;
};

}  // namespace kontor::dialogs
