// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/value.h"

#include <QLineEdit>
#include <QTimer>
#include <QWidget>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::pages {

/// When something was, as people type it: "gestern 15 Uhr"; empty is now. What is understood is shown when the field is
/// left; what is not stays and is marked. GUI thread.
class MomentField final : public QLineEdit {
    Q_OBJECT

public:
    explicit MomentField(const Clock &clock, QWidget *parent = nullptr);

    /// UTC milliseconds; none while nothing is typed, or nothing that is understood.
    std::optional<qint64> moment() const;
    void setMoment(std::optional<qint64> moment);
    bool isUnderstood() const;

private:
    QDateTime now() const;
    void settle();

    const Clock *m_clock;
    std::optional<qint64> m_set;
    QString m_shown;
};

/// How long something took: typed ("12 min", "1:30"), or measured by a stopwatch. GUI thread.
class DurationField final : public QWidget {
    Q_OBJECT

public:
    explicit DurationField(const Clock &clock, QWidget *parent = nullptr);

    /// Seconds; of a running watch so far.
    std::optional<qint64> seconds() const;
    void setSeconds(std::optional<qint64> seconds);
    bool isUnderstood() const;

    /// Since when the watch runs, UTC milliseconds; a draft keeps it.
    std::optional<qint64> runningSince() const { return m_since; }
    void start(std::optional<qint64> since = {});
    void stop();

Q_SIGNALS:
    void edited();

private:
    void toggle();
    void showRunning();

    const Clock *m_clock;
    QLineEdit *m_line;
    QToolButton *m_watch;
    QTimer m_tick;
    std::optional<qint64> m_since;
};

}  // namespace kontor::pages
