// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QProgressBar)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {

class ElidedLabel;
class Label;

/// Shows how far long work has come, how fast it goes and how long it will take, and lets the user stop it. GUI thread:
/// progress from a worker arrives through a queued connection.
class JobPanel final : public Panel {
    Q_OBJECT

public:
    /// What progress counts.
    enum class Unit { Items, Bytes };

    explicit JobPanel(QWidget *parent = nullptr);

    void start(const QString &title, Unit unit = Unit::Items);
    /// `elapsedMs` since start(): from it come rate and remaining time.
    void setProgress(const base::Progress &progress, qint64 elapsedMs);
    /// The work is over; `summary` stays until the panel is closed. `failed` marks it with words and a sign.
    void finish(const QString &summary, bool failed = false);
    /// What was done has been taken back meanwhile, or counts again.
    void setUndone(bool undone);
    bool isRunning() const { return m_running; }

    /// "1.234/s · noch 2 Min."; empty while nothing sensible can be said.
    static QString rateText(qint64 done, qint64 total, qint64 elapsedMs, const QLocale &locale, Unit unit = Unit::Items);

Q_SIGNALS:
    void cancelRequested();
    void closed();

private:
    void build();
    void buttonPressed();

    ElidedLabel *m_title;
    Label *m_share;
    QProgressBar *m_bar;
    ElidedLabel *m_detail;
    QString m_summary;
    QPushButton *m_button;
    bool m_running = false;
    Unit m_unit = Unit::Items;
};

}  // namespace kontor::widgets
