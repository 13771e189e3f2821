// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/watchdog.h"

#include <QTimer>

namespace kontor::app {

/// For tests of the whole program: writes four times a second into a file for how long the event loop did not answer at
/// most: milliseconds of wall time, milliseconds of own work, number of answers. Who deletes the file starts the
/// measurement anew. GUI thread.
class LoopReport final : public QObject {
    Q_OBJECT

public:
    explicit LoopReport(QString path);

private:
    void write();

    base::Watchdog m_watchdog;
    QString m_path;
    QTimer m_timer;
};

}  // namespace kontor::app
