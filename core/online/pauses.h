// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <algorithm>

namespace kontor::online {

/// Who is to be left in peace until when, longer each time it fails again: a service, a member state, a single domain. Kept in memory:
/// a program that was started anew may try again.
class Pauses {
public:
    /// `first`, then twice as long each time, `most` at the utmost. Gives until when.
    qint64 failed(const QString &whom, qint64 now, qint64 first, qint64 most)
    {
        Pause &pause = m_pauses[whom];
        pause.until = now + std::min(most, first << std::min(pause.failures++, 20));
        return pause.until;
    }
    void answered(const QString &whom) { m_pauses.remove(whom); }
    bool rests(const QString &whom, qint64 now) const { return m_pauses.value(whom).until > now; }
    /// When the first of them is over; `latest` if none is before.
    qint64 firstEnd(qint64 now, qint64 latest) const
    {
        for (const Pause &pause : m_pauses) {
            if (pause.until > now)
                latest = std::min(latest, pause.until);
        }
        return latest;
    }
    /// Tries at once, as somebody wants it to; how often it failed is remembered.
    void wake()
    {
        for (Pause &pause : m_pauses)
            pause.until = 0;
    }

private:
    struct Pause {
        qint64 until = 0;
        int failures = 0;
    };
    QHash<QString, Pause> m_pauses;
};

}  // namespace kontor::online
