// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loopreport.h"

#include <QFile>

namespace kontor::app {

namespace {

using namespace std::chrono_literals;
constexpr auto writeEvery = 250ms;

}  // namespace

LoopReport::LoopReport(QString path) : m_path(std::move(path))
{
    connect(&m_timer, &QTimer::timeout, this, &LoopReport::write);
    m_timer.start(writeEvery);
}

void LoopReport::write()
{
    if (!QFile::exists(m_path))
        m_watchdog.restart();
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QStringLiteral("%1 %2 %3\n")
                   .arg(m_watchdog.longestMs(), 0, 'f', 1)
                   .arg(m_watchdog.longestWorkMs(), 0, 'f', 1)
                   .arg(m_watchdog.answers())
                   .toUtf8());
}

}  // namespace kontor::app
