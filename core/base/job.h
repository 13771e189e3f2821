// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <atomic>
#include <functional>

namespace kontor::base {

/// How far long work has come. `total` is 0 while unknown.
struct Progress {
    QString phase;  ///< translated, e.g. "Reading"
    qint64 done = 0;
    qint64 total = 0;
};

/// Handed into long work: reports progress and asks whether to stop. Thread-safe to cancel from anywhere;
/// `onProgress` is called on the working thread.
class JobControl {
public:
    std::function<void(const Progress &)> onProgress;

    void report(const Progress &progress) const
    {
        if (onProgress)
            onProgress(progress);
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_cancelled{false};
};

}  // namespace kontor::base

namespace kontor {
using base::JobControl;
using base::Progress;
}  // namespace kontor
